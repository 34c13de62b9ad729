package io.github.mubiao.calc.internal;

import io.github.mubiao.quantity.Rational;
import java.math.BigInteger;
import java.math.RoundingMode;

/** The equation of the accumulation method (累计法): x + x² + … + xⁿ = s. */
public final class Accumulation {

    private Accumulation() {}

    /**
     * The root, by halving an interval of whole units in the last place: exact where it is a decimal of that many digits.
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
        BigInteger low = BigInteger.ZERO;
        BigInteger high = Digits.floor(sum, scale).add(BigInteger.ONE);
        while (low.add(BigInteger.ONE).compareTo(high) < 0) {
            BigInteger middle = low.add(high).shiftRight(1);
            if (accumulated(middle, terms, scale).multiply(sum.denominator()).compareTo(goal) <= 0) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return accumulated(low, terms, scale).multiply(sum.denominator()).equals(goal)
                ? Digits.scaled(low, scale)
                : Digits.between(low, scale, rounding);
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
