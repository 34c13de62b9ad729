package io.github.mubiao.calc;

import static java.util.Objects.requireNonNull;

import io.github.mubiao.quantity.Quantity;
import java.util.List;
import java.util.Set;

/**
 * Cumulative amounts of a year (累计数), from which single months, quarters and halves follow. Immutable. May still change before 1.0.
 *
 * <p>Statistics have no January: their first figure of most series is that of 1—2月, which cannot be divided: here those of 1—2月, 1—3月 and
 * 1—4月.
 *
 * <pre>{@code
 * YearToDate sales = new YearToDate(2, List.of(plain("70"), plain("108"), plain("147")));
 * sales.month(4).orElseThrow();          // 39
 * sales.quarter(1).orElseThrow();        // 108
 * sales.between(1, 2).orElseThrow();     // 70
 * sales.month(2).undefined();            // Optional[MISSING]
 * }</pre>
 *
 * @param first the month at whose end the first figure stands, from 1 to 12: 2 for 1—2月
 * @param cumulative one for each month from the first on, of one dimension, at least one
 */
public record YearToDate(int first, List<Quantity> cumulative) {

    private static final int MONTHS = 12;
    private static final int QUARTER = 3;
    private static final int HALF = 6;

    /**
     * Checks the months and the units.
     *
     * @param first the month at whose end the first figure stands
     * @param cumulative one for each month from the first on
     * @throws IllegalArgumentException if there are no figures, or they reach beyond December
     * @throws io.github.mubiao.quantity.UnitMismatchException if the units do not convert
     */
    public YearToDate {
        Arguments.upTo(MONTHS, Arguments.positive(first, "first"), "first");
        List<Quantity> figures = Arguments.notEmpty(cumulative, "cumulative");
        Arguments.upTo(MONTHS, first + figures.size() - 1, "last month");
        cumulative =
                figures.stream().map(figure -> figure.in(figures.get(0).unit())).toList();
    }

    /**
     * The amount from January to the end of a month (1—6月).
     *
     * @param month from 1 to 12
     * @return as it was given; undefined ({@link Reason#MISSING}) if it was not
     * @throws IllegalArgumentException if there is no such month
     */
    public Outcome<Quantity> upTo(int month) {
        Arguments.upTo(MONTHS, Arguments.positive(month, "month"), "month");
        return has(month) ? Outcome.of(cumulative.get(month - first)) : Outcome.missing();
    }

    private boolean has(int month) {
        return month >= first && month < first + cumulative.size();
    }

    /**
     * The amount of several months.
     *
     * @param from the first of them, from 1 to 12
     * @param to the last of them, not before the first
     * @return the difference of two cumulative amounts, flagged {@link Flag#REVISION_SUSPECTED} if negative, which a flow cannot
     *     be; undefined if one of them is not known
     * @throws IllegalArgumentException if there are no such months
     */
    public Outcome<Quantity> between(int from, int to) {
        if (Arguments.positive(from, "from") > to) {
            throw new IllegalArgumentException("from " + from + " must not be after to " + to);
        }
        if (from == 1) {
            return upTo(to).flatMap(YearToDate::checked);
        }
        return upTo(to).flatMap(end -> upTo(from - 1).flatMap(start -> Pace.month(end, start)));
    }

    private static Outcome<Quantity> checked(Quantity amount) {
        Outcome<Quantity> found = Outcome.of(amount);
        return amount.value().signum() < 0 ? found.flagged(Set.of(Flag.REVISION_SUSPECTED)) : found;
    }

    /**
     * 当月.
     *
     * @param month from 1 to 12
     * @return as {@link #between}
     * @throws IllegalArgumentException if there is no such month
     */
    public Outcome<Quantity> month(int month) {
        return between(month, month);
    }

    /**
     * A quarter.
     *
     * @param quarter from 1 to 4
     * @return as {@link #between}
     * @throws IllegalArgumentException if there is no such quarter
     */
    public Outcome<Quantity> quarter(int quarter) {
        Arguments.upTo(MONTHS / QUARTER, Arguments.positive(quarter, "quarter"), "quarter");
        return between(QUARTER * (quarter - 1) + 1, QUARTER * quarter);
    }

    /**
     * A half-year (上半年, 下半年).
     *
     * @param half 1 or 2
     * @return as {@link #between}
     * @throws IllegalArgumentException if there is no such half
     */
    public Outcome<Quantity> half(int half) {
        Arguments.upTo(MONTHS / HALF, Arguments.positive(half, "half"), "half");
        return between(HALF * (half - 1) + 1, HALF * half);
    }

    /**
     * 累计同比 and the growth of single months: the same months of another year.
     *
     * @param lastYear the cumulative amounts of the year before
     * @param from the first month, from 1 to 12
     * @param to the last month, not before the first
     * @return the growth; undefined if an amount is not known, or as {@link GrowthRate#of(Quantity, Quantity)}
     * @throws IllegalArgumentException if there are no such months
     */
    public Outcome<Rate> growth(YearToDate lastYear, int from, int to) {
        requireNonNull(lastYear, "lastYear");
        return between(from, to)
                .flatMap(now -> lastYear.between(from, to)
                        .flatMap(then -> GrowthRate.of(now, then).rate()));
    }

    /**
     * How much of a target of the year is done by the end of a month.
     *
     * @param target the amount of the year
     * @param month from 1 to 12
     * @return amount/target; undefined for a target of 0
     * @throws IllegalArgumentException if there is no such month
     */
    public Outcome<Rate> done(Quantity target, int month) {
        return upTo(month).flatMap(amount -> Ratio.share(amount, target));
    }
}
