package io.github.mubiao.calc;

import static java.util.Objects.requireNonNull;

import io.github.mubiao.model.Bound;
import io.github.mubiao.model.Change;
import io.github.mubiao.model.Direction;
import io.github.mubiao.model.Observation;
import io.github.mubiao.model.Target;
import io.github.mubiao.model.Verdict;
import io.github.mubiao.quantity.Quantity;
import io.github.mubiao.quantity.Rational;
import io.github.mubiao.quantity.Unit;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * How far a figure has come to its target (完成情况). Immutable.
 *
 * <p>The verdict compares a plainly printed figure with the exact target; {@link #robust()} says whether it holds for every value
 * that prints the same. A figure with a word (超, 近, 约) is met or missed only if all of its values are, else UNKNOWN, and
 * {@link #possible()} names both sides. Target and figure must cover the same period: what is missing, and prices that do not
 * fit, stand in {@link #comparability()} and in the explanation. The headline of a growth target is the gap in points; the attainment of its rate and that of the level
 * behind it ({@link #levelAttainment()}) are two different figures.
 *
 * <pre>{@code
 * Completion growth = Completion.of(growthOfAtLeast("15"), Published.of("12.0", percent));
 * growth.attainment().orElseThrow();                   // 80%: of the rate
 * growth.levelAttainment().orElseThrow().toPercent(2); // 97.39: of the level
 * growth.explanation().chinese();                      // 差距 = 12% - 15% = -3.0个百分点（目标为下限，未完成，四舍五入不影响结论）
 *
 * Completion firms = Completion.of(moreThan("36"), Published.of("36.0", Unit.NONE));
 * firms.verdict();   // MISSED: 突破 excludes the number
 * firms.robust();    // false: 36.04 prints as 36.0
 * }</pre>
 *
 * @param goal what the figure is measured against
 * @param actual the figure, of the kind of the goal, or why there is none
 * @param attainment 完成率, not capped
 * @param attainmentRange the attainment of all values that print the same
 * @param gap actual − target
 * @param verdict whether the goal is met
 * @param possible the verdicts that values have which the figure stands for; empty if there is no figure
 * @param comparability the periods and prices of both sides
 */
public record Completion(
        Goal goal,
        Outcome<Published> actual,
        Outcome<Rate> attainment,
        Outcome<Interval<Rate>> attainmentRange,
        Outcome<Gap> gap,
        Verdict verdict,
        Set<Verdict> possible,
        Comparability comparability) {

    /**
     * Copies the set.
     *
     * @param goal what the figure is measured against
     * @param actual the figure, of the kind of the goal, or why there is none
     * @param attainment 完成率, not capped
     * @param attainmentRange the attainment of all values that print the same
     * @param gap actual − target
     * @param verdict whether the goal is met
     * @param possible the verdicts that values have which the figure stands for
     * @param comparability the periods and prices of both sides
     */
    public Completion {
        requireNonNull(goal, "goal");
        requireNonNull(actual, "actual");
        requireNonNull(attainment, "attainment");
        requireNonNull(attainmentRange, "attainmentRange");
        requireNonNull(gap, "gap");
        requireNonNull(verdict, "verdict");
        possible = Set.copyOf(possible);
        requireNonNull(comparability, "comparability");
    }

    /**
     * Whether the verdict holds for every value that prints the same.
     *
     * @return false if there is no figure
     */
    public boolean robust() {
        return possible.size() == 1;
    }

    /**
     * The warnings beside the figure.
     *
     * @return such as {@link Flag#MIXED_PRICE_BASIS}; possibly empty
     */
    public Set<Flag> flags() {
        return actual.flags();
    }

    /**
     * Measures a figure against a goal.
     *
     * @param goal the goal
     * @param actual a figure of the same kind: a growth rate for growth, an increment for an increase
     * @return the completion; with units that do not convert everything is undefined and the verdict UNKNOWN
     */
    public static Completion of(Goal goal, Published actual) {
        requireNonNull(goal, "goal");
        requireNonNull(actual, "actual");
        return Measurement.of(goal, actual);
    }

    /**
     * Measures a figure that may be missing.
     *
     * @param goal the goal
     * @param actual a figure of the same kind, or why there is none
     * @return the completion; without a figure the verdict is UNKNOWN
     */
    public static Completion of(Goal goal, Outcome<Published> actual) {
        requireNonNull(goal, "goal");
        requireNonNull(actual, "actual");
        return actual.toOptional()
                .map(figure -> of(goal, figure).flagged(actual.flags()))
                .orElseGet(() -> Measurement.undefined(goal, actual));
    }

    /**
     * Measures a level against what a goal asks for, given the level at the start.
     *
     * <p>A level of 0 to be reached (清零, 基本清零) is measured as {@link #ofClearance}, 基本 leaving 5%.
     *
     * @param goal a change, or a level; of other levels and of amounts the base is not used
     * @param level the level now
     * @param base the level at the start
     * @return the completion of the change that the two levels make up
     */
    public static Completion of(Goal goal, Published level, Published base) {
        requireNonNull(goal, "goal");
        requireNonNull(level, "level");
        requireNonNull(base, "base");
        return goal.isClearance()
                ? Clearance.judge(goal, base, level)
                : of(goal, Figures.change(goal.change(), level, base));
    }

    /**
     * Measures what was reported against a target.
     *
     * <p>Before the target's period is over, what is not met is NOT_DUE; only a level or an amount that has to be reached from
     * below can be met early. A figure to date then shows how far it has come, see {@link #lead()}. A figure that leaves out a
     * part of the period ({@link Comparability.Extent}) says nothing about it ({@link Reason#MISSING_PERIOD}), but that what was
     * done in a part was done: 120 of 100 kilometres in the first half meet the target of the year.
     *
     * <p>A yearly change (年均增长6%) is answered by the yearly mean of what is reported over the same years: 25% in five years
     * are 4.56% a year. Growth is averaged by level (水平法), everything else in equal parts.
     *
     * @param target the target
     * @param observation what was reported of the same indicator, or empty
     * @param asOf the day of the judgement
     * @return the completion; flagged {@link Flag#MIXED_PRICE_BASIS} if one side is at current prices and the other is not
     */
    public static Completion of(Target target, Optional<Observation> observation, LocalDate asOf) {
        requireNonNull(target, "target");
        requireNonNull(observation, "observation");
        requireNonNull(asOf, "asOf");
        return Answer.judge(target, observation, asOf);
    }

    Completion compared(Comparability fit) {
        Completion compared = new Completion(goal, actual, attainment, attainmentRange, gap, verdict, possible, fit);
        return fit.arePricesMixed() ? compared.flagged(Set.of(Flag.MIXED_PRICE_BASIS)) : compared;
    }

    Completion flagged(Set<Flag> flags) {
        return new Completion(
                goal,
                actual.flagged(flags),
                attainment.flagged(flags),
                attainmentRange.flagged(flags),
                gap.flagged(flags),
                verdict,
                possible,
                comparability);
    }

    /**
     * 超序时进度: how far an amount is ahead of the time that its data cover.
     *
     * @return attainment − time share, in points, negative for a lag; undefined for anything but an amount, which alone grows with
     *     the year, and where a period is not known
     */
    public Outcome<Points> lead() {
        return goal.change() == Change.AMOUNT
                ? attainment.flatMap(done -> comparability.timeShare().flatMap(time -> Pace.lead(done, time)))
                : Formula.LEAD.undefined(Reason.MISSING, "?", "?");
    }

    /**
     * 清零: clears a stock. A ratio to the target 0 says nothing, so it is the cleared share that is measured, against 100%.
     *
     * @param base the stock at the start
     * @param left what is left
     * @param remainder the share that 基本清零 may leave, at least 0; {@link Rate#ZERO} for 清零
     * @return MET at 0, BASICALLY_MET within the remainder; undefined for a base of 0 or less, and MET if nothing is left then,
     *     else MISSED
     * @throws IllegalArgumentException if the remainder is negative
     */
    public static Completion ofClearance(Published base, Published left, Rate remainder) {
        requireNonNull(base, "base");
        requireNonNull(left, "left");
        requireNonNull(remainder, "remainder");
        return Clearance.judge(base, left, remainder);
    }

    /**
     * Coverage from counts, which is safer than a printed rate: 2999 of 3000 print as 100.0% and are not all.
     *
     * @param covered how many are
     * @param total how many there are
     * @param target the coverage asked for
     * @return the completion of the share; undefined for a total of 0
     */
    public static Completion ofCoverage(Published covered, Published total, Rate target) {
        requireNonNull(covered, "covered");
        requireNonNull(total, "total");
        requireNonNull(target, "target");
        return of(Goal.atLeast(Change.LEVEL, target.toQuantity()), Figures.rate(Ratio::share, covered, total));
    }

    /**
     * Measures a figure against that of others (高于全省平均, 与经济增长同步): the difference against 0.
     *
     * @param relation MORE_THAN for 高于, AT_LEAST for 不低于, ABOUT for 同步, which the good side meets and the tolerance
     *     basically; any but BETWEEN
     * @param own the figure
     * @param other what it is compared with, such as the mean of the province in the same period
     * @param direction which way is good
     * @return the completion of the difference, without an attainment; undefined if the units do not convert
     * @throws IllegalArgumentException if the relation is BETWEEN
     */
    public static Completion ofRelation(Bound.Kind relation, Published own, Published other, Direction direction) {
        requireNonNull(relation, "relation");
        requireNonNull(direction, "direction");
        requireNonNull(own, "own");
        requireNonNull(other, "other");
        return Comparison.judge(relation, own, other, direction);
    }

    /** With another gap. */
    Completion withGap(Outcome<Gap> other) {
        return new Completion(goal, actual, attainment, attainmentRange, other, verdict, possible, comparability);
    }

    /**
     * Projects and milestones: done of all (开工3条).
     *
     * @param done how many have come as far as promised, at least 0
     * @param total how many were promised, at least 1
     * @return the completion; MISSED until all are done, without a percentage in between that nobody measured
     * @throws IllegalArgumentException if one is out of range
     */
    public static Completion ofCount(int done, int total) {
        Quantity all = Quantity.of(Integer.toString(Arguments.positive(total, "total")), Unit.NONE);
        Quantity part = Quantity.of(Integer.toString(Arguments.notNegative(done, "done")), Unit.NONE);
        return of(Goal.atLeast(Change.AMOUNT, all), Published.exact(part));
    }

    /**
     * For growth and decline the attainment of the level that they lead to: (1 + actual)/(1 + target).
     *
     * @return undefined for a target of −100%; of all other changes the attainment itself
     */
    public Outcome<Rate> levelAttainment() {
        return switch (goal.change()) {
            case LEVEL, AMOUNT, INCREASE, DECREASE, POINTS_UP, POINTS_DOWN -> attainment;
            case GROWTH -> actual.flatMap(figure -> Attainment.ofLevel(goal, figure.value(), Rational.ONE));
            case DECLINE -> actual.flatMap(figure -> Attainment.ofLevel(goal, figure.value(), Rational.of(-1)));
        };
    }

    /**
     * The headline in one line: the gap of rates of growth and where there is no attainment, else the attainment; with
     * operator, verdict and whether it is robust.
     *
     * @return the explanation
     */
    public Explanation explanation() {
        return Headline.of(this);
    }

    /** With the verdict of another one. */
    Completion judgedAs(Completion other) {
        return new Completion(
                goal, actual, attainment, attainmentRange, gap, other.verdict, other.possible, comparability);
    }

    Completion withVerdict(Verdict other) {
        return new Completion(goal, actual, attainment, attainmentRange, gap, other, possible, comparability);
    }
}
