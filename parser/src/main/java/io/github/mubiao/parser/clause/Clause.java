package io.github.mubiao.parser.clause;

import io.github.mubiao.parser.text.MappedText;
import io.github.mubiao.parser.words.Finder;
import java.util.ArrayList;
import java.util.List;

/**
 * A stretch of a sentence between commas, semicolons and colons.
 *
 * @param start the first index
 * @param end the index of the delimiter behind it, or the end
 */
record Clause(int start, int end) {

    /** No clause that a person wrote is longer; a hostile text is cut, so that the work per figure stays bounded. */
    static final int LONGEST = 600;

    /** A bracket or quotation that is not closed within so many characters was never closed. */
    private static final int LONGEST_BRACKET = 150;

    private static final Finder NUMBER = Finder.of("（(\\d{1,2}|[一二三四五六七八九十]{1,2})）");

    private static final Finder FIGURE =
            Finder.of("\\d(%|‰|个百分点|[万亿]?(元|人|户|家|个|吨|亩|公里|平方|立方|千瓦|公顷|套|座|条|项|宗|所|处|件|张|台|头|只|株))");

    private static final String DELIMITERS = "，；：。！？|" + MappedText.BORDER;
    private static final String OPENING = "（“《";
    private static final String CLOSING = "）”》";

    /** Whether it opens a bracket. */
    boolean opensBracket(CharSequence sentence) {
        return start > 0 && sentence.charAt(start - 1) == '（';
    }

    /** Whether it holds words; a cell or clause of digits alone is no topic. */
    boolean namesSomething(CharSequence sentence) {
        for (int i = start; i < end; i++) {
            if (Character.isLetter(sentence.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** The clauses of a sentence; delimiters inside brackets and quotations do not count. */
    static List<Clause> split(MappedText sentence) {
        List<Clause> clauses = new ArrayList<>();
        int closed = 0;
        int start = 0;
        for (int i = 0; i < sentence.length(); i++) {
            char c = sentence.charAt(i);
            if (c >= '一' && c <= '鿿' && i - start < LONGEST) {
                continue;
            }
            if (OPENING.indexOf(c) >= 0 && i >= closed && !holdsFigure(sentence, i)) {
                closed = closing(sentence, i);
            }
            int delimiter = delimiterEnd(sentence, i, i >= closed);
            if (delimiter > i || i - start >= LONGEST) {
                add(clauses, start, i);
                start = Math.max(i, delimiter);
            }
        }
        add(clauses, start, sentence.length());
        return clauses;
    }

    /** The index behind a delimiter or a number such as ② or 2. that opens a new point; the index itself if there is none. */
    private static int delimiterEnd(MappedText sentence, int i, boolean outside) {
        char c = sentence.charAt(i);
        if (c == '；' || c >= '①' && c <= '⑳' || outside && DELIMITERS.indexOf(c) >= 0) {
            return i + 1;
        }
        if (c == '（' && NUMBER.at(sentence, i) != null) {
            return closing(sentence, i);
        }
        if (outside && (c == '（' && holdsFigure(sentence, i) || c == '）')) {
            return i + 1;
        }
        return outside && isDigit(c) ? numberEnd(sentence, i) : i;
    }

    /** 3541万元2.抓好…, 配套提升：1、改造…: a number, a point and a word. */
    private static int numberEnd(CharSequence sentence, int i) {
        int point = i + 1 < sentence.length() && isDigit(sentence.charAt(i + 1)) ? i + 2 : i + 1;
        boolean numbers = point + 1 < sentence.length()
                && Character.isIdeographic(sentence.charAt(point + 1))
                && isPoint(i == 0 ? '。' : sentence.charAt(i - 1), sentence.charAt(point));
        return numbers ? point + 1 : i;
    }

    private static boolean isPoint(char before, char point) {
        return switch (point) {
            case '.', '．' -> Character.isIdeographic(before) || before == '。';
            case '、' -> "。：；".indexOf(before) >= 0;
            default -> false;
        };
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** （其中城镇人口142万人）, （增长7.5%）: what stands in the bracket states something of its own. */
    private static boolean holdsFigure(MappedText sentence, int open) {
        int end = sentence.charAt(open) == '（' ? closing(sentence, open) : open;
        return end > open && FIGURE.isIn(sentence.slice(open, end)) && SilentWords.PLANNED.at(sentence, open) == null;
    }

    private static void add(List<Clause> clauses, int start, int end) {
        if (end > start) {
            clauses.add(new Clause(start, end));
        }
    }

    /** The index behind the bracket that closes this one, or the bracket itself. */
    private static int closing(CharSequence sentence, int open) {
        char close = CLOSING.charAt(OPENING.indexOf(sentence.charAt(open)));
        int limit = Math.min(sentence.length(), open + LONGEST_BRACKET);
        for (int i = open + 1; i < limit; i++) {
            if (sentence.charAt(i) == close) {
                return i + 1;
            }
        }
        return open;
    }

    // written out: what a record makes by itself costs milliseconds at its first use
    @Override
    public boolean equals(Object other) {
        return other instanceof Clause that && start == that.start && end == that.end;
    }

    @Override
    public int hashCode() {
        return 31 * start + end;
    }
}
