package io.github.mubiao.parser.words;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/** Makes dictionaries of the word files and of the lines that a caller adds to them, whose words win. */
final class WordLists {

    private static final String END = ".txt";

    /** In the place of something that is not said of a word. */
    private static final String NOTHING = "-";

    private final List<List<WordLine>> added;
    private final Set<String> known = new TreeSet<>();

    /**
     * Lists with these lines.
     *
     * @param added lines of the caller's, file by file; the first field is the name of the list
     */
    WordLists(List<List<WordLine>> added) {
        this.added = added;
    }

    /**
     * Refuses lines that add to no list.
     *
     * @throws IllegalArgumentException if a line names a list that was not asked for
     */
    void check() {
        added.stream().flatMap(List::stream).forEach(line -> {
            String list = line.fields().get(0);
            if (!known.contains(list)) {
                throw line.refused("'" + list + "' must be one of the lists " + known);
            }
        });
    }

    /** A list whose lines say what a word is, and then the words; a word is one thing only. */
    <T> Words<T> values(String list, Function<String, T> value) {
        return column(list, 0, 1, value);
    }

    /**
     * A list whose lines say several things of a word, and then the words; the dictionary holds those of which one thing is said.
     *
     * @param column the index of that thing
     * @param columns how many things a line says
     */
    <T> Words<T> column(String list, int column, int columns, Function<String, T> value) {
        Map<String, T> words = new HashMap<>();
        for (List<WordLine> lines : files(list)) {
            Set<String> once = new HashSet<>();
            for (WordLine line : lines) {
                for (String word : line.words(columns)) {
                    if (!once.add(word)) {
                        throw line.refused("'" + word + "' must occur once");
                    }
                    words.remove(word);
                }
                if (!line.fields().get(column).equals(NOTHING)) {
                    putAll(line.words(columns), line.field(column, value), words);
                }
            }
        }
        return new Words<>(words);
    }

    private static <T> void putAll(List<String> keys, T value, Map<String, T> words) {
        for (String key : keys) {
            words.put(key, value);
        }
    }

    /** A list whose lines say of which kind the words are; a word may be of several kinds. */
    <K extends Enum<K>> Map<K, Words<Boolean>> kinds(String list, Class<K> kinds) {
        Map<K, Map<String, Boolean>> words = new EnumMap<>(kinds);
        for (K kind : kinds.getEnumConstants()) {
            words.put(kind, new HashMap<>());
        }
        for (WordLine line : lines(list)) {
            K kind = line.field(0, name -> WordLine.constant(kinds, name));
            putAll(line.words(1), true, requireNonNull(words.get(kind)));
        }
        Map<K, Words<Boolean>> dictionaries = new EnumMap<>(kinds);
        words.forEach((kind, ofKind) -> dictionaries.put(kind, new Words<>(ofKind)));
        return dictionaries;
    }

    /** A list whose lines are a word and so many others or more that it stands for, in the order of the lines. */
    Map<String, List<String>> rows(String list, int fewest) {
        Map<String, List<String>> rows = new LinkedHashMap<>();
        for (WordLine line : lines(list)) {
            if (line.words(1).size() < fewest) {
                throw line.refused("'" + line.fields().get(0) + "' must be followed by at least " + fewest + " words");
            }
            rows.put(line.fields().get(0), line.words(1));
        }
        return Collections.unmodifiableMap(rows);
    }

    /** A list whose lines are nothing but words. */
    Words<Boolean> plain(String list) {
        Map<String, Boolean> words = new HashMap<>();
        for (WordLine line : lines(list)) {
            putAll(line.fields(), true, words);
        }
        return new Words<>(words);
    }

    /** The lines of a list: those of its file, and then those of the caller's. */
    private List<WordLine> lines(String list) {
        List<WordLine> lines = new ArrayList<>();
        for (List<WordLine> file : files(list)) {
            lines.addAll(file);
        }
        return lines;
    }

    /** The same file by file. */
    private List<List<WordLine>> files(String list) {
        known.add(list);
        List<List<WordLine>> files = new ArrayList<>();
        files.add(WordFile.words(list + END));
        for (List<WordLine> lines : added) {
            files.add(lines.stream()
                    .filter(line -> line.fields().get(0).equals(list))
                    .map(WordLine::withoutFirst)
                    .toList());
        }
        return files;
    }
}
