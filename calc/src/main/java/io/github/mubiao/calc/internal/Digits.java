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
        return floorDiv(value.numerator().multiply(BigInteger.TEN.pow(scale)), value.denominator());
    }

    /** The greatest integer that is not above the quotient; the divisor is positive. */
    static BigInteger floorDiv(BigInteger dividend, BigInteger divisor) {
        BigInteger[] parts = dividend.divideAndRemainder(divisor);
        return parts[1].signum() < 0 ? parts[0].subtract(BigInteger.ONE) : parts[0];
    }

    /** Decimal digits of numerator and denominator together, give or take two. */
    static int length(Rational value) {
        return (value.numerator().bitLength() + value.denominator().bitLength()) * 3 / 10 + 2;
    }

    /** Zeros between the decimal point and the first digit of a number other than 0, give or take one. */
    static int leadingZeros(Rational value) {
        int bits = value.denominator().bitLength() - value.numerator().bitLength();
        return Math.max(0, (int) (bits * 30_103L / 100_000) + 1);
    }
}
