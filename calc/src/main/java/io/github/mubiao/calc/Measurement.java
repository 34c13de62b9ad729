package io.github.mubiao.calc;

import io.github.mubiao.model.Verdict;
import io.github.mubiao.quantity.Quantity;
import java.util.Set;

/** A figure of the kind of a goal, measured against it; and what is said where there is none. */
final class Measurement {

    private Measurement() {}

    static Completion of(Goal goal, Published actual) {
        Quantity figure = actual.value();
        Quantity wanted = goal.bound().value();
        if (!figure.unit().convertsTo(wanted.unit())) {
            return undefined(goal, Formula.ATTAINMENT.undefined(Reason.INCOMPARABLE_UNITS, figure, wanted));
        }
        Set<Verdict> possible = Cells.possible(goal, actual.interval());
        return new Completion(
                goal,
                Outcome.of(actual),
                goal.attainment(figure),
                Attainment.range(goal, actual.interval()),
                goal.gap(figure),
                verdict(goal, actual, possible),
                possible,
                Comparability.ASSUMED);
    }

    /** A plain figure is compared as printed; of one with a word only what holds for all values is known. */
    private static Verdict verdict(Goal goal, Published actual, Set<Verdict> possible) {
        if (!actual.worded()) {
            return goal.verdict(actual.value());
        }
        return possible.size() == 1 ? possible.iterator().next() : Verdict.UNKNOWN;
    }

    /** Nothing can be said of a period of which a part is missing. */
    static Completion withoutPeriod(Completion ofPart) {
        Object figure = ofPart.actual().<Object>map(found -> found).toOptional().orElse("?");
        Quantity wanted = ofPart.goal().bound().value();
        return undefined(ofPart.goal(), Formula.ATTAINMENT.undefined(Reason.MISSING_PERIOD, figure, wanted))
                .compared(ofPart.comparability());
    }

    static Completion undefined(Goal goal, Outcome<?> why) {
        Reason reason = why.undefined().orElseThrow();
        Explanation explanation = reason == Reason.MISSING
                ? Formula.ATTAINMENT
                        .undefined(reason, "?", goal.bound().value())
                        .explanation()
                : why.explanation();
        return new Completion(
                goal,
                new Outcome.Undefined<>(reason, explanation),
                new Outcome.Undefined<>(reason, explanation),
                new Outcome.Undefined<>(reason, explanation),
                new Outcome.Undefined<>(reason, explanation),
                Verdict.UNKNOWN,
                Set.of(),
                Comparability.ASSUMED);
    }
}
