package io.github.mubiao.quantity;

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

    private static final Map<Character, Integer> POWERS =
            Map.of('十', 1, '百', 2, '千', 3, '万', 4, '萬', 4, '亿', 8, '億', 8);

    private Multipliers() {}

    /** Whether a character multiplies. */
    static boolean isMultiplier(char c) {
        return POWERS.containsKey(c);
    }

    /**
     * The number that a multiplier stands for: {@code 万} is 10000, {@code 万亿} 10¹², empty 1.
     *
     * @param multiplier any sequence of 十, 百, 千, 万, 亿 (also 萬, 億)
     * @return its factor
     * @throws IllegalArgumentException if another character occurs
     */
    public static Rational factor(String multiplier) {
        requireNonNull(multiplier, "multiplier");
        int power = 0;
        for (int i = 0; i < multiplier.length(); i++) {
            Integer step = POWERS.get(multiplier.charAt(i));
            if (step == null) {
                throw new IllegalArgumentException("'" + multiplier + "' must consist of 十, 百, 千, 万 and 亿");
            }
            power += step;
        }
        return Rational.of(10).pow(power);
    }
}
