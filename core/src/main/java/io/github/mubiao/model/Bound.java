package io.github.mubiao.model;

import static java.util.Objects.requireNonNull;

import io.github.mubiao.quantity.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * What value a target asks for (约束): 15%以上 is {@code AT_LEAST 15%}, 6%—7% is {@code BETWEEN 6% and 7%}.
 *
 * <pre>{@code
 * Bound field = Bound.of(Bound.Kind.EXACT, Quantity.of("40", mu), "");      // 建设40万亩
 * field.metBy(Quantity.of("41", mu), Direction.HIGHER);                     // MET: reached in the good direction
 * field.metBy(Quantity.of("41", mu), Direction.UNKNOWN);                    // UNKNOWN: nothing is guessed
 * }</pre>
 *
 * @param kind the relation
 * @param value the figure; of BETWEEN the lower end
 * @param upper the upper end of BETWEEN, not below the lower one; null for every other kind
 * @param words the bound words as written ({@code 以上}, {@code 突破}), or empty
 */
public record Bound(Kind kind, Quantity value, @Nullable Quantity upper, String words) {

    /** The relation between the actual value and the figure; 以上 and 以下 include it, 超过 and 不到 do not (民法典 1259). */
    public enum Kind {
        /** Nothing is said: the figure itself, reached in the good direction. */
        EXACT,
        /** 以上, 不低于, 不少于, 至少. */
        AT_LEAST,
        /** 以内, 以下, 不超过, 控制在. */
        AT_MOST,
        /** 突破, 超过, 高于, 多, 余. */
        MORE_THAN,
        /** 低于, 少于, 不到, 不足. */
        LESS_THAN,
        /** 左右, 约, 近, 上下, 基本. */
        ABOUT,
        /** 6%—7%, 15到20家. */
        BETWEEN
    }

    /**
     * Checks that exactly BETWEEN has an upper end.
     *
     * @param kind the relation
     * @param value the figure
     * @param upper the upper end of BETWEEN, not below the lower one
     * @param words the bound words as written
     * @throws IllegalArgumentException if the upper end is missing, superfluous or below the lower end
     * @throws io.github.mubiao.quantity.UnitMismatchException if the ends have units that do not convert
     */
    public Bound {
        requireNonNull(kind, "kind");
        requireNonNull(value, "value");
        requireNonNull(words, "words");
        if ((kind == Kind.BETWEEN) != (upper != null)) {
            throw new IllegalArgumentException("bound " + kind + " must " + (upper == null ? "" : "not ")
                    + "have an upper end, the value is " + value);
        }
        if (upper != null && upper.compareTo(value) < 0) {
            throw new IllegalArgumentException("upper end " + upper + " must not be below " + value);
        }
    }

    /**
     * A bound of one figure.
     *
     * @param kind any but BETWEEN
     * @param value the figure
     * @param words the bound words, or empty
     * @return the bound
     * @throws IllegalArgumentException if the kind is BETWEEN
     */
    public static Bound of(Kind kind, Quantity value, String words) {
        return new Bound(kind, value, null, words);
    }

    /**
     * A range.
     *
     * @param low the lower end
     * @param high the upper end
     * @param words the bound words, or empty
     * @return a bound of kind BETWEEN
     * @throws IllegalArgumentException if high is below low
     */
    public static Bound between(Quantity low, Quantity high, String words) {
        return new Bound(Kind.BETWEEN, requireNonNull(low, "low"), requireNonNull(high, "high"), words);
    }

    /**
     * Whether an actual value meets this bound, with {@link Tolerance#DEFAULT}.
     *
     * @param actual the actual value
     * @param direction which way the figure should go; see {@link Change#directionOf(Direction)}
     * @return MET, MISSED, BASICALLY_MET (only for ABOUT) or UNKNOWN
     * @throws io.github.mubiao.quantity.UnitMismatchException if the units do not convert
     */
    public Verdict metBy(Quantity actual, Direction direction) {
        return metBy(actual, direction, Tolerance.DEFAULT);
    }

    /**
     * Whether an actual value meets this bound.
     *
     * @param actual the actual value
     * @param direction which way the figure should go; see {@link Change#directionOf(Direction)}
     * @param tolerance what 左右 allows
     * @return MET, MISSED, BASICALLY_MET (only for ABOUT) or UNKNOWN
     * @throws io.github.mubiao.quantity.UnitMismatchException if the units do not convert
     */
    public Verdict metBy(Quantity actual, Direction direction, Tolerance tolerance) {
        requireNonNull(direction, "direction");
        requireNonNull(tolerance, "tolerance");
        int order = requireNonNull(actual, "actual").compareTo(value);
        return switch (kind) {
            case AT_LEAST -> met(order >= 0);
            case AT_MOST -> met(order <= 0);
            case MORE_THAN -> met(order > 0);
            case LESS_THAN -> met(order < 0);
            case EXACT -> reached(order, direction);
            case ABOUT -> about(actual, order, direction, tolerance);
            case BETWEEN -> within(actual, order, direction);
        };
    }

    private static Verdict met(boolean met) {
        return met ? Verdict.MET : Verdict.MISSED;
    }

    private static Verdict reached(int order, Direction direction) {
        return order == 0
                ? Verdict.MET
                : switch (direction) {
                    case HIGHER -> met(order > 0);
                    case LOWER -> met(order < 0);
                    case IN_RANGE -> Verdict.MISSED;
                    case UNKNOWN -> Verdict.UNKNOWN;
                };
    }

    private Verdict about(Quantity actual, int order, Direction direction, Tolerance tolerance) {
        Verdict strict = reached(order, direction);
        boolean near = actual.minus(value).in(value.unit()).value().abs().compareTo(tolerance.around(value)) <= 0;
        return strict != Verdict.MET && near ? Verdict.BASICALLY_MET : strict;
    }

    private Verdict within(Quantity actual, int order, Direction direction) {
        if (order < 0) {
            return reached(order, direction);
        }
        int above = upper == null ? order : actual.compareTo(upper);
        return above <= 0 ? Verdict.MET : reached(above, direction);
    }

    /** The relation and its figures: {@code AT_LEAST 15%}, {@code BETWEEN 6%..7%}. */
    @Override
    public String toString() {
        return kind + " " + value + (upper == null ? "" : ".." + upper);
    }
}
