package io.github.mubiao.calc;

import static java.util.Objects.requireNonNull;

import io.github.mubiao.quantity.Quantity;
import io.github.mubiao.quantity.Rational;
import io.github.mubiao.quantity.Unit;
import io.github.mubiao.quantity.Units;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A relative change or a share (比率), stored as a fraction: 12.5% is 1/8. Immutable.
 *
 * <p>Two rates do not add up; their difference is {@link Points}. An irrational rate, such as a mean growth, is held with 60
 * digits and a sticky one: rounding it to fewer digits, in any mode, gives what the irrational number itself would give.
 *
 * <pre>{@code
 * Rate.ofPercent("64.72").plus(Points.of("0.5"));              // 65.22%
 * Rate.ofPercent("12.7").minus(Rate.ofPercent("18.3"));        // -5.6个百分点
 * Rate.ofPercent("2.25").toPercent(1);                         // 2.3
 * Rate.ofPercent("2.25").toPercent(1, RoundingMode.HALF_EVEN); // 2.2
 * }</pre>
 *
 * @param fraction any number
 */
public record Rate(Rational fraction) implements Comparable<Rate> {

    /** No change. */
    public static final Rate ZERO = new Rate(Rational.ZERO);

    /** 100%: the whole. */
    public static final Rate WHOLE = new Rate(Rational.ONE);

    /** The unit of rates that are written as a {@link Quantity}. */
    static final Unit PERCENT = Units.standard().get("%");

    /**
     * Checks for null.
     *
     * @param fraction any number
     */
    public Rate {
        requireNonNull(fraction, "fraction");
    }

    /**
     * A rate in per cent.
     *
     * @param percent a decimal or a fraction: {@code "12.5"}
     * @return the rate
     * @throws NumberFormatException if the text is not a number
     */
    public static Rate ofPercent(String percent) {
        return ofPercent(Rational.parse(percent));
    }

    /**
     * A rate in per cent.
     *
     * @param percent any number
     * @return the rate
     */
    public static Rate ofPercent(Rational percent) {
        return new Rate(percent.dividedBy(Rational.HUNDRED));
    }

    /**
     * A rate that stands as a quantity: 15%, 3‰, 1.2倍.
     *
     * @param quantity a quantity of the dimension of percent
     * @return the rate
     * @throws io.github.mubiao.quantity.UnitMismatchException if its unit does not convert to percent
     */
    public static Rate of(Quantity quantity) {
        return ofPercent(quantity.in(PERCENT).value());
    }

    /**
     * This rate as a quantity in per cent.
     *
     * @return such as 15%
     */
    public Quantity toQuantity() {
        return new Quantity(percent(), PERCENT);
    }

    /**
     * The number before the percent sign.
     *
     * @return 100 times the fraction, exact
     */
    public Rational percent() {
        return fraction.times(Rational.HUNDRED);
    }

    /**
     * What the rate multiplies a base by: 1.15 for 15%.
     *
     * @return 1 + fraction
     */
    public Rational factor() {
        return fraction.plus(Rational.ONE);
    }

    /**
     * The rate of a factor: 15% for 1.15.
     *
     * @param factor what a base was multiplied by
     * @return factor − 1
     */
    public static Rate ofFactor(Rational factor) {
        return new Rate(factor.minus(Rational.ONE));
    }

    /**
     * A rate some points away.
     *
     * @param points a difference in percentage points
     * @return this + points
     */
    public Rate plus(Points points) {
        return ofPercent(percent().plus(points.value()));
    }

    /**
     * A rate some points away.
     *
     * @param points a difference in percentage points
     * @return this − points
     */
    public Rate minus(Points points) {
        return plus(points.negated());
    }

    /**
     * The difference of two rates.
     *
     * @param other a rate
     * @return this − other, in percentage points
     */
    public Points minus(Rate other) {
        return new Points(percent().minus(other.percent()));
    }

    /**
     * Growth as a reduction and the reverse.
     *
     * @return −this
     */
    public Rate negated() {
        return new Rate(fraction.negated());
    }

    /**
     * Rounds once, HALF_UP (四舍五入), as communiqués do.
     *
     * @param scale digits after the decimal point
     * @return the number before the percent sign
     */
    public BigDecimal toPercent(int scale) {
        return toPercent(scale, RoundingMode.HALF_UP);
    }

    /**
     * Rounds once; {@code HALF_EVEN} is the rule of GB/T 8170 (四舍六入五成双).
     *
     * @param scale digits after the decimal point
     * @param rounding how to round
     * @return the number before the percent sign
     */
    public BigDecimal toPercent(int scale, RoundingMode rounding) {
        return percent().toDecimal(scale, rounding);
    }

    /** % and ‰; 倍 is of the same dimension and a level. */
    static boolean measures(Unit unit) {
        return unit.convertsTo(PERCENT) && !unit.symbol().equals("倍");
    }

    @Override
    public int compareTo(Rate other) {
        return fraction.compareTo(other.fraction);
    }

    /** The exact percentage: {@code 12.5%}, {@code 200/3%}. */
    @Override
    public String toString() {
        return percent() + "%";
    }
}
