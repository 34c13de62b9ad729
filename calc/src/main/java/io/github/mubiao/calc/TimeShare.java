package io.github.mubiao.calc;

import static java.util.Objects.requireNonNull;

import io.github.mubiao.model.Period;
import io.github.mubiao.quantity.Rational;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.function.Predicate;

/**
 * How much of a period has passed (时间进度).
 *
 * <pre>{@code
 * Period year = Period.ofYear(2023, "");
 * TimeShare.byMonth(year, LocalDate.of(2023, 6, 30)).orElseThrow();              // 50%
 * TimeShare.byDay(year, LocalDate.of(2023, 9, 30)).orElseThrow().toPercent(2);   // 74.79
 * }</pre>
 */
public final class TimeShare {

    private TimeShare() {}

    /**
     * By month, as is usual in China: data of a month stand for the whole of it.
     *
     * @param period what it is a share of
     * @param asOf a day of the last month of the data
     * @return months up to that one per months of the period; 0 before it, 100% after it
     */
    public static Outcome<Rate> byMonth(Period period, LocalDate asOf) {
        requireNonNull(period, "period");
        requireNonNull(asOf, "asOf");
        YearMonth before = YearMonth.from(period.first()).minusMonths(1);
        return share(
                asOf.isBefore(period.first())
                        ? 0
                        : before.until(YearMonth.from(within(period, asOf)), ChronoUnit.MONTHS),
                before.until(YearMonth.from(period.last()), ChronoUnit.MONTHS));
    }

    /**
     * By day.
     *
     * @param period what it is a share of
     * @param asOf the last day of the data, which counts
     * @return days passed per days of the period; 0 before it, 100% after it
     */
    public static Outcome<Rate> byDay(Period period, LocalDate asOf) {
        return byDay(period, asOf, day -> true);
    }

    /**
     * By working day, Monday to Friday; public holidays are the business of {@link #byDay(Period, LocalDate, Predicate)}.
     *
     * @param period what it is a share of
     * @param asOf the last day of the data, which counts
     * @return working days passed per working days of the period; undefined if it has none
     */
    public static Outcome<Rate> byWorkday(Period period, LocalDate asOf) {
        requireNonNull(period, "period");
        requireNonNull(asOf, "asOf");
        return byDay(
                period,
                asOf,
                day -> day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY);
    }

    /**
     * By days that count, such as the working days of a calendar with 调休.
     *
     * @param period what it is a share of
     * @param asOf the last day of the data, which counts
     * @param counts whether a day counts
     * @return such days passed per such days of the period; undefined if it has none
     */
    public static Outcome<Rate> byDay(Period period, LocalDate asOf, Predicate<LocalDate> counts) {
        requireNonNull(period, "period");
        requireNonNull(asOf, "asOf");
        requireNonNull(counts, "counts");
        return share(days(period.first(), within(period, asOf), counts), days(period.first(), period.last(), counts));
    }

    /** The day before the period where asOf is earlier, its last day where asOf is later. */
    private static LocalDate within(Period period, LocalDate asOf) {
        requireNonNull(asOf, "asOf");
        if (asOf.isBefore(period.first())) {
            return period.first().minusDays(1);
        }
        return asOf.isAfter(period.last()) ? period.last() : asOf;
    }

    private static long days(LocalDate first, LocalDate last, Predicate<LocalDate> counts) {
        return first.datesUntil(last.plusDays(1)).filter(counts).count();
    }

    private static Outcome<Rate> share(long elapsed, long total) {
        return total == 0
                ? Formula.TIME_SHARE.undefined(Reason.ZERO_SPAN, elapsed, total)
                : Formula.TIME_SHARE.value(new Rate(Rational.of(elapsed, total)), elapsed, total);
    }
}
