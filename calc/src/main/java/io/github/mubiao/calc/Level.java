package io.github.mubiao.calc;

import static java.util.Objects.requireNonNull;

import io.github.mubiao.model.PriceBasis;
import io.github.mubiao.quantity.Quantity;
import io.github.mubiao.quantity.Rational;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Levels that follow from growth (水平, 基数).
 *
 * <pre>{@code
 * Level.grown(Quantity.of("600", yuan), Rate.ofPercent("15")).orElseThrow();   // 690元
 * Level.impliedBase(Quantity.of("690", yuan), Rate.ofPercent("15")).orElseThrow();   // 600元
 * }</pre>
 */
public final class Level {

    private static final int MAX_SCALE = 34;

    private Level() {}

    /**
     * The level after growth.
     *
     * @param base the level before
     * @param growth its growth
     * @return base · (1 + growth)
     */
    public static Outcome<Quantity> grown(Quantity base, Rate growth) {
        requireNonNull(base, "base");
        requireNonNull(growth, "growth");
        return Formula.LEVEL_FROM_GROWTH.value(base.times(growth.factor()), base, growth);
    }

    /**
     * 隐含基数: the level before growth. It is the previous level at the basis of the growth rate, which is not always the one
     * that was published (可比口径, revisions).
     *
     * @param current the level after growth
     * @param growth its growth
     * @return current / (1 + growth); undefined for a growth of −100%
     */
    public static Outcome<Quantity> impliedBase(Quantity current, Rate growth) {
        requireNonNull(growth, "growth");
        requireNonNull(current, "current");
        return growth.factor().signum() == 0
                ? Formula.IMPLIED_BASE.undefined(Reason.ZERO_DENOMINATOR, current, growth)
                : Formula.IMPLIED_BASE.value(current.times(growth.factor().pow(-1)), current, growth);
    }

    /**
     * A level at the prices of a base period (缩减, 换算为不变价).
     *
     * @param level at current prices
     * @param index the price index, 100 for the prices of the base period: 102.0 for prices that rose by 2%
     * @return level · 100/index; undefined for an index of 0 or less
     */
    public static Outcome<Quantity> deflated(Quantity level, Rational index) {
        requireNonNull(index, "index");
        requireNonNull(level, "level");
        return index.signum() <= 0
                ? Formula.DEFLATED_LEVEL.undefined(
                        index.signum() == 0 ? Reason.ZERO_DENOMINATOR : Reason.NEGATIVE_BASE, level, index)
                : Formula.DEFLATED_LEVEL.value(level.times(Rational.HUNDRED.dividedBy(index)), level, index);
    }

    /**
     * The digits of a computed level that mean something: those that all values of its range share, and one more.
     *
     * @param range the values that it may have
     * @return the middle of the range, rounded to those digits: 1175000 for [1174387.7, 1175529.4); at most 34 decimals
     */
    public static BigDecimal meaningful(Interval<Quantity> range) {
        requireNonNull(range, "range");
        Rational low = range.low().value();
        Rational high = range.high().value();
        int scale =
                -low.abs().plus(high.abs()).toDecimal(0, RoundingMode.CEILING).precision();
        while (scale < MAX_SCALE && floor(low, scale).compareTo(floor(high, scale)) == 0) {
            scale++;
        }
        return low.plus(high).dividedBy(Rational.of(2)).toDecimal(scale, RoundingMode.HALF_UP);
    }

    private static BigDecimal floor(Rational value, int scale) {
        return value.toDecimal(scale, RoundingMode.FLOOR);
    }

    /**
     * 隐含基数 where the prices are known: GDP at current prices with growth at constant prices gives a re-valued base.
     *
     * @param current the level after growth
     * @param prices the prices of the level
     * @param growth its growth
     * @param growthPrices the prices of the growth
     * @return as {@link #impliedBase(Quantity, Rate)}, flagged {@link Flag#MIXED_PRICE_BASIS} if the prices differ
     */
    public static Outcome<Quantity> impliedBase(
            Quantity current, PriceBasis prices, Rate growth, PriceBasis growthPrices) {
        requireNonNull(current, "current");
        requireNonNull(prices, "prices");
        requireNonNull(growth, "growth");
        requireNonNull(growthPrices, "growthPrices");
        Outcome<Quantity> base = impliedBase(current, growth);
        return prices == growthPrices
                ? base
                : base.flatMap(level -> Formula.IMPLIED_BASE.flagged(Flag.MIXED_PRICE_BASIS, level, current, growth));
    }

    /**
     * 隐含基数 of a level and what is added to reach it: 净增4万户、总量36万户 start from 32万户.
     *
     * @param level the level after
     * @param increment what is added
     * @return level − increment; undefined if the units do not convert
     */
    public static Outcome<Quantity> baseOf(Quantity level, Quantity increment) {
        requireNonNull(level, "level");
        requireNonNull(increment, "increment");
        return level.unit().convertsTo(increment.unit())
                ? Formula.BASE_FROM_INCREMENT.value(level.minus(increment), level, increment)
                : Formula.BASE_FROM_INCREMENT.undefined(Reason.INCOMPARABLE_UNITS, level, increment);
    }

    /**
     * Links a level of an old series to a new basis by the ratio of the two at a period that both have; good within one break.
     *
     * @param old a level of the old series
     * @param newAtOverlap the level of the common period in the new series
     * @param oldAtOverlap the level of the common period in the old series
     * @return old · newAtOverlap / oldAtOverlap; undefined for an overlap of 0
     */
    public static Outcome<Quantity> linked(Quantity old, Quantity newAtOverlap, Quantity oldAtOverlap) {
        requireNonNull(old, "old");
        requireNonNull(newAtOverlap, "newAtOverlap");
        requireNonNull(oldAtOverlap, "oldAtOverlap");
        if (!newAtOverlap.unit().convertsTo(oldAtOverlap.unit())) {
            return Formula.LINKED_LEVEL.undefined(Reason.INCOMPARABLE_UNITS, old, newAtOverlap, oldAtOverlap);
        }
        return oldAtOverlap.value().signum() == 0
                ? Formula.LINKED_LEVEL.undefined(Reason.ZERO_DENOMINATOR, old, newAtOverlap, oldAtOverlap)
                : Formula.LINKED_LEVEL.value(
                        old.times(newAtOverlap.dividedBy(oldAtOverlap)), old, newAtOverlap, oldAtOverlap);
    }
}
