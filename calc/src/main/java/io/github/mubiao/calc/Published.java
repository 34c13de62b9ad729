package io.github.mubiao.calc;

import static java.util.Objects.requireNonNull;

import io.github.mubiao.model.Bound;
import io.github.mubiao.model.Measured;
import io.github.mubiao.model.Tolerance;
import io.github.mubiao.quantity.Figure;
import io.github.mubiao.quantity.Multipliers;
import io.github.mubiao.quantity.Quantity;
import io.github.mubiao.quantity.Rational;
import io.github.mubiao.quantity.Unit;
import java.math.BigDecimal;

/**
 * A published figure (公布数): what is printed, and all values that print the same. Immutable.
 *
 * <p>36万户 stands for [35.5万, 36.5万), 36.0万户 for [35.95万, 36.05万): the literal keeps its scale. Negative figures are
 * mirrored, 0 excludes both ends. A plain count (2999户) is exact.
 *
 * <pre>{@code
 * Published.of("36", "万", household).interval();    // [355000户, 365000户)
 * Published.of("36.0", "万", household).interval();  // [359500户, 360500户)
 * Published.of("2999", "", household).interval();    // [2999户, 2999户]
 * Published.of("-3.9", "", percent).interval();      // (-3.95%, -3.85%]
 * }</pre>
 *
 * @param value the printed value
 * @param interval the values it stands for; after 近, 超 or 逾 the printed value is not among them
 */
public record Published(Quantity value, Interval<Quantity> interval) {

    private static final Rational HALF = Rational.of(1, 2);

    /**
     * Checks the units.
     *
     * @param value the printed value
     * @param interval the values it stands for
     * @throws io.github.mubiao.quantity.UnitMismatchException if the interval has a unit that does not convert
     */
    public Published {
        requireNonNull(value, "value");
        interval = interval.map(end -> end.in(value.unit()));
    }

    /**
     * A rounded figure without a multiplier.
     *
     * @param literal the printed decimal, with its zeros
     * @param unit its unit
     * @return the figure
     * @throws NumberFormatException if the literal is not a decimal
     */
    public static Published of(String literal, Unit unit) {
        return of(literal, "", unit);
    }

    /**
     * A rounded figure; a count without multiplier and decimals is exact.
     *
     * @param literal the printed decimal, with its zeros
     * @param multiplier 千, 万, 亿 …, or empty
     * @param unit its unit
     * @return the figure
     * @throws NumberFormatException if the literal is not a decimal
     * @throws IllegalArgumentException if the multiplier is none
     */
    public static Published of(String literal, String multiplier, Unit unit) {
        Rational exact = Rational.parse(literal);
        BigDecimal number = new BigDecimal(literal);
        Rational factor = Multipliers.factor(multiplier);
        Quantity value = new Quantity(exact.times(factor), unit);
        return unit.isCounter() && multiplier.isEmpty() && number.scale() <= 0
                ? exact(value)
                : rounded(value, Rational.of(number.ulp()).times(factor));
    }

    /**
     * A figure rounded to a multiple of a step, HALF_UP.
     *
     * @param value the printed value
     * @param step one unit in the last printed place, greater than 0, in the unit of the value
     * @return the figure
     * @throws IllegalArgumentException if the step is not greater than 0
     */
    public static Published rounded(Quantity value, Rational step) {
        if (step.signum() <= 0) {
            throw new IllegalArgumentException("step " + step + " of " + value + " must be greater than 0");
        }
        Quantity half = new Quantity(step.times(HALF), value.unit());
        int sign = value.value().signum();
        return new Published(value, new Interval<>(value.minus(half), sign > 0, value.plus(half), sign < 0));
    }

    /**
     * A figure that is not rounded.
     *
     * @param value the value
     * @return the figure; its interval is the value alone
     */
    public static Published exact(Quantity value) {
        return new Published(value, Interval.point(value));
    }

    /**
     * 近N: below N, by less than the tolerance.
     *
     * @param value N
     * @param tolerance greater than 0, in the unit of N
     * @return a figure with the interval (N − tolerance, N)
     * @throws IllegalArgumentException if the tolerance is not greater than 0
     */
    public static Published nearly(Quantity value, Rational tolerance) {
        return new Published(value, Interval.open(value.minus(new Quantity(tolerance, value.unit())), value));
    }

    /**
     * 超N, 逾N: above N, by less than the tolerance.
     *
     * @param value N
     * @param tolerance greater than 0, in the unit of N
     * @return a figure with the interval (N, N + tolerance)
     * @throws IllegalArgumentException if the tolerance is not greater than 0
     */
    public static Published over(Quantity value, Rational tolerance) {
        return new Published(value, Interval.open(value, value.plus(new Quantity(tolerance, value.unit()))));
    }

    /**
     * 约N, N左右: within the tolerance on either side.
     *
     * @param value N
     * @param tolerance at least 0, in the unit of N
     * @return a figure with the interval [N − tolerance, N + tolerance]
     * @throws IllegalArgumentException if the tolerance is negative
     */
    public static Published about(Quantity value, Rational tolerance) {
        Quantity width = new Quantity(tolerance, value.unit());
        return new Published(value, Interval.closed(value.minus(width), value.plus(width)));
    }

    /**
     * The figure of an observation: its bound says whether it is rounded, 约, 近, 超 or a range, its printed scale how far it is
     * rounded. A figure that is not a single decimal (三分之二) is exact.
     *
     * @param statement what a document reports
     * @param tolerance how far 约, 近 and 超 may lie from the figure
     * @return the figure
     */
    public static Published of(Measured statement, Tolerance tolerance) {
        Bound bound = statement.bound();
        Quantity value = bound.value();
        Quantity width = new Quantity(tolerance.around(value), value.unit());
        return switch (bound.kind()) {
            case EXACT -> printed(statement.figure(), value);
            case AT_LEAST -> new Published(value, Interval.closed(value, value.plus(width)));
            case AT_MOST -> new Published(value, Interval.closed(value.minus(width), value));
            case MORE_THAN -> width.value().signum() == 0 ? exact(value) : over(value, width.value());
            case LESS_THAN -> width.value().signum() == 0 ? exact(value) : nearly(value, width.value());
            case ABOUT -> about(value, width.value());
            case BETWEEN -> new Published(value, Interval.closed(value, requireNonNull(bound.upper(), "upper")));
        };
    }

    /** The step of a figure is in its printed unit; the value may stand in another one. */
    private static Published printed(Figure figure, Quantity value) {
        BigDecimal number = figure.number();
        if (number == null || figure.step().isEmpty()) {
            return exact(value);
        }
        if (value.unit().isCounter() && figure.multiplier().isEmpty() && number.scale() <= 0) {
            return exact(value);
        }
        Rational unit = number.signum() == 0
                ? Rational.ONE
                : value.value().dividedBy(Rational.of(number).times(Multipliers.factor(figure.multiplier())));
        return rounded(value, figure.step().get().times(unit).abs());
    }

    /**
     * The rise over a base, between all values that the two figures stand for.
     *
     * @param base a figure of the same dimension
     * @return this − base; of two rates in percentage points
     * @throws io.github.mubiao.quantity.UnitMismatchException if the units do not convert
     */
    public Published minus(Published base) {
        Interval<Quantity> other = base.interval;
        return new Published(
                difference(value, base.value),
                new Interval<>(
                        difference(interval.low(), other.high()),
                        interval.lowClosed() && other.highClosed(),
                        difference(interval.high(), other.low()),
                        interval.highClosed() && other.lowClosed()));
    }

    private static Quantity difference(Quantity one, Quantity other) {
        return Rate.measures(one.unit()) ? Rate.of(one).minus(Rate.of(other)).toQuantity() : one.minus(other);
    }

    /**
     * A rise as a fall and the reverse.
     *
     * @return −this
     */
    public Published negated() {
        return new Published(value.times(Rational.of(-1)), interval.mapReversed(end -> end.times(Rational.of(-1))));
    }

    /**
     * The interval of a figure in per cent, as rates.
     *
     * @return the same interval
     * @throws io.github.mubiao.quantity.UnitMismatchException if the unit does not convert to percent
     */
    public Interval<Rate> rates() {
        return interval.map(Rate::of);
    }

    /** The printed value and its interval: {@code 36户 [35.5户, 36.5户)}. */
    @Override
    public String toString() {
        return value + " " + interval;
    }
}
