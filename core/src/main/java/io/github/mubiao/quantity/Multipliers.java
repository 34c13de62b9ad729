package io.github.mubiao.quantity;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.stream.IntStream;

/**
 * The powers of ten that stand between a numeral and its unit (万, 亿 and their compounds).
 *
 * <pre>{@code
 * Multipliers.factor("万亿");    // 1000000000000
 * }</pre>
 */
public final class Multipliers {

    /** Up to 万亿 and 亿亿, as documents have them. */
    private static final List<Rational> POWERS =
            IntStream.rangeClosed(0, 16).mapToObj(Rational.TEN::pow).toList();

    private Multipliers() {}

    /** Whether a character multiplies. */
    static boolean isMultiplier(char c) {
        return power(c) > 0;
    }

    /** How many zeros a multiplier has; 0 for any other character. */
    private static int power(char c) {
        return switch (c) {
            case '十', '拾' -> 1;
            case '百', '佰' -> 2;
            case '千', '仟' -> 3;
            case '万', '萬' -> 4;
            case '亿', '億' -> 8;
            case '兆' -> 12;
            default -> 0;
        };
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
            int step = power(multiplier.charAt(i));
            if (step == 0) {
                throw new IllegalArgumentException("'" + multiplier + "' must consist of 十, 百, 千, 万, 亿 and 兆");
            }
            power += step;
        }
        return power < POWERS.size() ? POWERS.get(power) : Rational.TEN.pow(power);
    }
}
