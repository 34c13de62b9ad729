package io.github.mubiao.parser.scan;

import io.github.mubiao.parser.scan.Numeral.Script;
import io.github.mubiao.quantity.Rational;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Reads numerals: 1,234.5, 2.7万, 三点五亿, 3亿5千万, 3万4000, 十五万三千, 四百五, 五六十, 20多万, 百亿, 三分之二.
 *
 * <p>What follows the numeral is left to the caller, but a 千 or 百 that begins a unit (千瓦, 百分点) is not eaten. What can't
 * be read whole is not read at all.
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
        if (Digits.isArabic(charAt(start))) {
            return arabic(start);
        }
        return isChinese(start) ? chinese(start) : null;
    }

    /** Whether a numeral can begin with a character. */
    static boolean isNumeralStart(char c) {
        return Digits.isNumeral(c);
    }

    static boolean isArabic(char c) {
        return Digits.isArabic(c);
    }

    private boolean isChinese(int i) {
        return Digits.at(text, i) >= 0 || Digits.powerAt(text, i) > 0;
    }

    /** The index behind all characters of the numeral that starts at an index, whether it can be read or not. */
    int end(int start) {
        int end = start;
        int next = start;
        do {
            end = next;
            next = Digits.isArabic(charAt(end)) ? arabicEnd(end) : isChinese(end) ? end + 1 : end;
        } while (next > end && !(next > start && isDate(end)));
        return Math.max(end, start + 1);
    }

    private @Nullable Numeral arabic(int start) {
        int end = arabicEnd(start);
        if (end - start > MAX_DIGITS) {
            return null;
        }
        String literal = text.subSequence(start, end).toString();
        BigDecimal number = new BigDecimal(literal.indexOf(',') < 0 ? literal : literal.replace(",", ""));
        return withMultiplier(start, end, literal, number);
    }

    /** The index behind the run of digits, with thousands commas and one decimal point. */
    private int arabicEnd(int start) {
        int end = start;
        boolean point = false;
        while (Digits.isArabic(charAt(end))
                || charAt(end) == ',' && !point
                || charAt(end) == '.' && !point && Digits.isArabic(charAt(end + 1))) {
            point |= charAt(end) == '.';
            end++;
        }
        return end;
    }

    /** 20多万, 3亿5千万: what may follow the digits. */
    private @Nullable Numeral withMultiplier(int start, int digitsEnd, String literal, BigDecimal number) {
        boolean more = isMore(digitsEnd);
        int multiplierStart = more ? digitsEnd + 1 : digitsEnd;
        int end = powersEnd(multiplierStart);
        if (end - multiplierStart > MAX_DIGITS) {
            return null;
        }
        if (!more && end > digitsEnd && number.scale() <= 0 && goesOn(end)) {
            return compound(start, Script.ARABIC);
        }
        String multiplier = text.subSequence(multiplierStart, end).toString();
        if (!more && !multiplier.isEmpty() && isMore(end)) {
            more = true;
            int behind = end + 1;
            end = powersEnd(behind);
            multiplier = multiplier.concat(text.subSequence(behind, end).toString());
        }
        return new Numeral(start, end, literal, Rational.of(number), number, multiplier, more, null, Script.ARABIC);
    }

    /** 3亿|5千万, 3万|4000: a second, smaller part follows the first; a date does not. */
    private boolean goesOn(int i) {
        boolean arabic = Digits.isArabic(charAt(i)) && !isDate(i);
        boolean part = Digits.at(text, i) >= 0 && (Digits.powerAt(text, i + 1) > 0 || Digits.at(text, i) == 0);
        return arabic || part || charAt(i) == '兆' && Digits.powerAt(text, i) > 0;
    }

    /** 2024年, 60岁, 60周岁: a number of its own, even right behind another one. */
    private boolean isDate(int i) {
        int end = i;
        while (Digits.isArabic(charAt(end))) {
            end++;
        }
        char unit = charAt(end) == '周' ? charAt(end + 1) : charAt(end);
        return end > i && unit != '\0' && "年月日号岁".indexOf(unit) >= 0;
    }

    /** A numeral of several parts; its last one tells how exactly it is printed. */
    private @Nullable Numeral compound(int start, Script script) {
        int end = end(start);
        if (end - start > MAX_DIGITS) {
            return null;
        }
        String literal = text.subSequence(start, end).toString();
        BigDecimal sum = literal.indexOf('.') >= 0 ? null : ChineseNumber.parse(literal.replace(",", ""));
        if (sum == null) {
            return null;
        }
        boolean more = isMore(end);
        BigDecimal scaled = sum.signum() == 0 ? sum : sum.stripTrailingZeros();
        return new Numeral(start, more ? end + 1 : end, literal, Rational.of(sum), scaled, "", more, null, script);
    }

    private int powersEnd(int start) {
        int end = start;
        while (Digits.powerAt(text, end) > 0 && charAt(end) != '兆') {
            end++;
        }
        return end;
    }

    private boolean isMore(int i) {
        return i < text.length() && MORE.indexOf(charAt(i)) >= 0;
    }

    private int chineseEnd(int start) {
        int end = start;
        while (isChinese(end) || NumeralMarks.isAt(text, end, start)) {
            end++;
        }
        return end;
    }

    private @Nullable Numeral chinese(int start) {
        int end = chineseEnd(start);
        if (end - start > MAX_DIGITS) {
            return null;
        }
        if (charAt(end) == '分' && charAt(end + 1) == '之') {
            return fraction(start, text.subSequence(start, end).toString(), end + 2);
        }
        if (Digits.isArabic(charAt(end)) && Digits.powerAt(text, end - 1) > 0 && !isDate(end)) {
            return compound(start, Script.CHINESE);
        }
        String literal = text.subSequence(start, end).toString();
        Numeral range = NeighbouringDigits.read(literal, start);
        return range == null ? plain(start, end, literal) : withMore(range);
    }

    private @Nullable Numeral plain(int start, int end, String literal) {
        BigDecimal number = ChineseNumber.parse(literal);
        if (number == null) {
            return null;
        }
        if (!isMore(end) && charAt(end) != '几') {
            return split(start, end, literal, number);
        }
        return withMore(
                new Numeral(start, end, literal, Rational.of(number), number, "", false, null, script(literal)));
    }

    /** 三十多万, 十几个: what follows counts. */
    private @Nullable Numeral withMore(Numeral numeral) {
        int end = numeral.end();
        boolean more = isMore(end) || charAt(end) == '几' && numeral.upper() == null;
        int powersEnd = more ? powersEnd(end + 1) : end;
        if (powersEnd - end > MAX_DIGITS) {
            return null;
        }
        return more
                ? numeral.more(powersEnd, text.subSequence(end + 1, powersEnd).toString())
                : numeral;
    }

    /** 三点五亿 is 三点五 and 亿; 十五万三千 can't be split, its step is a thousand. */
    private Numeral split(int start, int end, String literal, BigDecimal number) {
        int digitsEnd = literal.length();
        while (digitsEnd > 0 && Digits.power(literal.charAt(digitsEnd - 1)) >= 4) {
            digitsEnd--;
        }
        String digits = literal.substring(0, digitsEnd);
        boolean compound = holdsLargePower(digits);
        boolean whole = digitsEnd == 0 || digitsEnd == literal.length() && !compound;
        BigDecimal part = whole || compound || isPowers(digits) ? null : ChineseNumber.parse(digits);
        if (part != null && literal.indexOf('兆') < 0) {
            String powers = literal.substring(digitsEnd);
            return new Numeral(start, end, digits, Rational.of(part), part, powers, false, null, Script.CHINESE);
        }
        BigDecimal scaled = whole ? number : number.stripTrailingZeros();
        return new Numeral(start, end, literal, Rational.of(number), scaled, "", false, null, script(literal));
    }

    private static Script script(String literal) {
        return isPowers(literal) && !literal.equals("十") ? Script.BARE_POWER : Script.CHINESE;
    }

    private static boolean isPowers(String literal) {
        int i = 0;
        while (i < literal.length() && Digits.power(literal.charAt(i)) > 0) {
            i++;
        }
        return i == literal.length();
    }

    private static boolean holdsLargePower(String literal) {
        int i = 0;
        while (i < literal.length() && Digits.power(literal.charAt(i)) < 4) {
            i++;
        }
        return i < literal.length();
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
        if (Digits.isArabic(charAt(start))) {
            return arabic(start);
        }
        int end = chineseEnd(start);
        boolean plain = end > start && end - start <= MAX_DIGITS && charAt(end) != '分';
        String literal = text.subSequence(start, Math.max(start, end)).toString();
        BigDecimal number = plain ? ChineseNumber.parse(literal) : null;
        return number == null
                ? null
                : new Numeral(start, end, literal, Rational.of(number), number, "", false, null, Script.CHINESE);
    }

    private char charAt(int i) {
        return Digits.charAt(text, i);
    }
}
