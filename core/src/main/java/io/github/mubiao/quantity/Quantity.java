package io.github.mubiao.quantity;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * An exact value and its unit (数量). Immutable.
 *
 * <p>Arithmetic is exact and checks the units; the result of {@link #plus} and {@link #minus} has this quantity's unit.
 *
 * <pre>{@code
 * Units units = Units.standard();
 * Quantity field = Quantity.of("400000", units.get("亩"));      // 40万亩
 * field.in(units.get("公顷")).in(units.get("亩")).equals(field);  // true
 * field.plus(Quantity.of("5", units.get("元")));                 // throws UnitMismatchException
 * }</pre>
 *
 * @param value the exact value with 千/万/亿 folded in
 * @param unit the unit as written without the multiplier
 */
public record Quantity(Rational value, Unit unit) implements Comparable<Quantity> {

    /**
     * Checks for null.
     *
     * @param value the exact value with 千/万/亿 folded in
     * @param unit the unit as written without the multiplier
     */
    public Quantity {
        requireNonNull(value, "value");
        requireNonNull(unit, "unit");
    }

    /**
     * A quantity of a decimal or fraction in text.
     *
     * @param value such as {@code "0.5"} or {@code "2/3"}
     * @param unit its unit
     * @return the quantity
     * @throws NumberFormatException if the value is not a number
     */
    public static Quantity of(String value, Unit unit) {
        return new Quantity(Rational.parse(requireNonNull(value, "value")), unit);
    }

    /**
     * Exact sum.
     *
     * @param other a quantity of the same dimension
     * @return this + other, in this unit
     * @throws UnitMismatchException if the units do not convert
     */
    public Quantity plus(Quantity other) {
        return new Quantity(value.plus(inThisUnit(other)), unit);
    }

    /**
     * Exact difference.
     *
     * @param other a quantity of the same dimension
     * @return this − other, in this unit
     * @throws UnitMismatchException if the units do not convert
     */
    public Quantity minus(Quantity other) {
        return new Quantity(value.minus(inThisUnit(other)), unit);
    }

    /**
     * Scales the quantity.
     *
     * @param factor a plain number
     * @return this × factor, in this unit
     */
    public Quantity times(Rational factor) {
        return new Quantity(value.times(requireNonNull(factor, "factor")), unit);
    }

    /**
     * The exact ratio of two quantities of one dimension.
     *
     * @param other a quantity of the same dimension, not 0
     * @return this ÷ other, a plain number
     * @throws UnitMismatchException if the units do not convert
     * @throws ArithmeticException if other is 0
     */
    public Rational dividedBy(Quantity other) {
        return value.dividedBy(inThisUnit(other));
    }

    /**
     * Converts exactly.
     *
     * @param target the wanted unit
     * @return the same quantity in that unit
     * @throws UnitMismatchException if the units do not convert
     */
    public Quantity in(Unit target) {
        requireNonNull(target, "target");
        if (unit.equals(target)) {
            return this;
        }
        if (!unit.convertsTo(target)) {
            throw new UnitMismatchException(unit, target);
        }
        return new Quantity(value.times(unit.factor()).dividedBy(target.factor()), target);
    }

    private Rational inThisUnit(Quantity other) {
        if (!unit.convertsTo(requireNonNull(other, "other").unit)) {
            throw new UnitMismatchException(unit, other.unit);
        }
        return other.in(unit).value;
    }

    /**
     * Leaves the exact numbers: the value rounded once.
     *
     * @param scale digits after the decimal point
     * @param rounding how to round
     * @return the rounded value, in this unit
     * @throws IllegalArgumentException if the scale is not from -4000 to 4000
     */
    public BigDecimal toDecimal(int scale, RoundingMode rounding) {
        return value.toDecimal(scale, rounding);
    }

    /**
     * Compares by size; quantities that compare as equal may still have different units.
     *
     * @throws UnitMismatchException if the units do not convert
     */
    @Override
    public int compareTo(Quantity other) {
        return value.compareTo(inThisUnit(other));
    }

    // written out: what a record makes by itself costs milliseconds at its first use
    @Override
    public boolean equals(Object other) {
        return other instanceof Quantity that && value.equals(that.value) && unit.equals(that.unit);
    }

    @Override
    public int hashCode() {
        return 31 * value.hashCode() + unit.hashCode();
    }

    /** Value and symbol: {@code 400000亩}. */
    @Override
    public String toString() {
        return value + unit.symbol();
    }
}
