package io.github.mubiao.parser.words;

/**
 * Remembers a yes or no for pairs of characters. What is remembered is true, but it may be forgotten: two pairs can share a place,
 * and where they often do, there will be more places. Threads may use it side by side: an entry is one int and tells itself what it is.
 */
final class Pairs {

    private static final int FEWEST_BITS = 7;
    private static final int MOST_BITS = 14;

    /** Multiplies well: the golden ratio of 32 bits. */
    private static final int SPREAD = 0x9E3779B9;

    /** The places of the pairs whose answer is yes, and of the others. */
    private int[] yes = new int[1 << FEWEST_BITS];

    private int[] no = new int[1 << FEWEST_BITS];
    private int forgotten;

    /** Whether the answer to a pair is known to be yes. */
    boolean isYes(int pair) {
        return holds(yes, pair);
    }

    /** Whether the answer to a pair is known to be no. */
    boolean isNo(int pair) {
        return holds(no, pair);
    }

    private static boolean holds(int[] pairs, int pair) {
        return pairs[place(pairs, pair)] == pair && pair != 0;
    }

    private static int place(int[] pairs, int pair) {
        return pair * SPREAD >>> Integer.numberOfLeadingZeros(pairs.length) + 1;
    }

    /** Remembers an answer. */
    void put(int pair, boolean answer) {
        if (answer) {
            yes = with(yes, pair);
        } else {
            no = with(no, pair);
        }
    }

    private int[] with(int[] pairs, int pair) {
        int place = place(pairs, pair);
        forgotten += pairs[place] == 0 ? 0 : 1;
        if (forgotten > pairs.length / 2 && pairs.length < 1 << MOST_BITS) {
            forgotten = 0;
            return new int[2 * pairs.length];
        }
        pairs[place] = pair;
        return pairs;
    }
}
