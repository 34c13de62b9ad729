package io.github.mubiao.calc;

import static java.util.Objects.requireNonNull;

import io.github.mubiao.calc.internal.Logarithms;
import io.github.mubiao.quantity.Quantity;
import io.github.mubiao.quantity.Rational;

/**
 * What one figure is to another: 占比, 弹性系数, 单位GDP能耗, 倍数 and 番数, and growth with and without prices, which multiply and do not
 * add.
 *
 * <pre>{@code
 * Ratio.share(Quantity.of("88345", yuan), Quantity.of("1210207", yuan)).orElseThrow().toPercent(1);   // 7.3
 * Ratio.relativeChange(Rate.ofPercent("64.72"), Rate.ofPercent("65.22")).orElseThrow().toPercent(2);   // 0.77
 * Ratio.elasticity(Rate.ofPercent("2.9"), Rate.ofPercent("5.8")).orElseThrow();                        // 0.5
 * Ratio.intensity(Rate.ofPercent("2.9"), Rate.ofPercent("3.0")).orElseThrow().toPercent(1);            // -0.1
 * Ratio.real(Rate.ofPercent("5.0"), Rate.ofPercent("2.0")).orElseThrow().toPercent(1);                 // 2.9, not 3.0
 * Ratio.deflator(Rate.ofPercent("3.3"), Rate.ofPercent("1.3")).orElseThrow().toPercent(2);             // 1.97
 * Ratio.doubled(3).orElseThrow();                        // 8: 翻三番
 * Ratio.increasedBy(Rational.of(2)).orElseThrow();       // 3: 增长2倍
 * Ratio.changedTo(Rational.of(2)).orElseThrow();         // 2: 增长到2倍
 * Ratio.decreasedBy(Rational.of(2)).undefined();         // Optional[DECREASE_OVER_100_PERCENT]: 减少2倍
 * Ratio.doublings(Quantity.of("20", yuan), Quantity.of("80", yuan)).orElseThrow();   // 2: 翻两番
 * }</pre>
 */
public final class Ratio {

    private static final Rate SMALL = Rate.ofPercent("0.5");
    private static final Rational TWO = Rational.of(2);
    private static final int MAX_TIMES = 9_999;

    private Ratio() {}

    /**
     * The share of a part.
     *
     * @param part any level
     * @param whole the level it is part of
     * @return part/whole; undefined for a whole of 0
     */
    public static Outcome<Rate> share(Quantity part, Quantity whole) {
        requireNonNull(part, "part");
        requireNonNull(whole, "whole");
        if (!part.unit().convertsTo(whole.unit())) {
            return Formula.SHARE.undefined(Reason.INCOMPARABLE_UNITS, part, whole);
        }
        return whole.value().signum() == 0
                ? Formula.SHARE.undefined(Reason.ZERO_DENOMINATOR, part, whole)
                : Formula.SHARE.value(new Rate(part.dividedBy(whole)), part, whole);
    }

    /**
     * The move of a share in per cent, which is not its move in points ({@link Rate#minus(Rate)}).
     *
     * @param from the share before
     * @param to the share after
     * @return to/from − 1; undefined for a share of 0 or less
     */
    public static Outcome<Rate> relativeChange(Rate from, Rate to) {
        requireNonNull(from, "from");
        requireNonNull(to, "to");
        return GrowthRate.of(to.toQuantity(), from.toQuantity()).rate();
    }

    /**
     * The quotient of two rates.
     *
     * @param y growth of what responds, such as energy use
     * @param x growth of what it responds to, such as GDP
     * @return y/x; undefined for x = 0, flagged {@link Flag#SMALL_DENOMINATOR} for an x of less than half a per cent
     */
    public static Outcome<Rational> elasticity(Rate y, Rate x) {
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
    public static Outcome<Interval<Rational>> elasticityRange(Interval<Rate> y, Interval<Rate> x) {
        requireNonNull(y, "y");
        return requireNonNull(x, "x").low().fraction().signum()
                                * x.high().fraction().signum()
                        <= 0
                ? Formula.ELASTICITY.undefined(Reason.ZERO_DENOMINATOR, y, x)
                : Enclosure.of(Ratio::elasticity, y, x);
    }

    /**
     * 单位GDP能耗 and the like: the change of the ratio of two growing things; lower is better, 下降率 is the opposite. GDP grows at
     * constant prices here.
     *
     * @param input growth of what is used, such as energy
     * @param output growth of what is made, such as GDP
     * @return (1 + input)/(1 + output) − 1; undefined for an output growth of −100%
     */
    public static Outcome<Rate> intensity(Rate input, Rate output) {
        requireNonNull(input, "input");
        requireNonNull(output, "output");
        return quotient(Formula.INTENSITY, input, output);
    }

    /**
     * The growth of output that a published change of intensity implies.
     *
     * @param input growth of what is used
     * @param intensity change of the use per output
     * @return (1 + input)/(1 + intensity) − 1; undefined for a change of −100%
     */
    public static Outcome<Rate> impliedOutput(Rate input, Rate intensity) {
        requireNonNull(input, "input");
        requireNonNull(intensity, "intensity");
        return quotient(Formula.IMPLIED_OUTPUT, input, intensity);
    }

    /**
     * 实际增速.
     *
     * @param nominal growth at current prices
     * @param prices growth of the prices
     * @return (1 + nominal)/(1 + prices) − 1; undefined if the prices fell by 100%
     */
    public static Outcome<Rate> real(Rate nominal, Rate prices) {
        requireNonNull(nominal, "nominal");
        requireNonNull(prices, "prices");
        return quotient(Formula.REAL_GROWTH, nominal, prices);
    }

    /**
     * 名义增速.
     *
     * @param real growth at constant prices
     * @param prices growth of the prices
     * @return (1 + real)(1 + prices) − 1
     */
    public static Outcome<Rate> nominal(Rate real, Rate prices) {
        requireNonNull(real, "real");
        requireNonNull(prices, "prices");
        return Formula.NOMINAL_GROWTH.value(Rate.ofFactor(real.factor().times(prices.factor())), real, prices);
    }

    /**
     * 平减指数: the growth of prices that two rates imply.
     *
     * @param nominal growth at current prices
     * @param real growth at constant prices
     * @return (1 + nominal)/(1 + real) − 1; undefined for a real growth of −100%
     */
    public static Outcome<Rate> deflator(Rate nominal, Rate real) {
        requireNonNull(nominal, "nominal");
        requireNonNull(real, "real");
        return quotient(Formula.DEFLATOR, nominal, real);
    }

    static Outcome<Rate> quotient(Formula formula, Rate one, Rate other) {
        return other.factor().signum() == 0
                ? formula.undefined(Reason.ZERO_DENOMINATOR, one, other)
                : formula.value(Rate.ofFactor(one.factor().dividedBy(other.factor())), one, other);
    }


    /**
     * 翻N番: doubled N times.
     *
     * @param times N, from −9999 to 9999
     * @return 2^N
     * @throws IllegalArgumentException if N is out of range
     */
    public static Outcome<Rational> doubled(int times) {
        if (Math.abs((long) times) > MAX_TIMES) {
            throw new IllegalArgumentException("times " + times + " must be from -" + MAX_TIMES + " to " + MAX_TIMES);
        }
        return Formula.DOUBLED.value(TWO.pow(times), times);
    }

    /**
     * 翻N倍: means N times to some and 2ᴺ times to others.
     *
     * @param times N, at least 0
     * @return N, flagged {@link Flag#AMBIGUOUS_MULTIPLE}
     */
    public static Outcome<Rational> multiplied(Rational times) {
        requireNonNull(times, "times");
        return Formula.CHANGED_TO.flagged(Flag.AMBIGUOUS_MULTIPLE, times, times);
    }

    /**
     * 增长N倍, 增加N倍, 增长p%.
     *
     * @param share N, or p/100
     * @return 1 + N
     */
    public static Outcome<Rational> increasedBy(Rational share) {
        requireNonNull(share, "share");
        return Formula.INCREASED_BY.value(share.plus(Rational.ONE), share);
    }

    /**
     * 增长到N倍, 是…的N倍, 下降到p%.
     *
     * @param share N, or p/100
     * @return N
     */
    public static Outcome<Rational> changedTo(Rational share) {
        requireNonNull(share, "share");
        return Formula.CHANGED_TO.value(share, share);
    }

    /**
     * 下降p%, 减少一半.
     *
     * @param share p/100
     * @return 1 − p/100; undefined above 1, because nothing falls by more than itself (减少2倍)
     */
    public static Outcome<Rational> decreasedBy(Rational share) {
        requireNonNull(share, "share");
        return share.compareTo(Rational.ONE) > 0
                ? Formula.DECREASED_BY.undefined(Reason.DECREASE_OVER_100_PERCENT, share)
                : Formula.DECREASED_BY.value(Rational.ONE.minus(share), share);
    }

    /**
     * 番数: how many times a level doubled.
     *
     * @param base greater than 0
     * @param end greater than 0
     * @return lg(end/base)/lg 2, exact where it is a fraction with a small denominator, else good to 60 digits; undefined for
     *     levels that are not positive
     */
    public static Outcome<Rational> doublings(Quantity base, Quantity end) {
        requireNonNull(base, "base");
        requireNonNull(end, "end");
        if (!base.unit().convertsTo(end.unit())) {
            return Formula.DOUBLINGS.undefined(Reason.INCOMPARABLE_UNITS, base, end);
        } else if (base.value().signum() <= 0) {
            return Formula.DOUBLINGS.undefined(
                    base.value().signum() == 0 ? Reason.ZERO_BASE : Reason.NEGATIVE_BASE, base, end);
        } else if (end.value().signum() <= 0) {
            return Formula.DOUBLINGS.undefined(Reason.NONPOSITIVE_ACTUAL, base, end);
        }
        return Formula.DOUBLINGS.value(Logarithms.log(end.dividedBy(base), TWO), base, end);
    }
}
