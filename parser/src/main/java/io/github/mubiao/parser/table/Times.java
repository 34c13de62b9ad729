package io.github.mubiao.parser.table;

import io.github.mubiao.model.Period;
import io.github.mubiao.parser.time.Clock;
import io.github.mubiao.parser.time.TimeExpression;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** The time that a word in the head of a table means: there it needs no preposition, and names of plans are times. */
final class Times {

    private Times() {}

    /** The days of an expression; null where they can't be told. */
    static @Nullable Period of(TimeExpression time, Clock clock, String words) {
        Integer now = clock.now();
        return switch (time.kind()) {
            case ABSOLUTE -> years(time, words.endsWith("末") ? time.last() : time.first(), time.last(), words);
            case PREVIOUS -> now == null ? null : years(time, now - 1, now - 1, words);
            case NEXT -> now == null ? null : years(time, now + 1, now + 1, words);
            case CURRENT -> now == null ? null : years(time, now, now, words);
            case SAME -> sameYear(time, clock, words);
            case SO_FAR, WHOLE, SPAN_AHEAD, SPAN_BACK -> null;
        };
    }

    /** 1—6月: of the year that the document reports. */
    private static @Nullable Period sameYear(TimeExpression time, Clock clock, String words) {
        Integer year = clock.backYear();
        boolean part = time.months().last() - time.months().first() < 11;
        return part && year != null ? years(time, year, year, words) : null;
    }

    private static Period years(TimeExpression time, int first, int last, String words) {
        return new Period(
                LocalDate.of(first, time.months().first(), 1),
                YearMonth.of(last, time.months().last()).atEndOfMonth(),
                words);
    }
}
