package io.github.mubiao.parser.time;

import io.github.mubiao.model.Period;
import io.github.mubiao.parser.outline.Paragraph;
import io.github.mubiao.parser.outline.Section;
import io.github.mubiao.parser.outline.Sentence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The periods that a heading or the opening of a paragraph set for what stands below it. */
final class Carried {

    /** A period that is said, and whether it lies ahead; 今年以来 of the planned year does not. */
    private record Said(Period period, boolean ahead) {

        static @Nullable Said of(TimeExpression time, Clock clock, CharSequence text) {
            Period period = Periods.of(time, clock, text);
            boolean soFar = time.kind() == TimeExpression.Kind.SO_FAR;
            return period == null ? null : new Said(period, !soFar && Periods.isAhead(period, clock));
        }
    }

    private final Clock clock;

    /** What is meant in each state where nothing says it. */
    private final Map<State, @Nullable Period> usual = new EnumMap<>(State.class);

    private List<Said> headed = List.of();
    private @Nullable Said opened;

    /** Nothing is carried into the first sentence. */
    Carried(Clock clock) {
        this.clock = clock;
        for (State state : State.values()) {
            usual.put(state, state.isAhead() ? Periods.ahead(clock, state) : Periods.back(clock, state));
        }
    }

    /** Goes on to the next sentence and the time that opens it, if one does. */
    void goInto(Sentence sentence, @Nullable TimeExpression opening) {
        Paragraph paragraph = sentence.paragraph();
        if (sentence.first()) {
            headed = paragraph.first() ? headed(paragraph.section()) : headed;
            opened = null;
        }
        Said own = opening == null ? null : Said.of(opening, clock, sentence.text());
        opened = own == null ? opened : own;
    }

    /** The periods of a heading and those above it: the nearest heading first, and of one heading what ends first. */
    private List<Said> headed(Section section) {
        List<Said> periods = new ArrayList<>();
        for (Section s = section; s != null; s = s.parent()) {
            String heading = s.heading();
            TimeExpression.find(heading).stream()
                    .filter(time -> !time.base())
                    .map(time -> Said.of(time, clock, heading))
                    .filter(Objects::nonNull)
                    .sorted(Comparator.comparing(said -> said.period.last()))
                    .forEach(periods::add);
        }
        return periods;
    }

    /** What opened the paragraph, or else the nearest heading of as many years, if it lies in that direction, or else what is usual. */
    @Nullable
    Period period(State state) {
        if (opened != null && opened.ahead == state.isAhead()) {
            return opened.period;
        }
        for (Said said : headed) {
            if (said.ahead == state.isAhead() && Periods.isTerm(said.period, clock) == state.isTerm()) {
                return said.period;
            }
        }
        return usual.get(state);
    }
}
