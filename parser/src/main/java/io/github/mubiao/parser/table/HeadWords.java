package io.github.mubiao.parser.table;

import io.github.mubiao.parser.words.WordFile;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** What words in the head of a table mean; they stand in {@code headers.txt}. */
enum HeadWords {
    LABEL,
    PART,
    UNIT,
    NATURE,
    INDEX,
    REMARK,
    GENERAL,
    THING,
    AHEAD,
    BACK,
    METRIC,
    SHARE;

    private static final Map<HeadWords, Set<String>> WORDS = read();

    private static Map<HeadWords, Set<String>> read() {
        Map<HeadWords, Set<String>> words = new EnumMap<>(HeadWords.class);
        WordFile.forEach(HeadWords.class, "headers.txt", line -> {
            String[] fields = line.split("\\s+", -1);
            words.computeIfAbsent(valueOf(fields[0]), kind -> new HashSet<>())
                    .addAll(Arrays.asList(fields).subList(1, fields.length));
        });
        return words;
    }

    /** Whether this is what a word means. */
    boolean has(String word) {
        return WORDS.getOrDefault(this, Set.of()).contains(word);
    }

    /** The longest of its words that a text ends with, or empty. */
    String endOf(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (has(text.substring(i))) {
                return text.substring(i);
            }
        }
        return "";
    }
}
