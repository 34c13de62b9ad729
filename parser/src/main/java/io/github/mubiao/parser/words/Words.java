package io.github.mubiao.parser.words;

import io.github.mubiao.table.Trie;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A dictionary that finds the longest of its words at a place of a text. Looking one up takes as many steps as the
 * longest word there has letters, whatever the text. Immutable.
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

    private final List<Map.Entry<String, T>> entries;
    private final Trie forwards;

    /** Few dictionaries are asked for it, so it is made when it is. */
    private volatile @Nullable Trie backwards;

    /** A dictionary of these words. */
    public Words(Map<String, T> words) {
        this.entries = List.copyOf(words.entrySet());
        this.forwards = Trie.forwards(dictionary());
    }

    private List<String> dictionary() {
        List<String> dictionary = new ArrayList<>(entries.size());
        for (Map.Entry<String, T> entry : entries) {
            dictionary.add(entry.getKey());
        }
        return dictionary;
    }

    /** Two threads may make it at once; either one will do. */
    private Trie backwards() {
        Trie made = backwards;
        if (made == null) {
            made = Trie.backwards(dictionary());
            backwards = made;
        }
        return made;
    }

    /** Whether a text is one of the words. */
    public boolean has(String word) {
        return !word.isEmpty() && lengthAt(word, 0) == word.length();
    }

    /** What is known about this very word. */
    public @Nullable T get(String word) {
        return has(word) ? entries.get(wordAt(word, 0)).getValue() : null;
    }

    /** The longest word that starts at an index. */
    public @Nullable Match<T> at(CharSequence text, int start) {
        int word = wordAt(text, start);
        return word == Trie.NONE ? null : match(word, start);
    }

    /** The longest word that ends before an index. */
    public @Nullable Match<T> before(CharSequence text, int end) {
        int word = wordBefore(text, end);
        return word == Trie.NONE ? null : match(word, end - length(word));
    }

    /** Whether a word starts at an index. */
    public boolean isAt(CharSequence text, int start) {
        return wordAt(text, start) != Trie.NONE;
    }

    /** Whether a word ends before an index. */
    public boolean isBefore(CharSequence text, int end) {
        return wordBefore(text, end) != Trie.NONE;
    }

    /** How long the longest word is that starts at an index; 0 where none does. */
    public int lengthAt(CharSequence text, int start) {
        return length(wordAt(text, start));
    }

    /** How long the longest word is that ends before an index; 0 where none does. */
    public int lengthBefore(CharSequence text, int end) {
        return length(wordBefore(text, end));
    }

    /** Whether any of the words stands in a text. */
    public boolean isIn(CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            if (isAt(text, i)) {
                return true;
            }
        }
        return false;
    }

    private int wordAt(CharSequence text, int start) {
        if (text instanceof FlatText flat) {
            int offset = flat.offset();
            return forwards.longestAt(flat.letters(), offset + start, offset + flat.length());
        }
        return forwards.longestAt(text, start, text.length());
    }

    private int wordBefore(CharSequence text, int end) {
        if (text instanceof FlatText flat) {
            int offset = flat.offset();
            return backwards().longestBefore(flat.letters(), offset, offset + end);
        }
        return backwards().longestBefore(text, 0, end);
    }

    private int length(int word) {
        return word == Trie.NONE ? 0 : entries.get(word).getKey().length();
    }

    private Match<T> match(int word, int start) {
        Map.Entry<String, T> entry = entries.get(word);
        return new Match<>(start, start + entry.getKey().length(), entry.getKey(), entry.getValue());
    }
}
