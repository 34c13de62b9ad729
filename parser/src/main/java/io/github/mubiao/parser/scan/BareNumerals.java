package io.github.mubiao.parser.scan;

import io.github.mubiao.parser.scan.Mention.Form;
import io.github.mubiao.parser.scan.Numeral.Script;
import io.github.mubiao.quantity.Figure;
import io.github.mubiao.quantity.Quantity;
import io.github.mubiao.quantity.Rational;
import io.github.mubiao.quantity.Unit;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Makes figures of numerals behind which no known unit stands. */
final class BareNumerals {

    /** What ends a name (500强, 2.0版) or tells a place or time (5月中, 300以上). */
    private static final String NO_COUNTERS = "强级号版式型系届期岁后前中上下内外间里多余来几年月日时分点之的和与及至到万亿";

    private final CharSequence text;

    /** A reader of one sentence. */
    BareNumerals(CharSequence text) {
        this.text = text;
    }

    /** The figure that the numeral is, or null. */
    @Nullable
    Mention read(Numeral numeral) {
        Mention large = large(numeral);
        return large == null ? unknown(numeral) : large;
    }

    /** A number without unit counts only if it is large or has a decimal point: 5.1万贫困人口, 指数降至4.2. */
    private @Nullable Mention large(Numeral numeral) {
        BigDecimal number = numeral.number();
        boolean large = !numeral.multiplier().isEmpty() || number != null && number.scale() > 0;
        if (!large || numeral.upper() != null || isLatin(charAt(numeral.end()))) {
            return null;
        }
        return new Mention(
                numeral.start(),
                numeral.end(),
                new Figure(numeral.literal(), numeral.multiplier(), "", number),
                new Quantity(numeral.total(), Unit.NONE),
                null,
                numeral.more(),
                numeral.script() == Script.BARE_POWER ? Form.BARE_POWER : Form.NUMBER);
    }

    /** 500箩、: one character between a number and a comma is a counter that the catalogue does not know. */
    private @Nullable Mention unknown(Numeral numeral) {
        int end = numeral.end() + 1;
        boolean ends = end == text.length() || end < text.length() && "、，；。".indexOf(text.charAt(end)) >= 0;
        boolean counter = numeral.script() == Script.ARABIC
                && numeral.upper() == null
                && ends
                && Character.isIdeographic(charAt(numeral.end()))
                && NO_COUNTERS.indexOf(charAt(numeral.end())) < 0
                && Character.isIdeographic(charAt(numeral.start() - 1));
        if (!counter) {
            return null;
        }
        String symbol = text.subSequence(numeral.end(), end).toString();
        Unit unit = new Unit(symbol, "count:" + symbol, Rational.ONE);
        return new Mention(
                numeral.start(),
                end,
                new Figure(numeral.literal(), numeral.multiplier(), unit.symbol(), numeral.number()),
                new Quantity(numeral.total(), unit),
                null,
                numeral.more(),
                Form.UNKNOWN_UNIT);
    }

    private static boolean isLatin(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    private char charAt(int i) {
        return Digits.charAt(text, i);
    }
}
