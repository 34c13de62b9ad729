package io.github.mubiao.parser.outline;

import org.jspecify.annotations.Nullable;

/**
 * The number of a heading.
 *
 * @param rank how deep it is: 第一章 0, 一、 1, （一） 2, 1. 3, （1） 4
 * @param end the index behind the number
 */
record Heading(int rank, int end) {

    private static final String NUMERALS = "一二三四五六七八九十百零〇";

    /** Whether a line begins with the number of a heading. */
    static boolean isNumbered(CharSequence line) {
        return numberOf(line) != null;
    }

    /** The number at the start of a line, or null. */
    static @Nullable Heading numberOf(CharSequence line) {
        char first = line.charAt(0);
        if (first == '第') {
            int end = run(line, 1, true);
            char unit = charAt(line, end);
            return end > 1 && "章部篇编节".indexOf(unit) >= 0
                    ? new Heading(unit == '节' ? 1 : 0, unit == '部' ? end + 2 : end + 1)
                    : null;
        }
        if (first == '（') {
            int chinese = run(line, 1, true);
            int arabic = run(line, 1, false);
            int end = Math.max(chinese, arabic);
            return end > 1 && charAt(line, end) == '）' ? new Heading(chinese > 1 ? 2 : 4, end + 1) : null;
        }
        int chinese = run(line, 0, true);
        if (chinese > 0) {
            return "、．.".indexOf(charAt(line, chinese)) >= 0 ? new Heading(1, chinese + 1) : null;
        }
        int arabic = run(line, 0, false);
        boolean dotted = arabic > 0
                && arabic <= 2
                && "、．.".indexOf(charAt(line, arabic)) >= 0
                && !Character.isDigit(charAt(line, arabic + 1));
        return dotted ? new Heading(3, arabic + 1) : null;
    }

    private static int run(CharSequence line, int start, boolean chinese) {
        int end = start;
        while (chinese ? NUMERALS.indexOf(charAt(line, end)) >= 0 : Character.isDigit(charAt(line, end))) {
            end++;
        }
        return end;
    }

    private static char charAt(CharSequence line, int i) {
        return i < line.length() ? line.charAt(i) : '\0';
    }
}
