package io.github.mubiao.parser.time;

import static java.util.Objects.requireNonNull;

import io.github.mubiao.model.DocumentKind;
import io.github.mubiao.parser.outline.HeadingSense;
import io.github.mubiao.parser.outline.Section;
import io.github.mubiao.parser.outline.Sentence;
import java.util.EnumMap;
import java.util.Map;

/** How unlikely documents of one kind turn from one state to another, by where the next sentence stands. */
final class Turns {

    /** Where a sentence stands, with the logarithm of the odds against any turn before it. */
    private enum Place {
        IN_PARAGRAPH(6),
        PARAGRAPH(3.5),
        SUBHEADING(2),
        HEADING(0.7),
        SILENT_HEADING(1.5);

        private final double against;

        Place(double against) {
            this.against = against;
        }

        static Place of(Sentence sentence) {
            if (!sentence.first()) {
                return IN_PARAGRAPH;
            }
            if (!sentence.paragraph().first()) {
                return PARAGRAPH;
            }
            Section section = sentence.paragraph().section();
            boolean speaks = section.sense() != HeadingSense.UNSTATED;
            return section.rank() > 1 ? SUBHEADING : speaks ? HEADING : SILENT_HEADING;
        }

        boolean isHeading() {
            return this == HEADING || this == SILENT_HEADING;
        }
    }

    /** Reports look back first. */
    private static final double AGAINST_THE_ORDER = 4;

    private static final double AGAINST_THE_ORDER_AT_HEADING = 2;

    /** News tell of both in turn. */
    private static final double MIXING = 0.5;

    /** Between a year and a term, or between achievements and problems, it turns more easily. */
    private static final double WITHIN_DIRECTION = 0.5;

    /**
     * The odds of a turn before one sentence.
     *
     * @param within of one to another state that looks in the same direction
     * @param toAhead of one that looks back to one that looks ahead
     * @param toBack of one that looks ahead to one that looks back
     */
    record Turn(double within, double toAhead, double toBack) {}

    private final Map<Place, Turn> turns = new EnumMap<>(Place.class);

    /** The turns of documents of a kind. */
    Turns(DocumentKind kind) {
        for (Place place : Place.values()) {
            turns.put(place, turn(place, kind));
        }
    }

    private static Turn turn(Place place, DocumentKind kind) {
        double against = kind == DocumentKind.NEWS ? MIXING * place.against : place.against;
        double order = place.isHeading() ? AGAINST_THE_ORDER_AT_HEADING : AGAINST_THE_ORDER;
        return new Turn(
                Math.exp(-WITHIN_DIRECTION * against),
                Math.exp(-against),
                Math.exp(areOrdered(kind) ? -against - order : -against));
    }

    /** The turn before a sentence. */
    Turn before(Sentence sentence) {
        return requireNonNull(turns.get(Place.of(sentence)));
    }

    /** Whether documents of a kind look back first and then ahead. */
    static boolean areOrdered(DocumentKind kind) {
        return kind == DocumentKind.WORK_REPORT
                || kind == DocumentKind.ANNUAL_PLAN_REPORT
                || kind == DocumentKind.SUMMARY
                || kind == DocumentKind.FIVE_YEAR_OUTLINE;
    }
}
