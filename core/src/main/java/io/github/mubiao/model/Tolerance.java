package io.github.mubiao.model;

import static java.util.Objects.requireNonNull;

import io.github.mubiao.quantity.Quantity;
import io.github.mubiao.quantity.Rational;

/**
 * How far from its figure a value may lie on the bad side and still be 左右 (容差). No law defines it, so it is a parameter.
 *
 * <pre>{@code
 * Bound growth = Bound.of(Bound.Kind.ABOUT, Quantity.of("6.5", percent), "左右"); // 增长6.5%左右
 * growth.metBy(Quantity.of("6.3", percent), Direction.HIGHER);                      // BASICALLY_MET
 * Tolerance strict = new Tolerance(Rational.of(1, 10), Rational.of(1, 100));
 * growth.metBy(Quantity.of("6.3", percent), Direction.HIGHER, strict);              // MISSED
 * }</pre>
 *
 * @param points for shares, rates and percentage points, whether in % or in ‰: the number of percentage points, at least 0
 * @param share for everything else: the share of the target, at least 0 (1/50 is 2 %)
 */
public record Tolerance(Rational points, Rational share) {

    /** 0.2 points for rates, 2 % for levels. */
    public static final Tolerance DEFAULT = new Tolerance(Rational.of(1, 5), Rational.of(1, 50));

    /**
     * Checks the signs.
     *
     * @param points for shares, rates and percentage points
     * @param share for everything else
     * @throws IllegalArgumentException if one is negative
     */
    public Tolerance {
        requireNonNull(points, "points");
        requireNonNull(share, "share");
        if (points.signum() < 0 || share.signum() < 0) {
            throw new IllegalArgumentException("tolerance " + points + ", " + share + " must not be negative");
        }
    }

    /**
     * The width of the tolerance around a target.
     *
     * @param target the figure of a target
     * @return in the target's unit, at least 0
     */
    public Rational around(Quantity target) {
        requireNonNull(target, "target");
        return switch (target.unit().symbol()) {
            case "%", "百分点" -> points;
            case "‰" -> points.times(Rational.of(10));
            default -> target.value().abs().times(share);
        };
    }
}
