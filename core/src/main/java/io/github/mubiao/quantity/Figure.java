package io.github.mubiao.quantity;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A number as it is printed (数字): 1.70亿立方米 is the literal {@code 1.70}, the multiplier {@code 亿} and the unit
 * {@code 立方米}. Its trailing zero says that it was rounded to a hundredth of 亿, which the exact {@link Quantity} can't say.
 *
 * @param literal the numeral as printed, half width: {@code 36}, {@code 1.70}, {@code 三点五}, {@code 6—7}, {@code 翻一番}
 * @param multiplier 千, 万, 百万, 亿 …, or empty
 * @param unit the unit as printed, or empty
 * @param number the literal as a decimal that keeps its scale ({@code 3亿5千万} is {@code 35E+7}); null where the literal
 *     isn't a single decimal: ranges, 三分之二, 翻一番, 全覆盖; its scale is from −4000 to 4000
 */
public record Figure(
        String literal,
        String multiplier,
        String unit,

        @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable
        BigDecimal number) {

    /**
     * Checks the scale.
     *
     * @param literal the numeral as printed, half width
     * @param multiplier 千, 万, 百万, 亿 …, or empty
     * @param unit the unit as printed, or empty
     * @param number the literal as a decimal that keeps its scale
     * @throws IllegalArgumentException if the scale is out of range: exact arithmetic would fill the memory
     */
    public Figure {
        requireNonNull(literal, "literal");
        requireNonNull(multiplier, "multiplier");
        requireNonNull(unit, "unit");
        if (number != null && Math.abs((long) number.scale()) > Rational.MAX_SCALE) {
            throw new IllegalArgumentException("scale " + number.scale() + " of '" + literal + "' must be from -"
                    + Rational.MAX_SCALE + " to " + Rational.MAX_SCALE);
        }
    }

    /**
     * One unit in the last printed place, multiplier folded in: 100000 for {@code 1.7百万}, 1000000 for {@code 1.70亿}. A true value
     * that was rounded to this figure lies within half of it.
     *
     * @return the step, or empty where {@link #number()} is null
     */
    public Optional<Rational> step() {
        return Optional.ofNullable(number).map(n -> Rational.of(n.ulp()).times(Multipliers.factor(multiplier)));
    }

    /** The figure as printed, without blanks. */
    @Override
    public String toString() {
        return literal + multiplier + unit;
    }
}
