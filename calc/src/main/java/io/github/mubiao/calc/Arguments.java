package io.github.mubiao.calc;

import static java.util.Objects.requireNonNull;

import io.github.mubiao.quantity.Rational;
import java.math.BigInteger;
import java.util.List;

/** Refuses misuse, naming the argument. */
final class Arguments {

    private Arguments() {}

    static <T> List<T> notEmpty(List<T> list, String name) {
        if (requireNonNull(list, name).isEmpty()) {
            throw new IllegalArgumentException(name + " must not be empty");
        }
        return List.copyOf(list);
    }

    static void sameSize(List<?> one, String name, List<?> other, String otherName) {
        if (one.size() != requireNonNull(other, otherName).size()) {
            throw new IllegalArgumentException(
                    otherName + ": " + other.size() + " must be as many as " + name + ": " + one.size());
        }
    }

    private static final Rational MAX_YEARS = Rational.of(9_999);
    private static final int MAX_NUMERATOR = 1_000_000;
    private static final int MAX_DENOMINATOR = 9_999;

    /** A span of years: what is longer, or finer than an hour, is a mistake and would take for ever. */
    static Rational span(Rational years, String name) {
        if (years.signum() < 0) {
            throw new IllegalArgumentException(name + " " + years + " must not be negative");
        } else if (years.compareTo(MAX_YEARS) > 0
                || years.numerator().compareTo(BigInteger.valueOf(MAX_NUMERATOR)) > 0
                || years.denominator().compareTo(BigInteger.valueOf(MAX_DENOMINATOR)) > 0) {
            throw new IllegalArgumentException(name + " " + years + " must be at most " + MAX_YEARS
                    + ", a fraction of up to " + MAX_NUMERATOR + "/" + MAX_DENOMINATOR);
        }
        return years;
    }

    static int upTo(int most, int value, String name) {
        if (value > most) {
            throw new IllegalArgumentException(name + " " + value + " must be at most " + most);
        }
        return value;
    }

    static int positive(int value, String name) {
        if (value <= 0) {
            throw new IllegalArgumentException(name + " " + value + " must be greater than 0");
        }
        return value;
    }

    static int notNegative(int value, String name) {
        if (value < 0) {
            throw new IllegalArgumentException(name + " " + value + " must not be negative");
        }
        return value;
    }
}
