package io.github.mubiao.cli.format;

import io.github.mubiao.cli.lang.Language;
import io.github.mubiao.model.Bound;
import io.github.mubiao.model.Measure;
import io.github.mubiao.quantity.Figure;
import io.github.mubiao.quantity.Quantity;
import io.github.mubiao.quantity.Rational;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Figures as people write them: 600亿元, 1.2万户, 8%以上, 6%—7%. Where the document prints a figure, it stays as it is printed; exact
 * values are for the formats that programs read.
 */
public final class Figures {

    private static final Rational YI = Rational.of(100_000_000);
    private static final Rational WAN = Rational.of(10_000);

    /** What is written with other characters is a word, such as 清零 and 翻一番, and says its bound itself. */
    private static final Pattern NUMERAL = Pattern.compile("[0-9.,/%‰—\\-〇零一二两三四五六七八九十百千万亿点半成分之]+");

    /** More digits behind 万 or 亿 are harder to read than the plain number. */
    private static final int MOST_DECIMALS = 4;

    private Figures() {}

    /**
     * What a measure asks for.
     *
     * @param measure what by how much
     * @param language the language of the words around the figure
     * @return the figure with its bound: {@code 8%以上}, {@code at least 8%}
     */
    public static String of(Measure measure, Language language) {
        Bound bound = measure.bound();
        if (bound.kind() == Bound.Kind.BETWEEN && bound.upper() != null) {
            return of(bound.value()) + "—" + of(bound.upper());
        }
        Figure figure = measure.figure();
        boolean word = !figure.literal().isEmpty()
                && !NUMERAL.matcher(figure.literal()).matches();
        return word ? figure.toString() : language.text("Bound." + bound.kind(), printed(figure, bound.value()));
    }

    private static String printed(Figure figure, Quantity value) {
        if (figure.literal().isEmpty()) {
            return of(value);
        }
        // people say 2个百分点
        String measureWord = figure.unit().endsWith("分点") ? "个" : "";
        return figure.literal() + figure.multiplier() + measureWord + figure.unit();
    }

    /**
     * A quantity.
     *
     * @param quantity an exact quantity
     * @return it with 万 or 亿 where that leaves few digits: {@code 600亿元}
     */
    public static String of(Quantity quantity) {
        String symbol = quantity.unit().symbol();
        return scaled(quantity.value(), YI)
                        .map(number -> number + "亿")
                        .or(() -> scaled(quantity.value(), WAN).map(number -> number + "万"))
                        .orElseGet(() -> plain(quantity.value()))
                + symbol;
    }

    private static Optional<String> scaled(Rational value, Rational scale) {
        if (value.abs().compareTo(scale) < 0) {
            return Optional.empty();
        }
        return value.dividedBy(scale)
                .toExactDecimal()
                .map(BigDecimal::stripTrailingZeros)
                .filter(number -> number.scale() <= MOST_DECIMALS)
                .map(BigDecimal::toPlainString);
    }

    private static String plain(Rational value) {
        return value.toExactDecimal()
                .map(number -> number.stripTrailingZeros().toPlainString())
                .orElseGet(value::toString);
    }
}
