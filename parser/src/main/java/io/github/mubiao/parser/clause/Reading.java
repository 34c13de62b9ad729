package io.github.mubiao.parser.clause;

import io.github.mubiao.model.Bound;
import io.github.mubiao.model.Change;
import io.github.mubiao.model.Evidence;
import io.github.mubiao.parser.scan.Mention;
import io.github.mubiao.parser.words.Vocabulary.Action;
import org.jspecify.annotations.Nullable;

/**
 * What a figure says, before it is known when and where.
 *
 * @param mention the figure
 * @param clause the clause that it stands in
 * @param indicator what is measured
 * @param change what the figure says about it
 * @param bound the relation
 * @param boundWords the words that said so, or empty
 * @param base the figure that the change starts from (由45%提高到60%); null where there is none
 * @param comparison the words of a comparison (比上年), or empty
 * @param evidence whether words of a neighbour were carried over
 * @param action the verb above it; null where there is none
 */
record Reading(
        Mention mention,
        Clause clause,
        Phrase indicator,
        Change change,
        Bound.Kind bound,
        String boundWords,
        @Nullable Mention base,
        String comparison,
        Evidence evidence,
        @Nullable Action action) {

    /** 增长-2% is a decline of 2 %, and so is 下降-2%; a level below zero keeps its sign. */
    Reading withoutSign() {
        Change fall = mention.isNegative() ? fall(change) : null;
        return fall == null
                ? this
                : new Reading(
                        mention.absolute(),
                        clause,
                        indicator,
                        fall,
                        bound,
                        boundWords,
                        base,
                        comparison,
                        evidence,
                        action);
    }

    /** The same reading of something else. */
    Reading named(Phrase name) {
        return new Reading(mention, clause, name, change, bound, boundWords, base, comparison, evidence, action);
    }

    private static @Nullable Change fall(Change change) {
        return switch (change) {
            case GROWTH, DECLINE -> Change.DECLINE;
            case INCREASE, DECREASE -> Change.DECREASE;
            case POINTS_UP, POINTS_DOWN -> Change.POINTS_DOWN;
            case LEVEL, AMOUNT -> null;
        };
    }
}
