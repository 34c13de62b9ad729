package io.github.mubiao.calc;

import io.github.mubiao.calc.internal.Roots;
import io.github.mubiao.model.Bound;
import io.github.mubiao.model.Change;
import io.github.mubiao.model.Direction;
import io.github.mubiao.model.Verdict;
import io.github.mubiao.quantity.Quantity;
import io.github.mubiao.quantity.Rational;
import java.math.RoundingMode;
import java.util.List;

/**
 * A trajectory as one from a level to a level. A change has a way of its own, on which the base stands exactly and the rounding
 * of both figures is in the current one: growth goes from 100% to 100% + g, an increase and an amount from 0 to N.
 *
 * @param trajectory the times and the path
 * @param goal the level at the end
 * @param from the level at the start
 * @param now the level now
 */
record Way(Trajectory trajectory, Goal goal, Published from, Published now) {

    private static final Rate UNSTABLE = Rate.ofPercent("0.1");
    private static final Rational NEGATIVE = Rational.of(-1);
    private static final Rational LIMIT_EXPONENT = Rational.of(111, 25);
    private static final Rational LONGEST = Rational.of(1_000);
    private static final RoundingMode ROUNDING = RoundingMode.HALF_EVEN;
    private static final Quantity WHOLE = Rate.WHOLE.toQuantity();

    static Outcome<Way> of(Trajectory trajectory) {
        Goal goal = trajectory.goal().over(trajectory.total());
        Outcome<Published> figure = Figures.change(goal.change(), trajectory.current(), trajectory.base());
        return switch (goal.change()) {
            case LEVEL -> Outcome.of(new Way(trajectory, goal, trajectory.base(), trajectory.current()));
            case AMOUNT, INCREASE, DECREASE, POINTS_UP, POINTS_DOWN ->
                figure.map(now -> new Way(trajectory, goal, Published.exact(nothing(goal)), now));
            case GROWTH ->
                figure.map(now -> new Way(trajectory, level(goal.bound(), goal), Published.exact(WHOLE), grown(now)));
            case DECLINE ->
                figure.map(now -> new Way(
                        trajectory,
                        level(mirrored(goal.bound()), goal.turned()),
                        Published.exact(WHOLE),
                        grown(now.negated())));
        };
    }

    private static Quantity nothing(Goal goal) {
        return goal.bound().value().times(Rational.ZERO);
    }

    private static Goal level(Bound growth, Goal goal) {
        Quantity upper = growth.upper();
        Bound level = new Bound(
                growth.kind(), WHOLE.plus(growth.value()), upper == null ? null : WHOLE.plus(upper), growth.words());
        return Goal.of(Change.LEVEL, level, goal.direction()).withTolerance(goal.tolerance());
    }

    private static Published grown(Published growth) {
        return new Published(WHOLE.plus(growth.value()), growth.interval().map(WHOLE::plus), growth.worded());
    }

    /** A fall of at least p% is a rise of at most −p%. */
    private static Bound mirrored(Bound fall) {
        Quantity value = fall.value().times(NEGATIVE);
        Quantity upper = fall.upper();
        return switch (fall.kind()) {
            case AT_LEAST -> Bound.of(Bound.Kind.AT_MOST, value, fall.words());
            case MORE_THAN -> Bound.of(Bound.Kind.LESS_THAN, value, fall.words());
            case AT_MOST -> Bound.of(Bound.Kind.AT_LEAST, value, fall.words());
            case LESS_THAN -> Bound.of(Bound.Kind.MORE_THAN, value, fall.words());
            case EXACT, ABOUT -> Bound.of(fall.kind(), value, fall.words());
            case BETWEEN -> Bound.between(upper == null ? value : upper.times(NEGATIVE), value, fall.words());
        };
    }

    Quantity base() {
        return from.value();
    }

    Quantity current() {
        return now.value();
    }

    /** The figure to be reached; of a range its end on the side of the base. */
    Quantity target() {
        return end(goal, base());
    }

    private static Quantity end(Goal goal, Quantity base) {
        Quantity upper = goal.bound().upper();
        boolean fromAbove = upper != null
                && base.unit().convertsTo(upper.unit())
                && (goal.goodWay() == Direction.LOWER || base.compareTo(upper) > 0);
        return fromAbove && upper != null ? upper : goal.bound().value();
    }

    Verdict verdict(Quantity level) {
        return level.unit().convertsTo(goal.bound().value().unit()) ? goal.verdict(level) : Verdict.UNKNOWN;
    }

    Outcome<Rate> progress(Quantity base, Quantity level) {
        return share(base, level, end(goal, base));
    }

    private Outcome<Rate> share(Quantity base, Quantity level, Quantity target) {
        return switch (trajectory.path()) {
            case LINEAR -> Progress.linear(base, level, target, goal.goodWay());
            case GEOMETRIC -> Progress.geometric(base, level, target, goal.goodWay());
        };
    }

    /** Between the points before and after now, of which the base is the first and the end the last. */
    Outcome<Rate> expected(Quantity base) {
        Rational last = Rational.ZERO;
        Outcome<Rate> share = Outcome.of(Rate.ZERO);
        for (Trajectory.Point point : trajectory.interim()) {
            Outcome<Rate> next = share(base, level(point.figure()), end(goal, base));
            if (trajectory.elapsed().compareTo(point.elapsed()) <= 0) {
                return between(last, share, point.elapsed(), next);
            }
            last = point.elapsed();
            share = next;
        }
        return between(last, share, trajectory.total(), Outcome.of(Rate.WHOLE));
    }

    private Outcome<Rate> between(Rational start, Outcome<Rate> from, Rational end, Outcome<Rate> to) {
        Rational part = trajectory.elapsed().minus(start).dividedBy(end.minus(start));
        return from.flatMap(low -> to.flatMap(high -> Formula.EXPECTED_PROGRESS.value(
                new Rate(low.fraction()
                        .plus(high.fraction().minus(low.fraction()).times(part))),
                low,
                high,
                part)));
    }

    private Quantity level(Quantity figure) {
        return switch (trajectory.goal().change()) {
            case LEVEL, AMOUNT, INCREASE, DECREASE, POINTS_UP, POINTS_DOWN -> figure;
            case GROWTH -> Rate.measures(figure.unit()) ? WHOLE.plus(figure) : figure;
            case DECLINE -> Rate.measures(figure.unit()) ? WHOLE.minus(figure) : figure;
        };
    }

    Outcome<Rational> progressPerTime(Quantity base, Quantity level) {
        return progress(base, level)
                .flatMap(done -> expected(base)
                        .flatMap(wanted -> wanted.fraction().signum() == 0
                                ? Formula.PROGRESS_PER_TIME.undefined(Reason.ZERO_SPAN, done, wanted)
                                : Formula.PROGRESS_PER_TIME.value(
                                        done.fraction().dividedBy(wanted.fraction()), done, wanted)));
    }

    /** d · observed/|required|, after Statistics Canada (Open SDG): the base may be beyond the target already. */
    Outcome<Rational> growthRatio(Quantity base, Quantity level) {
        Quantity target = end(goal, base);
        Object[] inputs = {base, level, target};
        Outcome<Rate> required = AverageGrowth.byLevel(base, target, trajectory.total());
        Outcome<Rate> observed = AverageGrowth.byLevel(base, level, trajectory.elapsed());
        if (required.isDefined() && target.value().signum() == 0) {
            return Formula.GROWTH_RATIO_OF.undefined(Reason.ZERO_TARGET, inputs);
        } else if (required.undefined()
                .filter(Reason.NONPOSITIVE_ACTUAL::equals)
                .isPresent()) {
            return Formula.GROWTH_RATIO_OF.undefined(Reason.NONPOSITIVE_TARGET, inputs);
        } else if (required.isDefined() && target.compareTo(base) == 0) {
            return Formula.GROWTH_RATIO_OF.undefined(Reason.TARGET_EQUALS_BASE, inputs);
        } else if (required.isDefined() && sign(base, target) == 0) {
            return Formula.GROWTH_RATIO_OF.undefined(Reason.UNKNOWN_DIRECTION, inputs);
        }
        return required.flatMap(wanted -> observed.flatMap(found -> ratio(base, level, found, wanted)));
    }

    private Outcome<Rational> ratio(Quantity base, Quantity level, Rate found, Rate wanted) {
        Quantity target = end(goal, base);
        Rational sign = Rational.of(sign(base, target));
        if (new Rate(wanted.fraction().abs()).compareTo(UNSTABLE) < 0) {
            Rational linear = level.minus(base)
                    .dividedBy(target.minus(base))
                    .dividedBy(trajectory.timeShare().fraction());
            Rational turned = target.compareTo(base) < 0 ? linear.times(sign).negated() : linear.times(sign);
            return Formula.GROWTH_RATIO.flagged(Flag.LINEAR_INSTEAD, turned, found, wanted);
        }
        return Formula.GROWTH_RATIO.value(
                found.fraction().times(sign).dividedBy(wanted.fraction().abs()), found, wanted);
    }

    /** 1 where up is good, −1 where down is; towards the range where only that is; 0 if it is not known. */
    private int sign(Quantity base, Quantity target) {
        return switch (goal.goodWay()) {
            case HIGHER -> 1;
            case LOWER -> -1;
            case IN_RANGE -> target.compareTo(base);
            case UNKNOWN -> 0;
        };
    }

    /** Mean growth in the good direction. */
    Outcome<Rational> trend(Quantity base, Quantity level) {
        Outcome<Rate> growth = AverageGrowth.byLevel(base, level, trajectory.elapsed());
        int sign = sign(base, end(goal, base));
        return sign == 0
                ? Formula.AVERAGE_BY_LEVEL.undefined(Reason.UNKNOWN_DIRECTION, base, level, trajectory.elapsed())
                : growth.map(rate -> rate.fraction().times(Rational.of(sign)));
    }

    /**
     * Mean growth in the good direction per factor C = 1 − (base/limit)^4.44 (beyond the limit mirrored), which asks for less
     * growth near a natural limit: Statistics Canada, in Open SDG. At the limit itself all that does not fall is on track.
     */
    Outcome<Rational> trend(Quantity base, Quantity level, Quantity limit) {
        if (!base.unit().convertsTo(limit.unit())) {
            return Formula.AVERAGE_BY_LEVEL.undefined(Reason.INCOMPARABLE_UNITS, base, level, limit);
        }
        Rational factor =
                limitFactor(base.value().abs(), limit.in(base.unit()).value().abs());
        return trend(base, level).map(growth -> {
            if (growth.signum() < 0) {
                return growth;
            }
            return factor.signum() == 0 ? Rational.ONE : growth.dividedBy(factor);
        });
    }

    private static Rational limitFactor(Rational base, Rational limit) {
        Rational twice = limit.times(Rational.of(2));
        if (base.compareTo(twice) >= 0) {
            return Rational.ONE;
        }
        Rational near = base.compareTo(limit) <= 0 ? base : twice.minus(base);
        Rational ratio = near.dividedBy(limit);
        return ratio.signum() == 0 ? Rational.ONE : Rational.ONE.minus(Roots.power(ratio, LIMIT_EXPONENT, ROUNDING));
    }

    /** d · (projected − base)/|target − base|, the mean growth so far going on until the end (UN Progress Chart 2023). */
    Outcome<Rational> projected(Quantity base, Quantity level) {
        Quantity target = end(goal, base);
        Outcome<Rate> observed = AverageGrowth.byLevel(base, level, trajectory.elapsed());
        int sign = sign(base, target);
        if (!observed.isDefined()) {
            return observed.map(Rate::fraction);
        } else if (target.compareTo(base) == 0 || sign == 0) {
            return Formula.PROJECTED_PROGRESS.undefined(
                    sign == 0 ? Reason.UNKNOWN_DIRECTION : Reason.TARGET_EQUALS_BASE, base, level, target);
        }
        Rational exponent = trajectory.total().dividedBy(trajectory.elapsed());
        if (exponent.compareTo(LONGEST) > 0) {
            return Formula.PROJECTED_PROGRESS.undefined(Reason.ZERO_SPAN, base, level, target);
        }
        Rational ratio = level.dividedBy(base);
        Rational factor = ratio.signum() == 0 ? Rational.ZERO : Roots.power(ratio, exponent, ROUNDING);
        Rational change = factor.minus(Rational.ONE).times(base.value());
        Rational way = target.minus(base).in(base.unit()).value();
        return Formula.PROJECTED_PROGRESS.value(
                change.dividedBy(way.abs()).times(Rational.of(sign)), base, level, target);
    }

    /**
     * 100 · |target − predicted|/|target − base|, 0 if the target will be met (UNESCAP, Anticipated Progress Index). Two figures
     * have one straight line, whatever the weights of the regression.
     */
    Outcome<Rational> anticipatedGap(Quantity base, Quantity level) {
        if (trajectory.elapsed().signum() == 0) {
            return Formula.ANTICIPATED_GAP.undefined(Reason.ZERO_SPAN, base, level, target());
        }
        Rational time = trajectory.total().dividedBy(trajectory.elapsed());
        Quantity predicted = base.plus(level.minus(base).times(time));
        return ProgressIndex.gap(base, predicted, Goal.reaching(end(goal, base), goal.goodWay()));
    }

    /** The cells of all that the two figures stand for, in which neither verdict nor formula changes. */
    List<Interval<Quantity>> bases() {
        return from.interval().cells(Cells.cuts(goal, from.interval()));
    }

    List<Interval<Quantity>> currents() {
        return now.interval().cells(Cells.cuts(goal, now.interval()));
    }
}
