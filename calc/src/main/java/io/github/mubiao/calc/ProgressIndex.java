package io.github.mubiao.calc;

import static java.util.Objects.requireNonNull;

import io.github.mubiao.model.Direction;
import io.github.mubiao.model.Verdict;
import io.github.mubiao.quantity.Quantity;
import io.github.mubiao.quantity.Rational;
import io.github.mubiao.quantity.Unit;
import java.util.List;

/**
 * The two indices of UNESCAP's SDG progress assessment: how far a figure has come, and how far it will be from its target. May
 * still change before 1.0.
 *
 * <p>Source: <a href="https://data.unescap.org/resource-guides/progress-assessment-methodology">ESCAP, Progress Assessment
 * Methodology</a>, read in part: progress made per progress needed, and a forecast by a regression that gives recent figures more
 * weight. How much more was not found, so the weights are the caller's business, with the year of each figure as a suggestion; the
 * scale of 10 was checked in a restatement only.
 *
 * <pre>{@code
 * ProgressIndex.currentStatus(plain("50"), plain("65"), plain("100"), Direction.HIGHER).orElseThrow();   // 3: of 10
 * List<Trajectory.Point> series = List.of(new Trajectory.Point(Rational.of(1), plain("53")),
 *         new Trajectory.Point(Rational.of(2), plain("56")), new Trajectory.Point(Rational.of(3), plain("59")));
 * Goal all = atLeast("100");
 * ProgressIndex.anticipatedGap(series, List.of(Rational.ONE, Rational.of(2), Rational.of(3)),
 *         plain("50"), all, Rational.of(15)).orElseThrow();   // 10: a tenth of the way will be missing
 * }</pre>
 */
public final class ProgressIndex {

    private static final Rational SCALE = Rational.of(10);

    private ProgressIndex() {}

    /**
     * Current Status Index: progress made per progress needed, in the good direction.
     *
     * @param base where it started
     * @param current where it is
     * @param target where it should be at the end
     * @param direction which way is good, HIGHER or LOWER
     * @return ±10 · (current − base)/|target − base|; 10 is all of the way; undefined if target and base are the same, the units do
     *     not convert, or neither way is good
     */
    public static Outcome<Rational> currentStatus(
            Quantity base, Quantity current, Quantity target, Direction direction) {
        requireNonNull(base, "base");
        requireNonNull(current, "current");
        requireNonNull(target, "target");
        requireNonNull(direction, "direction");
        boolean comparable =
                base.unit().convertsTo(current.unit()) && base.unit().convertsTo(target.unit());
        if (!comparable) {
            return Formula.CURRENT_STATUS.undefined(Reason.INCOMPARABLE_UNITS, base, current, target);
        } else if (direction != Direction.HIGHER && direction != Direction.LOWER) {
            return Formula.CURRENT_STATUS.undefined(Reason.UNKNOWN_DIRECTION, base, current, target);
        } else if (target.compareTo(base) == 0) {
            return Formula.CURRENT_STATUS.undefined(Reason.TARGET_EQUALS_BASE, base, current, target);
        }
        Rational sign = direction == Direction.HIGHER ? SCALE : SCALE.negated();
        Rational share = current.minus(base).dividedBy(target.minus(base));
        Rational turned = target.compareTo(base) > 0 ? share : share.negated();
        return Formula.CURRENT_STATUS.value(turned.times(sign), base, current, target);
    }

    /**
     * Anticipated Progress Index as a gap: a weighted straight line through the series, read at the end.
     *
     * @param series figures and their years since the base, at least two of different years
     * @param weights one for each, not negative, such as the year
     * @param base where it started
     * @param goal the level at the end
     * @param total years from the base to the end
     * @return 100 · |target − predicted|/|target − base|, 0 if the goal will be met, above 100 if it will be further away than at the
     *     start; undefined if target and base are the same, or there is no line
     * @throws IllegalArgumentException if there are no figures, or not as many weights
     */
    public static Outcome<Rational> anticipatedGap(
            List<Trajectory.Point> series, List<Rational> weights, Quantity base, Goal goal, Rational total) {
        requireNonNull(weights, "weights");
        requireNonNull(goal, "goal");
        requireNonNull(total, "total");
        Arguments.notEmpty(series, "series");
        Arguments.sameSize(series, "series", weights, "weights");
        requireNonNull(base, "base");
        Unit unit = base.unit();
        if (series.stream().anyMatch(point -> !point.figure().unit().convertsTo(unit))) {
            return Formula.ANTICIPATED_GAP.undefined(
                    Reason.INCOMPARABLE_UNITS, base, "?", goal.bound().value());
        }
        Rational sum = Rational.ZERO;
        Rational times = Rational.ZERO;
        Rational levels = Rational.ZERO;
        Rational squares = Rational.ZERO;
        Rational products = Rational.ZERO;
        for (int i = 0; i < series.size(); i++) {
            Rational weight = weights.get(i);
            Rational time = series.get(i).elapsed();
            Rational level = series.get(i).figure().in(unit).value();
            sum = sum.plus(weight);
            times = times.plus(weight.times(time));
            levels = levels.plus(weight.times(level));
            squares = squares.plus(weight.times(time).times(time));
            products = products.plus(weight.times(time).times(level));
        }
        Rational spread = sum.times(squares).minus(times.times(times));
        if (spread.signum() == 0) {
            return Formula.ANTICIPATED_GAP.undefined(
                    Reason.ZERO_SPAN, base, "?", goal.bound().value());
        }
        Rational slope = sum.times(products).minus(times.times(levels)).dividedBy(spread);
        Rational start = levels.minus(slope.times(times)).dividedBy(sum);
        return gap(base, new Quantity(start.plus(slope.times(total)), unit), goal);
    }

    static Outcome<Rational> gap(Quantity base, Quantity predicted, Goal goal) {
        Quantity target = goal.bound().value();
        if (!base.unit().convertsTo(target.unit())) {
            return Formula.ANTICIPATED_GAP.undefined(Reason.INCOMPARABLE_UNITS, base, predicted, target);
        }
        Verdict verdict = goal.verdict(predicted);
        if (verdict == Verdict.MET) {
            return Formula.ANTICIPATED_GAP.value(Rational.ZERO, base, predicted, target);
        } else if (verdict == Verdict.UNKNOWN) {
            return Formula.ANTICIPATED_GAP.undefined(Reason.UNKNOWN_DIRECTION, base, predicted, target);
        } else if (target.compareTo(base) == 0) {
            return Formula.ANTICIPATED_GAP.undefined(Reason.TARGET_EQUALS_BASE, base, predicted, target);
        }
        return Formula.ANTICIPATED_GAP.value(
                target.minus(predicted).dividedBy(target.minus(base)).abs().times(Rational.HUNDRED),
                base,
                predicted,
                target);
    }
}
