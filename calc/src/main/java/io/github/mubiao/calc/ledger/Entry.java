package io.github.mubiao.calc.ledger;

import static java.util.Objects.requireNonNull;

import io.github.mubiao.model.Indicator;
import io.github.mubiao.model.Statement;
import io.github.mubiao.model.Verdict;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One target with what answers it. A target of two indicators (工业投资、技改投资分别增长10%) has two entries. Immutable.
 *
 * @param target a target or milestone of the plan
 * @param indicator which of its indicators; null for a milestone
 * @param best the best answer that is SAME or DERIVED; null where there is none
 * @param alternatives other answers that are SAME, the better ones first
 * @param partial what is near, at most five, the nearer ones first
 */
public record Entry(
        Statement target,
        @Nullable Indicator indicator,
        @Nullable Answer best,
        List<Answer> alternatives,
        List<Answer> partial) {

    /**
     * Copies the lists.
     *
     * @param target a target or milestone of the plan
     * @param indicator which of its indicators
     * @param best the best answer that is SAME or DERIVED
     * @param alternatives other answers that are SAME
     * @param partial what is near
     */
    public Entry {
        requireNonNull(target, "target");
        alternatives = List.copyOf(requireNonNull(alternatives, "alternatives"));
        partial = List.copyOf(requireNonNull(partial, "partial"));
    }

    /**
     * How the best that was found relates to the target.
     *
     * @return SAME or DERIVED if there is an answer, PARTIAL if something is near, else NONE
     */
    public Relation relation() {
        Answer answer = best;
        return answer != null ? answer.relation() : partial.isEmpty() ? Relation.NONE : Relation.PARTIAL;
    }

    /**
     * Whether the target is met.
     *
     * @return the verdict of the best answer; UNKNOWN where there is none
     */
    public Verdict verdict() {
        Answer answer = best;
        return answer == null ? Verdict.UNKNOWN : answer.verdict();
    }

    /**
     * What it is about.
     *
     * @return the name of the indicator, or the event of a milestone
     */
    public String name() {
        return indicator == null ? ((io.github.mubiao.model.Milestone) target).event() : indicator.name();
    }
}
