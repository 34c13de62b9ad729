package io.github.mubiao.calc;

import static java.util.Objects.requireNonNull;

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
