package io.github.mubiao.parser.scan;

import io.github.mubiao.parser.words.Finder;
import java.util.BitSet;

/** Tells numerals that belong to a name: in short quotations and titles, behind 第 or a letter, before 号. */
final class NameMarks {

    /** A quotation as short as this is a brand (“七大攻坚”), not a sentence. */
    private static final int SHORT_QUOTATION = 12;

    private static final int LONG_QUOTATION = 60;

    /** What a sign may follow: a word that leads to a figure, a separator, a border. */
    /** What stands before a time of the day: 2016-12-29, 3月5日. */
    private static final Finder DAY = Finder.of("(?:[0-9][-/.月][0-9]{1,2}日?|[午晚]|时间：)[^0-9]?$");

    private static final int LONGEST_DAY = 12;

    private static final String BEFORE_SIGN = "为是达到至有、和及与约：（速率幅额比别长降由从\t";

    private final CharSequence text;
    private final BitSet named;

    /** The marks of one sentence. */
    NameMarks(CharSequence text) {
        this.text = text;
        this.named = names(text);
    }

    /** Whether a character stands in a short quotation, a title or square brackets. */
    boolean isNamed(int i) {
        return named.get(i);
    }

    /** Whether a quotation is open at an index, however long it is. */
    boolean isInQuotation(int i) {
        for (int j = i - 1; j >= Math.max(0, i - LONG_QUOTATION); j--) {
            if (text.charAt(j) == '”') {
                return false;
            }
            if (text.charAt(j) == '“') {
                return true;
            }
        }
        return false;
    }

    /** What a name looks like, or is vague: 第3, G247, 5G, 8+13, 2.29, [2023]8号, 数十. */
    boolean isName(int start, int end) {
        char before = charAt(start - 1);
        char after = charAt(end);
        return before == '第'
                || before == '数' && Digits.power(charAt(start)) > 0
                || before == '几'
                || before == '每'
                || Digits.isLatin(before)
                || "+×*#.:".indexOf(before) >= 0
                || before == '-' && (Digits.isLatin(charAt(start - 2)) || NumeralReader.isArabic(charAt(start - 2)))
                || Digits.isLatin(after) && NumeralReader.isNumeralStart(charAt(end - 1))
                || after == '+'
                || after == '×'
                || after == ':'
                || after == '号'
                || isTimeOfDay(start, end);
    }

    /** 20:30 of 2016-12-29 20:30. */
    private boolean isTimeOfDay(int start, int end) {
        int colon = end - 3;
        return colon > start
                && charAt(colon) == ':'
                && DAY.isIn(text.subSequence(Math.max(0, start - LONGEST_DAY), start));
    }

    /** The sign of 增长-2%, 率为-3.19‰; not the dash of 2021-2025, G-12 or 甲-2. */
    boolean isMinus(int i) {
        return charAt(i) == '-'
                && i > 0
                && BEFORE_SIGN.indexOf(charAt(i - 1)) >= 0
                && NumeralReader.isArabic(charAt(i + 1));
    }

    /** The characters inside short quotations, titles and square brackets. */
    private static BitSet names(CharSequence text) {
        BitSet named = new BitSet();
        for (int i = 0; i < text.length(); i++) {
            int close = closing(text, i);
            named.set(i, close);
            i = Math.max(i, close - 1);
        }
        return named;
    }

    private static int closing(CharSequence text, int open) {
        char close = switch (text.charAt(open)) {
            case '“', '‘' -> text.charAt(open) == '“' ? '”' : '’';
            case '《' -> '》';
            case '[' -> ']';
            default -> '\0';
        };
        if (close == '\0') {
            return open;
        }
        int limit = Math.min(text.length(), open + (close == '》' ? 60 : SHORT_QUOTATION + 2));
        for (int i = open + 1; i < limit; i++) {
            if (text.charAt(i) == close) {
                return i + 1;
            }
        }
        return open;
    }

    private char charAt(int i) {
        return Digits.charAt(text, i);
    }
}
