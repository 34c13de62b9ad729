package io.github.mubiao.quantity;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * An exact fraction of two integers, always in lowest terms with a positive denominator. Immutable.
 *
 * <p>Nothing is rounded until {@link #toDecimal(int, RoundingMode)}: 亩 to 公顷 and back is the identity, and 2/3 stays 2/3.
 *
 * <pre>{@code
 * Rational.parse("2/3").plus(Rational.parse("0.5"));   // 7/6
 * Rational.of(1, 3).toDecimal(4, RoundingMode.HALF_UP); // 0.3333
 * }</pre>
 */
public final class Rational implements Comparable<Rational> {

    /** 0. */
    public static final Rational ZERO = new Rational(BigInteger.ZERO, BigInteger.ONE);

    /** 1. */
    public static final Rational ONE = new Rational(BigInteger.ONE, BigInteger.ONE);

    /** 10, the step of the multipliers. */
    static final Rational TEN = of(10);

    /** 100, as in per cent. */
    public static final Rational HUNDRED = of(100);

    /** The largest power of ten that is taken, so that a hostile number can't fill the memory. */
    static final int MAX_SCALE = 4_000;

    private final BigInteger numerator;
    private final BigInteger denominator;

    private Rational(BigInteger numerator, BigInteger denominator) {
        this.numerator = numerator;
        this.denominator = denominator;
    }

    /**
     * The integer as a fraction.
     *
     * @param value any integer
     * @return value/1
     */
    public static Rational of(long value) {
        return new Rational(BigInteger.valueOf(value), BigInteger.ONE);
    }

    /**
     * The fraction of two integers.
     *
     * @param numerator any integer
     * @param denominator any integer but 0
     * @return numerator/denominator in lowest terms
     * @throws ArithmeticException if the denominator is 0
     */
    public static Rational of(long numerator, long denominator) {
        return of(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
    }

    /**
     * The fraction of two integers of any size.
     *
     * @param numerator any integer
     * @param denominator any integer but 0
     * @return numerator/denominator in lowest terms
     * @throws ArithmeticException if the denominator is 0
     */
    public static Rational of(BigInteger numerator, BigInteger denominator) {
        requireNonNull(numerator, "numerator");
        requireNonNull(denominator, "denominator");
        if (denominator.signum() == 0) {
            throw new ArithmeticException("denominator of " + numerator + "/0 must not be 0");
        }
        if (denominator.equals(BigInteger.ONE)) {
            return new Rational(numerator, denominator);
        }
        BigInteger divisor = Integers.divisor(numerator, denominator);
        return new Rational(numerator.divide(divisor), denominator.divide(divisor));
    }

    /**
     * The exact value of a decimal; its scale is not kept.
     *
     * @param value a decimal whose scale is from -4000 to 4000
     * @return the same number
     * @throws IllegalArgumentException if the scale is out of range: exact arithmetic would fill the memory
     */
    public static Rational of(BigDecimal value) {
        if (Math.abs((long) requireNonNull(value, "value").scale()) > MAX_SCALE) {
            throw new IllegalArgumentException("scale " + value.scale() + " of " + value.round(MathContext.DECIMAL64)
                    + " must be from -" + MAX_SCALE + " to " + MAX_SCALE);
        }
        return value.scale() > 0
                ? of(value.unscaledValue(), BigInteger.TEN.pow(value.scale()))
                : new Rational(value.toBigIntegerExact(), BigInteger.ONE);
    }

    /**
     * Reads {@code "2/3"}, {@code "-1.25"} or {@code "3.5E4"}.
     *
     * @param text a decimal or a fraction of two integers, at most 4000 characters
     * @return its exact value
     * @throws NumberFormatException if the text is neither, is too long, has an exponent beyond 4000 or a denominator of 0
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Rational parse(String text) {
        requireNonNull(text, "text");
        return RationalText.parse(text);
    }

    /**
     * The numerator in lowest terms; it carries the sign.
     *
     * @return the numerator
     */
    public BigInteger numerator() {
        return numerator;
    }

    /**
     * The denominator in lowest terms.
     *
     * @return the denominator, at least 1
     */
    public BigInteger denominator() {
        return denominator;
    }

    /**
     * Exact sum.
     *
     * @param other the addend
     * @return this + other
     */
    public Rational plus(Rational other) {
        requireNonNull(other, "other");
        if (isInteger() && other.isInteger()) {
            return new Rational(numerator.add(other.numerator), BigInteger.ONE);
        }
        return of(
                numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    /**
     * Exact difference.
     *
     * @param other the subtrahend
     * @return this − other
     */
    public Rational minus(Rational other) {
        return plus(requireNonNull(other, "other").negated());
    }

    /**
     * Exact product.
     *
     * @param other the factor
     * @return this × other
     */
    public Rational times(Rational other) {
        requireNonNull(other, "other");
        if (equals(ONE) || other.equals(ONE)) {
            return other.equals(ONE) ? this : other;
        }
        return of(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
    }

    /**
     * Exact quotient.
     *
     * @param other the divisor, not 0
     * @return this ÷ other
     * @throws ArithmeticException if other is 0
     */
    public Rational dividedBy(Rational other) {
        if (requireNonNull(other, "other").signum() == 0) {
            throw new ArithmeticException("divisor of " + this + " must not be 0");
        }
        return of(numerator.multiply(other.denominator), denominator.multiply(other.numerator));
    }

    /**
     * Exact power.
     *
     * @param exponent any integer from −9999 to 9999; negative needs a base other than 0
     * @return this to the exponent
     * @throws ArithmeticException if this is 0 and the exponent negative, or the exponent is out of range
     */
    public Rational pow(int exponent) {
        if (Math.abs((long) exponent) > 9_999) {
            throw new ArithmeticException("exponent " + exponent + " must be from -9999 to 9999");
        }
        return exponent >= 0
                ? new Rational(numerator.pow(exponent), denominator.pow(exponent))
                : ONE.dividedBy(this).pow(-exponent);
    }

    /**
     * The opposite number.
     *
     * @return −this
     */
    public Rational negated() {
        return new Rational(numerator.negate(), denominator);
    }

    /**
     * The magnitude.
     *
     * @return |this|
     */
    public Rational abs() {
        return signum() < 0 ? negated() : this;
    }

    /**
     * The sign.
     *
     * @return −1, 0 or 1
     */
    public int signum() {
        return numerator.signum();
    }

    /**
     * Whether this is an integer.
     *
     * @return true if the denominator is 1
     */
    public boolean isInteger() {
        return denominator.equals(BigInteger.ONE);
    }

    /**
     * Rounds once, from the exact value.
     *
     * @param scale digits after the decimal point, from -4000 to 4000
     * @param rounding how to round
     * @return the nearest decimal of that scale
     * @throws IllegalArgumentException if the scale is out of range
     * @throws ArithmeticException if rounding is necessary but is not to be done
     */
    public BigDecimal toDecimal(int scale, RoundingMode rounding) {
        requireNonNull(rounding, "rounding");
        if (Math.abs((long) scale) > MAX_SCALE) {
            throw new IllegalArgumentException("scale " + scale + " must be from -" + MAX_SCALE + " to " + MAX_SCALE);
        }
        return decimal(scale, rounding);
    }

    private BigDecimal decimal(int scale, RoundingMode rounding) {
        return new BigDecimal(numerator).divide(new BigDecimal(denominator), scale, rounding);
    }

    /**
     * The same number as a decimal, where one exists.
     *
     * @return the exact decimal without trailing zeros after the point, or empty for a fraction such as 2/3
     */
    public Optional<BigDecimal> toExactDecimal() {
        int places = Integers.decimalPlaces(denominator);
        return places < 0 ? Optional.empty() : Optional.of(decimal(places, RoundingMode.UNNECESSARY));
    }

    @Override
    public int compareTo(Rational other) {
        if (denominator.equals(requireNonNull(other, "other").denominator)) {
            return numerator.compareTo(other.numerator);
        }
        return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Rational that
                && numerator.equals(that.numerator)
                && denominator.equals(that.denominator);
    }

    @Override
    public int hashCode() {
        return 31 * numerator.hashCode() + denominator.hashCode();
    }

    /** A plain decimal where one exists, else a fraction: {@code 0.25}, {@code 2/3}; {@link #parse(String)} reads it back. */
    @Override
    @JsonValue
    public String toString() {
        return denominator.equals(BigInteger.ONE)
                ? numerator.toString()
                : toExactDecimal().map(BigDecimal::toPlainString).orElseGet(() -> numerator + "/" + denominator);
    }
}
