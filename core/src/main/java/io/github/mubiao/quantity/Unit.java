package io.github.mubiao.quantity;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonAutoDetect;

/**
 * A unit of measure (单位): a symbol, the dimension it measures, and its exact size in the base unit of that dimension.
 *
 * <p>Two units convert into each other if, and only if, their dimensions are the same. A counter (个, 座, 户) is a dimension
 * of its own: three bridges and three households do not add up to six. Percent and percentage points are two dimensions.
 *
 * <p>Units come from {@link Units}: 亩 is {@code area} with the factor 2000/3 (square metres), which is not a decimal.
 *
 * <pre>{@code
 * Unit mu = Units.standard().get("亩");
 * mu.convertsTo(Units.standard().get("公顷"));    // true
 * mu.convertsTo(Units.standard().get("座"));      // false
 * }</pre>
 *
 * @param symbol the unit as documents write it, half width and simplified: {@code 公里}, {@code 元/月}, {@code %}; empty for
 *     a bare number
 * @param dimension what it measures: {@code length}, {@code money:CNY}, {@code count:座}
 * @param factor how many base units of the dimension one of it is, greater than 0
 */
@JsonAutoDetect(isGetterVisibility = JsonAutoDetect.Visibility.NONE) // isCounter is no field
public record Unit(String symbol, String dimension, Rational factor) {

    /** The unit of a bare number. */
    public static final Unit NONE = new Unit("", "number", Rational.ONE);

    /**
     * Checks the factor.
     *
     * @param symbol the unit as documents write it, half width and simplified
     * @param dimension what it measures
     * @param factor how many base units of the dimension one of it is, greater than 0
     * @throws IllegalArgumentException if the factor is not greater than 0 or the dimension is blank
     */
    public Unit {
        requireNonNull(symbol, "symbol");
        requireNonNull(dimension, "dimension");
        requireNonNull(factor, "factor");
        if (dimension.isBlank()) {
            throw new IllegalArgumentException("dimension of unit '" + symbol + "' must not be blank");
        }
        if (factor.signum() <= 0) {
            throw new IllegalArgumentException("factor " + factor + " of unit '" + symbol + "' must be greater than 0");
        }
    }

    /**
     * A counter (量词) such as 座: it converts into nothing but itself.
     *
     * @param symbol the counter
     * @return a unit of the dimension {@code count:symbol}
     */
    public static Unit counter(String symbol) {
        return new Unit(symbol, "count:" + symbol, Rational.ONE);
    }

    /**
     * Whether quantities of the two units add up.
     *
     * @param other another unit
     * @return true if both measure the same dimension
     */
    public boolean convertsTo(Unit other) {
        return dimension.equals(requireNonNull(other, "other").dimension);
    }

    /**
     * Whether this counts things rather than measuring them.
     *
     * @return true for 个, 座, 户 and the like
     */
    public boolean isCounter() {
        return dimension.startsWith("count:");
    }

    // written out: what a record makes by itself costs milliseconds at its first use
    @Override
    public boolean equals(Object other) {
        return other instanceof Unit that
                && symbol.equals(that.symbol)
                && dimension.equals(that.dimension)
                && factor.equals(that.factor);
    }

    @Override
    public int hashCode() {
        return 31 * symbol.hashCode() + dimension.hashCode();
    }

    /** The symbol, or {@code 1} for a bare number. */
    @Override
    public String toString() {
        return symbol.isEmpty() ? "1" : symbol;
    }
}
