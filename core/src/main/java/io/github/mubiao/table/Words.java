package io.github.mubiao.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Words with a value each, found in longer text. Immutable.
 *
 * @param <V> what a word stands for
 */
public final class Words<V> {

    private final Map<String, V> values;
    private final List<Map.Entry<String, V>> entries;
    private final Trie starts;
    private final Trie ends;

    private Words(Map<String, V> values) {
        this.values = Map.copyOf(values);
        this.entries = List.copyOf(this.values.entrySet());
        List<String> words = new ArrayList<>(entries.size());
        for (Map.Entry<String, V> entry : entries) {
            words.add(entry.getKey());
        }
        this.starts = Trie.forwards(words);
        this.ends = Trie.backwards(words);
    }

    /**
     * Words with their values.
     *
     * @param values by word, none of them empty
     * @param <V> what a word stands for
     * @return the words
     */
    public static <V> Words<V> of(Map<String, V> values) {
        return new Words<>(values);
    }

    /**
     * These words and others; where both have one, the value of the other counts.
     *
     * @param other the words to add
     * @return new words
     */
    public Words<V> plus(Words<V> other) {
        Map<String, V> all = new HashMap<>(values);
        all.putAll(other.values);
        return new Words<>(all);
    }

    /**
     * The value of the longest word that ends a name.
     *
     * @param name any text
     * @return the value, or empty where no word ends it
     */
    public Optional<V> ending(String name) {
        int word = ends.longestBefore(name, 0, name.length());
        return word == Trie.NONE
                ? Optional.empty()
                : Optional.of(entries.get(word).getValue());
    }

    /**
     * The value of the longest word in a name, of equally long ones the last.
     *
     * @param name any text
     * @return the value, or empty where it holds no word
     */
    public Optional<V> inside(String name) {
        int longest = Trie.NONE;
        for (int start = 0; start < name.length(); start++) {
            int word = starts.longestAt(name, start, name.length());
            longest = word == Trie.NONE || length(word) < length(longest) ? longest : word;
        }
        return longest == Trie.NONE
                ? Optional.empty()
                : Optional.of(entries.get(longest).getValue());
    }

    private int length(int word) {
        return word == Trie.NONE ? 0 : entries.get(word).getKey().length();
    }
}
