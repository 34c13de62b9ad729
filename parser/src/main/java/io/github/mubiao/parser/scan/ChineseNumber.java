package io.github.mubiao.parser.scan;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Numerals in characters without blanks: 三点五亿, 十二, 二〇二五, 一万五千亿, 四百五, 壹仟零五拾, 5万4千6百. */
public final class ChineseNumber {

    private static final int SHORTEST_ROW_OF_DIGITS = 3;

    private ChineseNumber() {}

    /** The value of a small whole number in Arabic or Chinese digits (5, 十二, 二〇二五), or −1 if it is none. */
    public static int intValue(String numeral) {
        BigDecimal value = Digits.isArabic(numeral.charAt(0)) ? new BigDecimal(numeral) : parse(numeral);
        return value == null || value.precision() - value.scale() > 9 ? -1 : value.intValue();
    }

    /** The value, or null if the characters do not make a number. */
    static @Nullable BigDecimal parse(CharSequence literal) {
        int point = pointIn(literal);
        return point < 0 ? whole(literal, 0, literal.length()) : decimal(literal, point);
    }

    private static int pointIn(CharSequence literal) {
        for (int i = 1; i < literal.length(); i++) {
            if (literal.charAt(i) == '点' || literal.charAt(i) == '·') {
                return i;
            }
        }
        return -1;
    }

    private static @Nullable BigDecimal whole(CharSequence text, int start, int end) {
        String row = digits(text, start, end);
        if (row == null || end - start == 1) {
            return GroupedSum.of(text, start, end);
        }
        return row.length() < SHORTEST_ROW_OF_DIGITS ? null : new BigDecimal(row);
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
        int zeros = 0;
        while (end > point + 1 && Digits.power(literal.charAt(end - 1)) > 0) {
            zeros += Digits.power(literal.charAt(--end));
        }
        String row = digits(literal, 0, point);
        BigDecimal whole = row == null ? GroupedSum.of(literal, 0, point) : new BigDecimal(row);
        String behind = digits(literal, point + 1, end);
        if (whole == null || behind == null || behind.isEmpty()) {
            return null;
        }
        BigDecimal number = new BigDecimal(whole.toPlainString() + "." + behind);
        return zeros == 0 ? number : number.multiply(BigDecimal.TEN.pow(zeros));
    }
}
