package io.github.mubiao.calc;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * One line that says which formula was used with which inputs, and what came out. Immutable.
 *
 * <pre>{@code
 * Completion coal = Completion.of(atLeast("850"), Published.exact(plain("864")));
 * coal.explanation().chinese();   // 完成率 = 864/850 = 101.6%（≥，已完成，区间内均成立）
 * }</pre>
 */
public final class Explanation {

    private final Formula formula;
    private final List<?> inputs;
    private final Object result;
    private final List<Phrase> notes;

    private Explanation(Formula formula, List<?> inputs, Object result, List<Phrase> notes) {
        this.formula = formula;
        this.inputs = inputs;
        this.result = result;
        this.notes = notes;
    }

    static Explanation of(Formula formula, Object result, Object... inputs) {
        return new Explanation(formula, List.of(inputs), result, List.of());
    }

    Explanation of(List<?> otherInputs, Object otherResult) {
        return new Explanation(formula, otherInputs, otherResult, notes);
    }

    Explanation with(List<Phrase> more) {
        List<Phrase> all = new ArrayList<>(notes);
        all.addAll(more);
        return new Explanation(formula, inputs, result, List.copyOf(all));
    }

    /**
     * The formula.
     *
     * @return a stable id
     */
    public Formula formula() {
        return formula;
    }

    /**
     * The inputs, in the order of the formula.
     *
     * @return each as it is printed in the English line
     */
    public List<String> inputs() {
        return printed(Wording.ENGLISH);
    }

    /**
     * The line in Chinese.
     *
     * @return such as {@code 增速 = 440823亿元/391981亿元 - 1 = 12.5%}
     */
    public String chinese() {
        return line(Wording.CHINESE, Phrase::chinese, "，无定义：", "（", "，", "）");
    }

    /**
     * The line in English.
     *
     * @return such as {@code growth = 440823亿元/391981亿元 - 1 = 12.5%}
     */
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
        String tail = result instanceof Reason reason
                ? undefined + language.apply(reason.phrase())
                : " = " + wording.result(result, formula.scale());
        return language.apply(formula.phrase())
                + " = "
                + formula.expression(printed(wording))
                + tail
                + (notes.isEmpty() ? "" : notes.stream().map(language).collect(Collectors.joining(comma, open, close)));
    }

    private List<String> printed(Wording wording) {
        return inputs.stream().map(wording::input).toList();
    }

    /** The English line. */
    @Override
    public String toString() {
        return english();
    }
}
