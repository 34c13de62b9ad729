package io.github.mubiao.model;

import io.github.mubiao.table.Table;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The words around the name of an indicator that say nothing of what is measured, from {@code indicator-words.csv}. */
final class IndicatorNames {

    private static final Map<String, List<String>> WORDS = Table.resource(
            IndicatorNames.class, "indicator-words.csv", csv -> Table.wordsByKind("indicator words", csv));

    private static final List<String> LEADS = longestFirst("lead");
    private static final List<String> TAILS = longestFirst("tail");
    private static final List<String> RATES = longestFirst("rate");

    private static final List<String> INSIDE = longestFirst("inside");
    private static final List<String[]> SAME =
            longestFirst("same").stream().map(pair -> pair.split(":", 2)).toList();

    private static final Pattern BRACKETS = Pattern.compile("\\([^()]*\\)");
    private static final Pattern MARKS = Pattern.compile("[\\p{P}\\p{Z}\\s]");

    /** No name of a standard indicator is longer; a hostile text must not take long. */
    private static final int LONGEST = 60;

    private IndicatorNames() {}

    /** Half width, without marks and without what stands in brackets, in capitals. */
    static String plain(String name) {
        String half = Normalizer.normalize(name, Normalizer.Form.NFKC).toUpperCase(Locale.ROOT);
        String plain = MARKS.matcher(BRACKETS.matcher(half).replaceAll("")).replaceAll("");
        for (String word : INSIDE) {
            plain = plain.replace(word, "");
        }
        for (String[] pair : SAME) {
            plain = plain.replace(pair[0], pair[1]);
        }
        return plain;
    }

    /** The plain name and what is left of it without words before and behind it, the longest first. */
    static Stream<String> candidates(String name) {
        if (name.length() > LONGEST) {
            return Stream.empty();
        }
        List<String> candidates = new ArrayList<>();
        for (String stem : shortened(plain(name), TAILS, false)) {
            candidates.addAll(shortened(stem, LEADS, true));
        }
        return candidates.stream();
    }

    /** The shortest of the candidates. */
    static String stem(String name) {
        return candidates(name).reduce((longer, shorter) -> shorter).orElse(name);
    }

    /** Whether the name is that of a rate of change: 地区生产总值增速. */
    static boolean isRate(String name) {
        String plain = name.length() > LONGEST ? "" : plain(name);
        return RATES.stream().anyMatch(plain::endsWith);
    }

    private static List<String> shortened(String name, List<String> words, boolean atStart) {
        List<String> names = new ArrayList<>(List.of(name));
        String rest = name;
        String word = first(rest, words, atStart);
        while (!word.isEmpty()) {
            rest = atStart ? rest.substring(word.length()) : rest.substring(0, rest.length() - word.length());
            names.add(rest);
            word = first(rest, words, atStart);
        }
        return names;
    }

    private static String first(String name, List<String> words, boolean atStart) {
        return words.stream()
                .filter(word ->
                        word.length() < name.length() && (atStart ? name.startsWith(word) : name.endsWith(word)))
                .findFirst()
                .orElse("");
    }

    private static List<String> longestFirst(String kind) {
        return WORDS.getOrDefault(kind, List.of()).stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
    }
}
