package io.github.mubiao.parser.time;

import io.github.mubiao.model.Period;
import io.github.mubiao.model.SourceSpan;
import io.github.mubiao.parser.Horizon;
import io.github.mubiao.parser.Horizon.Direction;
import io.github.mubiao.parser.Stretch;
import io.github.mubiao.parser.outline.HeadingSense;
import io.github.mubiao.parser.outline.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Joins sentences that speak of one time to stretches. */
public final class StretchReader {

    private StretchReader() {}

    /** The stretches of a document, in text order. */
    public static List<Stretch> read(Timeline timeline) {
        List<Stretch> stretches = new ArrayList<>();
        List<TimedSentence> open = new ArrayList<>();
        for (TimedSentence timed : timeline.sentences()) {
            if (!open.isEmpty() && !speakOfOneTime(open.get(0), timed)) {
                stretches.add(join(open));
                open.clear();
            }
            open.add(timed);
        }
        if (!open.isEmpty()) {
            stretches.add(join(open));
        }
        return stretches;
    }

    private static boolean speakOfOneTime(TimedSentence one, TimedSentence other) {
        return direction(one) == direction(other) && sameDays(period(one), period(other));
    }

    private static boolean sameDays(@Nullable Period one, @Nullable Period other) {
        return one == null || other == null
                ? Objects.equals(one, other)
                : one.first().equals(other.first()) && one.last().equals(other.last());
    }

    /** Where the stretch around a sentence looks; what a single sentence says against it makes no stretch of its own. */
    static Direction direction(TimedSentence timed) {
        if (timed.context() > 0) {
            return Direction.AHEAD;
        }
        return timed.neither() ? Direction.NEITHER : Direction.BACK;
    }

    private static @Nullable Period period(TimedSentence timed) {
        return timed.context() > 0 ? timed.ahead() : timed.back();
    }

    private static Stretch join(List<TimedSentence> sentences) {
        TimedSentence first = sentences.get(0);
        TimedSentence last = sentences.get(sentences.size() - 1);
        SourceSpan span = new SourceSpan(
                first.sentence().text().span().start(),
                Math.max(
                        first.sentence().text().span().start(),
                        last.sentence().text().span().end()));
        double margin = sentences.stream()
                .mapToDouble(timed -> Math.abs(timed.context()))
                .min()
                .orElse(0);
        return new Stretch(span, new Horizon(direction(first), period(first), basis(first), margin));
    }

    /** The heading that speaks of time above it, else the words of the period, else nothing. */
    private static String basis(TimedSentence timed) {
        Section speaks = timed.sentence()
                .paragraph()
                .section()
                .enclosing(section -> section.sense() != HeadingSense.UNSTATED
                        || !TimeExpression.find(section.heading()).isEmpty());
        Period period = period(timed);
        return speaks != null ? speaks.heading() : period == null ? "" : period.words();
    }
}
