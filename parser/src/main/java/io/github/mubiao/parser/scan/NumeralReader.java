package io.github.mubiao.parser.scan;

import io.github.mubiao.parser.scan.Numeral.Script;
import io.github.mubiao.quantity.Multipliers;
import io.github.mubiao.quantity.Rational;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Reads numerals: 1,234.5, 2.7万, 三点五亿, 3亿5千万, 十五万三千, 五六十, 20多万, 百亿, 三分之二.
 *
 * <p>What follows the numeral is left to the caller, but a 千 or 百 that begins a unit (千瓦, 百分点) is not eaten.
 */
final class NumeralReader {

    /** No printed figure has more digits; a longer run is not a number that a plan states. */
    static final int MAX_DIGITS = 30;

    private static final String MORE = "多余来";

    private final CharSequence text;

    NumeralReader(CharSequence text) {
        this.text = text;
    }

    /** The numeral that starts at an index, or null. */
    @Nullable
    Numeral read(int start) {
        char c = charAt(start);
        if (isArabic(c)) {
            return arabic(start);
        }
        return ChineseNumber.digit(c) >= 0 || isPower(start) ? chinese(start) : null;
    }

    /** Whether a character can begin a numeral. */
    static boolean isNumeralStart(char c) {
        return isArabic(c) || ChineseNumber.digit(c) >= 0 || ChineseNumber.POWERS.indexOf(c) >= 0;
    }

    static boolean isArabic(char c) {
        return c >= '0' && c <= '9';
    }

    private @Nullable Numeral arabic(int start) {
        int end = arabicEnd(start);
        String literal = text.subSequence(start, end).toString();
        if (literal.length() > MAX_DIGITS) {
            return null;
        }
        BigDecimal number = new BigDecimal(literal.replace(",", ""));
        return withMultiplier(start, end, literal, number);
    }

    /** The index behind the run of digits, with thousands commas and one decimal point. */
    int arabicEnd(int start) {
        int end = start;
        boolean point = false;
        while (isArabic(charAt(end))
                || charAt(end) == ',' && !point
                || charAt(end) == '.' && !point && isArabic(charAt(end + 1))) {
            point |= charAt(end) == '.';
            end++;
        }
        return end;
    }

    /** 20多万, 3亿5千万: what may follow the digits. */
    private @Nullable Numeral withMultiplier(int start, int digitsEnd, String literal, BigDecimal number) {
        boolean more = isMore(digitsEnd);
        int multiplierStart = more ? digitsEnd + 1 : digitsEnd;
        int end = multiplierEnd(multiplierStart);
        if (end - multiplierStart > MAX_DIGITS) {
            return null;
        }
        String multiplier = text.subSequence(multiplierStart, end).toString();
        if (!more && !multiplier.isEmpty()) {
            Numeral compound = compound(start, end, literal + multiplier, number, multiplier);
            if (compound != null) {
                return compound;
            }
            if (isMore(end)) {
                more = true;
                end++;
            }
        }
        return new Numeral(start, end, literal, Rational.of(number), number, multiplier, more, null, Script.ARABIC);
    }

    /** 3亿5千万: a second, smaller part follows the first. */
    private @Nullable Numeral compound(int start, int end, String literal, BigDecimal number, String multiplier) {
        if (!isArabic(charAt(end))) {
            return null;
        }
        int digitsEnd = arabicEnd(end);
        int secondEnd = multiplierEnd(digitsEnd);
        if (secondEnd - digitsEnd > MAX_DIGITS) {
            return null;
        }
        String second = text.subSequence(digitsEnd, secondEnd).toString();
        if (digitsEnd - end > 4 || second.isEmpty()) {
            return null;
        }
        BigDecimal first = number.multiply(power(multiplier));
        BigDecimal rest =
                new BigDecimal(text.subSequence(end, digitsEnd).toString().replace(",", ""));
        if (rest.multiply(power(second)).compareTo(power(multiplier)) >= 0) {
            return null;
        }
        BigDecimal step = power(second);
        BigDecimal sum = first.add(rest.multiply(step));
        BigDecimal scaled = sum.divide(step).scaleByPowerOfTen(step.precision() - 1);
        return new Numeral(
                start,
                secondEnd,
                literal + text.subSequence(end, secondEnd),
                Rational.of(sum),
                scaled,
                "",
                false,
                null,
                Script.ARABIC);
    }

    private static BigDecimal power(String multiplier) {
        return new BigDecimal(Multipliers.factor(multiplier).numerator());
    }

    private int multiplierEnd(int start) {
        int end = start;
        while (isPower(end)) {
            end++;
        }
        return end;
    }

    /** A power of ten that does not begin a unit (千瓦, 百分点) or a word. */
    private boolean isPower(int i) {
        char next = charAt(i + 1);
        return switch (charAt(i)) {
            case '亿', '万', '十' -> true;
            case '千' -> "瓦克米伏卡赫帕焦字".indexOf(next) < 0;
            case '百' -> (next != '分' || charAt(i + 2) == '之') && next != '年' && next != '强' && next != '姓';
            default -> false;
        };
    }

    private boolean isMore(int i) {
        return MORE.indexOf(charAt(i)) >= 0;
    }

    private int chineseEnd(int start) {
        int end = start;
        while (ChineseNumber.digit(charAt(end)) >= 0
                || isPower(end)
                || charAt(end) == '点' && end > start && ChineseNumber.digit(charAt(end + 1)) >= 0) {
            end++;
        }
        return end;
    }

    private @Nullable Numeral chinese(int start) {
        int end = chineseEnd(start);
        if (end - start > MAX_DIGITS) {
            return null;
        }
        String literal = text.subSequence(start, end).toString();
        if (text.length() > end + 2 && charAt(end) == '分' && charAt(end + 1) == '之') {
            return fraction(start, literal, end + 2);
        }
        Numeral range = neighbours(start, end, literal);
        if (range != null) {
            return range;
        }
        BigDecimal number = ChineseNumber.parse(literal);
        if (number == null) {
            return null;
        }
        if (!isMore(end)) {
            Numeral split = splitPowers(start, end, literal);
            if (split != null) {
                return split;
            }
        }
        boolean bare = literal.chars().allMatch(c -> ChineseNumber.POWERS.indexOf(c) >= 0) && !literal.equals("十");
        boolean more = isMore(end) || charAt(end) == '几';
        int behind = more ? end + 1 : end;
        int multiplierEnd = more ? multiplierEnd(behind) : end;
        if (multiplierEnd - behind > MAX_DIGITS) {
            return null;
        }
        String multiplier =
                text.subSequence(behind, Math.max(behind, multiplierEnd)).toString();
        return new Numeral(
                start,
                Math.max(behind, multiplierEnd),
                literal,
                Rational.of(number),
                number,
                more ? multiplier : "",
                more,
                null,
                bare ? Script.BARE_POWER : Script.CHINESE);
    }

    /** 三点五亿 is 三点五 and 亿; 十五万三千 can't be split, its step is a thousand. */
    private @Nullable Numeral splitPowers(int start, int end, String literal) {
        int digitsEnd = literal.length();
        while (digitsEnd > 0 && "万亿".indexOf(literal.charAt(digitsEnd - 1)) >= 0) {
            digitsEnd--;
        }
        String digits = literal.substring(0, digitsEnd);
        boolean compound = digits.indexOf('万') >= 0 || digits.indexOf('亿') >= 0;
        if (digitsEnd == 0 || digitsEnd == literal.length() && !compound) {
            return null;
        }
        String powers = compound ? "" : literal.substring(digitsEnd);
        BigDecimal number = ChineseNumber.parse(compound ? literal : digits);
        if (number == null || digits.chars().allMatch(c -> ChineseNumber.POWERS.indexOf(c) >= 0)) {
            return null;
        }
        return new Numeral(
                start,
                end,
                compound ? literal : digits,
                Rational.of(number),
                compound ? number.stripTrailingZeros() : number,
                powers,
                false,
                null,
                Script.CHINESE);
    }

    /** 五六十, 七八: two neighbouring digits are a range. */
    private @Nullable Numeral neighbours(int start, int end, String literal) {
        if (literal.length() < 2) {
            return null;
        }
        int low = ChineseNumber.digit(literal.charAt(0));
        int high = ChineseNumber.digit(literal.charAt(1));
        String rest = literal.substring(2);
        if (low < 1 || high != low + 1 || !rest.chars().allMatch(c -> ChineseNumber.POWERS.indexOf(c) >= 0)) {
            return null;
        }
        Rational step = Multipliers.factor(rest);
        return new Numeral(
                start,
                end,
                literal,
                Rational.of(low).times(step),
                null,
                "",
                false,
                Rational.of(high).times(step),
                Script.CHINESE);
    }

    /** 三分之二. */
    private @Nullable Numeral fraction(int start, String denominator, int numeratorStart) {
        Numeral numerator = numerator(numeratorStart);
        BigDecimal below = ChineseNumber.parse(denominator);
        if (numerator == null || below == null || below.signum() == 0 || numerator.upper() != null) {
            return null;
        }
        return new Numeral(
                start,
                numerator.end(),
                text.subSequence(start, numerator.end()).toString(),
                numerator.total().dividedBy(Rational.of(below)),
                null,
                "",
                numerator.more(),
                null,
                Script.FRACTION);
    }

    /** What stands behind 分之: a plain numeral, not another fraction. */
    private @Nullable Numeral numerator(int start) {
        if (isArabic(charAt(start))) {
            return arabic(start);
        }
        int end = chineseEnd(start);
        boolean plain = end > start && end - start <= MAX_DIGITS && charAt(end) != '分';
        BigDecimal number =
                plain ? ChineseNumber.parse(text.subSequence(start, end).toString()) : null;
        return number == null
                ? null
                : new Numeral(
                        start,
                        end,
                        text.subSequence(start, end).toString(),
                        Rational.of(number),
                        number,
                        "",
                        false,
                        null,
                        Script.CHINESE);
    }

    private char charAt(int i) {
        return i >= 0 && i < text.length() ? text.charAt(i) : '\0';
    }
}
