package io.github.mubiao.parser.time;

/**
 * A hidden chain of states over the sentences of a document: what each sentence says itself, and how likely a document turns at
 * that place. Forward and backward sums give, for each sentence, the odds of every state by all the others.
 */
final class Chain {

    private static final State[] STATES = State.values();

    private final double[][] own;
    private final double[][] around;

    /**
     * Sums up a chain.
     *
     * @param own the evidence of each sentence
     * @param turns how unlikely each sentence is a turn between two states, as a penalty
     * @param start the evidence before the first sentence
     */
    Chain(Evidence[] own, Turns[] turns, Evidence start) {
        int length = own.length;
        this.own = new double[length][STATES.length];
        double[][] forward = new double[length][STATES.length];
        double[][] backward = new double[length][STATES.length];
        for (int i = 0; i < length; i++) {
            for (State to : STATES) {
                this.own[i][to.ordinal()] = own[i].of(to);
                forward[i][to.ordinal()] = i == 0 ? start.of(to) : into(forward[i - 1], this.own[i - 1], turns[i], to);
            }
            level(forward[i]);
        }
        for (int i = length - 2; i >= 0; i--) {
            for (State from : STATES) {
                backward[i][from.ordinal()] = outOf(backward[i + 1], this.own[i + 1], turns[i + 1], from);
            }
            level(backward[i]);
        }
        around = forward;
        for (int i = 0; i < length; i++) {
            for (int s = 0; s < STATES.length; s++) {
                around[i][s] += backward[i][s];
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

    private static double into(double[] before, double[] own, Turns turns, State to) {
        double[] ways = new double[STATES.length];
        for (State from : STATES) {
            ways[from.ordinal()] = before[from.ordinal()] + own[from.ordinal()] - turns.penalty(from, to);
        }
        return logSum(ways);
    }

    private static double outOf(double[] behind, double[] own, Turns turns, State from) {
        double[] ways = new double[STATES.length];
        for (State to : STATES) {
            ways[to.ordinal()] = behind[to.ordinal()] + own[to.ordinal()] - turns.penalty(from, to);
        }
        return logSum(ways);
    }

    /** The logarithm of the odds that a sentence looks ahead, by all sentences but itself. */
    double context(int sentence) {
        return odds(around[sentence]);
    }

    /** Which of two states a sentence is rather in, by all sentences. */
    State rather(int sentence, State one, State other) {
        return total(sentence, one) >= total(sentence, other) ? one : other;
    }

    private double total(int sentence, State state) {
        return around[sentence][state.ordinal()] + own[sentence][state.ordinal()];
    }

    private static double odds(double[] sums) {
        double[] ahead = {sums[State.TERM_AHEAD.ordinal()], sums[State.YEAR_AHEAD.ordinal()]};
        double[] others = {
            sums[State.TERM_BACK.ordinal()], sums[State.YEAR_BACK.ordinal()], sums[State.NEITHER.ordinal()]
        };
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
