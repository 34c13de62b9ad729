package io.github.mubiao.parser.scan;

import io.github.mubiao.quantity.Multipliers;
import io.github.mubiao.quantity.Rational;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A numeral of the text, without its unit.
 *
 * @param start its first index
 * @param end the index behind it, the multiplier included
 * @param literal the numeral without its multiplier
 * @param value its exact value without its multiplier
 * @param number the same as a decimal that keeps the printed scale; null for fractions
 * @param multiplier 万, 亿 … or empty
 * @param more whether 多, 余 or 几 says that it is more than that: 20多万
 * @param upper the upper end where neighbouring digits make a range (五六十); null otherwise
 * @param script how it is written
 */
record Numeral(
        int start,
        int end,
        String literal,
        Rational value,
        @Nullable BigDecimal number,
        String multiplier,
        boolean more,
        @Nullable Rational upper,
        Script script) {

    /** How a numeral is written. */
    enum Script {
        /** 36, 1,234.5. */
        ARABIC,
        /** 三十六. */
        CHINESE,
        /** 百亿, 万: a power of ten alone. */
        BARE_POWER,
        /** 三分之二. */
        FRACTION
    }

    /** The value with the multiplier folded in. */
    Rational total() {
        return value.times(Multipliers.factor(multiplier));
    }

    /** The same numeral, of which there are more: 三十多万. */
    Numeral more(int newEnd, String newMultiplier) {
        Rational top = upper == null ? null : upper.times(Multipliers.factor(newMultiplier));
        return new Numeral(start, newEnd, literal, value, number, newMultiplier, upper == null, top, script);
    }

    /** The same numeral with another end and multiplier. */
    Numeral withMultiplier(String other) {
        return new Numeral(start, end, literal, value, number, other, more, upper, script);
    }
}
