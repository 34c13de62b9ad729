package io.github.mubiao.parser.time;

import io.github.mubiao.model.DocumentKind;
import io.github.mubiao.parser.outline.HeadingSense;
import io.github.mubiao.parser.outline.Section;
import io.github.mubiao.parser.outline.Sentence;

/**
 * How unlikely a document turns from one state to another between two sentences, as a penalty: the logarithm of the odds against.
 *
 * @param boundary the penalty of any turn at that place
 * @param back what is added where it turns from a look ahead to a look back, against the order of most documents
 */
record Turns(double boundary, double back) {

    private static final double IN_PARAGRAPH = 6;
    private static final double PARAGRAPH = 3.5;
    private static final double SUBHEADING = 2;
    private static final double HEADING = 0.7;
    private static final double SILENT_HEADING = 1.5;

    /** Reports look back first. */
    private static final double AGAINST_THE_ORDER = 4;

    private static final double AGAINST_THE_ORDER_AT_HEADING = 2;

    /** News tell of both in turn. */
    private static final double MIXING = 0.5;

    /** Between a year and a term, or between achievements and problems, it turns more easily. */
    private static final double WITHIN_DIRECTION = 0.5;

    /** The turns before a sentence of a document of some kind. */
    static Turns before(Sentence sentence, DocumentKind kind) {
        double boundary = boundary(sentence);
        double factor = kind == DocumentKind.NEWS ? MIXING : 1;
        double back =
                areOrdered(kind) ? boundary <= SILENT_HEADING ? AGAINST_THE_ORDER_AT_HEADING : AGAINST_THE_ORDER : 0;
        return new Turns(factor * boundary, back);
    }

    private static double boundary(Sentence sentence) {
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

    /** Whether documents of a kind look back first and then ahead. */
    static boolean areOrdered(DocumentKind kind) {
        return kind == DocumentKind.WORK_REPORT
                || kind == DocumentKind.ANNUAL_PLAN_REPORT
                || kind == DocumentKind.SUMMARY
                || kind == DocumentKind.FIVE_YEAR_OUTLINE;
    }

    double penalty(State from, State to) {
        if (from == to) {
            return 0;
        }
        if (from.isAhead() == to.isAhead()) {
            return WITHIN_DIRECTION * boundary;
        }
        return boundary + (from.isAhead() ? back : 0);
    }
}
