package io.github.mubiao.calc.ledger;

import static java.util.Objects.requireNonNull;

import io.github.mubiao.calc.Completion;
import io.github.mubiao.model.Statement;
import io.github.mubiao.model.Verdict;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a report says of a target. Immutable.
 *
 * @param report the name of the document
 * @param statement what it says: an observation, or a milestone that is announced again
 * @param indicator the name of what it is about; of a statement with two indicators the one that answers
 * @param likeness how it relates to the target, and why
 * @param verdict whether the target is met by it; UNKNOWN for what is PARTIAL
 * @param completion the arithmetic of the verdict; null for what is PARTIAL and for milestones
 */
public record Answer(
        String report,
        Statement statement,
        String indicator,
        Likeness likeness,
        Verdict verdict,
        @Nullable Completion completion) {

    /**
     * Checks for null.
     *
     * @param report the name of the document
     * @param statement what it says
     * @param indicator the name of what it is about
     * @param likeness how it relates to the target, and why
     * @param verdict whether the target is met by it
     * @param completion the arithmetic of the verdict
     */
    public Answer {
        requireNonNull(report, "report");
        requireNonNull(statement, "statement");
        requireNonNull(indicator, "indicator");
        requireNonNull(likeness, "likeness");
        requireNonNull(verdict, "verdict");
    }

    /**
     * How it relates to the target.
     *
     * @return {@code likeness().relation()}
     */
    public Relation relation() {
        return likeness.relation();
    }

    /**
     * The arithmetic of the verdict.
     *
     * @return empty for what is PARTIAL and for milestones
     */
    public Optional<Completion> computed() {
        return Optional.ofNullable(completion);
    }
}
