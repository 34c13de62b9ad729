package io.github.mubiao.parser.words;

import java.util.Arrays;
import java.util.Collection;

/**
 * A dictionary as a tree of characters in flat arrays: one step a character, no word is cut out of the text to look it up.
 * Immutable after it was built.
 */
final class Trie {

    /** Multiplies well: the golden ratio of 32 bits. */
    private static final int SPREAD = 0x9E3779B9;

    private static final int NONE = -1;

    /** Where the words that start with a character go on; most characters start none. */
    private final int[] roots = new int[Character.MAX_VALUE + 1];

    private long[] edges = new long[64];
    private int[] targets = new int[64];
    private int edgeCount;
    private int[] words = new int[64];
    private int nodes = 1;

    /** A tree of these words, each of which stands for its index; backwards to find words that end at a place. */
    Trie(Collection<String> dictionary, boolean backwards) {
        Arrays.fill(words, NONE);
        int index = 0;
        for (String word : dictionary) {
            int node = path(backwards ? new StringBuilder(word).reverse() : word);
            words[node] = index++;
        }
    }

    private int path(CharSequence word) {
        char first = word.charAt(0);
        int node = roots[first];
        if (node == 0) {
            node = newNode();
            roots[first] = node;
        }
        for (int i = 1; i < word.length(); i++) {
            int next = next(node, word.charAt(i));
            node = next == 0 ? addEdge(node, word.charAt(i)) : next;
        }
        return node;
    }

    private int newNode() {
        if (nodes == words.length) {
            words = Arrays.copyOf(words, 2 * nodes);
            Arrays.fill(words, nodes, words.length, NONE);
        }
        return nodes++;
    }

    private int addEdge(int node, char c) {
        if (2 * ++edgeCount > edges.length) {
            grow();
        }
        int target = newNode();
        put(edge(node, c), target);
        return target;
    }

    private void grow() {
        long[] oldEdges = edges;
        int[] oldTargets = targets;
        edges = new long[2 * oldEdges.length];
        targets = new int[edges.length];
        for (int i = 0; i < oldEdges.length; i++) {
            if (oldTargets[i] != 0) {
                put(oldEdges[i], oldTargets[i]);
            }
        }
    }

    private void put(long edge, int target) {
        int slot = slot(edge);
        edges[slot] = edge;
        targets[slot] = target;
    }

    private static long edge(int node, char c) {
        return (long) node << 16 | c;
    }

    /** The slot of an edge, or the empty one where it would stand. */
    private int slot(long edge) {
        int mask = edges.length - 1;
        int slot = ((int) (edge ^ edge >>> 16) * SPREAD >>> 8) & mask;
        while (targets[slot] != 0 && edges[slot] != edge) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    private int next(int node, char c) {
        return targets[slot(edge(node, c))];
    }

    /** The index of the longest word that starts at a place; −1 where none does. */
    int longestAt(CharSequence text, int start) {
        int node = start < text.length() ? roots[text.charAt(start)] : 0;
        int longest = NONE;
        for (int i = start + 1; node != 0; i++) {
            longest = words[node] == NONE ? longest : words[node];
            node = i < text.length() ? next(node, text.charAt(i)) : 0;
        }
        return longest;
    }

    /** The index of the longest word that ends before a place; −1 where none does. Only for a tree built backwards. */
    int longestBefore(CharSequence text, int end) {
        int node = end > 0 ? roots[text.charAt(end - 1)] : 0;
        int longest = NONE;
        for (int i = end - 2; node != 0; i--) {
            longest = words[node] == NONE ? longest : words[node];
            node = i >= 0 ? next(node, text.charAt(i)) : 0;
        }
        return longest;
    }
}
