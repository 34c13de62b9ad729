package io.github.mubiao.quantity;

import static java.util.Map.entry;
import static java.util.Objects.requireNonNull;

import java.util.Map;

/**
 * The powers of ten that stand between a numeral and its unit (万, 亿 and their compounds).
 *
 * <pre>{@code
 * Multipliers.factor("万亿");    // 1000000000000
 * }</pre>
 */
public final class Multipliers {

    private static final Map<Character, Integer> POWERS = Map.ofEntries(
            entry('十', 1), entry('百', 2), entry('千', 3), entry('万', 4), entry('亿', 8), entry('兆', 12),
            entry('拾', 1), entry('佰', 2), entry('仟', 3), entry('萬', 4), entry('億', 8));

    private Multipliers() {}

    /** Whether a character multiplies. */
    static boolean isMultiplier(char c) {
        return POWERS.containsKey(c);
    }

    /**
     * The number that a multiplier stands for: {@code 万} is 10000, {@code 万亿} 10¹², empty 1.
     *
     * @param multiplier any sequence of 十, 百, 千, 万, 亿, 兆 (also in the formal 拾, 佰, 仟, 萬, 億)
     * @return its factor
     * @throws IllegalArgumentException if another character occurs
     */
    public static Rational factor(String multiplier) {
        requireNonNull(multiplier, "multiplier");
        int power = 0;
        for (int i = 0; i < multiplier.length(); i++) {
            Integer step = POWERS.get(multiplier.charAt(i));
            if (step == null) {
                throw new IllegalArgumentException("'" + multiplier + "' must consist of 十, 百, 千, 万, 亿 and 兆");
            }
            power += step;
        }
        return Rational.of(10).pow(power);
    }
}
