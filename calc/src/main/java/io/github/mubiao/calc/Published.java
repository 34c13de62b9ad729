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
import java.util.regex.Pattern;

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
 * <p>A figure that is printed plainly is compared as printed: 9% meets 9%. One with a word (超, 近, 约, 多, 余) is {@code worded}:
 * the word says that the value is another one, so that only what holds for the whole interval is known.
 *
 * @param value the printed value
 * @param interval the values it stands for; after 近, 超 or 逾 the printed value is not among them
 * @param worded whether a word says that the value is not the printed one
 */
public record Published(Quantity value, Interval<Quantity> interval, boolean worded) {

    private static final Rational HALF = Rational.of(1, 2);

    /** 近, 接近, 将近: the model has them among 左右, but they say on which side. */
    private static final String BELOW = "近";

    /** 30多, 1200余: up to the next number of as many digits. */
    private static final Pattern AND_MORE = Pattern.compile("[多余]");

    /**
     * Checks the units.
     *
     * @param value the printed value
     * @param interval the values it stands for
     * @param worded whether a word says that the value is not the printed one
     * @throws io.github.mubiao.quantity.UnitMismatchException if the interval has a unit that does not convert
     */
    public Published {
        requireNonNull(value, "value");
        interval = requireNonNull(interval, "interval").map(end -> end.in(value.unit()));
    }

    /**
     * A figure whose interval tells whether it is worded: it is if the printed value is not in it.
     *
     * @param value the printed value
     * @param interval the values it stands for
     * @throws io.github.mubiao.quantity.UnitMismatchException if the interval has a unit that does not convert
     */
    public Published(Quantity value, Interval<Quantity> interval) {
        this(value, interval, !interval.contains(value));
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
        requireNonNull(literal, "literal");
        requireNonNull(multiplier, "multiplier");
        requireNonNull(unit, "unit");
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
        requireNonNull(value, "value");
        requireNonNull(step, "step");
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
        requireNonNull(value, "value");
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
        requireNonNull(value, "value");
        requireNonNull(tolerance, "tolerance");
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
        requireNonNull(value, "value");
        requireNonNull(tolerance, "tolerance");
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
        requireNonNull(value, "value");
        requireNonNull(tolerance, "tolerance");
        Quantity width = new Quantity(tolerance, value.unit());
        return new Published(value, Interval.closed(value.minus(width), value.plus(width)), tolerance.signum() != 0);
    }

    /**
     * The figure of an observation: its bound and the words of it say whether it is rounded, 约, 近, 超 or a range, its printed
     * scale how far it is rounded. A figure that is not a single decimal (三分之二) is exact. 多 and 余 reach up to the next number
     * of as many digits: 30多家 are from 31 to 39.
     *
     * @param statement what a document reports
     * @param tolerance how far 约, 近 and 超 may lie from the figure
     * @return the figure
     */
    public static Published of(Measured statement, Tolerance tolerance) {
        requireNonNull(statement, "statement");
        requireNonNull(tolerance, "tolerance");
        Bound bound = statement.bound();
        Quantity value = bound.value();
        Quantity width = new Quantity(tolerance.around(value), value.unit());
        return switch (bound.kind()) {
            case EXACT -> printed(statement.figure(), value);
            case AT_LEAST -> worded(value, Interval.closed(value, value.plus(width)));
            case AT_MOST -> worded(value, Interval.closed(value.minus(width), value));
            case MORE_THAN -> above(statement, value, width);
            case LESS_THAN -> below(value, width);
            case ABOUT -> bound.words().contains(BELOW) ? below(value, width) : about(value, width.value());
            case BETWEEN -> worded(value, Interval.closed(value, requireNonNull(bound.upper(), "upper")));
        };
    }

    private static Published worded(Quantity value, Interval<Quantity> interval) {
        return new Published(value, interval, interval.low().compareTo(interval.high()) != 0);
    }

    private static Published below(Quantity value, Quantity width) {
        return width.value().signum() == 0 ? exact(value) : nearly(value, width.value());
    }

    private static Published above(Measured statement, Quantity value, Quantity width) {
        Rational more = AND_MORE.matcher(statement.bound().words()).find()
                ? lastDigit(statement.figure(), value)
                : Rational.ZERO;
        Rational most = more.compareTo(width.value()) > 0 ? more : width.value();
        return most.signum() == 0 ? exact(value) : over(value, most);
    }

    /** One in the last place of the printed number that is not 0: 10 of 30, 100 of 1200. */
    private static Rational lastDigit(Figure figure, Quantity value) {
        BigDecimal number = figure.number();
        if (number == null || number.signum() == 0) {
            return Rational.ZERO;
        }
        Rational step = Rational.of(number.stripTrailingZeros().ulp());
        return value.value().times(step).dividedBy(Rational.of(number)).abs();
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
                        interval.highClosed() && other.lowClosed()),
                worded || base.worded);
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
        return new Published(
                value.times(Rational.of(-1)), interval.mapReversed(end -> end.times(Rational.of(-1))), worded);
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
