package io.github.mubiao.calc;

import static java.util.Objects.requireNonNull;

import io.github.mubiao.calc.internal.Logarithms;
import io.github.mubiao.model.Direction;
import io.github.mubiao.model.Verdict;
import io.github.mubiao.quantity.Quantity;
import io.github.mubiao.quantity.Rational;

/**
 * How much of the way from a base to a target is done (实际进度). Beyond the target it exceeds 100%, away from it it is negative;
 * which way is up plays no part.
 *
 * <p>Growth targets (年均增速, 翻番) need {@link #geometric}: who is exactly on the path to a doubling in five years stands, after
 * two, at 40% of the geometric way and at 32% of the linear one.
 *
 * <pre>{@code
 * Progress.linear(plain("100"), plain("95"), plain("86.5")).orElseThrow().toPercent(1);   // 37.0
 * Progress.linear(plain("70"), plain("68"), plain("65"), Direction.HIGHER).undefined();   // Optional[TARGET_BEHIND_BASE]
 * Progress.verdict(plain("68"), plain("65"), Direction.HIGHER);                           // MET
 * }</pre>
 */
public final class Progress {

    private Progress() {}

    /**
     * Linear progress of a target whose good direction is not known.
     *
     * @param base where it started
     * @param current where it is
     * @param target where it should be
     * @return (current − base)/(target − base); undefined where target and base are the same
     */
    public static Outcome<Rate> linear(Quantity base, Quantity current, Quantity target) {
        return linear(base, current, target, Direction.UNKNOWN);
    }

    /**
     * Linear progress.
     *
     * @param base where it started
     * @param current where it is
     * @param target where it should be
     * @param direction which way is good
     * @return (current − base)/(target − base); undefined where the base is at the target, or better: then only
     *     {@link #verdict} says something
     */
    public static Outcome<Rate> linear(Quantity base, Quantity current, Quantity target, Direction direction) {
        requireNonNull(direction, "direction");
        requireNonNull(base, "base");
        requireNonNull(current, "current");
        requireNonNull(target, "target");
        if (!convert(base, current, target)) {
            return Formula.LINEAR_PROGRESS.undefined(Reason.INCOMPARABLE_UNITS, base, current, target);
        }
        int way = target.compareTo(base);
        if (way == 0) {
            return Formula.LINEAR_PROGRESS.undefined(Reason.TARGET_EQUALS_BASE, base, current, target);
        } else if (isBehind(way, direction)) {
            return Formula.LINEAR_PROGRESS.undefined(Reason.TARGET_BEHIND_BASE, base, current, target);
        }
        return Formula.LINEAR_PROGRESS.value(
                new Rate(current.minus(base).dividedBy(target.minus(base))), base, current, target);
    }

    private static boolean convert(Quantity base, Quantity current, Quantity target) {
        return base.unit().convertsTo(current.unit()) && base.unit().convertsTo(target.unit());
    }

    private static boolean isBehind(int way, Direction direction) {
        return switch (direction) {
            case HIGHER -> way < 0;
            case LOWER -> way > 0;
            case IN_RANGE, UNKNOWN -> false;
        };
    }

    /**
     * Whether the target is reached, where there may be no progress to speak of.
     *
     * @param current where it is
     * @param target where it should be
     * @param direction which way is good
     * @return the verdict by comparison; UNKNOWN for units that do not convert
     */
    public static Verdict verdict(Quantity current, Quantity target, Direction direction) {
        requireNonNull(current, "current");
        requireNonNull(target, "target");
        requireNonNull(direction, "direction");
        return current.unit().convertsTo(target.unit())
                ? Goal.reaching(target, direction).verdict(current)
                : Verdict.UNKNOWN;
    }

    /**
     * Linear progress between all values that two published figures stand for; the target is exact.
     *
     * @param base values of the start
     * @param current values of now
     * @param target where it should be
     * @param direction which way is good
     * @return the range; undefined if the base may be at the target, or better
     */
    public static Outcome<Interval<Rate>> linearRange(
            Interval<Quantity> base, Interval<Quantity> current, Quantity target, Direction direction) {
        requireNonNull(base, "base");
        requireNonNull(current, "current");
        requireNonNull(target, "target");
        requireNonNull(direction, "direction");
        boolean mayEqual = target.unit().convertsTo(base.low().unit())
                && Interval.closed(base.low(), base.high()).contains(target);
        return mayEqual
                ? Formula.LINEAR_PROGRESS.undefined(Reason.TARGET_EQUALS_BASE, base, current, target)
                : Enclosure.of((from, now) -> linear(from, now, target, direction), base, current);
    }

    /**
     * Geometric progress: linear in the logarithm, and therefore in the time of constant growth.
     *
     * @param base where it started, greater than 0
     * @param current where it is, greater than 0
     * @param target where it should be, greater than 0
     * @return ln(current/base)/ln(target/base), exact where it is a fraction with a small denominator, else good to 60 digits;
     *     undefined for levels that are not positive, or if target and base are the same
     */
    public static Outcome<Rate> geometric(Quantity base, Quantity current, Quantity target) {
        return geometric(base, current, target, Direction.UNKNOWN);
    }

    static Outcome<Rate> geometric(Quantity base, Quantity current, Quantity target, Direction direction) {
        requireNonNull(base, "base");
        requireNonNull(current, "current");
        requireNonNull(target, "target");
        Object[] inputs = {base, current, target};
        if (!convert(base, current, target)) {
            return Formula.GEOMETRIC_PROGRESS.undefined(Reason.INCOMPARABLE_UNITS, inputs);
        } else if (base.value().signum() <= 0) {
            return Formula.GEOMETRIC_PROGRESS.undefined(
                    base.value().signum() == 0 ? Reason.ZERO_BASE : Reason.NEGATIVE_BASE, inputs);
        } else if (target.value().signum() <= 0) {
            return Formula.GEOMETRIC_PROGRESS.undefined(Reason.NONPOSITIVE_TARGET, inputs);
        } else if (current.value().signum() <= 0) {
            return Formula.GEOMETRIC_PROGRESS.undefined(Reason.NONPOSITIVE_ACTUAL, inputs);
        } else if (target.compareTo(base) == 0) {
            return Formula.GEOMETRIC_PROGRESS.undefined(Reason.TARGET_EQUALS_BASE, inputs);
        } else if (isBehind(target.compareTo(base), direction)) {
            return Formula.GEOMETRIC_PROGRESS.undefined(Reason.TARGET_BEHIND_BASE, inputs);
        }
        return Formula.GEOMETRIC_PROGRESS.value(
                new Rate(Logarithms.log(current.dividedBy(base), target.dividedBy(base))), inputs);
    }

    /**
     * The change per year that is needed, or was made.
     *
     * @param base the level at the start
     * @param end the target, or the level now
     * @param years the span, at least 0
     * @return (end − base)/years; undefined for 0 years
     * @throws IllegalArgumentException if the years are negative
     */
    public static Outcome<Quantity> perYear(Quantity base, Quantity end, Rational years) {
        requireNonNull(base, "base");
        requireNonNull(end, "end");
        requireNonNull(years, "years");
        Arguments.span(years, "years");
        if (!base.unit().convertsTo(end.unit())) {
            return Formula.PER_YEAR.undefined(Reason.INCOMPARABLE_UNITS, base, end, years);
        } else if (years.signum() == 0) {
            return Formula.PER_YEAR.undefined(Reason.ZERO_SPAN, base, end, years);
        }
        return Formula.PER_YEAR.value(end.minus(base).times(years.pow(-1)), base, end, years);
    }

    /**
     * How far a level is from its target in standard deviations of its peers, as the OECD does; reached targets are 0 away.
     *
     * @param current where it is
     * @param target where it should be
     * @param deviation the standard deviation of the peers, at least 0
     * @param direction which way is good
     * @return (target − current)/deviation as a shortfall, at least 0; undefined for a deviation of 0
     */
    public static Outcome<Rational> distance(
            Quantity current, Quantity target, Quantity deviation, Direction direction) {
        requireNonNull(current, "current");
        requireNonNull(target, "target");
        requireNonNull(deviation, "deviation");
        return distance(current, Goal.reaching(target, direction), deviation);
    }

    static Outcome<Rational> distance(Quantity current, Goal goal, Quantity deviation) {
        Quantity target = goal.bound().value();
        if (!convert(deviation, current, target)) {
            return Formula.DISTANCE.undefined(Reason.INCOMPARABLE_UNITS, current, target, deviation);
        } else if (deviation.value().signum() == 0) {
            return Formula.DISTANCE.undefined(Reason.ZERO_DENOMINATOR, current, target, deviation);
        }
        Rational distance = target.minus(current).dividedBy(deviation).abs();
        return Formula.DISTANCE.value(
                goal.verdict(current) == Verdict.MET ? Rational.ZERO : distance, current, target, deviation);
    }
}
