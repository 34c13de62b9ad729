package io.github.mubiao.parser.scan;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Numerals in characters without blanks: 三点五亿, 十二, 二〇二五, 一万五千亿, 四百五, 壹仟零五拾, 5万4千6百. */
public final class ChineseNumber {

    private static final int SHORTEST_ROW_OF_DIGITS = 3;

    /** The zeros of 万. */
    private static final int LARGE = 4;

    private ChineseNumber() {}

    /** The value of a small whole number in Arabic or Chinese digits (5, 十二, 二〇二五), or −1 if it is none. */
    public static int intValue(String numeral) {
        BigDecimal value = Digits.isArabic(numeral.charAt(0)) ? new BigDecimal(numeral) : parse(numeral);
        return value == null || value.precision() - value.scale() > 9 ? -1 : value.intValue();
    }

    /** The value, or null if the characters do not make a number. */
    static @Nullable BigDecimal parse(CharSequence literal) {
        int point = pointIn(literal);
        return point < 0 ? whole(literal) : decimal(literal, point);
    }

    private static int pointIn(CharSequence literal) {
        for (int i = 1; i < literal.length(); i++) {
            if (literal.charAt(i) == '点' || literal.charAt(i) == '·') {
                return i;
            }
        }
        return -1;
    }

    private static @Nullable BigDecimal whole(CharSequence literal) {
        int powers = largePowersStart(literal);
        String row = literal.length() == 1 ? null : digits(literal, 0, powers);
        if (row == null || row.length() < 2 && powers < literal.length()) {
            return GroupedSum.of(literal, 0, literal.length());
        }
        boolean alone = powers == literal.length();
        return alone && row.length() < SHORTEST_ROW_OF_DIGITS
                ? null
                : new BigDecimal(row).multiply(BigDecimal.TEN.pow(zeros(literal, powers)));
    }

    /** 三九公里 in old prints: a row of two digits, which alone is a word as well (一五, 三七); null for anything else. */
    static @Nullable BigDecimal pair(CharSequence literal) {
        String row = literal.length() == 2 ? digits(literal, 0, 2) : null;
        return row == null || row.length() < 2 || row.charAt(0) == '0' ? null : new BigDecimal(row);
    }

    /** Behind 三二〇 of 三二〇万; the length where no 万 or 亿 stands at the end. */
    private static int largePowersStart(CharSequence literal) {
        int start = literal.length();
        while (start > 0 && Digits.power(literal.charAt(start - 1)) >= LARGE) {
            start--;
        }
        return start;
    }

    private static int zeros(CharSequence literal, int start) {
        int zeros = 0;
        for (int i = start; i < literal.length(); i++) {
            zeros += Digits.power(literal.charAt(i));
        }
        return zeros;
    }

    /** The characters as Arabic digits without the marks of groups, or null if there is anything else. */
    private static @Nullable String digits(CharSequence text, int start, int end) {
        StringBuilder digits = new StringBuilder();
        for (int i = start; i < end; i++) {
            int digit = Digits.at(text, i);
            if (digit >= 0) {
                digits.append(digit);
            } else if (text.charAt(i) != NumeralMarks.STOP) {
                return null;
            }
        }
        return digits.toString();
    }

    /** 三点五亿, 二六·八: digits behind the point, then powers. */
    private static @Nullable BigDecimal decimal(CharSequence literal, int point) {
        int end = literal.length();
        while (Digits.power(literal.charAt(end - 1)) > 0) {
            end--;
        }
        String row = digits(literal, 0, point);
        BigDecimal whole = row == null ? GroupedSum.of(literal, 0, point) : new BigDecimal(row);
        String behind = digits(literal, point + 1, end);
        if (whole == null || behind == null || behind.isEmpty()) {
            return null;
        }
        return new BigDecimal(whole.toPlainString() + "." + behind).multiply(BigDecimal.TEN.pow(zeros(literal, end)));
    }
}
