package io.github.mubiao.calc.ledger;

import static java.util.Objects.requireNonNull;

import io.github.mubiao.quantity.Rational;
import java.util.ArrayList;
import java.util.List;

/**
 * How alike two statements are, and why: a score from 0 to 1 that explains itself. Immutable.
 *
 * <pre>{@code
 * // 新（改）建户用卫生厕所1600户 and 新建无害化卫生厕所531户
 * likeness.relation();    // PARTIAL
 * likeness.reasons();     // [names 户用卫生厕所 and 无害化卫生厕所 are alike]
 * }</pre>
 *
 * @param relation what it comes to
 * @param score 1 for the same indicator, less the more the names differ; 0 for NONE
 * @param reasons what was found, what was compared first
 */
public record Likeness(Relation relation, Rational score, List<Reason> reasons) {

    /** Nothing in common. */
    static final Likeness NOTHING = new Likeness(Relation.NONE, Rational.ZERO, List.of());

    /**
     * Checks the score and copies the list.
     *
     * @param relation what it comes to
     * @param score from 0 to 1
     * @param reasons what was found
     * @throws IllegalArgumentException if the score is out of range
     */
    public Likeness {
        requireNonNull(relation, "relation");
        requireNonNull(score, "score");
        if (score.signum() < 0 || score.compareTo(Rational.ONE) > 0) {
            throw new IllegalArgumentException("score " + score + " must be from 0 to 1");
        }
        reasons = List.copyOf(reasons);
    }

    static Likeness of(Relation relation, Rational score, Reason reason) {
        return new Likeness(relation, score, List.of(reason));
    }

    /** Less alike by one more reason: the relation is the weaker one. */
    Likeness weakened(Relation other, Reason reason) {
        List<Reason> more = new ArrayList<>(reasons);
        more.add(reason);
        return new Likeness(weaker(relation, other), score, more);
    }

    /** One more thing to say, which changes nothing. */
    Likeness noting(Reason reason) {
        return weakened(relation, reason);
    }

    /** The names are those of one thing, and nothing differs but that one is a level. */
    boolean differsInChangeOnly() {
        return reasons.size() == 2 && reasons.get(1).kind() == Reason.Kind.OTHER_CHANGE;
    }

    private static Relation weaker(Relation one, Relation other) {
        return one.compareTo(other) >= 0 ? one : other;
    }
}
