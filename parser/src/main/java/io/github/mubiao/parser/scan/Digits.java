package io.github.mubiao.parser.scan;

import io.github.mubiao.parser.words.CharSet;

/** The characters of numerals, everyday and formal: 三, 叁, 两, 十, 拾, 万. */
final class Digits {

    private static final String EVERYDAY = "零一二三四五六七八九";
    private static final String FORMAL = "零壹贰叁肆伍陆柒捌玖";

    /** 克 in 千克, 瓦 in 千瓦: what makes a unit of a power. */
    private static final String KILO = "瓦克米伏卡赫帕焦字";

    private static final CharSet NUMERALS = CharSet.of("0123456789", EVERYDAY, "〇○两俩", "十拾百佰千仟万亿兆", FORMAL);

    private Digits() {}

    static boolean isArabic(char c) {
        return c >= '0' && c <= '9';
    }

    /** The value of an everyday digit, or −1. */
    static int everyday(char c) {
        return switch (c) {
            case '零', '〇', '○' -> 0;
            case '一' -> 1;
            case '二', '两' -> 2;
            case '三' -> 3;
            case '四' -> 4;
            case '五' -> 5;
            case '六' -> 6;
            case '七' -> 7;
            case '八' -> 8;
            case '九' -> 9;
            default -> -1;
        };
    }

    /** The value of the digit at an index, or −1; 队伍 and 大陆 hold none. */
    static int at(CharSequence text, int i) {
        char c = charAt(text, i);
        int digit = everyday(c);
        if (digit >= 0) {
            return digit;
        }
        if (c == '俩') {
            return power(charAt(text, i + 1)) > 0 ? 2 : -1;
        }
        int formal = FORMAL.indexOf(c);
        return formal > 0 && isFormal(text, i) ? formal : -1;
    }

    /** Whether a run of digits was meant as a number: 九千三万, 一四〇; not 唯|一一|个, 千千万万 or 年|零八|个月. */
    static boolean mayCount(CharSequence text, int start, int end) {
        boolean digits = false;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            digits |= isArabic(c) || everyday(c) >= 0 || FORMAL.indexOf(c) > 0;
        }
        return end - start > 1 && digits && text.charAt(start) != '零' && charAt(text, start - 1) != '唯';
    }

    /** A formal digit stands beside a power or the unit of money. */
    private static boolean isFormal(CharSequence text, int i) {
        char before = charAt(text, i - 1);
        char next = charAt(text, i + 1);
        return "拾佰仟万亿兆".indexOf(next) >= 0
                || "十百千元圆点".indexOf(next) >= 0 && "队入军大".indexOf(before) < 0
                || power(before) > 0
                || before == '零'
                || before == '点' && everyday(charAt(text, i - 2)) >= 0
                || before == '点' && power(charAt(text, i - 2)) > 0
                || FORMAL.indexOf(before) > 0 && isFormal(text, i - 1);
    }

    /** How many zeros a power of ten has; 0 where the character is none. */
    static int power(char c) {
        return switch (c) {
            case '十', '拾' -> 1;
            case '百', '佰' -> 2;
            case '千', '仟' -> 3;
            case '万' -> 4;
            case '亿' -> 8;
            case '兆' -> 12;
            default -> 0;
        };
    }

    /** The zeros of the power at an index, unless it begins a unit (千瓦, 百分点) or a word (收拾, 千兆网). */
    static int powerAt(CharSequence text, int i) {
        char next = charAt(text, i + 1);
        boolean multiplies = switch (charAt(text, i)) {
            case '亿', '万', '十', '仟' -> true;
            case '千' -> KILO.indexOf(next) < 0;
            case '兆' -> isNumeral(next) || next == '元';
            case '百', '佰' -> (next != '分' || charAt(text, i + 2) == '之') && next != '年' && next != '强' && next != '姓';
            case '拾' -> isNumeral(charAt(text, i - 1)) || isNumeral(next) && "收捡重".indexOf(charAt(text, i - 1)) < 0;
            default -> false;
        };
        return multiplies ? power(charAt(text, i)) : 0;
    }

    static boolean isLatin(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    /** Whether a character can belong to a numeral. */
    static boolean isNumeral(char c) {
        return NUMERALS.contains(c);
    }

    static char charAt(CharSequence text, int i) {
        return i >= 0 && i < text.length() ? text.charAt(i) : '\0';
    }
}
