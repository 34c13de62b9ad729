package io.github.mubiao.parser.words;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A dictionary that finds the longest of its words at a place of a text. Looking one up takes as many steps as the longest
 * word that starts (or ends) with that character has letters, whatever the text.
 *
 * @param <T> what is known about a word
 */
public final class Words<T> {

    /** A word that was found, and where. */
    public record Match<T>(int start, int end, String word, T value) {

        /** How many characters it has. */
        public int length() {
            return end - start;
        }
    }

    private final Map<String, T> entries;
    private final Map<Character, Integer> longestByFirst = new HashMap<>();
    private final Map<Character, Integer> longestByLast = new HashMap<>();

    /** A dictionary of these words. */
    public Words(Map<String, T> entries) {
        this.entries = Map.copyOf(entries);
        for (String word : entries.keySet()) {
            longestByFirst.merge(word.charAt(0), word.length(), Math::max);
            longestByLast.merge(word.charAt(word.length() - 1), word.length(), Math::max);
        }
    }

    /** Reads lines of the form {@code VALUE word word …}. */
    public static <T> Words<T> read(String file, Function<String, T> value) {
        Map<String, T> entries = new LinkedHashMap<>();
        for (String line : WordFile.lines(Words.class, file)) {
            List<String> fields = List.of(line.split("\\s+", -1));
            for (String word : fields.subList(1, fields.size())) {
                if (entries.put(word, value.apply(fields.get(0))) != null) {
                    throw new IllegalStateException(file + ": '" + word + "' must occur once");
                }
            }
        }
        return new Words<>(entries);
    }

    /** What is known about this very word. */
    public @Nullable T get(String word) {
        return entries.get(word);
    }

    /** The longest word that starts at an index. */
    public @Nullable Match<T> at(CharSequence text, int start) {
        int longest = Math.min(
                start < text.length() ? longestByFirst.getOrDefault(text.charAt(start), 0) : 0, text.length() - start);
        for (int length = longest; length > 0; length--) {
            String word = text.subSequence(start, start + length).toString();
            T value = entries.get(word);
            if (value != null) {
                return new Match<>(start, start + length, word, value);
            }
        }
        return null;
    }

    /** The longest word that ends before an index. */
    public @Nullable Match<T> before(CharSequence text, int end) {
        int longest = Math.min(end > 0 ? longestByLast.getOrDefault(text.charAt(end - 1), 0) : 0, end);
        for (int length = longest; length > 0; length--) {
            String word = text.subSequence(end - length, end).toString();
            T value = entries.get(word);
            if (value != null) {
                return new Match<>(end - length, end, word, value);
            }
        }
        return null;
    }
}
