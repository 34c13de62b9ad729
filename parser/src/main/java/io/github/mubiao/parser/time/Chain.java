package io.github.mubiao.parser.time;

import java.util.Arrays;

/**
 * A hidden chain of states over the sentences of a document: what each sentence says itself, what its place says (its heading, the
 * kind of document), and how likely a document turns there. Forward and backward sums give, for each sentence, the odds of every
 * state by all the others.
 */
final class Chain {

    private static final State[] STATES = State.values();

    private static final int WIDTH = STATES.length;

    /** Of each sentence, the logarithm of every state's odds by all but its own words, and by all. */
    private final double[] around;

    private final double[] whole;

    /** The odds of the states of the sentence before, or behind, while the sums are made. */
    private final double[] odds = new double[WIDTH];

    /**
     * Sums up a chain.
     *
     * @param words the evidence of each sentence's own words
     * @param place the evidence of where each sentence stands
     * @param turns the odds of a turn before each sentence
     * @param start the evidence before the first sentence
     */
    Chain(Evidence[] words, Evidence[] place, Turns.Turn[] turns, Evidence start) {
        int length = words.length;
        around = new double[length * WIDTH];
        whole = new double[length * WIDTH];
        double[] sums = new double[WIDTH];
        for (int i = 0; i < length; i++) {
            for (State state : STATES) {
                sums[state.index()] = i == 0
                        ? start.of(state)
                        : sums[state.index()] + words[i - 1].of(state) + place[i - 1].of(state);
            }
            if (i > 0) {
                lead(sums, turns[i].within(), turns[i].toAhead(), turns[i].toBack());
            }
            System.arraycopy(sums, 0, around, i * WIDTH, WIDTH);
        }
        Arrays.fill(sums, 0);
        for (int i = length - 1; i >= 0; i--) {
            for (State state : STATES) {
                int at = i * WIDTH + state.index();
                around[at] += sums[state.index()] + place[i].of(state);
                whole[at] = around[at] + words[i].of(state);
                sums[state.index()] += words[i].of(state) + place[i].of(state);
            }
            lead(sums, turns[i].within(), turns[i].toBack(), turns[i].toAhead());
        }
    }

    /**
     * Leads sums over a turn, onwards or back; they stay near 0, however long the document.
     *
     * @param within the odds of the other states of the same direction
     * @param ahead those of a state that looks ahead and the others
     * @param back those of a state that looks back and the others
     */
    private void lead(double[] sums, double within, double ahead, double back) {
        double most = max(sums);
        double allAhead = 0;
        double allBack = 0;
        for (State state : STATES) {
            double own = Math.exp(sums[state.index()] - most);
            odds[state.index()] = own;
            allAhead += state.isAhead() ? own : 0;
            allBack += state.isAhead() ? 0 : own;
        }
        for (State state : STATES) {
            double own = odds[state.index()];
            double same = state.isAhead() ? allAhead : allBack;
            double others = state.isAhead() ? ahead * allBack : back * allAhead;
            sums[state.index()] = Math.log(own + within * (same - own) + others);
        }
        double highest = max(sums);
        for (int s = 0; s < WIDTH; s++) {
            sums[s] -= highest;
        }
    }

    private static double max(double[] values) {
        double most = values[0];
        for (double value : values) {
            most = Math.max(most, value);
        }
        return most;
    }

    /** The logarithm of the odds that a sentence looks ahead, by all but its own words. */
    double context(int sentence) {
        return logSum(sentence, true) - logSum(sentence, false);
    }

    private double logSum(int sentence, boolean ahead) {
        double most = Double.NEGATIVE_INFINITY;
        for (State state : STATES) {
            most = state.isAhead() == ahead ? Math.max(most, around[sentence * WIDTH + state.index()]) : most;
        }
        double sum = 0;
        for (State state : STATES) {
            sum += state.isAhead() == ahead ? Math.exp(around[sentence * WIDTH + state.index()] - most) : 0;
        }
        return most + Math.log(sum);
    }

    /** Which of two states a sentence is rather in, by all sentences. */
    State rather(int sentence, State one, State other) {
        return whole[sentence * WIDTH + one.index()] >= whole[sentence * WIDTH + other.index()] ? one : other;
    }
}
