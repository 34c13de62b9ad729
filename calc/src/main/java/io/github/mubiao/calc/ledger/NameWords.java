package io.github.mubiao.calc.ledger;

import static java.util.Objects.requireNonNull;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The words of {@code name-words.csv}, by what they do to a name. */
final class NameWords {

    /** What a verb at the start of a name says. */
    enum Verb {
        /** There is none. */
        NONE,
        /** It is done. */
        DONE,
        /** It is begun. */
        START,
        /** More came than went. */
        NET
    }

    /** A name without its verb. */
    record Split(Verb verb, String rest) {}

    private static final Map<String, List<String>> ROWS = load();

    private static final Set<String> GENERIC = Set.copyOf(row("generic"));

    private static final Map<String, Verb> VERBS = verbs();

    private static final Set<String> VERB_KINDS = Set.of("verb", "noun", "start", "net", "generic");

    /** Before a verb that stands as a noun; 生态治理 is one word. */
    private static final int SHORTEST_THING = 3;

    private NameWords() {}

    /** The thing without a verb that stands behind it as a noun: 老旧小区 of 老旧小区改造. */
    static String thing(String name) {
        return row("noun").stream()
                .filter(noun -> name.endsWith(noun) && name.length() >= noun.length() + SHORTEST_THING)
                .findFirst()
                .map(noun -> name.substring(0, name.length() - noun.length()))
                .orElse(name);
    }

    /** The verb at the start and what it governs; a name that is nothing but a verb keeps it. */
    static Split split(String name) {
        return VERBS.keySet().stream()
                .filter(verb -> name.startsWith(verb) && name.length() > verb.length() + 1)
                .max(Comparator.comparingInt(String::length))
                .map(verb -> new Split(VERBS.getOrDefault(verb, Verb.NONE), name.substring(verb.length())))
                .orElseGet(() -> new Split(Verb.NONE, name));
    }

    private static Map<String, Verb> verbs() {
        Map<String, Verb> verbs = new HashMap<>();
        row("verb").forEach(verb -> verbs.put(verb, Verb.DONE));
        row("start").forEach(verb -> verbs.put(verb, Verb.START));
        row("net").forEach(verb -> verbs.put(verb, Verb.NET));
        return verbs;
    }

    /** Whether a name says too little to be matched by itself. */
    static boolean isGeneric(String name) {
        return name.length() < 2 || GENERIC.contains(name);
    }

    /** The sets in which two names have different words: 省级 and 市级. */
    static List<String> exclusions(String one, String other) {
        return sets().filter(set -> excludes(of(set, one), of(set, other))).toList();
    }

    /** The sets of which only one name has a word: 省级 and nothing. */
    static List<String> narrowings(String one, String other) {
        return sets().filter(set -> of(set, one).isEmpty() != of(set, other).isEmpty())
                .toList();
    }

    private static Stream<String> sets() {
        return ROWS.keySet().stream().filter(kind -> !VERB_KINDS.contains(kind)).sorted();
    }

    private static boolean excludes(Set<String> one, Set<String> other) {
        return !one.isEmpty() && !other.isEmpty() && !one.equals(other);
    }

    /** The meanings of a set that a name speaks of, each by its first word. */
    private static Set<String> of(String set, String name) {
        Set<String> found = new LinkedHashSet<>();
        for (String words : row(set)) {
            String[] same = words.split("=", -1);
            if (Stream.of(same).anyMatch(word -> word.length() > 1 && name.contains(word))) {
                found.add(same[0]);
            }
        }
        return found;
    }

    private static List<String> row(String kind) {
        return ROWS.getOrDefault(kind, List.of());
    }

    private static Map<String, List<String>> load() {
        Map<String, List<String>> rows = new HashMap<>();
        try (InputStream in = requireNonNull(NameWords.class.getResourceAsStream("name-words.csv"));
                CsvReader<NamedCsvRecord> csv = CsvReader.builder()
                        .commentStrategy(CommentStrategy.SKIP)
                        .ofNamedCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            csv.forEach(row -> rows.computeIfAbsent(row.getField("kind"), kind -> new ArrayList<>())
                    .addAll(List.of(row.getField("words").split(" ", -1))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rows;
    }
}
