package io.github.mubiao.parser.time;

import io.github.mubiao.model.DocumentKind;
import io.github.mubiao.model.Period;
import java.time.Year;
import org.jspecify.annotations.Nullable;

/** The days that expressions of time mean under a clock. */
final class Periods {

    private Periods() {}

    /** The period of an expression; null where the clock does not tell it, or the text around must. */
    static @Nullable Period of(TimeExpression time, Clock clock, CharSequence text) {
        String words = text.subSequence(time.start(), time.end()).toString();
        Integer back = clock.backYear();
        Integer plan = clock.planYear();
        return switch (time.kind()) {
            case ABSOLUTE -> years(time, time.first(), time.last(), words);
            case PREVIOUS -> clock.now() == null ? null : years(time, clock.now() - 1, clock.now() - 1, words);
            case NEXT -> clock.now() == null ? null : years(time, clock.now() + 1, clock.now() + 1, words);
            case CURRENT -> clock.now() == null ? null : years(time, clock.now(), clock.now(), words);
            case SO_FAR -> soFar(time, clock, words);
            case SPAN_BACK -> back == null ? null : years(time, back - time.first() + 1, back, words);
            case SPAN_AHEAD -> plan == null ? null : years(time, plan, plan + time.first() - 1, words);
            case SAME, WHOLE -> null;
        };
    }

    /** 今年以来 in a summary of a year is that year, written at its end or soon after. */
    private static @Nullable Period soFar(TimeExpression time, Clock clock, String words) {
        Integer year = clock.kind() == DocumentKind.SUMMARY ? clock.backYear() : clock.now();
        return year == null ? null : years(time, year, year, words);
    }

    private static @Nullable Period years(TimeExpression time, int first, int last, String words) {
        boolean possible = first >= 1 && last <= Year.MAX_VALUE && first <= last;
        return possible ? time.months().of(first, last, words) : null;
    }

    /** What a look back in a state reports where no words say it. */
    static @Nullable Period back(Clock clock, State state) {
        Integer year = clock.backYear();
        if (year == null) {
            return null;
        }
        Period span = clock.span();
        if (span != null && !clock.spansYears() && span.year() == year) {
            return span;
        }
        return state.isTerm() ? Period.ofYears(year - Clock.TERM + 1, year, "") : Period.ofYear(year, "");
    }

    /** What a look ahead in a state plans where no words say it. */
    static @Nullable Period ahead(Clock clock, State state) {
        Integer year = clock.planYear();
        if (clock.spansYears() || year == null) {
            return clock.span();
        }
        return state.isTerm() ? Period.ofYears(year, year + Clock.TERM - 1, "") : Period.ofYear(year, "");
    }

    /** Whether a period ends in what is planned. */
    static boolean isAhead(Period period, Clock clock) {
        return clock.planYear() == null || period.last().getYear() >= clock.planYear();
    }

    /** Whether a period is more than the year that is planned or a single year that is reported. */
    static boolean isTerm(Period period, Clock clock) {
        Integer planned = clock.planYear();
        return period.first().getYear() < period.last().getYear()
                || planned != null && period.last().getYear() > planned;
    }

    /** The last year of a period of several; a shorter one as it is. */
    static Period lastYear(Period period) {
        int year = period.last().getYear();
        return period.first().getYear() < year ? Period.ofYear(year, period.words()) : period;
    }

    /** The months of an expression such as 上半年, or all of 全年, within the last year of a period. */
    static Period within(Period around, TimeExpression time, CharSequence text) {
        int year = around.last().getYear();
        String words = text.subSequence(time.start(), time.end()).toString();
        return time.months().of(year, year, words);
    }
}
