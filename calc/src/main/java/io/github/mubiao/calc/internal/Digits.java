package io.github.mubiao.calc.internal;

import io.github.mubiao.quantity.Rational;
import java.math.BigInteger;
import java.math.RoundingMode;

/**
 * Stand-ins for irrational numbers: the digits that are certain and one sticky digit behind them, so that rounding to any
 * smaller scale, in any mode, gives what the irrational number itself would give.
 */
final class Digits {

    /** Certain digits behind the first significant one of a result. */
    static final int PRECISION = 60;

    private static final BigInteger STICKY = BigInteger.valueOf(5);

    private Digits() {}

    /** The stand-in for the number strictly between floor and floor + 1 units of 10^-scale; or its end on the side asked for. */
    static Rational between(BigInteger floor, int scale, RoundingMode rounding) {
        return switch (rounding) {
            case FLOOR -> scaled(floor, scale);
            case CEILING -> scaled(floor.add(BigInteger.ONE), scale);
            default -> scaled(floor.multiply(BigInteger.TEN).add(STICKY), scale + 1);
        };
    }

    /** units · 10^-scale. */
    static Rational scaled(BigInteger units, int scale) {
        return Rational.of(units, BigInteger.TEN.pow(scale));
    }

    /** The greatest integer of units of 10^-scale that is not above the value. */
    static BigInteger floor(Rational value, int scale) {
        BigInteger[] parts =
                value.numerator().multiply(BigInteger.TEN.pow(scale)).divideAndRemainder(value.denominator());
        return parts[1].signum() < 0 ? parts[0].subtract(BigInteger.ONE) : parts[0];
    }

    /** Zeros between the decimal point and the first digit of a number other than 0, give or take one. */
    static int leadingZeros(Rational value) {
        int bits = value.denominator().bitLength() - value.numerator().bitLength();
        return Math.max(0, bits * 30_103 / 100_000 + 1);
    }
}
