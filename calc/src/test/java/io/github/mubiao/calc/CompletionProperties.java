package io.github.mubiao.calc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.mubiao.model.Bound;
import io.github.mubiao.model.Change;
import io.github.mubiao.model.Direction;
import io.github.mubiao.model.Verdict;
import io.github.mubiao.quantity.Quantity;
import io.github.mubiao.quantity.Rational;
import io.github.mubiao.quantity.Unit;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;

/** Laws 30 to 41: completion, progress, pace. */
@Domain(Numbers.class)
@Domain(net.jqwik.api.domains.DomainContext.Global.class)
class CompletionProperties {

    private static final Rational TINY = Rational.of(10).pow(-30);

    private static Quantity plain(Rational value) {
        return new Quantity(value, Unit.NONE);
    }

    private static Goal goal(Bound.Kind kind, Quantity target, Direction direction) {
        return Goal.of(Change.LEVEL, Bound.of(kind, target, ""), direction);
    }

    private static Goal floor(Quantity target) {
        return goal(Bound.Kind.AT_LEAST, target, Direction.HIGHER);
    }

    private static Goal ceiling(Quantity target) {
        return goal(Bound.Kind.AT_MOST, target, Direction.LOWER);
    }

    private static Rate attainment(Goal goal, Quantity actual) {
        return goal.attainment(actual).orElseThrow();
    }

    private static int rank(Verdict verdict) {
        return List.of(Verdict.MISSED, Verdict.BASICALLY_MET, Verdict.MET).indexOf(verdict);
    }

    @Property
    void law30TheTargetItselfIsAllOfIt(@ForAll Quantity target) {
        assertEquals(Rate.WHOLE, attainment(floor(target), target));
        assertEquals(Rate.WHOLE, attainment(ceiling(target), target));
    }

    @Property
    void law31FloorAndCeilingAreInverse(@ForAll Quantity actual, @ForAll Quantity target) {
        assertEquals(
                Rational.ONE,
                attainment(floor(target), actual)
                        .fraction()
                        .times(attainment(ceiling(target), actual).fraction()));
    }

    @Property
    void law32VerdictsAgreeWithAttainment(@ForAll Quantity actual, @ForAll Quantity target) {
        boolean over = attainment(floor(target), actual).compareTo(Rate.WHOLE) >= 0;
        boolean under = attainment(ceiling(target), actual).compareTo(Rate.WHOLE) >= 0;
        assertEquals(over, floor(target).verdict(actual) == Verdict.MET);
        assertEquals(under, ceiling(target).verdict(actual) == Verdict.MET);
        boolean exceeds = goal(Bound.Kind.MORE_THAN, target, Direction.HIGHER).verdict(actual) == Verdict.MET;
        assertEquals(over && actual.compareTo(target) != 0, exceeds);
    }

    @Property
    void law33BetterIsNeverWorse(
            @ForAll Quantity one,
            @ForAll Quantity other,
            @ForAll Quantity target,
            @ForAll Bound.Kind kind,
            @ForAll boolean higher) {
        Assume.that(kind != Bound.Kind.BETWEEN);
        boolean isFloor = kind == Bound.Kind.AT_LEAST || kind == Bound.Kind.MORE_THAN;
        boolean isCeiling = kind == Bound.Kind.AT_MOST || kind == Bound.Kind.LESS_THAN;
        boolean up = isFloor || (!isCeiling && higher);
        Goal goal = goal(kind, target, up ? Direction.HIGHER : Direction.LOWER);
        boolean inOrder = (one.compareTo(other) >= 0) == up;
        Quantity better = inOrder ? one : other;
        Quantity worse = inOrder ? other : one;
        assertTrue(rank(goal.verdict(better)) >= rank(goal.verdict(worse)));
        assertTrue(attainment(goal, better).compareTo(attainment(goal, worse)) >= 0);
        Quantity base = up ? plain(Rational.ZERO) : target.times(Rational.of(2));
        assertTrue(Progress.linear(base, better, target)
                        .orElseThrow()
                        .compareTo(Progress.linear(base, worse, target).orElseThrow())
                >= 0);
    }

    @Property
    void law34ProgressIsAffine(
            @ForAll Rational base,
            @ForAll Rational current,
            @ForAll Rational target,
            @ForAll Rational alpha,
            @ForAll Rational beta) {
        Assume.that(!base.equals(target) && alpha.signum() != 0);
        Rate progress =
                Progress.linear(plain(base), plain(current), plain(target)).orElseThrow();
        assertEquals(
                progress,
                Progress.linear(
                                plain(alpha.times(base).plus(beta)),
                                plain(alpha.times(current).plus(beta)),
                                plain(alpha.times(target).plus(beta)))
                        .orElseThrow());
        assertEquals(
                Rate.ZERO,
                Progress.linear(plain(base), plain(base), plain(target)).orElseThrow());
        assertEquals(
                Rate.WHOLE,
                Progress.linear(plain(base), plain(target), plain(target)).orElseThrow());
    }

    @Property(tries = 200)
    void law35GeometricProgressIsTimeOnTheGrowthPath(
            @ForAll Quantity base,
            @ForAll Quantity current,
            @ForAll Quantity target,
            @ForAll Quantity k,
            @ForAll Rate rate,
            @ForAll @IntRange(min = 1, max = 9) int done,
            @ForAll @IntRange(min = 1, max = 9) int left) {
        Assume.that(base.compareTo(target) != 0 && !rate.equals(Rate.ZERO));
        Rational progress =
                Progress.geometric(base, current, target).orElseThrow().fraction();
        Rational scaled = Progress.geometric(base.times(k.value()), current.times(k.value()), target.times(k.value()))
                .orElseThrow()
                .fraction();
        Rational squared = Progress.geometric(
                        plain(base.value().pow(2)),
                        plain(current.value().pow(2)),
                        plain(target.value().pow(2)))
                .orElseThrow()
                .fraction();
        assertNear(progress, scaled);
        assertNear(progress, squared);
        Quantity now = base.times(rate.factor().pow(done));
        Quantity end = base.times(rate.factor().pow(done + left));
        assertNear(
                Rational.of(done, done + left),
                Progress.geometric(base, now, end).orElseThrow().fraction());
    }

    private static void assertNear(Rational expected, Rational found) {
        Rational scale = expected.abs().compareTo(Rational.ONE) > 0 ? expected.abs() : Rational.ONE;
        assertTrue(expected.minus(found).abs().compareTo(TINY.times(scale)) <= 0, () -> expected + " is not " + found);
    }

    @Property(tries = 300)
    void law36GeometricProgressRunsAheadOfLinearUpwards(
            @ForAll Quantity base, @ForAll Quantity target, @ForAll @IntRange(min = 1, max = 99) int percent) {
        Assume.that(base.compareTo(target) != 0);
        Quantity current = base.plus(target.minus(base).times(Rational.of(percent, 100)));
        int order = Progress.linear(base, current, target)
                .orElseThrow()
                .compareTo(Progress.geometric(base, current, target).orElseThrow());
        assertEquals(target.compareTo(base) > 0 ? -1 : 1, Integer.signum(order));
    }

    @Property
    void law37AnIncrementIsProgressToItsLevel(
            @ForAll Quantity base, @ForAll Quantity current, @ForAll Quantity increment) {
        Goal goal = Goal.of(Change.INCREASE, Bound.of(Bound.Kind.AT_LEAST, increment, ""), Direction.HIGHER);
        Completion completion = Completion.of(goal, Published.exact(current), Published.exact(base));
        Quantity target = goal.level(base).orElseThrow();
        assertEquals(
                Progress.linear(base, current, target).orElseThrow(),
                completion.attainment().orElseThrow());
    }

    @Property
    void law38ARangeIsAFloorAndACeiling(@ForAll Quantity low, @ForAll Quantity width, @ForAll Quantity actual) {
        Quantity high = low.plus(width);
        Goal range = Goal.of(Change.LEVEL, Bound.between(low, high, ""), Direction.IN_RANGE);
        boolean both =
                floor(low).verdict(actual) == Verdict.MET && ceiling(high).verdict(actual) == Verdict.MET;
        assertEquals(both, range.verdict(actual) == Verdict.MET);
    }

    @Property
    void law39TheRunRateMakesTheTarget(
            @ForAll Quantity target, @ForAll Quantity toDate, @ForAll @IntRange(min = 1, max = 12) int months) {
        Outcome<Quantity> rate = Pace.required(target, toDate, months);
        Quantity end = toDate.plus(rate.orElseThrow().times(Rational.of(months)));
        assertEquals(toDate.compareTo(target) < 0 ? target : toDate, end);
        assertEquals(toDate.compareTo(target) >= 0, rate.flags().contains(Flag.ALREADY_MET));
    }

    @Property
    void law40TheRequiredGrowthMakesTheTarget(
            @ForAll Rate target, @ForAll Quantity then, @ForAll Quantity thenLeft, @ForAll Quantity toDate) {
        Quantity lastYear = then.plus(thenLeft);
        Rate rest = Pace.requiredGrowth(target, lastYear, then, toDate).orElseThrow();
        assertEquals(lastYear.times(target.factor()), toDate.plus(thenLeft.times(rest.factor())));
    }

    @Property
    void law41AnEvenSeasonIsTheCalendar(@ForAll Rate done, @ForAll @IntRange(min = 1, max = 12) int month) {
        List<Rate> even = IntStream.rangeClosed(1, 12)
                .mapToObj(i -> new Rate(Rational.of(i, 12)))
                .toList();
        Rational naive = done.fraction().dividedBy(Rational.of(month, 12));
        assertEquals(naive, Seasonality.of(even).pace(done, month).orElseThrow().fraction());
        assertEquals(naive, Seasonality.even().pace(done, month).orElseThrow().fraction());
    }
}
