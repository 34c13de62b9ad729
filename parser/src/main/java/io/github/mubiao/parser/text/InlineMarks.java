package io.github.mubiao.parser.text;

import java.util.BitSet;

/** Finds the marks of Markdown inside a line: {@code **达到**}, {@code [公报](https://…)}, {@code ![图](…)}, {@code \*}. */
final class InlineMarks {

    private static final String ESCAPED = "\\`*_{}[]()#+-.!|~>\"";

    private static final int LONGEST_RUN = 3;

    private static final int LONGEST_TARGET = 2_000;

    private static final int MOST_OPEN = 100;

    private final String text;
    private final BitSet marks;
    private final int[] open = new int[MOST_OPEN];
    private final int[] openLength = new int[MOST_OPEN];
    private int opened;

    InlineMarks(String text, BitSet marks) {
        this.text = text;
        this.marks = marks;
    }

    /** Marks them; in a row of a table the pipes stay, since they part cells. */
    void find(int start, int end, boolean table) {
        opened = 0;
        for (int i = start; i < end; ) {
            i = switch (text.charAt(i)) {
                case '\\' -> escape(i, end, table);
                case '*', '_', '~', '`' -> run(i, start, end);
                case '!' -> charAt(i + 1, end) == '[' ? image(i, end) : i + 1;
                case '[' -> link(i, end);
                case '#' -> closingHeading(i, start, end);
                default -> i + 1;
            };
        }
        // a run of two that nothing closes is a mark whose partner stands in another line
        for (int i = 0; i < opened; i++) {
            if (openLength[i] > 1 && text.charAt(open[i]) == '*' && !isBetweenDigits(open[i], openLength[i], end)) {
                marks.set(open[i], open[i] + openLength[i]);
            }
        }
    }

    private int escape(int i, int end, boolean table) {
        char next = charAt(i + 1, end);
        if (ESCAPED.indexOf(next) >= 0 && !(table && next == '|')) {
            marks.set(i);
            return i + 2;
        }
        return i + 1;
    }

    /** A run of the same mark opens or closes. */
    private int run(int start, int lineStart, int lineEnd) {
        char mark = text.charAt(start);
        int end = start;
        while (charAt(end, lineEnd) == mark) {
            end++;
        }
        int length = end - start;
        int least = mark == '~' || mark == '_' ? 2 : 1;
        if (length > LONGEST_RUN || length < least || length == 1 && isBetweenDigits(start, 1, lineEnd)) {
            return end;
        }
        boolean closes = start > lineStart && !Folding.isBlank(text.charAt(start - 1));
        for (int i = opened - 1; closes && i >= 0; i--) {
            if (text.charAt(open[i]) == mark && openLength[i] == length && open[i] + length < start) {
                marks.set(open[i], open[i] + length);
                marks.set(start, end);
                opened = i;
                return end;
            }
        }
        boolean opens = length > 1 && mark == '*' || end < lineEnd && !Folding.isBlank(text.charAt(end));
        if (opens && opened < MOST_OPEN) {
            open[opened] = start;
            openLength[opened++] = length;
        }
        return end;
    }

    private boolean isBetweenDigits(int start, int length, int end) {
        return start > 0 && Folding.isDigit(text.charAt(start - 1)) && Folding.isDigit(charAt(start + length, end));
    }

    /** An image has no words of the document. */
    private int image(int start, int end) {
        int close = closing(start + 1, end);
        int behind = close < 0 ? -1 : target(close + 1, end);
        if (behind < 0) {
            return start + 1;
        }
        marks.set(start, behind);
        return behind;
    }

    /** The words of a link stay, but for its brackets; of a footnote, [1](#note), the brackets stay as well. */
    private int link(int start, int end) {
        int close = closing(start, end);
        if (close < 0) {
            return start + 1;
        }
        if (text.charAt(start + 1) == '^') {
            marks.set(start + 1);
            return start + 2;
        }
        int behind = target(close + 1, end);
        if (behind >= 0) {
            marks.set(close + 1, behind);
            if (!isNumber(start + 1, close)) {
                marks.set(start);
                marks.set(close);
            }
        }
        return start + 1;
    }

    private boolean isNumber(int start, int end) {
        for (int i = start; i < end; i++) {
            if (!Folding.isDigit(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** The bracket that closes the one at an index, or −1. */
    private int closing(int start, int end) {
        int limit = Math.min(end, start + LONGEST_TARGET);
        for (int i = start + 1; i < limit; i++) {
            if (text.charAt(i) == ']') {
                return i;
            }
            if (text.charAt(i) == '[') {
                return -1;
            }
        }
        return -1;
    }

    /** The index behind {@code (https://…)}, or −1. */
    private int target(int start, int end) {
        if (charAt(start, end) != '(') {
            return -1;
        }
        int limit = Math.min(end, start + LONGEST_TARGET);
        boolean titled = false;
        for (int i = start + 1; i < limit; i++) {
            char c = text.charAt(i);
            titled |= c == ' ';
            if (c == ')') {
                return isAddress(start + 1, i) ? i + 1 : -1;
            }
            if (c == '(' || !titled && Character.isIdeographic(c)) {
                return -1;
            }
        }
        return -1;
    }

    /** An address has no blanks but before its title, and is not just a number: [2023](5). */
    private boolean isAddress(int start, int end) {
        return end > start && !isNumber(start, end);
    }

    /** {@code ## 标题 ##}. */
    private int closingHeading(int start, int lineStart, int end) {
        int i = start;
        while (charAt(i, end) == '#') {
            i++;
        }
        if (i == end && start > lineStart && Folding.isBlank(text.charAt(start - 1))) {
            marks.set(start, end);
        }
        return i;
    }

    private char charAt(int i, int end) {
        return i < end ? text.charAt(i) : '\0';
    }
}
