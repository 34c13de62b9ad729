package io.github.mubiao.calc;

import static java.util.Objects.requireNonNull;

import io.github.mubiao.quantity.Quantity;
import io.github.mubiao.quantity.Rational;

/**
 * The way through a year: what is left to do, and how fast.
 *
 * <p>For an amount only. A growth target has no share of the year: compare the growth to date with the target itself.
 *
 * <pre>{@code
 * Pace.required(Quantity.of("1530", km), Quantity.of("620", km), 5).orElseThrow();    // 182公里 a month
 * Pace.required(Quantity.of("1530", km), Quantity.of("1600", km), 5).flags();         // [ALREADY_MET]
 * }</pre>
 */
public final class Pace {

    private Pace() {}

    /**
     * 月均需完成: what each remaining month needs.
     *
     * @param target the amount of the year
     * @param toDate the amount so far
     * @param monthsLeft at least 0
     * @return (target − toDate)/monthsLeft, or 0, flagged {@link Flag#ALREADY_MET}; undefined if no month is left
     * @throws IllegalArgumentException if the months are negative
     */
    public static Outcome<Quantity> required(Quantity target, Quantity toDate, int monthsLeft) {
        requireNonNull(target, "target");
        requireNonNull(toDate, "toDate");
        Object[] inputs = {target, toDate, monthsLeft};
        if (Arguments.notNegative(monthsLeft, "monthsLeft") == 0) {
            return Formula.RUN_RATE.undefined(Reason.PERIOD_OVER, inputs);
        } else if (!target.unit().convertsTo(toDate.unit())) {
            return Formula.RUN_RATE.undefined(Reason.INCOMPARABLE_UNITS, inputs);
        }
        Quantity left = target.minus(toDate);
        return left.value().signum() <= 0
                ? Formula.RUN_RATE.flagged(Flag.ALREADY_MET, left.times(Rational.ZERO), inputs)
                : Formula.RUN_RATE.value(left.times(Rational.of(1, monthsLeft)), inputs);
    }

    /**
     * 后期需增长: how fast the rest of the year must grow to make the growth of the whole.
     *
     * @param target growth of the whole year
     * @param lastYear last year's amount
     * @param lastYearToDate last year's amount up to the same month
     * @param toDate this year's amount so far
     * @return (lastYear · (1 + target) − toDate)/(lastYear − lastYearToDate) − 1, flagged {@link Flag#ALREADY_MET} if nothing is
     *     left to do; undefined if nothing, or less, was done in the rest of last year
     */
    public static Outcome<Rate> requiredGrowth(
            Rate target, Quantity lastYear, Quantity lastYearToDate, Quantity toDate) {
        requireNonNull(target, "target");
        requireNonNull(lastYear, "lastYear");
        requireNonNull(lastYearToDate, "lastYearToDate");
        requireNonNull(toDate, "toDate");
        if (!lastYear.unit().convertsTo(lastYearToDate.unit())
                || !lastYear.unit().convertsTo(toDate.unit())) {
            return Formula.REST_GROWTH.undefined(Reason.INCOMPARABLE_UNITS, lastYear, toDate, lastYear, lastYearToDate);
        }
        Quantity wanted = lastYear.times(target.factor());
        Quantity left = wanted.minus(toDate);
        Quantity leftThen = lastYear.minus(lastYearToDate);
        Object[] inputs = {wanted, toDate, lastYear, lastYearToDate};
        if (leftThen.value().signum() <= 0) {
            return Formula.REST_GROWTH.undefined(
                    leftThen.value().signum() == 0 ? Reason.ZERO_BASE : Reason.NEGATIVE_BASE, inputs);
        }
        Rate growth = Rate.ofFactor(left.dividedBy(leftThen));
        return left.value().signum() <= 0
                ? Formula.REST_GROWTH.flagged(Flag.ALREADY_MET, growth, inputs)
                : Formula.REST_GROWTH.value(growth, inputs);
    }

    /**
     * 当月: one month of a cumulative series. January and February come as one figure, so this is not for February.
     *
     * @param cumulative up to this month
     * @param previous up to the month before
     * @return cumulative − previous; flagged {@link Flag#REVISION_SUSPECTED} if negative, which a flow cannot be
     */
    public static Outcome<Quantity> month(Quantity cumulative, Quantity previous) {
        requireNonNull(cumulative, "cumulative");
        requireNonNull(previous, "previous");
        if (!cumulative.unit().convertsTo(previous.unit())) {
            return Formula.MONTH_OF_CUMULATIVE.undefined(Reason.INCOMPARABLE_UNITS, cumulative, previous);
        }
        Quantity month = cumulative.minus(previous);
        return month.value().signum() < 0
                ? Formula.MONTH_OF_CUMULATIVE.flagged(Flag.REVISION_SUSPECTED, month, cumulative, previous)
                : Formula.MONTH_OF_CUMULATIVE.value(month, cumulative, previous);
    }

    /**
     * 超序时进度: how far completion is ahead of time.
     *
     * @param done share of the target that is done
     * @param time share of the time that has passed
     * @return done − time, negative for a lag
     */
    public static Outcome<Points> lead(Rate done, Rate time) {
        requireNonNull(done, "done");
        requireNonNull(time, "time");
        return Formula.LEAD.value(done.minus(time), done, time);
    }
}
