package io.github.mubiao.calc.internal;

import io.github.mubiao.quantity.Rational;
import java.math.BigInteger;
import java.math.RoundingMode;

/** Roots of a high degree, and powers with fractions of days in the exponent, by logarithms. */
final class Powers {

    /** Digits behind those asked for, to begin with. */
    private static final int GUARD = 20;

    private Powers() {}

    /**
     * base^(q/p), which must be irrational: then it lies strictly between two units of 10^-scale, and enough digits of the
     * logarithm tell which.
     *
     * @param base greater than 0, not 1
     * @param exponent any fraction but 0
     * @param scale digits after the point
     * @param rounding as in {@link Roots#root}
     */
    static Rational power(Rational base, Rational exponent, int scale, RoundingMode rounding) {
        int guard = GUARD;
        while (true) {
            int digits = scale + guard;
            BigInteger ln = Logarithms.ln(base, digits);
            BigInteger power = Digits.floorDiv(ln.multiply(exponent.numerator()), exponent.denominator());
            BigInteger value = exp(power, digits);
            BigInteger unit = BigInteger.TEN.pow(guard);
            BigInteger error = error(value, exponent, digits);
            BigInteger low = Digits.floorDiv(value.subtract(error), unit);
            if (low.equals(Digits.floorDiv(value.add(error), unit))) {
                return Digits.between(low, scale, rounding);
            }
            guard *= 2;
        }
    }

    /** Each term of a series is off by one unit at most; the exponent magnifies that, and so does the power. */
    private static BigInteger error(BigInteger value, Rational exponent, int digits) {
        BigInteger terms = BigInteger.valueOf(20L * digits + 1_000);
        BigInteger magnified =
                exponent.numerator().divide(exponent.denominator()).add(BigInteger.TWO);
        return value.divide(BigInteger.TEN.pow(digits))
                .add(BigInteger.TWO)
                .multiply(terms)
                .multiply(magnified);
    }

    /** e^power in units of 10^-digits, as 2^k · e^r. */
    private static BigInteger exp(BigInteger power, int digits) {
        BigInteger two = Logarithms.ln(Rational.of(2), digits);
        int twos = Digits.floorDiv(power, two).intValueExact();
        BigInteger rest = power.subtract(two.multiply(BigInteger.valueOf(twos)));
        BigInteger result = series(rest, BigInteger.TEN.pow(digits));
        return twos >= 0 ? result.shiftLeft(twos) : result.shiftRight(-twos);
    }

    /** 1 + r + r²/2 + …, in units. */
    private static BigInteger series(BigInteger r, BigInteger unit) {
        BigInteger term = unit;
        BigInteger sum = BigInteger.ZERO;
        for (long n = 1; term.signum() != 0; n++) {
            sum = sum.add(term);
            term = term.multiply(r).divide(unit.multiply(BigInteger.valueOf(n)));
        }
        return sum;
    }
}
