package io.github.mubiao.calc.internal;

import io.github.mubiao.quantity.Rational;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.stream.IntStream;

/** Quotients of logarithms of exact fractions. */
public final class Logarithms {

    /** The largest denominator of a quotient that is recognised as exact. */
    private static final int MAX_EXACT_DENOMINATOR = 64;

    /** Powers beyond this size are not compared: the quotient stays good to 60 digits. */
    private static final long MAX_BITS = 100_000;

    private static final Rational SQUARE_ROOT_OF_TWO = Rational.of(14_142, 10_000);
    private static final Rational TWO = Rational.of(2);

    private Logarithms() {}

    /**
     * The logarithm of a number to a base: exact where it is a fraction with a small denominator (of 8 to the base 4 it is
     * 3/2), else good to 60 digits.
     *
     * @param number greater than 0
     * @param base greater than 0, not 1
     * @return log(number)/log(base)
     */
    public static Rational log(Rational number, Rational base) {
        if (number.equals(Rational.ONE)) {
            return Rational.ZERO;
        }
        int scale = 2 * Digits.PRECISION
                + Digits.leadingZeros(number.minus(Rational.ONE))
                + Digits.leadingZeros(base.minus(Rational.ONE));
        Rational quotient = Rational.of(ln(number, scale), ln(base, scale));
        return exact(number, base, quotient).orElse(quotient);
    }

    private static Optional<Rational> exact(Rational number, Rational base, Rational quotient) {
        return IntStream.rangeClosed(1, MAX_EXACT_DENOMINATOR)
                .mapToObj(q -> Rational.of(nearest(quotient.times(Rational.of(q))), BigInteger.valueOf(q)))
                .filter(guess -> isNear(guess, quotient) && isLog(number, base, guess))
                .findFirst();
    }

    private static BigInteger nearest(Rational value) {
        return value.toDecimal(0, RoundingMode.HALF_UP).toBigIntegerExact();
    }

    private static boolean isNear(Rational guess, Rational quotient) {
        return guess.minus(quotient).abs().compareTo(Rational.of(10).pow(-Digits.PRECISION / 2)) < 0;
    }

    /** A numerator that is no exponent cannot be a logarithm of what fits into the memory. */
    private static boolean isLog(Rational number, Rational base, Rational guess) {
        return guess.numerator().bitLength() < Integer.SIZE
                && bits(number) * guess.denominator().longValueExact() <= MAX_BITS
                && bits(base) * guess.numerator().abs().longValueExact() <= MAX_BITS
                && number.pow(guess.denominator().intValueExact())
                        .equals(base.pow(guess.numerator().intValueExact()));
    }

    private static long bits(Rational value) {
        return value.numerator().bitLength() + (long) value.denominator().bitLength();
    }

    /** ln(2^k · m) = k · ln 2 + ln m, with m near 1. */
    static BigInteger ln(Rational value, int scale) {
        int k = value.numerator().bitLength() - value.denominator().bitLength();
        Rational mantissa = k > 0
                ? Rational.of(value.numerator(), value.denominator().shiftLeft(k))
                : Rational.of(value.numerator().shiftLeft(-k), value.denominator());
        if (mantissa.compareTo(SQUARE_ROOT_OF_TWO) > 0) {
            mantissa = mantissa.dividedBy(TWO);
            k++;
        }
        BigInteger unit = BigInteger.TEN.pow(scale);
        BigInteger twos =
                k == 0 ? BigInteger.ZERO : twiceArtanh(Rational.of(1, 3), unit).multiply(BigInteger.valueOf(k));
        return twos.add(twiceArtanh(mantissa.minus(Rational.ONE).dividedBy(mantissa.plus(Rational.ONE)), unit));
    }

    /** 2 artanh z = 2 (z + z³/3 + z⁵/5 + …), in units. */
    private static BigInteger twiceArtanh(Rational z, BigInteger unit) {
        BigInteger term = unit.multiply(z.numerator()).shiftLeft(1).divide(z.denominator());
        BigInteger square =
                unit.multiply(z.numerator().pow(2)).divide(z.denominator().pow(2));
        BigInteger sum = BigInteger.ZERO;
        for (long odd = 1; term.signum() != 0; odd += 2) {
            sum = sum.add(term.divide(BigInteger.valueOf(odd)));
            term = term.multiply(square).divide(unit);
        }
        return sum;
    }
}
