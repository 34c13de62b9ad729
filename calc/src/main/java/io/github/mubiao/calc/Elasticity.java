package io.github.mubiao.calc;

import static java.util.Objects.requireNonNull;

import io.github.mubiao.quantity.Rational;

/**
 * 弹性系数: how much one thing grows per growth of another.
 *
 * <pre>{@code
 * Elasticity.of(Rate.ofPercent("2.9"), Rate.ofPercent("5.8")).orElseThrow();   // 0.5
 * }</pre>
 */
public final class Elasticity {

    private static final Rate SMALL = Rate.ofPercent("0.5");

    private Elasticity() {}

    /**
     * The quotient of two rates.
     *
     * @param y growth of what responds, such as energy use
     * @param x growth of what it responds to, such as GDP
     * @return y/x; undefined for x = 0, flagged {@link Flag#SMALL_DENOMINATOR} for an x of less than half a per cent
     */
    public static Outcome<Rational> of(Rate y, Rate x) {
        requireNonNull(y, "y");
        if (requireNonNull(x, "x").fraction().signum() == 0) {
            return Formula.ELASTICITY.undefined(Reason.ZERO_DENOMINATOR, y, x);
        }
        Rational quotient = y.fraction().dividedBy(x.fraction());
        return new Rate(x.fraction().abs()).compareTo(SMALL) < 0
                ? Formula.ELASTICITY.flagged(Flag.SMALL_DENOMINATOR, quotient, y, x)
                : Formula.ELASTICITY.value(quotient, y, x);
    }

    /**
     * The quotient between all values that two published rates stand for.
     *
     * @param y values of the growth of what responds
     * @param x values of the growth of what it responds to
     * @return the range; undefined if x may be 0
     */
    public static Outcome<Interval<Rational>> range(Interval<Rate> y, Interval<Rate> x) {
        requireNonNull(y, "y");
        return requireNonNull(x, "x").low().fraction().signum()
                                * x.high().fraction().signum()
                        <= 0
                ? Formula.ELASTICITY.undefined(Reason.ZERO_DENOMINATOR, y, x)
                : Enclosure.of(Elasticity::of, y, x);
    }
}
