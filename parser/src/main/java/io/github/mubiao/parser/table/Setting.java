package io.github.mubiao.parser.table;

import io.github.mubiao.model.DocumentKind;
import io.github.mubiao.model.Period;
import io.github.mubiao.parser.Horizon.Direction;
import io.github.mubiao.parser.time.Clock;
import io.github.mubiao.parser.time.TimedSentence;
import org.jspecify.annotations.Nullable;

/**
 * What holds for all of a table.
 *
 * @param clock what the words for time mean in the document
 * @param caption what the lines around the table say
 * @param before the sentence above it; null where there is none
 */
record Setting(Clock clock, Caption caption, @Nullable TimedSentence before) {

    /** Odds of about four to one. */
    private static final double NARROW = 1.5;

    /** Where the figures of a column look that says no year. */
    Direction direction() {
        if (clock.kind() == DocumentKind.COMMUNIQUE) {
            return Direction.BACK;
        }
        if (caption.direction() != Direction.NEITHER) {
            return caption.direction();
        }
        Period period = caption.period();
        Direction said = period == null ? null : direction(period);
        return said != null ? said : around();
    }

    /** Where a period looks; null where the clock does not tell. */
    @Nullable
    Direction direction(Period period) {
        Period span = clock.span();
        Integer planned =
                span == null ? clock.planYear() : Integer.valueOf(span.first().getYear());
        if (clock.kind() == DocumentKind.COMMUNIQUE) {
            return Direction.BACK;
        }
        return planned == null ? null : period.year() >= planned ? Direction.AHEAD : Direction.BACK;
    }

    private Direction around() {
        boolean ahead = before == null ? clock.span() != null : before.isAhead();
        return ahead ? Direction.AHEAD : Direction.BACK;
    }

    /** The time of figures in a column that says none. */
    @Nullable
    Period period(Direction direction) {
        if (caption.period() != null) {
            return caption.period();
        }
        if (clock.kind() == DocumentKind.COMMUNIQUE) {
            return clock.period();
        }
        Period around = before == null ? null : direction == Direction.AHEAD ? before.ahead() : before.back();
        return around == null && direction == Direction.AHEAD ? clock.period() : around;
    }

    /** Whether only the text around tells where such figures look, and hardly. */
    boolean isNarrow() {
        boolean told = clock.kind() == DocumentKind.COMMUNIQUE
                || caption.direction() != Direction.NEITHER
                || caption.period() != null && clock.planYear() != null;
        return !told && (before == null ? clock.span() == null : Math.abs(before.odds()) < NARROW);
    }

    /** Whether a year was planned by an earlier document: no commitment of this one. */
    boolean isPassed(Period period) {
        return direction(period) == Direction.BACK;
    }
}
