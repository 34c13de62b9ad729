package io.github.mubiao.parser.scan;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Adds up a whole number of digits and powers from left to right: 四亿五千六百四十二万零一十五, 一万五千亿, 5万4千6百, 3万4000. Behind a
 * power, a last digit counts a tenth of it (四百五 is 450, 九万四 is 94000), unless 零 stands before it.
 */
final class GroupedSum {

    private static final int LARGE = 4;

    private final CharSequence text;
    private final int end;
    private BigDecimal total = BigDecimal.ZERO;
    private BigDecimal section = BigDecimal.ZERO;
    private @Nullable BigDecimal pending;
    private int pendingLength;
    private int lastPower;
    private int smallest = LARGE;
    private int largest = Integer.MAX_VALUE;
    private boolean zero;

    private GroupedSum(CharSequence text, int end) {
        this.text = text;
        this.end = end;
    }

    /** The value of [start, end), or null if it is no number. */
    static @Nullable BigDecimal of(CharSequence text, int start, int end) {
        return new GroupedSum(text, end).run(start);
    }

    private @Nullable BigDecimal run(int start) {
        for (int i = start; i < end; ) {
            int next = step(i);
            if (next < 0) {
                return null;
            }
            i = next;
        }
        return finish() ? total.add(section) : null;
    }

    /** Reads what stands at an index and returns where to go on; −1 where that can't follow. */
    private int step(int i) {
        char c = text.charAt(i);
        if (Digits.isArabic(c)) {
            return arabic(i);
        }
        int digit = Digits.at(text, i);
        if (digit == 0) {
            zero = true;
            return pending == null ? i + 1 : -1;
        }
        if (digit > 0) {
            boolean follows = pending == null;
            pending = BigDecimal.valueOf(digit);
            pendingLength = 0;
            return follows ? i + 1 : -1;
        }
        int power = Digits.power(c);
        boolean fits = power > 0 && (power < LARGE ? small(power) : large(power));
        lastPower = power;
        zero = false;
        return fits ? i + 1 : -1;
    }

    private int arabic(int start) {
        int i = start;
        while (i < end && Digits.isArabic(text.charAt(i))) {
            i++;
        }
        boolean follows = pending == null;
        pending = new BigDecimal(text.subSequence(start, i).toString());
        pendingLength = i - start;
        return follows ? i : -1;
    }

    /** 三百 after 二千, but not before it. */
    private boolean small(int power) {
        boolean fits = power < smallest;
        section = section.add((pending == null ? BigDecimal.ONE : pending).scaleByPowerOfTen(power));
        smallest = power;
        pending = null;
        return fits;
    }

    /** 五千万 counts the section, 一万五千亿 all before it, 万亿 multiplies. */
    private boolean large(int power) {
        // 九千三万 is neither 9003 nor 9300
        boolean odd = pending != null && pendingLength == 0 && lastPower > 1 && lastPower < LARGE && !zero;
        BigDecimal counted = section.add(pending == null ? BigDecimal.ZERO : pending);
        boolean bare = counted.signum() == 0;
        if (bare && total.signum() > 0 || power > largest) {
            total = total.add(counted).scaleByPowerOfTen(power);
        } else {
            total = total.add((bare ? BigDecimal.ONE : counted).scaleByPowerOfTen(power));
        }
        boolean fits = (power != largest || bare) && !odd;
        largest = power;
        section = BigDecimal.ZERO;
        smallest = LARGE;
        pending = null;
        return fits;
    }

    /** The last digit has no power behind it. */
    private boolean finish() {
        if (pending == null) {
            return true;
        }
        if (pendingLength > 0) {
            section = section.add(pending);
            return lastPower == 0 || (zero ? pendingLength < lastPower : pendingLength == lastPower);
        }
        boolean colloquial = lastPower > 1 && !zero;
        section = section.add(colloquial ? pending.scaleByPowerOfTen(lastPower - 1) : pending);
        return true;
    }
}
