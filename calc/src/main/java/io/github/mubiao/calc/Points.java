package io.github.mubiao.calc;

import static java.util.Objects.requireNonNull;

import io.github.mubiao.quantity.Quantity;
import io.github.mubiao.quantity.Rational;
import io.github.mubiao.quantity.Unit;
import io.github.mubiao.quantity.Units;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A difference of two rates in percentage points (百分点). Immutable.
 *
 * <pre>{@code
 * Points.of("1.0").plus(Points.of("1.5")).plus(Points.of("0.5"));   // 3个百分点
 * }</pre>
 *
 * @param value the number of points
 */
public record Points(Rational value) implements Comparable<Points> {

    /** No difference. */
    public static final Points ZERO = new Points(Rational.ZERO);

    /** The unit of points that are written as a {@link Quantity}. */
    static final Unit UNIT = Units.standard().get("百分点");

    /**
     * Checks for null.
     *
     * @param value the number of points
     */
    public Points {
        requireNonNull(value, "value");
    }

    /**
     * Points in text.
     *
     * @param value a decimal or a fraction
     * @return the points
     * @throws NumberFormatException if the text is not a number
     */
    public static Points of(String value) {
        return new Points(Rational.parse(value));
    }

    /**
     * Points that stand as a quantity.
     *
     * @param quantity such as 2百分点
     * @return the points
     * @throws io.github.mubiao.quantity.UnitMismatchException if its unit does not convert to 百分点
     */
    public static Points of(Quantity quantity) {
        return new Points(quantity.in(UNIT).value());
    }

    /**
     * These points as a quantity.
     *
     * @return in 百分点
     */
    public Quantity toQuantity() {
        return new Quantity(value, UNIT);
    }

    /**
     * Exact sum.
     *
     * @param other the addend
     * @return this + other
     */
    public Points plus(Points other) {
        return new Points(value.plus(other.value));
    }

    /**
     * Exact difference.
     *
     * @param other the subtrahend
     * @return this − other
     */
    public Points minus(Points other) {
        return new Points(value.minus(other.value));
    }

    /**
     * The opposite difference.
     *
     * @return −this
     */
    public Points negated() {
        return new Points(value.negated());
    }

    /**
     * Rounds once, HALF_UP (四舍五入).
     *
     * @param scale digits after the decimal point
     * @return the number of points
     */
    public BigDecimal toDecimal(int scale) {
        return value.toDecimal(scale, RoundingMode.HALF_UP);
    }

    @Override
    public int compareTo(Points other) {
        return value.compareTo(other.value);
    }

    /** The exact number: {@code -5.6个百分点}. */
    @Override
    public String toString() {
        return value + "个百分点";
    }
}
