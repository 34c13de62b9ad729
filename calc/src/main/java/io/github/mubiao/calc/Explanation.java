package io.github.mubiao.calc;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.mubiao.quantity.Rational;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * One line that says which formula was used with which inputs, and what came out. Immutable; two that say the same are equal. As
 * JSON it is the formula, its inputs and the line in both languages, and reads back from them.
 *
 * <p>A result is printed with as many places as it needs to be true: what misses 0 or 100% does not print as 0 or 100%, what two
 * short decimals differ by is printed in full.
 *
 * <pre>{@code
 * Completion coal = Completion.of(atLeast("850"), Published.exact(plain("864")));
 * coal.explanation().chinese();   // 完成率 = 864/850 = 101.6%（目标为下限，已完成，四舍五入不影响结论）
 * }</pre>
 */
@JsonPropertyOrder({"formula", "inputs", "chinese", "english"})
public final class Explanation {

    private final Formula formula;
    private final List<?> inputs;
    private final Object result;
    private final List<Phrase> notes;
    private final List<Rational> marks;

    private Explanation(Formula formula, List<?> inputs, Object result, List<Phrase> notes, List<Rational> marks) {
        this.formula = formula;
        this.inputs = inputs;
        this.result = result;
        this.notes = notes;
        this.marks = marks;
    }

    /** The lines of an explanation that was read from JSON, in place of its result. */
    private record Told(String chinese, String english) {}

    @JsonCreator
    private static Explanation told(
            @JsonProperty("formula") String formula,
            @JsonProperty("inputs") List<String> inputs,
            @JsonProperty("chinese") String chinese,
            @JsonProperty("english") String english) {
        requireNonNull(chinese, "chinese");
        requireNonNull(english, "english");
        return new Explanation(
                Formula.valueOf(formula), List.copyOf(inputs), new Told(chinese, english), List.of(), List.of());
    }

    static Explanation of(Formula formula, Object result, Object... inputs) {
        return new Explanation(formula, List.of(inputs), result, List.of(), List.of());
    }

    Explanation of(List<?> otherInputs, Object otherResult) {
        return new Explanation(formula, otherInputs, otherResult, notes, marks);
    }

    Explanation with(List<Phrase> more) {
        List<Phrase> all = new ArrayList<>(notes);
        all.addAll(more);
        return new Explanation(formula, inputs, result, List.copyOf(all), marks);
    }

    /** The printed result must lie on the same side of each of these as the result itself. */
    Explanation apartFrom(List<Rational> cuts) {
        return new Explanation(formula, inputs, result, notes, List.copyOf(cuts));
    }

    /**
     * The formula.
     *
     * @return its name, such as {@code ATTAINMENT}; names may still change before 1.0
     */
    @JsonProperty
    public String formula() {
        return formula.name();
    }

    /**
     * The inputs, in the order of the formula.
     *
     * @return each as it is printed in the English line
     */
    @JsonProperty
    public List<String> inputs() {
        return printed(Wording.ENGLISH);
    }

    /**
     * The line in Chinese.
     *
     * @return such as {@code 增速 = 440823亿元/391981亿元 - 1 = 12.5%}
     */
    @JsonProperty
    public String chinese() {
        return line(Wording.CHINESE, Phrase::chinese, "，无定义：", "（", "，", "）");
    }

    /**
     * The line in English.
     *
     * @return such as {@code growth = 440823亿元/391981亿元 - 1 = 12.5%}
     */
    @JsonProperty
    public String english() {
        return line(Wording.ENGLISH, Phrase::english, ", undefined: ", " (", ", ", ")");
    }

    private String line(
            Wording wording,
            Function<Phrase, String> language,
            String undefined,
            String open,
            String comma,
            String close) {
        String said =
                notes.isEmpty() ? "" : notes.stream().map(language).collect(Collectors.joining(comma, open, close));
        if (result instanceof Told told) {
            return language.apply(new Phrase(told.chinese, told.english)) + said;
        }
        String tail = result instanceof Reason reason
                ? undefined + language.apply(reason.phrase())
                : " = " + wording.result(result, formula, marks);
        return language.apply(formula.phrase()) + " = " + formula.expression(printed(wording)) + tail + said;
    }

    private List<String> printed(Wording wording) {
        return inputs.stream().map(wording::input).toList();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Explanation that
                && formula == that.formula
                && inputs().equals(that.inputs())
                && chinese().equals(that.chinese())
                && english().equals(that.english());
    }

    @Override
    public int hashCode() {
        return Objects.hash(formula, english());
    }

    /** The English line. */
    @Override
    public String toString() {
        return english();
    }
}
