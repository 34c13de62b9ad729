package io.github.mubiao.calc.internal;

import io.github.mubiao.quantity.Rational;
import java.math.BigInteger;
import java.math.RoundingMode;

/** The equation of the accumulation method (累计法): x + x² + … + xⁿ = s. */
public final class Accumulation {

    private Accumulation() {}

    /** Digits of the approximation behind those asked for. */
    private static final int GUARD = 10;

    /**
     * The root, by Newton's method from above and an exact comparison at the end: exact where it is a decimal of that many digits.
     *
     * @param sum at least 0
     * @param terms n, at least 1
     * @param rounding FLOOR or CEILING for a bound on that side; any other mode for a stand-in that rounds as the root would
     * @return x, at least 0
     */
    public static Rational factor(Rational sum, int terms, RoundingMode rounding) {
        Rational excess = sum.minus(Rational.of(terms)).dividedBy(Rational.of(terms));
        int scale = Digits.PRECISION + Digits.leadingZeros(sum) + Digits.leadingZeros(excess);
        BigInteger goal = sum.numerator().multiply(BigInteger.TEN.pow(scale * terms));
        BigInteger low = Digits.floorDiv(approximation(sum, terms, scale + GUARD), BigInteger.TEN.pow(GUARD));
        while (exceeds(low, terms, scale, sum, goal)) {
            low = low.subtract(BigInteger.ONE);
        }
        while (!exceeds(low.add(BigInteger.ONE), terms, scale, sum, goal)) {
            low = low.add(BigInteger.ONE);
        }
        return accumulated(low, terms, scale).multiply(sum.denominator()).equals(goal)
                ? Digits.scaled(low, scale)
                : Digits.between(low, scale, rounding);
    }

    private static boolean exceeds(BigInteger x, int terms, int scale, Rational sum, BigInteger goal) {
        return accumulated(x, terms, scale).multiply(sum.denominator()).compareTo(goal) > 0;
    }

    /** The sum is convex and rises, so that Newton's iteration from above falls until its last digit. */
    private static BigInteger approximation(Rational sum, int terms, int digits) {
        BigInteger unit = BigInteger.TEN.pow(digits);
        BigInteger goal = Digits.floor(sum, digits);
        int bits = Math.max(0, sum.numerator().bitLength() - sum.denominator().bitLength()) / terms + 2;
        BigInteger x = unit.shiftLeft(bits).min(goal.add(BigInteger.ONE));
        while (true) {
            BigInteger value = BigInteger.ZERO;
            BigInteger slope = BigInteger.ZERO;
            for (int k = 0; k < terms; k++) {
                slope = value.add(unit).add(slope.multiply(x).divide(unit));
                value = value.add(unit).multiply(x).divide(unit);
            }
            BigInteger next = x.subtract(value.subtract(goal).multiply(unit).divide(slope));
            if (next.compareTo(x) >= 0) {
                return x;
            }
            x = next;
        }
    }

    /** Horner's x (1 + x (1 + …)) of x units of 10^-scale, in units of 10^-(scale · terms). */
    private static BigInteger accumulated(BigInteger x, int terms, int scale) {
        BigInteger unit = BigInteger.TEN.pow(scale);
        BigInteger power = BigInteger.ONE;
        BigInteger sum = BigInteger.ZERO;
        for (int k = 0; k < terms; k++) {
            sum = sum.add(power).multiply(x);
            power = power.multiply(unit);
        }
        return sum;
    }
}
