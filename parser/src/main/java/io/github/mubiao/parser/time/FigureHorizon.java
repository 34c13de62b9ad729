package io.github.mubiao.parser.time;

import io.github.mubiao.model.Period;
import io.github.mubiao.parser.Horizon.Direction;
import org.jspecify.annotations.Nullable;

/**
 * Where a figure looks, and to which time.
 *
 * @param direction back at what was achieved, ahead at what is committed to, or neither
 * @param period the days that it holds for, with the words that said so; null where they are not known
 * @param margin the logarithm of the odds for the direction against the others, never negative
 * @param contrary whether the words beside the figure speak against the stretch that it stands in
 */
public record FigureHorizon(Direction direction, @Nullable Period period, double margin, boolean contrary) {

    /** Whether the figure is a commitment. */
    public boolean isAhead() {
        return direction == Direction.AHEAD;
    }

    /** The same in the last year of its period. */
    public FigureHorizon inLastYear() {
        return period == null ? this : new FigureHorizon(direction, Periods.lastYear(period), margin, contrary);
    }
}
