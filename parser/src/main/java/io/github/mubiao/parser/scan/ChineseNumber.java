package io.github.mubiao.parser.scan;

import io.github.mubiao.quantity.Multipliers;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Chinese numerals without blanks: 三点五亿, 十二, 二〇二五. */
public final class ChineseNumber {

    static final String POWERS = "十百千万亿";

    private static final String DIGITS = "〇零一二三四五六七八九";

    private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);
    private static final BigDecimal HUNDRED_MILLION = BigDecimal.valueOf(100_000_000);

    private ChineseNumber() {}

    /** The value of a small whole number in Arabic or Chinese digits (5, 十二, 二〇二五), or −1 if it is none. */
    public static int intValue(String numeral) {
        BigDecimal value =
                Character.isDigit(numeral.charAt(0)) ? new BigDecimal(numeral) : parse(numeral.replace('○', '〇'));
        return value == null ? -1 : value.intValueExact();
    }

    /** The value, or null if the characters do not make a number. */
    static @Nullable BigDecimal parse(String literal) {
        int point = literal.indexOf('点');
        if (point > 0) {
            return decimal(literal, point);
        }
        if (literal.length() > 1 && literal.chars().allMatch(c -> digit((char) c) >= 0)) {
            return literal.length() < 3 ? null : new BigDecimal(digits(literal));
        }
        return section(literal);
    }

    private static String digits(String literal) {
        StringBuilder digits = new StringBuilder();
        literal.chars().forEach(c -> digits.append(digit((char) c)));
        return digits.toString();
    }

    /** 三点五亿: digits behind the point, then powers. */
    private static @Nullable BigDecimal decimal(String literal, int point) {
        int end = literal.length();
        while (end > point + 1 && POWERS.indexOf(literal.charAt(end - 1)) >= 0) {
            end--;
        }
        String behind = literal.substring(point + 1, end);
        BigDecimal whole = parse(literal.substring(0, point));
        if (whole == null || behind.isEmpty() || !behind.chars().allMatch(c -> digit((char) c) >= 0)) {
            return null;
        }
        BigDecimal number = new BigDecimal(whole.toPlainString() + "." + digits(behind));
        return number.multiply(
                new BigDecimal(Multipliers.factor(literal.substring(end)).numerator()));
    }

    /** Adds up 亿, 万, 千, 百, 十 and digits from left to right. */
    private static @Nullable BigDecimal section(String literal) {
        BigDecimal total = BigDecimal.ZERO;
        BigDecimal group = BigDecimal.ZERO;
        BigDecimal pending = null;
        for (int i = 0; i < literal.length(); i++) {
            char c = literal.charAt(i);
            if (digit(c) >= 0) {
                if (pending != null && pending.signum() > 0) {
                    return null;
                }
                pending = BigDecimal.valueOf(digit(c));
            } else if (c == '万' || c == '亿') {
                BigDecimal sum = group.add(pending == null ? BigDecimal.ZERO : pending);
                BigDecimal step = c == '万' ? TEN_THOUSAND : HUNDRED_MILLION;
                if (sum.signum() == 0 && total.signum() > 0) {
                    total = total.multiply(step);
                } else {
                    total = total.add((sum.signum() == 0 ? BigDecimal.ONE : sum).multiply(step));
                }
                group = BigDecimal.ZERO;
                pending = null;
            } else {
                BigDecimal step = BigDecimal.TEN.pow(POWERS.indexOf(c) + 1);
                group = group.add((pending == null || pending.signum() == 0 ? BigDecimal.ONE : pending).multiply(step));
                pending = null;
            }
        }
        return total.add(group).add(pending == null ? BigDecimal.ZERO : pending);
    }

    /** The value of a digit, or −1. */
    static int digit(char c) {
        if (c == '两') {
            return 2;
        }
        int index = DIGITS.indexOf(c);
        return index <= 0 ? index : index - 1;
    }
}
