package io.github.mubiao.calc.internal;

import io.github.mubiao.quantity.Rational;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Optional;

/** Roots of exact fractions. */
public final class Roots {

    private Roots() {}

    /** Powers of up to this many digits are cheaper than logarithms. */
    private static final int MAX_DIGITS = 5_000;

    /**
     * The n-th root: exact where it is rational, else a fraction with 60 digits more than the difference from 1 needs.
     *
     * @param radicand at least 0
     * @param degree at least 1
     * @param rounding FLOOR or CEILING for a bound on that side; any other mode for a stand-in that rounds, at up to 60
     *     digits, as the root itself would
     * @return the root
     */
    public static Rational root(Rational radicand, int degree, RoundingMode rounding) {
        return power(radicand, Rational.of(1, degree), rounding);
    }

    /**
     * A power with a fraction as exponent; of 1/n the n-th root.
     *
     * @param base at least 0
     * @param exponent greater than 0, its numerator at most 9,999, its denominator at most 1,000,000
     * @param rounding as of {@link #root}
     * @return base^exponent, as exact as a root
     */
    public static Rational power(Rational base, Rational exponent, RoundingMode rounding) {
        int degree = exponent.denominator().intValueExact();
        int times = exponent.numerator().intValueExact();
        return exactRoot(base, degree).map(root -> root.pow(times)).orElseGet(() -> {
            Rational change = base.minus(Rational.ONE).times(exponent);
            int scale = Digits.PRECISION
                    + (int) Math.min(MAX_DIGITS, (long) Digits.leadingZeros(base) * times / degree)
                    + Digits.leadingZeros(change);
            long digits = (long) scale * degree + (long) Digits.length(base) * times;
            return digits > MAX_DIGITS
                    ? Powers.power(base, exponent, scale, rounding)
                    : Digits.between(floorRoot(Digits.floor(base.pow(times), scale * degree), degree), scale, rounding);
        });
    }

    private static Optional<Rational> exactRoot(Rational radicand, int degree) {
        BigInteger numerator = floorRoot(radicand.numerator(), degree);
        BigInteger denominator = floorRoot(radicand.denominator(), degree);
        return numerator.pow(degree).equals(radicand.numerator())
                        && denominator.pow(degree).equals(radicand.denominator())
                ? Optional.of(Rational.of(numerator, denominator))
                : Optional.empty();
    }

    /** Newton's iteration from above: falls until it stands at the greatest integer whose power is not above the radicand. */
    private static BigInteger floorRoot(BigInteger radicand, int degree) {
        if (radicand.signum() == 0 || degree == 1) {
            return radicand;
        } else if (radicand.bitLength() <= degree) {
            return BigInteger.ONE;
        }
        BigInteger n = BigInteger.valueOf(degree);
        BigInteger less = n.subtract(BigInteger.ONE);
        BigInteger root = BigInteger.ONE.shiftLeft(radicand.bitLength() / degree + 1);
        while (true) {
            BigInteger next = root.multiply(less)
                    .add(radicand.divide(root.pow(degree - 1)))
                    .divide(n);
            if (next.compareTo(root) >= 0) {
                return root;
            }
            root = next;
        }
    }
}
