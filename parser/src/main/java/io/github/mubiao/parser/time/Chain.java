package io.github.mubiao.parser.time;

/**
 * A hidden chain of states over the sentences of a document: what each sentence says itself, what its place says (its heading, the
 * kind of document), and how likely a document turns there. Forward and backward sums give, for each sentence, the odds of every
 * state by all the others.
 */
final class Chain {

    private static final State[] STATES = State.values();

    private final double[] ways = new double[STATES.length];
    private final double[][] around;
    private final double[][] whole;

    /**
     * Sums up a chain.
     *
     * @param words the evidence of each sentence's own words
     * @param place the evidence of where each sentence stands
     * @param turns how unlikely each sentence is a turn between two states, as a penalty
     * @param start the evidence before the first sentence
     */
    Chain(Evidence[] words, Evidence[] place, Turns[] turns, Evidence start) {
        int length = words.length;
        double[][] own = new double[length][STATES.length];
        double[][] forward = new double[length][STATES.length];
        double[][] backward = new double[length][STATES.length];
        for (int i = 0; i < length; i++) {
            for (State to : STATES) {
                own[i][to.index()] = words[i].of(to) + place[i].of(to);
                forward[i][to.index()] = i == 0 ? start.of(to) : into(forward[i - 1], own[i - 1], turns[i], to);
            }
            level(forward[i]);
        }
        for (int i = length - 2; i >= 0; i--) {
            for (State from : STATES) {
                backward[i][from.index()] = outOf(backward[i + 1], own[i + 1], turns[i + 1], from);
            }
            level(backward[i]);
        }
        around = new double[length][STATES.length];
        whole = new double[length][STATES.length];
        for (int i = 0; i < length; i++) {
            for (State state : STATES) {
                int s = state.index();
                around[i][s] = forward[i][s] + backward[i][s] + place[i].of(state);
                whole[i][s] = around[i][s] + words[i].of(state);
            }
        }
    }

    /** The sums stay near 0, however long the document. */
    private static void level(double[] sums) {
        double most = max(sums);
        for (int s = 0; s < sums.length; s++) {
            sums[s] -= most;
        }
    }

    private double into(double[] before, double[] own, Turns turns, State to) {
        for (State from : STATES) {
            ways[from.index()] = before[from.index()] + own[from.index()] - turns.penalty(from, to);
        }
        return logSum(ways);
    }

    private double outOf(double[] behind, double[] own, Turns turns, State from) {
        for (State to : STATES) {
            ways[to.index()] = behind[to.index()] + own[to.index()] - turns.penalty(from, to);
        }
        return logSum(ways);
    }

    /** The logarithm of the odds that a sentence looks ahead, by all but its own words. */
    double context(int sentence) {
        return odds(around[sentence]);
    }

    /** Which of two states a sentence is rather in, by all sentences. */
    State rather(int sentence, State one, State other) {
        return whole[sentence][one.index()] >= whole[sentence][other.index()] ? one : other;
    }

    private static double odds(double[] sums) {
        double[] ahead = {sums[State.TERM_AHEAD.index()], sums[State.YEAR_AHEAD.index()]};
        double[] others = {sums[State.TERM_BACK.index()], sums[State.YEAR_BACK.index()], sums[State.NEITHER.index()]};
        return logSum(ahead) - logSum(others);
    }

    private static double logSum(double[] logs) {
        double most = max(logs);
        double sum = 0;
        for (double log : logs) {
            sum += Math.exp(log - most);
        }
        return most + Math.log(sum);
    }

    private static double max(double[] values) {
        double most = values[0];
        for (double value : values) {
            most = Math.max(most, value);
        }
        return most;
    }
}
