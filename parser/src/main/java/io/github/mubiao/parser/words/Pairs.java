package io.github.mubiao.parser.words;

/**
 * Remembers a yes or no for pairs of characters, as a set of those whose answer is yes and one of the others. What is remembered is
 * true, but it may be forgotten: a set that has grown too large begins anew. Threads may use it side by side: an entry is one int and
 * tells itself what it is, so that what one of them loses to the other is asked again.
 */
final class Pairs {

    private static final int FEWEST_BITS = 6;
    private static final int MOST_BITS = 16;

    /** Multiplies well: the golden ratio of 32 bits. */
    private static final int SPREAD = 0x9E3779B9;

    private final Set yes = new Set();
    private final Set no = new Set();

    /** Whether the answer to a pair is known to be yes. */
    boolean isYes(int pair) {
        return yes.holds(pair);
    }

    /** Whether the answer to a pair is known to be no. */
    boolean isNo(int pair) {
        return no.holds(pair);
    }

    /** Remembers an answer. */
    void put(int pair, boolean answer) {
        (answer ? yes : no).add(pair);
    }

    /** Pairs, each in the first free place from the one that it hashes to; at most half of the places are taken. */
    private static final class Set {

        private int[] places = new int[1 << FEWEST_BITS];
        private int taken;

        boolean holds(int pair) {
            int[] read = places;
            return pair != 0 && read[place(read, pair)] == pair;
        }

        /** Where a pair stands, or the free place where it would. */
        private static int place(int[] places, int pair) {
            int place = pair * SPREAD >>> Integer.numberOfLeadingZeros(places.length) + 1;
            while (places[place] != 0 && places[place] != pair) {
                place = place + 1 & places.length - 1;
            }
            return place;
        }

        void add(int pair) {
            if (2 * taken >= places.length) {
                grow();
            }
            int[] written = places;
            written[place(written, pair)] = pair;
            taken++;
        }

        private void grow() {
            int[] old = places;
            boolean full = old.length >= 1 << MOST_BITS;
            int[] grown = new int[full ? 1 << FEWEST_BITS : 2 * old.length];
            for (int i = 0; i < old.length && !full; i++) {
                if (old[i] != 0) {
                    grown[place(grown, old[i])] = old[i];
                }
            }
            taken = full ? 0 : taken;
            places = grown;
        }
    }
}
