package io.github.mubiao.parser.clause;

import io.github.mubiao.parser.words.WordFile;
import io.github.mubiao.table.Letters;
import java.util.ArrayList;
import java.util.List;

/**
 * Which pairs of characters names of indicators end with, counted over many documents (学校 and 产值 do, 周边 and 率先 hardly ever do). The
 * file {@code name-ends.txt} says how.
 */
final class NameEnds {

    private static final NameEnds STANDARD = new NameEnds();

    /** By the letter of the last character: those that stand before it. */
    private final List<String> before = new ArrayList<>();

    private NameEnds() {
        WordFile.forEach(NameEnds.class, "name-ends.txt", this::add);
    }

    static NameEnds standard() {
        return STANDARD;
    }

    /** Whether others end as a name does; brackets and marks do not count. */
    boolean areOf(CharSequence name) {
        int second = letterBefore(name, name.length());
        int first = second < 0 ? -1 : letterBefore(name, second);
        return first >= 0 && before(counted(name.charAt(second))).indexOf(counted(name.charAt(first))) >= 0;
    }

    private String before(char last) {
        int letter = Letters.of(last);
        return letter < before.size() ? before.get(letter) : "";
    }

    private void add(String line) {
        if (line.charAt(1) != ' ') {
            throw new IllegalArgumentException("'" + line + "' must be a character, a blank and those before it");
        }
        int last = Letters.of(line.charAt(0));
        while (before.size() <= last) {
            before.add("");
        }
        before.set(last, line.substring(2));
    }

    /** The last letter or digit before an index that stands in no brackets, or −1. */
    private static int letterBefore(CharSequence name, int index) {
        int depth = 0;
        for (int i = index - 1; i >= 0; i--) {
            char c = name.charAt(i);
            depth += c == '）' ? 1 : c == '（' ? -1 : 0;
            if (depth == 0 && (Character.isAlphabetic(c) || Character.isDigit(c))) {
                return i;
            }
        }
        return -1;
    }

    private static char counted(char c) {
        return c >= '0' && c <= '9' ? '0' : c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' ? 'A' : c;
    }
}
