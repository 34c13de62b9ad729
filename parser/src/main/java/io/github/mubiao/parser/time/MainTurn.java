package io.github.mubiao.parser.time;

import io.github.mubiao.model.Diagnostic;
import java.util.List;
import java.util.Optional;

/** Where a report turns from its look back to its look ahead, and whether that is clear. */
public final class MainTurn {

    /** A shorter document has no parts. */
    private static final int SHORTEST = 20;

    /** So many sentences before the turn and behind it tell how clear it is. */
    private static final int AROUND = 2;

    /** A clear turn has odds of e to one or more in the middle of them. */
    private static final double CLEAR = 1;

    private MainTurn() {}

    /** That the turn of a report is not clear; empty where it is, or where the kind of document has none. */
    public static Optional<Diagnostic> check(Timeline timeline) {
        List<TimedSentence> sentences = timeline.sentences();
        if (!Turns.areOrdered(timeline.clock().kind()) || sentences.size() < SHORTEST) {
            return Optional.empty();
        }
        int turn = turn(sentences);
        return turn == 0 || turn == sentences.size() || margin(sentences, turn) >= CLEAR
                ? Optional.empty()
                : Optional.of(new Diagnostic(
                        Diagnostic.Code.TURN_UNCERTAIN,
                        sentences.get(turn).sentence().text().span(),
                        "the document turns here from what was done to what is planned, or somewhat earlier or later"));
    }

    /** The index that parts those that look back from those that look ahead with the fewest on the wrong side. */
    private static int turn(List<TimedSentence> sentences) {
        int balance = 0;
        int least = 0;
        int turn = 0;
        for (int i = 0; i < sentences.size(); i++) {
            balance += sentences.get(i).context() > 0 ? 1 : -1;
            if (balance < least) {
                least = balance;
                turn = i + 1;
            }
        }
        return turn;
    }

    private static double margin(List<TimedSentence> sentences, int turn) {
        return sentences.subList(Math.max(0, turn - AROUND), Math.min(sentences.size(), turn + AROUND + 1)).stream()
                .mapToDouble(timed -> Math.abs(timed.context()))
                .average()
                .orElse(CLEAR);
    }
}
