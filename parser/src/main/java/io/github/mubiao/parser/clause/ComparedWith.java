package io.github.mubiao.parser.clause;

/** Finds where words begin that only say what a figure is compared with: 比上年, 较2019年, 是上个五年的. */
final class ComparedWith {

    private static final int LONGEST = 18;

    private static final String DELIMITERS = "，。；：、";

    private ComparedWith() {}

    /**
     * Where 比上年, 较2019年, 在上年基础上 or 与全省平均相比 begins that ends at an index, or −1.
     *
     * @param basis whether 基础上 ends there
     */
    static int start(CharSequence text, int limit, int end, boolean basis) {
        int first = first(text, limit, end);
        boolean beside = end - 2 > first && text.charAt(end - 2) == '相' && text.charAt(end - 1) == '比';
        for (int i = end - 2; i >= first; i--) {
            char c = text.charAt(i);
            if (beside && "与同跟和".indexOf(c) >= 0) {
                return i;
            }
            if ((c == '比' || c == '较') && isComparison(text, i, end) || basis && isAt(text, i)) {
                return i > limit && text.charAt(i - 1) == '相' ? i - 1 : i;
            }
        }
        return -1;
    }

    /** Where such words may begin at the earliest: they are short, and no delimiter stands in them. */
    private static int first(CharSequence text, int limit, int end) {
        int first = end - 1;
        while (first > Math.max(limit, end - LONGEST) && DELIMITERS.indexOf(text.charAt(first - 1)) < 0) {
            first--;
        }
        return first;
    }

    /** 在上年基础上, but not 现在, 存在 or 所在. */
    private static boolean isAt(CharSequence text, int i) {
        return text.charAt(i) == '在' && (i == 0 || "现存所实正内外潜".indexOf(text.charAt(i - 1)) < 0);
    }

    private static boolean isComparison(CharSequence text, int start, int end) {
        char before = start > 0 ? text.charAt(start - 1) : '\0';
        char behind = text.charAt(start + 1);
        boolean timed = Character.isDigit(behind) || "上去前“".indexOf(behind) >= 0;
        if (!timed && "占对同环之值相".indexOf(before) >= 0 || "例重较".indexOf(behind) >= 0) {
            return false;
        }
        for (int i = start + 1; i < end; i++) {
            if ("年期前末初季月均平划国省市届五".indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** Where 是上个五年的 or 相当于全省平均水平的, before how many times it is, begins that ends at an index, or −1. */
    static int multipleStart(CharSequence text, int limit, int end) {
        if (end <= limit || text.charAt(end - 1) != '的') {
            return -1;
        }
        int first = first(text, limit, end);
        for (int i = end - 2; i >= first; i--) {
            char c = text.charAt(i);
            if (c == '是') {
                return i;
            }
            if (c == '于' && i - 2 >= limit && text.charAt(i - 1) == '当' && text.charAt(i - 2) == '相') {
                return i - 2;
            }
        }
        return -1;
    }
}
