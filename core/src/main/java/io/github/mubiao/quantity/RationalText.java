package io.github.mubiao.quantity;

import java.math.BigDecimal;
import java.math.BigInteger;

/** Reads fractions: {@code 2/3}, {@code -1.25}, {@code 3.5E4}. */
final class RationalText {

    /** The longest text, so that a hostile number can't fill the memory. */
    private static final int LONGEST = 4_000;

    private RationalText() {}

    static Rational parse(String text) {
        if (text.length() > LONGEST) {
            throw new NumberFormatException(
                    "a number of " + text.length() + " characters is longer than the " + LONGEST + " allowed");
        }
        try {
            int slash = text.indexOf('/');
            return slash < 0 ? decimal(text) : fraction(text, slash);
        } catch (NumberFormatException | ArithmeticException e) {
            NumberFormatException failure =
                    new NumberFormatException("'" + text + "' must be a decimal or a fraction such as 2/3");
            failure.initCause(e);
            throw failure;
        }
    }

    private static Rational fraction(String text, int slash) {
        return Rational.of(new BigInteger(text.substring(0, slash)), new BigInteger(text.substring(slash + 1)));
    }

    private static Rational decimal(String text) {
        BigDecimal value = new BigDecimal(text);
        if (Math.abs((long) value.scale()) > Rational.MAX_SCALE) {
            throw new NumberFormatException("exponent beyond " + Rational.MAX_SCALE);
        }
        return Rational.of(value);
    }
}
