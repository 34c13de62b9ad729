package io.github.mubiao.calc;

import static java.util.Objects.requireNonNull;

import io.github.mubiao.quantity.Quantity;
import io.github.mubiao.quantity.Rational;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Growth between two periods (增速): 同比 against the same period last year, 环比 against the previous period, 定基 against a fixed
 * base. Which of them it is depends on the base alone.
 *
 * <p>Published 环比 come from a seasonal model: they are not the ratio of raw levels.
 *
 * <pre>{@code
 * GrowthRate.of(Quantity.of("440823", yuan), Quantity.of("391981", yuan)).rate()
 *         .orElseThrow().toPercent(1);                                         // 12.5
 * GrowthRate.chained(List.of(Rate.ofPercent("10"), Rate.ofPercent("-10"), Rate.ofPercent("5")))
 *         .orElseThrow();                                                      // 3.95%
 * }</pre>
 */
public final class GrowthRate {

    private static final int MAX_PERIODS = 366;
    private static final int MONTHS = 12;
    private static final int QUARTERS = 4;
    private static final int MAX_RATES = 1_200;

    private GrowthRate() {}

    /**
     * Growth from a base to a current level.
     *
     * @param current the level now
     * @param base the level then
     * @return the rate; undefined for a base of 0 and units that do not convert; a {@link SignChange} where one of them is
     *     negative
     */
    public static Growth of(Quantity current, Quantity base) {
        requireNonNull(current, "current");
        requireNonNull(base, "base");
        if (!current.unit().convertsTo(base.unit())) {
            return undefined(Reason.INCOMPARABLE_UNITS, current, base);
        }
        return switch (base.value().signum()) {
            case 0 -> undefined(Reason.ZERO_BASE, current, base);
            case 1 ->
                current.value().signum() < 0
                        ? signChange(Reason.NONPOSITIVE_ACTUAL, current, base)
                        : new Growth.Relative(
                                Formula.GROWTH.value(Rate.ofFactor(current.dividedBy(base)), current, base));
            default -> signChange(Reason.NEGATIVE_BASE, current, base);
        };
    }

    /**
     * Growth between levels of which one may be missing. Nothing is carried forward.
     *
     * @param current the level now, or empty
     * @param base the level then, or empty
     * @return as {@link #of(Quantity, Quantity)}; {@link Reason#MISSING} if one is empty
     */
    public static Growth of(Optional<Quantity> current, Optional<Quantity> base) {
        requireNonNull(current, "current");
        requireNonNull(base, "base");
        return current.isPresent() && base.isPresent()
                ? of(current.get(), base.get())
                : new Growth.Relative(Formula.GROWTH.undefined(
                        Reason.MISSING,
                        current.<Object>map(level -> level).orElse("?"),
                        base.<Object>map(level -> level).orElse("?")));
    }

    private static Growth undefined(Reason reason, Quantity current, Quantity base) {
        return new Growth.Relative(Formula.GROWTH.undefined(reason, current, base));
    }

    private static Growth signChange(Reason reason, Quantity current, Quantity base) {
        Outcome<Rate> undefined = Formula.GROWTH.undefined(reason, current, base);
        return SignChange.of(current, base, undefined).orElse(new Growth.Relative(undefined));
    }

    /**
     * Growth from a level and what was added to reach it (比上年增加296.7万吨).
     *
     * @param current the level now
     * @param increment what was added
     * @return growth over current − increment, as {@link #of(Quantity, Quantity)}
     */
    public static Growth fromIncrement(Quantity current, Quantity increment) {
        requireNonNull(current, "current");
        requireNonNull(increment, "increment");
        return current.unit().convertsTo(increment.unit())
                ? of(current, current.minus(increment))
                : new Growth.Relative(
                        Formula.GROWTH_FROM_INCREMENT.undefined(Reason.INCOMPARABLE_UNITS, current, increment));
    }

    /**
     * 定基: the growth that successive rates make up. Plus 10% and minus 10% is minus 1%.
     *
     * @param rates 环比, in any order, at least one
     * @return ∏(1 + rate) − 1; undefined if a rate is below −100%: nothing falls by more than itself, and two such falls would
     *     make a rise
     * @throws IllegalArgumentException if there are no rates
     */
    public static Outcome<Rate> chained(List<Rate> rates) {
        requireNonNull(rates, "rates");
        Rational factor = product(rates);
        return rates.stream().anyMatch(GrowthRate::isBelowNothing)
                ? Formula.CHAINED_GROWTH.undefined(Reason.DECREASE_OVER_100_PERCENT, List.copyOf(rates))
                : Formula.CHAINED_GROWTH.value(Rate.ofFactor(factor), List.copyOf(rates));
    }

    private static boolean isBelowNothing(Rate rate) {
        return rate.factor().signum() < 0;
    }

    static Rational product(List<Rate> rates) {
        Arguments.upTo(MAX_RATES, Arguments.notEmpty(rates, "rates").size(), "number of rates");
        return rates.stream().map(Rate::factor).reduce(Rational.ONE, Rational::times);
    }

    /**
     * 同比 from 环比. With xₜ/xₜ₋₁₂ = xₜ/xₜ₋₁ · … · xₜ₋₁₁/xₜ₋₁₂ the growth over a year is the product of its twelve months, or of its
     * four quarters; exact for unadjusted rates of one series, while published 环比 are seasonally adjusted and only come near.
     *
     * @param periodOnPeriod the rates of the months, or quarters, of one year
     * @return ∏(1 + rate) − 1; undefined below −100%
     * @throws IllegalArgumentException if there are neither twelve nor four rates
     */
    public static Outcome<Rate> yearOnYear(List<Rate> periodOnPeriod) {
        int periods = Arguments.notEmpty(periodOnPeriod, "periodOnPeriod").size();
        if (periods != MONTHS && periods != QUARTERS) {
            throw new IllegalArgumentException("periodOnPeriod: " + periods + " rates must be 12 or 4");
        }
        return periodOnPeriod.stream().anyMatch(GrowthRate::isBelowNothing)
                ? Formula.YEAR_ON_YEAR.undefined(Reason.DECREASE_OVER_100_PERCENT, List.copyOf(periodOnPeriod))
                : Formula.YEAR_ON_YEAR.value(Rate.ofFactor(product(periodOnPeriod)), List.copyOf(periodOnPeriod));
    }

    /**
     * 环比 from 同比. With yₜ = xₜ/xₜ₋₁₂ and mₜ = xₜ/xₜ₋₁ it is mₜ = yₜ · xₜ₋₁₂/xₜ₋₁ = yₜ · mₜ₋₁₂ · xₜ₋₁₃/xₜ₋₁ = yₜ · mₜ₋₁₂/yₜ₋₁: the rate of
     * the month a year ago has to be known.
     *
     * @param yearOnYear of this month
     * @param yearOnYearBefore of the month before
     * @param periodOnPeriodYearAgo 环比 of the same month a year ago
     * @return (1 + yearOnYear)(1 + periodOnPeriodYearAgo)/(1 + yearOnYearBefore) − 1; undefined where a rate is below −100%, or
     *     the month before fell by all of it
     */
    public static Outcome<Rate> periodOnPeriod(Rate yearOnYear, Rate yearOnYearBefore, Rate periodOnPeriodYearAgo) {
        requireNonNull(yearOnYear, "yearOnYear");
        requireNonNull(yearOnYearBefore, "yearOnYearBefore");
        requireNonNull(periodOnPeriodYearAgo, "periodOnPeriodYearAgo");
        Object[] inputs = {yearOnYear, yearOnYearBefore, periodOnPeriodYearAgo};
        if (Stream.of(yearOnYear, yearOnYearBefore, periodOnPeriodYearAgo).anyMatch(GrowthRate::isBelowNothing)) {
            return Formula.MONTH_ON_MONTH.undefined(Reason.DECREASE_OVER_100_PERCENT, inputs);
        } else if (yearOnYearBefore.factor().signum() == 0) {
            return Formula.MONTH_ON_MONTH.undefined(Reason.ZERO_DENOMINATOR, inputs);
        }
        return Formula.MONTH_ON_MONTH.value(
                Rate.ofFactor(yearOnYear
                        .factor()
                        .times(periodOnPeriodYearAgo.factor())
                        .dividedBy(yearOnYearBefore.factor())),
                inputs);
    }

    /**
     * 折年率: the growth of a year of such periods; never to be shown as 同比.
     *
     * @param period growth of one period
     * @param periodsPerYear 4 for quarters, 12 for months, at most 366
     * @return (1 + period)^periodsPerYear − 1; undefined below −100%
     * @throws IllegalArgumentException if there is no period in a year, or more than days
     */
    public static Outcome<Rate> annualised(Rate period, int periodsPerYear) {
        requireNonNull(period, "period");
        Arguments.upTo(MAX_PERIODS, Arguments.positive(periodsPerYear, "periodsPerYear"), "periodsPerYear");
        return isBelowNothing(period)
                ? Formula.ANNUALISED_GROWTH.undefined(Reason.DECREASE_OVER_100_PERCENT, period, periodsPerYear)
                : Formula.ANNUALISED_GROWTH.value(
                        Rate.ofFactor(period.factor().pow(periodsPerYear)), period, periodsPerYear);
    }

    /**
     * The growth of a total: the mean of the growth of its parts, weighted by their bases.
     *
     * @param bases the bases of the parts, of one dimension, at least one
     * @param rates their growth, as many
     * @return Σ base · rate / Σ base; undefined if the bases add up to 0 or less
     * @throws IllegalArgumentException if there are no bases, or not as many rates
     */
    public static Outcome<Rate> weighted(List<Quantity> bases, List<Rate> rates) {
        requireNonNull(rates, "rates");
        Arguments.notEmpty(bases, "bases");
        Arguments.sameSize(bases, "bases", rates, "rates");
        Object[] inputs = {List.copyOf(bases), List.copyOf(rates)};
        Quantity first = bases.get(0);
        if (!bases.stream().allMatch(base -> base.unit().convertsTo(first.unit()))) {
            return Formula.WEIGHTED_GROWTH.undefined(Reason.INCOMPARABLE_UNITS, inputs);
        }
        Rational total = sum(bases.stream().map(base -> base.in(first.unit()).value()));
        Rational change = sum(Stream.iterate(0, i -> i < bases.size(), i -> i + 1)
                .map(i ->
                        bases.get(i).in(first.unit()).value().times(rates.get(i).fraction())));
        return switch (total.signum()) {
            case 0 -> Formula.WEIGHTED_GROWTH.undefined(Reason.ZERO_BASE, inputs);
            case 1 -> Formula.WEIGHTED_GROWTH.value(new Rate(change.dividedBy(total)), inputs);
            default -> Formula.WEIGHTED_GROWTH.undefined(Reason.NEGATIVE_BASE, inputs);
        };
    }

    private static Rational sum(Stream<Rational> terms) {
        return terms.reduce(Rational.ZERO, Rational::plus);
    }
}
