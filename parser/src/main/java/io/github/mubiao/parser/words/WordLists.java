package io.github.mubiao.parser.words;

import static java.util.Objects.requireNonNull;

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
import java.util.stream.Stream;

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
        files(list).forEach(lines -> {
            Set<String> once = new HashSet<>();
            lines.forEach(line -> line.words(columns).forEach(word -> {
                if (!once.add(word)) {
                    throw line.refused("'" + word + "' must occur once");
                }
                words.remove(word);
            }));
            lines.stream()
                    .filter(line -> !line.fields().get(column).equals(NOTHING))
                    .forEach(line -> {
                        T said = line.field(column, value);
                        line.words(columns).forEach(word -> words.put(word, said));
                    });
        });
        return new Words<>(words);
    }

    /** A list whose lines say of which kind the words are; a word may be of several kinds. */
    <K extends Enum<K>> Map<K, Words<Boolean>> kinds(String list, Class<K> kinds) {
        Map<K, Map<String, Boolean>> words = new EnumMap<>(kinds);
        for (K kind : kinds.getEnumConstants()) {
            words.put(kind, new HashMap<>());
        }
        files(list).flatMap(List::stream).forEach(line -> {
            K kind = line.field(0, name -> WordLine.constant(kinds, name));
            line.words(1).forEach(word -> requireNonNull(words.get(kind)).put(word, true));
        });
        Map<K, Words<Boolean>> dictionaries = new EnumMap<>(kinds);
        words.forEach((kind, ofKind) -> dictionaries.put(kind, new Words<>(ofKind)));
        return dictionaries;
    }

    /** A list whose lines are a word and a number of others that it stands for, in the order of the lines. */
    Map<String, List<String>> rows(String list, int others) {
        Map<String, List<String>> rows = new LinkedHashMap<>();
        files(list).flatMap(List::stream).forEach(line -> {
            if (line.words(1).size() != others) {
                throw line.refused("'" + line.fields().get(0) + "' must be followed by " + others + " words");
            }
            rows.put(line.fields().get(0), line.words(1));
        });
        return Collections.unmodifiableMap(rows);
    }

    /** A list whose lines are nothing but words. */
    Words<Boolean> plain(String list) {
        Map<String, Boolean> words = new HashMap<>();
        files(list).flatMap(List::stream).forEach(line -> line.fields().forEach(word -> words.put(word, true)));
        return new Words<>(words);
    }

    /** The lines of a list: those of its file, and then those of each of the caller's. */
    private Stream<List<WordLine>> files(String list) {
        known.add(list);
        return Stream.concat(
                Stream.of(WordFile.words(list + END)),
                added.stream()
                        .map(lines -> lines.stream()
                                .filter(line -> line.fields().get(0).equals(list))
                                .map(WordLine::withoutFirst)
                                .toList()));
    }
}
