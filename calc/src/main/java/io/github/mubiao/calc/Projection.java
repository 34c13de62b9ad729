package io.github.mubiao.calc;

import static java.util.Objects.requireNonNull;

import io.github.mubiao.quantity.Quantity;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the whole year may come to (全年推算), three ways that anybody can check; no model. Immutable. May still change
 * before 1.0.
 *
 * <pre>{@code
 * Projection year = Projection.of(Quantity.of("44", yuan), Rate.ofPercent("50"), Rate.ofPercent("45"),
 *         Quantity.of("100", yuan), Quantity.of("40", yuan));
 * year.range().orElseThrow();   // [88元, 110元]
 * }</pre>
 *
 * @param byTime to date per share of the time
 * @param bySeason to date per usual share of the year
 * @param byGrowth last year's amount at the growth to date
 */
public record Projection(Outcome<Quantity> byTime, Outcome<Quantity> bySeason, Outcome<Quantity> byGrowth) {

    /**
     * Projects an amount.
     *
     * @param toDate the amount so far
     * @param time share of the year that has passed
     * @param usual share of the year that is usually done by then; see {@link Seasonality#share}
     * @param lastYear last year's amount
     * @param lastYearToDate last year's amount up to the same month
     * @return the three projections
     */
    public static Projection of(Quantity toDate, Rate time, Rate usual, Quantity lastYear, Quantity lastYearToDate) {
        requireNonNull(toDate, "toDate");
        requireNonNull(time, "time");
        requireNonNull(usual, "usual");
        requireNonNull(lastYear, "lastYear");
        requireNonNull(lastYearToDate, "lastYearToDate");
        return new Projection(
                byShare(toDate, time), byShare(toDate, usual), byGrowth(toDate, lastYear, lastYearToDate));
    }

    private static Outcome<Quantity> byShare(Quantity toDate, Rate share) {
        return share.fraction().signum() == 0
                ? Formula.PROJECTION_BY_SHARE.undefined(Reason.ZERO_DENOMINATOR, toDate, share)
                : Formula.PROJECTION_BY_SHARE.value(
                        toDate.times(share.fraction().pow(-1)), toDate, share);
    }

    private static Outcome<Quantity> byGrowth(Quantity toDate, Quantity lastYear, Quantity lastYearToDate) {
        return GrowthRate.of(toDate, lastYearToDate)
                .rate()
                .flatMap(growth -> Formula.PROJECTION_BY_GROWTH.value(
                        lastYear.times(growth.factor()), lastYear, toDate, lastYearToDate));
    }

    /**
     * From the lowest to the highest projection.
     *
     * @return of those that are defined; undefined if none is
     */
    public Outcome<Interval<Quantity>> range() {
        List<Quantity> all = Stream.of(byTime, bySeason, byGrowth)
                .flatMap(projection -> projection.toOptional().stream())
                .sorted()
                .toList();
        return all.isEmpty() ? Outcome.missing() : Outcome.of(Interval.closed(all.get(0), all.get(all.size() - 1)));
    }
}
