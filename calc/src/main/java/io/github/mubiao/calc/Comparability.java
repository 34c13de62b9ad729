package io.github.mubiao.calc;

import static java.util.Objects.requireNonNull;

import io.github.mubiao.model.Change;
import io.github.mubiao.model.Measured;
import io.github.mubiao.model.Observation;
import io.github.mubiao.model.Period;
import io.github.mubiao.model.PriceBasis;
import io.github.mubiao.model.Target;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether a target and what answers it speak of the same (可比性): of the same period, at the same prices. Immutable.
 *
 * <p>A level answers with its stand at the end of the period: it must be that of a whole year, of the whole period or of a day,
 * because the half-year of a gross product is no level of the year. Everything else answers for the period from its first day to
 * its last; a figure of one day (截至6月30日) for all up to that day. What has no period is taken to be of the same one.
 *
 * <pre>{@code
 * Comparability half = new Comparability(Period.ofYear(2025, "2025年"),
 *         new Period(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 6, 30), "上半年"), PriceBasis.UNSTATED, PriceBasis.CURRENT);
 * half.extent(Change.AMOUNT);     // TO_DATE
 * half.missing(Change.AMOUNT);    // [Period[first=2025-07-01, last=2025-12-31, words=]]
 * half.arePricesMixed();          // false: nothing contradicts
 * }</pre>
 *
 * @param wanted the period of the target; null where it has none
 * @param covered the period of the answer; null where it has none
 * @param wantedPrices the prices of the target
 * @param coveredPrices the prices of the answer
 */
public record Comparability(
        @Nullable Period wanted, @Nullable Period covered, PriceBasis wantedPrices, PriceBasis coveredPrices) {

    /** Nothing is said on either side. */
    static final Comparability ASSUMED = new Comparability(null, null, PriceBasis.UNSTATED, PriceBasis.UNSTATED);

    /** How much of the period of a target its answer covers. */
    public enum Extent {
        /** All of it. */
        WHOLE,
        /** From its first day to a day before its last: the period is running, or the answer is stale. */
        TO_DATE,
        /** Some days inside it, not from the first one on. */
        PART,
        /** Days that are not in it, or more than it. */
        OTHER
    }

    /**
     * Checks for null.
     *
     * @param wanted the period of the target
     * @param covered the period of the answer
     * @param wantedPrices the prices of the target
     * @param coveredPrices the prices of the answer
     */
    public Comparability {
        requireNonNull(wantedPrices, "wantedPrices");
        requireNonNull(coveredPrices, "coveredPrices");
    }

    /**
     * How a target and an observation fit.
     *
     * @param target the target
     * @param observation what answers it
     * @return their periods and prices
     */
    public static Comparability of(Target target, Observation observation) {
        requireNonNull(target, "target");
        requireNonNull(observation, "observation");
        return new Comparability(period(target), period(observation), prices(target), prices(observation));
    }

    private static @Nullable Period period(Measured statement) {
        return statement.origin().period();
    }

    private static PriceBasis prices(Measured statement) {
        return statement.measure().priceBasis();
    }

    /**
     * How much of the period is covered.
     *
     * @param change what the figure of the answer says
     * @return WHOLE also where a period is not known
     */
    public Extent extent(Change change) {
        Period asked = wanted;
        Period given = covered;
        if (asked == null || given == null || asked.last().equals(given.last()) && isStand(change, asked, given)) {
            return Extent.WHOLE;
        } else if (given.last().isAfter(asked.last())
                || (given.last().isBefore(asked.first()) && change != Change.LEVEL)
                || (given.first().isBefore(asked.first()) && change != Change.LEVEL)) {
            return Extent.OTHER;
        } else if (given.last().equals(asked.last())) {
            return Extent.PART;
        }
        return change == Change.LEVEL || isDay(given) || given.first().equals(asked.first())
                ? Extent.TO_DATE
                : Extent.PART;
    }

    /** Whether a figure that ends with the period speaks for all of it. */
    private static boolean isStand(Change change, Period asked, Period given) {
        LocalDate year = asked.last().minusYears(1).plusDays(1);
        LocalDate from = change == Change.LEVEL && asked.first().isBefore(year) ? year : asked.first();
        return isDay(given)
                || given.first().equals(from)
                || (change == Change.LEVEL && given.first().isBefore(from));
    }

    private static boolean isDay(Period period) {
        return period.first().equals(period.last());
    }

    /**
     * The days of the period that the answer leaves out.
     *
     * @param change what the figure of the answer says
     * @return in order of time; empty if nothing is missing; all of the period if the answer is of another one
     */
    public List<Period> missing(Change change) {
        Period asked = wanted;
        Period given = covered;
        List<Period> missing = new ArrayList<>();
        if (asked == null || given == null || extent(change) == Extent.WHOLE) {
            return missing;
        } else if (given.last().isBefore(asked.first()) || given.first().isAfter(asked.last())) {
            return List.of(asked);
        }
        boolean fromStart =
                change == Change.LEVEL || isDay(given) || !given.first().isAfter(asked.first());
        if (!fromStart || given.last().equals(asked.last())) {
            add(missing, asked.first(), given.first().minusDays(1));
        }
        add(missing, given.last().plusDays(1), asked.last());
        return missing;
    }

    private static void add(List<Period> periods, LocalDate first, LocalDate last) {
        if (!last.isBefore(first)) {
            periods.add(new Period(first, last, ""));
        }
    }

    /**
     * 时间进度 of the answer: how much of the period its data cover.
     *
     * @return by month, up to the last month of the data; undefined ({@link Reason#MISSING}) where a period is not known
     */
    public Outcome<Rate> timeShare() {
        Period asked = wanted;
        Period given = covered;
        return asked == null || given == null ? Outcome.missing() : TimeShare.byMonth(asked, given.last());
    }

    /**
     * Whether one side is at current prices and the other at constant or comparable ones.
     *
     * @return false also where a side does not say; 不变价 and 可比价 are not told apart
     */
    public boolean arePricesMixed() {
        return wantedPrices != PriceBasis.UNSTATED
                && coveredPrices != PriceBasis.UNSTATED
                && (wantedPrices == PriceBasis.CURRENT) != (coveredPrices == PriceBasis.CURRENT);
    }

    /** What does not fit, with the words of both sides. */
    List<Phrase> notes(Change change) {
        List<Phrase> notes = new ArrayList<>();
        Period asked = wanted;
        Period given = covered;
        if (asked != null && given != null && extent(change) != Extent.WHOLE) {
            notes.add(new Phrase(
                    "目标期间" + Wording.period(asked) + "、实际期间" + Wording.period(given),
                    "target of " + Wording.period(asked) + ", figure of " + Wording.period(given)));
        }
        for (Period part : missing(change)) {
            notes.add(new Phrase("缺" + Wording.period(part), "missing " + Wording.period(part)));
        }
        if (arePricesMixed()) {
            notes.add(new Phrase(
                    "目标为" + Wording.prices(wantedPrices).chinese() + "、实际为"
                            + Wording.prices(coveredPrices).chinese(),
                    "target at " + Wording.prices(wantedPrices).english() + ", figure at "
                            + Wording.prices(coveredPrices).english()));
        }
        return notes;
    }
}
