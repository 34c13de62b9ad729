package io.github.mubiao.calc;

import static java.util.Objects.requireNonNull;

import io.github.mubiao.model.Averaging;
import io.github.mubiao.model.Bound;
import io.github.mubiao.model.Change;
import io.github.mubiao.model.Direction;
import io.github.mubiao.model.Measure;
import io.github.mubiao.model.Tolerance;
import io.github.mubiao.model.Verdict;
import io.github.mubiao.quantity.Quantity;
import io.github.mubiao.quantity.Rational;

/**
 * What a figure is measured against: the exact bound of a target, what the figure says and which way it should go. Immutable.
 *
 * <pre>{@code
 * Goal jobs = Goal.of(Change.AMOUNT, Bound.of(Bound.Kind.AT_LEAST, Quantity.of("36000", person), "以上"), Direction.HIGHER);
 * jobs.verdict(Quantity.of("35999", person));   // MISSED
 * }</pre>
 *
 * @param change what the figure says about the indicator
 * @param bound the value asked for
 * @param direction which way the figure itself should go (see {@link Change#directionOf(Direction)})
 * @param tolerance what 左右 allows
 * @param averaging whether a change is meant per year (年均增长6%)
 */
public record Goal(Change change, Bound bound, Direction direction, Tolerance tolerance, Averaging averaging) {

    /** Where a figure lies with regard to a bound. */
    public enum Position {
        /** Below the figure of the bound, or the lower end of a range. */
        BELOW,
        /** At the figure, or between the ends of a range. */
        INSIDE,
        /** Above the figure, or the upper end of a range. */
        ABOVE
    }

    /**
     * Checks for null.
     *
     * @param change what the figure says about the indicator
     * @param bound the value asked for
     * @param direction which way the figure itself should go
     * @param tolerance what 左右 allows
     * @param averaging whether a change is meant per year
     */
    public Goal {
        requireNonNull(change, "change");
        requireNonNull(bound, "bound");
        requireNonNull(direction, "direction");
        requireNonNull(tolerance, "tolerance");
        requireNonNull(averaging, "averaging");
    }

    /**
     * A goal with the default tolerance.
     *
     * @param change what the figure says about the indicator
     * @param bound the value asked for
     * @param direction which way the figure itself should go
     * @return the goal
     */
    public static Goal of(Change change, Bound bound, Direction direction) {
        requireNonNull(change, "change");
        requireNonNull(bound, "bound");
        requireNonNull(direction, "direction");
        return new Goal(change, bound, direction, Tolerance.DEFAULT, Averaging.NONE);
    }

    /**
     * The goal of a target.
     *
     * @param measure what by how much
     * @return its change, bound, direction and averaging, with the default tolerance
     */
    public static Goal of(Measure measure) {
        return of(measure.change(), measure.bound(), measure.direction()).withAveraging(measure.averaging());
    }

    /** 不低于, the more the better. */
    static Goal atLeast(Change change, Quantity value) {
        return of(change, Bound.of(Bound.Kind.AT_LEAST, value, ""), Direction.HIGHER);
    }

    /** A level to be reached in the good direction. */
    static Goal reaching(Quantity level, Direction direction) {
        return of(Change.LEVEL, Bound.of(Bound.Kind.EXACT, level, ""), direction);
    }

    /**
     * The goal with another tolerance.
     *
     * @param other what 左右 allows
     * @return a changed copy
     */
    public Goal withTolerance(Tolerance other) {
        return new Goal(change, bound, direction, other, averaging);
    }

    /**
     * The goal as one of each year, on average, or of the whole period.
     *
     * @param other YEARLY for 年均
     * @return a changed copy
     */
    public Goal withAveraging(Averaging other) {
        return new Goal(change, bound, direction, tolerance, other);
    }

    /**
     * What a yearly change makes up over several years: 年均增长6% over five years is growth of 33.8%, 每年新增1万人 are 5万人.
     *
     * @param years greater than 0
     * @return the goal of the whole period; this one if it is not yearly, or a level
     * @throws IllegalArgumentException if the years are not greater than 0, or more than 9,999
     */
    public Goal over(Rational years) {
        if (Arguments.span(years, "years").signum() == 0) {
            throw new IllegalArgumentException("years 0 must be greater than 0");
        } else if (averaging == Averaging.NONE || change == Change.LEVEL) {
            return this;
        }
        Quantity upper = bound.upper();
        Bound whole = new Bound(
                bound.kind(),
                Years.total(change, bound.value(), years),
                upper == null ? null : Years.total(change, upper, years),
                bound.words());
        return new Goal(change, whole, direction, tolerance, Averaging.NONE);
    }

    /**
     * Whether a figure meets the goal.
     *
     * @param figure of the kind of this goal: a growth rate for growth
     * @return the verdict
     * @throws io.github.mubiao.quantity.UnitMismatchException if the units do not convert
     */
    public Verdict verdict(Quantity figure) {
        return bound.metBy(figure, direction, tolerance);
    }

    /**
     * The level that a change leads to: 提高2个百分点 from 45.3% is 47.3%, 增长15% from 600 is 690.
     *
     * @param base the level at the start; a level or an amount needs none and ignores it
     * @return the level asked for, of a range its lower end; undefined if the units do not fit
     */
    public Outcome<Quantity> level(Quantity base) {
        return Destination.of(change, requireNonNull(base, "base"), bound.value());
    }

    /**
     * 完成率: figure per target, of a ceiling target per figure; 100% inside a range, outside with its nearest end. Not capped.
     *
     * @param figure of the kind of this goal
     * @return the rate; undefined for targets of 0 or less, and for a figure of 0 or less under a ceiling
     */
    public Outcome<Rate> attainment(Quantity figure) {
        return Attainment.of(this, figure);
    }

    /**
     * Where a figure lies.
     *
     * @param figure of the kind of this goal
     * @return below, at or inside, or above
     * @throws io.github.mubiao.quantity.UnitMismatchException if the units do not convert
     */
    public Position position(Quantity figure) {
        if (figure.compareTo(bound.value()) < 0) {
            return Position.BELOW;
        }
        return figure.compareTo(upper()) > 0 ? Position.ABOVE : Position.INSIDE;
    }

    /**
     * Actual minus target, of a range minus its nearest end.
     *
     * @param figure of the kind of this goal
     * @return in points for rates, in the native unit for the rest; undefined if the units do not convert
     */
    public Outcome<Gap> gap(Quantity figure) {
        if (!figure.unit().convertsTo(bound.value().unit())) {
            return Formula.GAP.undefined(Reason.INCOMPARABLE_UNITS, figure, bound.value());
        }
        Quantity nearest = switch (position(figure)) {
            case BELOW -> bound.value();
            case INSIDE -> figure;
            case ABOVE -> upper();
        };
        return Formula.GAP.value(Gap.between(figure, nearest), figure, nearest);
    }

    Quantity upper() {
        Quantity upper = bound.upper();
        return upper == null ? bound.value() : upper;
    }

    /** Only what has to be reached from below, at any time, can be met before its time: 总量突破36万户, not 控制在5%以内. */
    boolean canBeMetEarly() {
        boolean fromBelow = switch (bound.kind()) {
            case AT_LEAST, MORE_THAN -> true;
            case EXACT -> direction == Direction.HIGHER;
            case AT_MOST, LESS_THAN, ABOUT, BETWEEN -> false;
        };
        return fromBelow && (change == Change.LEVEL || (change == Change.AMOUNT && averaging == Averaging.NONE));
    }

    /** Amounts only grow: a part of them can meet a floor, or break a ceiling; the mean of some years cannot. */
    boolean isDecidedByPart(Verdict ofPart) {
        return change == Change.AMOUNT
                && averaging == Averaging.NONE
                && switch (goodWay()) {
                    case HIGHER -> ofPart == Verdict.MET;
                    case LOWER -> ofPart == Verdict.MISSED;
                    case IN_RANGE, UNKNOWN -> false;
                };
    }

    /** 清零: a level that has to fall to 0. */
    boolean isClearance() {
        return change == Change.LEVEL
                && bound.value().value().signum() == 0
                && (bound.kind() == Bound.Kind.EXACT
                        || bound.kind() == Bound.Kind.ABOUT
                        || bound.kind() == Bound.Kind.AT_MOST);
    }

    /** Growth and decline: equal rates a year. */
    boolean isRelative() {
        return change == Change.GROWTH || change == Change.DECLINE;
    }

    /** The other way round is good. */
    Goal turned() {
        return new Goal(change, bound, direction.inverted(), tolerance, averaging);
    }

    /** A level that has to be held rather than reached: a ceiling, 左右, a range. */
    boolean isHeld() {
        return !canBeMetEarly() && change == Change.LEVEL;
    }

    /** No word says how the figure is meant. */
    boolean isPlain() {
        return bound.kind() == Bound.Kind.EXACT;
    }

    /** Which way the figure should go: the bound says it (以上, 以内) where the catalogue does not. */
    Direction goodWay() {
        return switch (bound.kind()) {
            case AT_LEAST, MORE_THAN -> Direction.HIGHER;
            case AT_MOST, LESS_THAN -> Direction.LOWER;
            case EXACT, ABOUT, BETWEEN -> direction;
        };
    }
}
