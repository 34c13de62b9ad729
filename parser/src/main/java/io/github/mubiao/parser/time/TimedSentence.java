package io.github.mubiao.parser.time;

import io.github.mubiao.model.Period;
import io.github.mubiao.parser.outline.Sentence;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A sentence and the time of the stretch that it stands in.
 *
 * @param sentence the sentence
 * @param times its expressions of time
 * @param context the logarithm of the odds that the stretch around it looks ahead, without what the sentence says itself
 * @param wording what its wording adds to that
 * @param opening what the time that opens it adds, or else the last one that opened a sentence of its paragraph
 * @param back the period that it reports if it looks back; null where it is not known
 * @param ahead the period that it plans if it looks ahead; null where it is not known
 * @param neither whether it speaks of problems rather than of achievements if it does not look ahead
 */
public record TimedSentence(
        Sentence sentence,
        List<TimeExpression> times,
        double context,
        double wording,
        double opening,
        @Nullable Period back,
        @Nullable Period ahead,
        boolean neither) {

    /** The logarithm of the odds that the sentence as a whole looks ahead. */
    public double odds() {
        return context + wording + opening;
    }

    /** Whether the sentence as a whole looks ahead. */
    public boolean isAhead() {
        return odds() > 0;
    }

    /** Whether its own words speak of several years: 五年来, 2017—2021年, 比2016年. */
    public boolean spansYears() {
        return times.stream().anyMatch(TimedSentence::spansYears);
    }

    private static boolean spansYears(TimeExpression time) {
        return switch (time.kind()) {
            case SPAN_BACK, SPAN_AHEAD -> time.first() > 1;
            case ABSOLUTE -> time.first() < time.last() || time.base();
            case CURRENT, SO_FAR, SAME, WHOLE, PREVIOUS, NEXT -> false;
        };
    }
}
