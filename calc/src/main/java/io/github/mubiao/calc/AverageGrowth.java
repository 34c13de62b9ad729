package io.github.mubiao.calc;

import static java.util.Objects.requireNonNull;

import io.github.mubiao.calc.internal.Accumulation;
import io.github.mubiao.calc.internal.Roots;
import io.github.mubiao.quantity.Quantity;
import io.github.mubiao.quantity.Rational;
import java.math.RoundingMode;
import java.util.List;

/**
 * Mean growth (年均增速, 平均增速): by level (水平法) for everything but investment, by accumulation (累计法) for 固定资产投资.
 *
 * <p>The base year does not count: “2021–2025 年均” are 5 years over the base 2020.
 *
 * <pre>{@code
 * AverageGrowth.byLevel(Quantity.of("1", yuan), Quantity.of("2", yuan), 15)
 *         .orElseThrow().toPercent(2);                                            // 4.73: 翻一番 in 15 years
 * AverageGrowth.ofRates(List.of(Rate.ofPercent("-1.6"), Rate.ofPercent("12.7")))
 *         .orElseThrow().toPercent(1);                                            // 5.3: 两年平均
 * }</pre>
 */
public final class AverageGrowth {

    private static final RoundingMode STICKY = RoundingMode.HALF_EVEN;

    /** Years that are summed up, or rates that are multiplied; no plan has more. */
    private static final int MAX_TERMS = 120;

    private AverageGrowth() {}

    /**
     * 水平法: the yearly rate that leads from the base to the end.
     *
     * @param base the level of the base year
     * @param end the level of the last year
     * @param years from the base year to the last, at least 0
     * @return (end/base)^(1/years) − 1; −100% for an end of 0; undefined for 0 years, a base of 0 or less, a negative end
     * @throws IllegalArgumentException if the years are negative or more than 9,999
     */
    public static Outcome<Rate> byLevel(Quantity base, Quantity end, int years) {
        return byLevel(base, end, Rational.of(years));
    }

    /**
     * 水平法 over any span, such as 5/2 years.
     *
     * @param base the level of the base year
     * @param end the level at the end
     * @param years the span, from 0 to 9,999; a fraction, such as days/365, has a denominator of at
     *     most 9,999 and a numerator of at most 1,000,000
     * @return (end/base)^(1/years) − 1; undefined as in {@link #byLevel(Quantity, Quantity, int)}
     * @throws IllegalArgumentException if the years are negative or more than 9,999
     */
    public static Outcome<Rate> byLevel(Quantity base, Quantity end, Rational years) {
        requireNonNull(years, "years");
        requireNonNull(base, "base");
        requireNonNull(end, "end");
        Arguments.span(years, "years");
        Object[] inputs = {base, end, years};
        if (!base.unit().convertsTo(end.unit())) {
            return Formula.AVERAGE_BY_LEVEL.undefined(Reason.INCOMPARABLE_UNITS, inputs);
        } else if (years.signum() == 0) {
            return Formula.AVERAGE_BY_LEVEL.undefined(Reason.ZERO_SPAN, inputs);
        } else if (base.value().signum() <= 0) {
            return Formula.AVERAGE_BY_LEVEL.undefined(base(base), inputs);
        } else if (end.value().signum() < 0) {
            return Formula.AVERAGE_BY_LEVEL.undefined(Reason.NONPOSITIVE_ACTUAL, inputs);
        }
        return Formula.AVERAGE_BY_LEVEL.value(mean(end.dividedBy(base), years, STICKY), inputs);
    }

    private static Reason base(Quantity base) {
        return base.value().signum() == 0 ? Reason.ZERO_BASE : Reason.NEGATIVE_BASE;
    }

    /** factor^(q/p) for a span of p/q years. */
    private static Rate mean(Rational factor, Rational years, RoundingMode rounding) {
        return Rate.ofFactor(factor.signum() == 0 ? Rational.ZERO : Roots.power(factor, years.pow(-1), rounding));
    }

    /**
     * 累计法: the yearly rate at which the years after the base add up to the same sum.
     *
     * @param base the level of the base year
     * @param sum of all years after the base year
     * @param years their number, at least 0
     * @return r of Σ base · (1 + r)^k = sum, k = 1..years; undefined for 0 years, a base of 0 or less, a negative sum
     * @throws IllegalArgumentException if the years are negative or more than 9,999
     */
    public static Outcome<Rate> byAccumulation(Quantity base, Quantity sum, int years) {
        requireNonNull(base, "base");
        requireNonNull(sum, "sum");
        Arguments.upTo(MAX_TERMS, Arguments.notNegative(years, "years"), "years");
        Object[] inputs = {base, sum, years};
        if (!base.unit().convertsTo(sum.unit())) {
            return Formula.AVERAGE_BY_ACCUMULATION.undefined(Reason.INCOMPARABLE_UNITS, inputs);
        } else if (years == 0) {
            return Formula.AVERAGE_BY_ACCUMULATION.undefined(Reason.ZERO_SPAN, inputs);
        } else if (base.value().signum() <= 0) {
            return Formula.AVERAGE_BY_ACCUMULATION.undefined(base(base), inputs);
        } else if (sum.value().signum() < 0) {
            return Formula.AVERAGE_BY_ACCUMULATION.undefined(Reason.NONPOSITIVE_ACTUAL, inputs);
        }
        return Formula.AVERAGE_BY_ACCUMULATION.value(
                Rate.ofFactor(Accumulation.factor(sum.dividedBy(base), years, STICKY)), inputs);
    }

    /**
     * 累计法 of a series.
     *
     * @param base the level of the base year
     * @param series the levels of the years after it, at least one, of one dimension
     * @return as {@link #byAccumulation(Quantity, Quantity, int)}
     * @throws IllegalArgumentException if the series is empty
     */
    public static Outcome<Rate> byAccumulation(Quantity base, List<Quantity> series) {
        requireNonNull(base, "base");
        Arguments.notEmpty(series, "series");
        return series.stream().allMatch(level -> level.unit().convertsTo(base.unit()))
                ? byAccumulation(base, series.stream().reduce(Quantity::plus).orElseThrow(), series.size())
                : Formula.AVERAGE_BY_ACCUMULATION.undefined(
                        Reason.INCOMPARABLE_UNITS, base, List.copyOf(series), series.size());
    }

    /**
     * Mean of successive rates (两年平均 for two): the geometric one, over the base before the first.
     *
     * @param rates at least one, in any order
     * @return (∏(1 + rate))^(1/n) − 1; undefined if a rate is below −100%
     * @throws IllegalArgumentException if there are no rates
     */
    public static Outcome<Rate> ofRates(List<Rate> rates) {
        requireNonNull(rates, "rates");
        return mean(rates, STICKY);
    }

    private static Outcome<Rate> mean(List<Rate> rates, RoundingMode rounding) {
        Rational product = GrowthRate.product(rates);
        return rates.stream().anyMatch(rate -> rate.factor().signum() < 0)
                ? Formula.AVERAGE_OF_RATES.undefined(Reason.NONPOSITIVE_ACTUAL, List.copyOf(rates), rates.size())
                : Formula.AVERAGE_OF_RATES.value(
                        mean(product, Rational.of(rates.size()), rounding), List.copyOf(rates), rates.size());
    }

    /**
     * The range of the mean of published rates.
     *
     * @param rates the values that each of them stands for, at least one
     * @return ends rounded outward where they are irrational
     * @throws IllegalArgumentException if there are no rates
     */
    public static Outcome<Interval<Rate>> rangeOfRates(List<Interval<Rate>> rates) {
        Arguments.notEmpty(rates, "rates");
        return outward(
                mean(rates.stream().map(Interval::low).toList(), RoundingMode.FLOOR),
                rates.stream().allMatch(Interval::lowClosed),
                mean(rates.stream().map(Interval::high).toList(), RoundingMode.CEILING),
                rates.stream().allMatch(Interval::highClosed),
                List.of(List.copyOf(rates), rates.size()));
    }

    private static Outcome<Interval<Rate>> outward(
            Outcome<Rate> low, boolean lowClosed, Outcome<Rate> high, boolean highClosed, List<?> inputs) {
        return low.flatMap(from -> high.flatMap(to -> {
            Interval<Rate> range = new Interval<>(from, lowClosed, to, highClosed);
            return new Outcome.Value<>(range, low.explanation().of(inputs, range), low.flags());
        }));
    }

    /**
     * The yearly rate of a growth over several years (两年增长9.1%).
     *
     * @param total growth over all years
     * @param years at least 0; negative reductions are fine: −13.5% in 5 years are −2.86% a year
     * @return (1 + total)^(1/years) − 1; undefined for 0 years or a total below −100%
     * @throws IllegalArgumentException if the years are negative or more than 9,999
     */
    public static Outcome<Rate> ofTotal(Rate total, int years) {
        return ofTotal(total, years, STICKY);
    }

    private static Outcome<Rate> ofTotal(Rate total, int years, RoundingMode rounding) {
        requireNonNull(total, "total");
        if (Arguments.span(Rational.of(years), "years").signum() == 0) {
            return Formula.AVERAGE_OF_TOTAL.undefined(Reason.ZERO_SPAN, total, years);
        }
        return total.factor().signum() < 0
                ? Formula.AVERAGE_OF_TOTAL.undefined(Reason.NONPOSITIVE_ACTUAL, total, years)
                : Formula.AVERAGE_OF_TOTAL.value(mean(total.factor(), Rational.of(years), rounding), total, years);
    }

    /**
     * The range of the yearly rate of a published growth over several years.
     *
     * @param total the values that the growth stands for
     * @param years at least 0
     * @return ends rounded outward where they are irrational
     * @throws IllegalArgumentException if the years are negative or more than 9,999
     */
    public static Outcome<Interval<Rate>> rangeOfTotal(Interval<Rate> total, int years) {
        requireNonNull(total, "total");
        return outward(
                ofTotal(total.low(), years, RoundingMode.FLOOR),
                total.lowClosed(),
                ofTotal(total.high(), years, RoundingMode.CEILING),
                total.highClosed(),
                List.of(total, years));
    }
}
