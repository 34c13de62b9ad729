package io.github.mubiao.calc.internal;

import io.github.mubiao.quantity.Rational;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Optional;

/** Roots of exact fractions. */
public final class Roots {

    private Roots() {}

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
        return exactRoot(radicand, degree).orElseGet(() -> {
            int scale = Digits.PRECISION
                    + Digits.leadingZeros(radicand) / degree
                    + Digits.leadingZeros(radicand.minus(Rational.ONE).dividedBy(Rational.of(degree)));
            return Digits.between(floorRoot(Digits.floor(radicand, scale * degree), degree), scale, rounding);
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
