package io.github.mubiao.table;

import java.util.Arrays;
import java.util.Collection;

/**
 * A dictionary as a tree of characters in flat arrays: one step a character, no word is cut out of the text to look it up.
 * Immutable after it was built.
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

    /** The characters that begin a word; most characters of a text begin none, and it fits the nearest cache. */
    private final long[] openings = new long[(Character.MAX_VALUE + 1) / Long.SIZE];

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
        openings[word.charAt(0) / Long.SIZE] |= 1L << word.charAt(0);
        int node = ROOT;
        for (int i = 0; i < word.length(); i++) {
            int next = next(node, word.charAt(i));
            node = next == ROOT ? addEdge(node, word.charAt(i)) : next;
        }
        return node;
    }

    private int addEdge(int node, char c) {
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
        put(from(node, c) << TARGET_BITS | nodes);
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

    private static long from(int node, char c) {
        return (long) node << Character.SIZE | c;
    }

    private int slot(long from) {
        return ((int) (from ^ from >>> Character.SIZE) * SPREAD >>> 8) & edges.length - 1;
    }

    /** Where a character leads to; the root where it leads nowhere. */
    private int next(int node, char c) {
        long from = from(node, c);
        int slot = slot(from);
        while (edges[slot] != 0 && edges[slot] >>> TARGET_BITS != from) {
            slot = slot + 1 & edges.length - 1;
        }
        return (int) edges[slot] & TARGET;
    }

    private boolean opens(char c) {
        return (openings[c / Long.SIZE] >>> c & 1) != 0;
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
        if (start >= end || !opens(text.charAt(start))) {
            return NONE;
        }
        int longest = NONE;
        int node = ROOT;
        for (int i = start; i < end; i++) {
            node = next(node, text.charAt(i));
            if (node == ROOT) {
                break;
            }
            longest = words[node] == NONE ? longest : words[node];
        }
        return longest;
    }

    /**
     * The same in an array, which costs no call for each character.
     *
     * @param text any text
     * @param start where the word starts
     * @param end where it ends at the latest
     * @return its index, or {@link #NONE}
     */
    public int longestAt(char[] text, int start, int end) {
        if (start >= end || !opens(text[start])) {
            return NONE;
        }
        int longest = NONE;
        int node = ROOT;
        for (int i = start; i < end; i++) {
            node = next(node, text[i]);
            if (node == ROOT) {
                break;
            }
            longest = words[node] == NONE ? longest : words[node];
        }
        return longest;
    }

    /**
     * The longest word that ends before a place in an array. Only for a tree built backwards.
     *
     * @param text any text
     * @param start where the word starts at the earliest
     * @param end the index behind it
     * @return its index, or {@link #NONE}
     */
    public int longestBefore(char[] text, int start, int end) {
        if (start >= end || !opens(text[end - 1])) {
            return NONE;
        }
        int longest = NONE;
        int node = ROOT;
        for (int i = end - 1; i >= start; i--) {
            node = next(node, text[i]);
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
        if (start >= end || !opens(text.charAt(end - 1))) {
            return NONE;
        }
        int longest = NONE;
        int node = ROOT;
        for (int i = end - 1; i >= start; i--) {
            node = next(node, text.charAt(i));
            if (node == ROOT) {
                break;
            }
            longest = words[node] == NONE ? longest : words[node];
        }
        return longest;
    }
}
