package io.github.mubiao.table;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Words with a value each, found in longer text. Immutable.
 *
 * @param <V> what a word stands for
 */
public final class Words<V> {

    private final Map<String, V> values;
    private final int longest;

    private Words(Map<String, V> values) {
        this.values = Map.copyOf(values);
        this.longest = values.keySet().stream().mapToInt(String::length).max().orElse(0);
    }

    /**
     * Words with their values.
     *
     * @param values by word
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
        for (int length = Math.min(longest, name.length()); length > 0; length--) {
            V value = values.get(name.substring(name.length() - length));
            if (value != null) {
                return Optional.of(value);
            }
        }
        return Optional.empty();
    }

    /**
     * The value of the longest word in a name, of equally long ones the last.
     *
     * @param name any text
     * @return the value, or empty where it holds no word
     */
    public Optional<V> inside(String name) {
        for (int length = Math.min(longest, name.length()); length > 0; length--) {
            for (int start = name.length() - length; start >= 0; start--) {
                V value = values.get(name.substring(start, start + length));
                if (value != null) {
                    return Optional.of(value);
                }
            }
        }
        return Optional.empty();
    }
}
