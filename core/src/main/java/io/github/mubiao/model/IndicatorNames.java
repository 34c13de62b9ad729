package io.github.mubiao.model;

import io.github.mubiao.table.Table;
import io.github.mubiao.table.Trie;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The words around the name of an indicator that say nothing of what is measured, from {@code indicator-words.csv}. */
final class IndicatorNames {

    private static final Map<String, List<String>> WORDS = Table.resource(
            IndicatorNames.class, "indicator-words.csv", csv -> Table.wordsByKind("indicator words", csv));

    private static final List<String> LEADS = words("lead");
    private static final List<String> TAILS = words("tail");
    private static final Trie LEADS_AT = Trie.forwards(LEADS);
    private static final Trie TAILS_BEFORE = Trie.backwards(TAILS);
    private static final Trie RATES_BEFORE = Trie.backwards(words("rate"));

    /** What is written instead of a word wherever it stands, the longest word first; that of the words inside is nothing. */
    private static final List<String[]> INSTEAD = Stream.concat(
                    words("inside").stream().map(word -> new String[] {word, ""}),
                    words("same").stream().map(pair -> pair.split(":", 2)))
            .toList();

    private static final Trie INSTEAD_AT =
            Trie.forwards(INSTEAD.stream().map(pair -> pair[0]).toList());

    private static final Pattern BRACKETS = Pattern.compile("\\([^()]*\\)");
    private static final Pattern MARKS = Pattern.compile("[\\p{P}\\p{Z}\\s]");

    /** No name of a standard indicator is longer; a hostile text must not take long. */
    private static final int LONGEST = 60;

    private IndicatorNames() {}

    /** Half width, without marks and without what stands in brackets, in capitals. */
    static String plain(String name) {
        String plain = isPlain(name) ? name : withoutMarks(name);
        if (!holdsOther(plain)) {
            return plain;
        }
        for (String[] pair : INSTEAD) {
            plain = plain.replace(pair[0], pair[1]);
        }
        return plain;
    }

    /** Most names are: nothing but Chinese characters, digits and capitals. */
    private static boolean isPlain(String name) {
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (!(c >= '一' && c <= '鿿' || c >= '0' && c <= '9' || c >= 'A' && c <= 'Z')) {
                return false;
            }
        }
        return true;
    }

    private static String withoutMarks(String name) {
        String half = Normalizer.normalize(name, Normalizer.Form.NFKC).toUpperCase(Locale.ROOT);
        return MARKS.matcher(BRACKETS.matcher(half).replaceAll("")).replaceAll("");
    }

    private static boolean holdsOther(String name) {
        for (int i = 0; i < name.length(); i++) {
            if (INSTEAD_AT.longestAt(name, i, name.length()) != Trie.NONE) {
                return true;
            }
        }
        return false;
    }

    /** The plain name and what is left of it without words before and behind it, the longest first. */
    static List<String> candidates(String name) {
        List<String> candidates = new ArrayList<>();
        first(name, candidate -> {
            candidates.add(candidate);
            return null;
        });
        return candidates;
    }

    /** What the first of the candidates stands for that stands for anything; null where none does. */
    static <T> @Nullable T first(String name, Function<String, @Nullable T> meaning) {
        if (name.length() > LONGEST) {
            return null;
        }
        String plain = plain(name);
        int end = plain.length();
        int tail = 0;
        T found;
        do {
            end -= tail;
            found = firstWithoutLeads(plain.substring(0, end), meaning);
            tail = length(TAILS, TAILS_BEFORE.longestBefore(plain, 1, end));
        } while (found == null && tail > 0);
        return found;
    }

    private static <T> @Nullable T firstWithoutLeads(String stem, Function<String, @Nullable T> meaning) {
        int start = 0;
        int lead = 0;
        T found;
        do {
            start += lead;
            found = meaning.apply(stem.substring(start));
            lead = length(LEADS, LEADS_AT.longestAt(stem, start, stem.length() - 1));
        } while (found == null && lead > 0);
        return found;
    }

    private static int length(List<String> words, int word) {
        return word == Trie.NONE ? 0 : words.get(word).length();
    }

    /** The shortest of the candidates. */
    static String stem(String name) {
        List<String> candidates = candidates(name);
        return candidates.isEmpty() ? name : candidates.get(candidates.size() - 1);
    }

    /** Whether the name is that of a rate of change: 地区生产总值增速. */
    static boolean isRate(String name) {
        String plain = name.length() > LONGEST ? "" : plain(name);
        return RATES_BEFORE.longestBefore(plain, 0, plain.length()) != Trie.NONE;
    }

    private static List<String> words(String kind) {
        return WORDS.getOrDefault(kind, List.of()).stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
    }
}
