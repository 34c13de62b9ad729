package io.github.mubiao.parser.scan;

import io.github.mubiao.parser.scan.Numeral.Script;
import io.github.mubiao.quantity.Rational;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** 五六十, 三、四百万, 十五六, 三五: two digits side by side, the second one higher, are a range. */
final class NeighbouringDigits {

    private NeighbouringDigits() {}

    /** The range that a literal is, or null. */
    static @Nullable Numeral read(String literal, int start) {
        String digits = literal.replace(String.valueOf(NumeralMarks.STOP), "");
        int at = pair(digits);
        if (at < 0) {
            return null;
        }
        BigDecimal low = number(digits, at, at + 1);
        BigDecimal high = number(digits, at + 1, at);
        return low == null || high == null
                ? null
                : new Numeral(
                        start,
                        start + literal.length(),
                        literal,
                        Rational.of(low),
                        null,
                        "",
                        false,
                        Rational.of(high),
                        Script.CHINESE);
    }

    /** Where the only pair begins, behind which only powers stand; −1 where there is none. */
    private static int pair(String literal) {
        int last = literal.length() - 1;
        while (last > 0 && Digits.power(literal.charAt(last)) > 0) {
            last--;
        }
        if (last < 1) {
            return -1;
        }
        int low = Digits.everyday(literal.charAt(last - 1));
        int high = Digits.everyday(literal.charAt(last));
        boolean rises = low > 0 && (high == low + 1 || low == 3 && high == 5);
        boolean opens = last == 1 || Digits.power(literal.charAt(last - 2)) > 0;
        return rises && opens ? last - 1 : -1;
    }

    /** The literal with one digit of the pair. */
    private static @Nullable BigDecimal number(String literal, int kept, int dropped) {
        StringBuilder one = new StringBuilder(literal);
        one.setCharAt(Math.min(kept, dropped), literal.charAt(kept));
        one.deleteCharAt(Math.max(kept, dropped));
        return ChineseNumber.parse(one);
    }
}
