package io.github.mubiao.table;

import java.util.Arrays;
import java.util.Collection;

/**
 * A dictionary as a tree of {@linkplain Letters letters} in flat arrays: one step a character, no word is cut out of the text to look it
 * up. Immutable after it was built.
 */
public final class Trie {

    /** What is found where no word is. */
    public static final int NONE = -1;

    /** Multiplies well: the golden ratio of 32 bits. */
    private static final int SPREAD = 0x9E3779B9;

    private static final int ROOT = 0;

    /** An edge is the node and the character that it leads from, and in so many bits the node that it leads to. */
    private static final int TARGET_BITS = 24;

    private static final int TARGET = (1 << TARGET_BITS) - 1;

    /** The letters that begin a word; most letters of a text begin none, and it fits the nearest cache. */
    private long[] openings = new long[0];

    private long[] edges = new long[64];
    private int edgeCount;
    private int[] words = new int[64];
    private int nodes = 1;

    private Trie(Collection<String> dictionary, boolean backwards) {
        Arrays.fill(words, NONE);
        int index = 0;
        for (String word : dictionary) {
            int node = path(backwards ? new StringBuilder(word).reverse() : word);
            words[node] = index++;
        }
    }

    /**
     * A tree that finds words which start at a place; each stands for its index.
     *
     * @param dictionary the words, none of them empty
     * @return the tree
     */
    public static Trie forwards(Collection<String> dictionary) {
        return new Trie(dictionary, false);
    }

    /**
     * A tree that finds words which end at a place; each stands for its index.
     *
     * @param dictionary the words, none of them empty
     * @return the tree
     */
    public static Trie backwards(Collection<String> dictionary) {
        return new Trie(dictionary, true);
    }

    private int path(CharSequence word) {
        char first = Letters.of(word.charAt(0));
        if (first / Long.SIZE >= openings.length) {
            openings = Arrays.copyOf(openings, first / Long.SIZE + 1);
        }
        openings[first / Long.SIZE] |= 1L << first;
        int node = ROOT;
        for (int i = 0; i < word.length(); i++) {
            char letter = Letters.of(word.charAt(i));
            int next = next(node, letter);
            node = next == ROOT ? addEdge(node, letter) : next;
        }
        return node;
    }

    private int addEdge(int node, char letter) {
        if (nodes > TARGET) {
            throw new IllegalArgumentException("a dictionary must not have more than " + TARGET + " characters");
        }
        // at most a quarter of the places are taken, so that most look-ups of what is not there end at the first
        if (4 * ++edgeCount > edges.length) {
            long[] old = edges;
            edges = new long[2 * old.length];
            for (long edge : old) {
                if (edge != 0) {
                    put(edge);
                }
            }
        }
        put(from(node, letter) << TARGET_BITS | nodes);
        return newNode();
    }

    private int newNode() {
        if (nodes == words.length) {
            words = Arrays.copyOf(words, 2 * nodes);
            Arrays.fill(words, nodes, words.length, NONE);
        }
        return nodes++;
    }

    private void put(long edge) {
        int slot = slot(edge >>> TARGET_BITS);
        while (edges[slot] != 0) {
            slot = slot + 1 & edges.length - 1;
        }
        edges[slot] = edge;
    }

    private static long from(int node, char letter) {
        return (long) node << Character.SIZE | letter;
    }

    private int slot(long from) {
        return ((int) (from ^ from >>> Character.SIZE) * SPREAD >>> 8) & edges.length - 1;
    }

    /** Where a letter leads to; the root where it leads nowhere. */
    private int next(int node, char letter) {
        long from = from(node, letter);
        int slot = slot(from);
        while (edges[slot] != 0 && edges[slot] >>> TARGET_BITS != from) {
            slot = slot + 1 & edges.length - 1;
        }
        return (int) edges[slot] & TARGET;
    }

    private boolean opens(char letter) {
        int at = letter / Long.SIZE;
        return at < openings.length && (openings[at] >>> letter & 1) != 0;
    }

    /**
     * The index of the longest word that starts at a place.
     *
     * @param text any text
     * @param start where the word starts
     * @param end where it ends at the latest
     * @return its index, or {@link #NONE}
     */
    public int longestAt(CharSequence text, int start, int end) {
        if (start >= end || !opens(Letters.of(text.charAt(start)))) {
            return NONE;
        }
        int longest = NONE;
        int node = ROOT;
        for (int i = start; i < end; i++) {
            node = next(node, Letters.of(text.charAt(i)));
            if (node == ROOT) {
                break;
            }
            longest = words[node] == NONE ? longest : words[node];
        }
        return longest;
    }

    /**
     * The same in an array of letters, which costs no call for each of them.
     *
     * @param letters any letters
     * @param start where the word starts
     * @param end where it ends at the latest
     * @return its index, or {@link #NONE}
     */
    public int longestAt(char[] letters, int start, int end) {
        if (start >= end || !opens(letters[start])) {
            return NONE;
        }
        int longest = NONE;
        int node = ROOT;
        for (int i = start; i < end; i++) {
            node = next(node, letters[i]);
            if (node == ROOT) {
                break;
            }
            longest = words[node] == NONE ? longest : words[node];
        }
        return longest;
    }

    /**
     * The longest word that ends before a place in an array of letters. Only for a tree built backwards.
     *
     * @param letters any letters
     * @param start where the word starts at the earliest
     * @param end the index behind it
     * @return its index, or {@link #NONE}
     */
    public int longestBefore(char[] letters, int start, int end) {
        if (start >= end || !opens(letters[end - 1])) {
            return NONE;
        }
        int longest = NONE;
        int node = ROOT;
        for (int i = end - 1; i >= start; i--) {
            node = next(node, letters[i]);
            if (node == ROOT) {
                break;
            }
            longest = words[node] == NONE ? longest : words[node];
        }
        return longest;
    }

    /**
     * The index of the longest word that ends before a place. Only for a tree built backwards.
     *
     * @param text any text
     * @param start where the word starts at the earliest
     * @param end the index behind it
     * @return its index, or {@link #NONE}
     */
    public int longestBefore(CharSequence text, int start, int end) {
        if (start >= end || !opens(Letters.of(text.charAt(end - 1)))) {
            return NONE;
        }
        int longest = NONE;
        int node = ROOT;
        for (int i = end - 1; i >= start; i--) {
            node = next(node, Letters.of(text.charAt(i)));
            if (node == ROOT) {
                break;
            }
            longest = words[node] == NONE ? longest : words[node];
        }
        return longest;
    }
}
