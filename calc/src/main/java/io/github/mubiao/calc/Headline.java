package io.github.mubiao.calc;

import io.github.mubiao.model.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** What is said first of a completion, in one line. */
final class Headline {

    private Headline() {}

    static Explanation of(Completion completion) {
        return figure(completion).explanation().with(notes(completion));
    }

    /** Of rates of growth, and where there is no attainment, the gap. */
    private static Outcome<?> figure(Completion completion) {
        boolean isGap =
                completion.goal().isRelative() || !completion.attainment().isDefined();
        return isGap && completion.gap().isDefined() ? completion.gap() : completion.attainment();
    }

    private static List<Phrase> notes(Completion completion) {
        Goal goal = completion.goal();
        List<Phrase> notes = new ArrayList<>();
        notes.add(Wording.operator(goal.bound().kind()));
        notes.add(Wording.verdict(completion.verdict()));
        if (completion.possible().size() > 1 && completion.verdict() == Verdict.UNKNOWN) {
            notes.add(Wording.undecided(new TreeSet<>(completion.possible())));
        } else if (completion.actual().isDefined()) {
            notes.add(Wording.robust(completion.robust()));
        }
        notes.addAll(completion.comparability().notes(goal.change()));
        return notes;
    }
}
