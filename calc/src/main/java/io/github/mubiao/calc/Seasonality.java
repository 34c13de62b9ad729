package io.github.mubiao.calc;

import static java.util.Objects.requireNonNull;

import io.github.mubiao.quantity.Quantity;
import io.github.mubiao.quantity.Rational;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How much of a year is usually done by the end of each month (季节性). Immutable.
 *
 * <pre>{@code
 * Seasonality usual = Seasonality.of(Stream.of("5", "10", "18", "26", "35", "45").map(Rate::ofPercent).toList());
 * usual.pace(Rate.ofPercent("44"), 6).orElseThrow().toPercent(1);              // 97.8: nearly as usual
 * Seasonality.even().pace(Rate.ofPercent("44"), 6).orElseThrow().toPercent(1); // 88.0: by the calendar
 * }</pre>
 */
public final class Seasonality {

    private static final int MONTHS = 12;
    private static final int MIN_YEARS = 2;

    private final int first;
    private final List<Rate> shares;
    private final boolean assumed;

    private Seasonality(int first, List<Rate> shares, boolean assumed) {
        this.first = first;
        this.shares = shares;
        this.assumed = assumed;
    }

    /**
     * Known shares.
     *
     * @param shares cumulative, of January, to February and so on, one to twelve of them, none below the one before; the
     *     twelfth is 100%
     * @return the pattern
     * @throws IllegalArgumentException if the shares are none of a year
     */
    public static Seasonality of(List<Rate> shares) {
        return of(1, shares);
    }

    /**
     * Known shares from a month on: statistics have no January, their first figure of a year is that of 1—2月.
     *
     * @param first the month at whose end the first share stands: 2 for 1—2月
     * @param shares cumulative, one for each month from the first on, none below the one before; that of December is 100%
     * @return the pattern
     * @throws IllegalArgumentException if the shares are none of a year
     */
    public static Seasonality of(int first, List<Rate> shares) {
        List<Rate> copy = Arguments.notEmpty(shares, "shares");
        Rate last = copy.get(copy.size() - 1);
        int lastMonth = Arguments.upTo(MONTHS, Arguments.positive(first, "first"), "first") + copy.size() - 1;
        boolean rises =
                IntStream.range(1, copy.size()).allMatch(i -> copy.get(i).compareTo(copy.get(i - 1)) >= 0);
        boolean ends = lastMonth < MONTHS ? last.compareTo(Rate.WHOLE) <= 0 : last.equals(Rate.WHOLE);
        if (lastMonth > MONTHS || copy.get(0).compareTo(Rate.ZERO) < 0 || !rises || !ends) {
            throw new IllegalArgumentException(
                    "shares " + copy + " must rise from month to month, in December to 100%");
        }
        return new Seasonality(first, copy, false);
    }

    /**
     * The same share every month.
     *
     * @return a twelfth, two twelfths and so on
     */
    public static Seasonality even() {
        return new Seasonality(1, evenShares(), false);
    }

    private static List<Rate> evenShares() {
        return IntStream.rangeClosed(1, MONTHS)
                .mapToObj(month -> new Rate(Rational.of(month, MONTHS)))
                .toList();
    }

    /**
     * The mean shares of past years (usually three).
     *
     * @param years of each year the cumulative amounts of the same months up to December, none below the one before, December
     *     above 0: twelve, or eleven from 1—2月 on
     * @return the mean; for fewer than two years an even pace, whose results are flagged {@link Flag#EVEN_PACE_ASSUMED}
     * @throws IllegalArgumentException if a year does not have as many rising amounts as the others, or more than twelve
     */
    public static Seasonality ofYears(List<List<Quantity>> years) {
        requireNonNull(years, "years");
        List<Seasonality> patterns = years.stream().map(Seasonality::ofYear).toList();
        if (patterns.stream().map(pattern -> pattern.first).distinct().count() > 1) {
            throw new IllegalArgumentException("years " + years + " must have the same months");
        }
        return patterns.size() < MIN_YEARS ? new Seasonality(1, evenShares(), true) : mean(patterns);
    }

    private static Seasonality ofYear(List<Quantity> cumulative) {
        int months = Arguments.notEmpty(cumulative, "year").size();
        Quantity year = cumulative.get(months - 1);
        if (months > MONTHS || year.value().signum() <= 0) {
            throw new IllegalArgumentException(
                    "year " + cumulative + " must have at most twelve amounts, the last above 0");
        }
        return of(
                MONTHS + 1 - months,
                cumulative.stream()
                        .map(month -> new Rate(month.dividedBy(year)))
                        .toList());
    }

    private static Seasonality mean(List<Seasonality> patterns) {
        List<Rate> means = new ArrayList<>();
        for (int month = 0; month < patterns.get(0).shares.size(); month++) {
            Rational sum = Rational.ZERO;
            for (Seasonality pattern : patterns) {
                sum = sum.plus(pattern.shares.get(month).fraction());
            }
            means.add(new Rate(sum.dividedBy(Rational.of(patterns.size()))));
        }
        return of(patterns.get(0).first, means);
    }

    /**
     * The usual share by the end of a month.
     *
     * @param month from 1 to 12
     * @return cumulative
     * @throws IllegalArgumentException if the pattern does not reach that month
     */
    public Rate share(int month) {
        if (month < first || month >= first + shares.size()) {
            throw new IllegalArgumentException(
                    "month " + month + " must be from " + first + " to " + (first + shares.size() - 1));
        }
        return shares.get(month - first);
    }

    /**
     * What is done per what is usually done by then.
     *
     * @param done share of the target of the year
     * @param month from 1 to 12, at whose end it stands
     * @return done/share; undefined if usually nothing is done by then
     * @throws IllegalArgumentException if the pattern does not reach that month
     */
    public Outcome<Rate> pace(Rate done, int month) {
        Rate usual = share(month);
        if (usual.equals(Rate.ZERO)) {
            return Formula.SEASONAL_PACE.undefined(Reason.ZERO_DENOMINATOR, done, usual);
        }
        Rate pace = new Rate(done.fraction().dividedBy(usual.fraction()));
        return assumed
                ? Formula.SEASONAL_PACE.flagged(Flag.EVEN_PACE_ASSUMED, pace, done, usual)
                : Formula.SEASONAL_PACE.value(pace, done, usual);
    }
}
