package io.github.mubiao.calc;

import static io.github.mubiao.calc.Samples.percent;
import static io.github.mubiao.calc.Samples.plain;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.mubiao.model.Bound;
import io.github.mubiao.model.Change;
import io.github.mubiao.model.Direction;
import io.github.mubiao.model.Verdict;
import io.github.mubiao.quantity.Quantity;
import io.github.mubiao.quantity.Rational;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The ways of levels, ranges and changes, and the measures on them. */
class WayTest {

    private static Trajectory trajectory(Goal goal, String base, String current, String elapsed, String total) {
        return Trajectory.of(
                goal,
                Published.exact(plain(base)),
                Published.exact(plain(current)),
                Rational.parse(elapsed),
                Rational.parse(total));
    }

    private static Goal reaching(String target, Direction direction) {
        return Goal.reaching(plain(target), direction);
    }

    private static Way way(Goal goal, String base, String current, String elapsed, String total) {
        return trajectory(goal, base, current, elapsed, total).way().orElseThrow();
    }

    private static Outcome<Rational> projected(Goal goal, String base, String current, String elapsed, String total) {
        Way way = way(goal, base, current, elapsed, total);
        return way.projected(way.base(), way.current());
    }

    private static String four(Outcome<Rational> value) {
        return value.orElseThrow().toDecimal(4, RoundingMode.HALF_UP).toPlainString();
    }

    @Test
    void theMeanGrowthSoFarIsProjectedToTheEnd() {
        assertEquals("0.9576", four(projected(reaching("60", Direction.LOWER), "70", "66", "2", "5")));
        assertEquals("-0.9576", four(projected(reaching("80", Direction.HIGHER), "70", "66", "2", "5")));
        assertEquals("1.0000", four(projected(reaching("121", Direction.HIGHER), "100", "110", "1", "2")));
        assertEquals("1.0000", four(projected(reaching("79", Direction.HIGHER), "100", "110", "1", "2")));
        assertEquals("7.0000", four(projected(reaching("60", Direction.LOWER), "70", "0", "2", "5")));
    }

    @ParameterizedTest
    @CsvSource({
        "HIGHER, 70, 66, 70, 2, TARGET_EQUALS_BASE",
        "UNKNOWN, 70, 66, 60, 2, UNKNOWN_DIRECTION",
        "HIGHER, 70, 66, 80, 0, ZERO_SPAN",
        "HIGHER, 70, 66, 80, 1/250, ZERO_SPAN",
        "HIGHER, 0, 66, 80, 2, ZERO_BASE",
    })
    void nothingIsProjectedWithoutAWayOrTime(
            Direction direction, String base, String current, String target, String elapsed, Reason reason) {
        assertEquals(
                Optional.of(reason),
                projected(reaching(target, direction), base, current, elapsed, "5")
                        .undefined());
    }

    @Test
    void aThousandfoldTimeIsStillProjected() {
        assertEquals("0.0000", four(projected(reaching("80", Direction.HIGHER), "70", "70", "1/200", "5")));
    }

    @ParameterizedTest
    @CsvSource({
        "HIGHER, 50, 56, 80, 5, 40",
        "HIGHER, 50, 60, 80, 5, 0",
        "HIGHER, 50, 45, 80, 5, 150",
        "LOWER, 80, 74, 50, 5, 40",
    })
    void aStraightLineLeavesAGap(
            Direction direction, String base, String current, String target, String elapsed, String gap) {
        Way way = way(reaching(target, direction), base, current, elapsed, "15");
        assertEquals(
                Rational.parse(gap),
                way.anticipatedGap(way.base(), way.current()).orElseThrow());
        Way none = way(reaching(target, direction), base, current, "0", "15");
        assertEquals(
                Optional.of(Reason.ZERO_SPAN),
                none.anticipatedGap(none.base(), none.current()).undefined());
    }

    private static Outcome<Rational> trend(String base, String current, Quantity limit, Direction direction) {
        Way way = way(reaching("1", direction), base, current, "1", "5");
        return way.trend(way.base(), way.current(), limit);
    }

    @Test
    void lessGrowthIsAskedForNearANaturalLimit() {
        assertEquals("0.0323", four(trend("92", "92.92", plain("100"), Direction.HIGHER)));
        assertEquals("0.0323", four(trend("108", "109.08", plain("100"), Direction.HIGHER)));
        assertEquals("-0.0100", four(trend("92", "91.08", plain("100"), Direction.HIGHER)));
        assertEquals("0.0100", four(trend("200", "202", plain("100"), Direction.HIGHER)));
        assertEquals("0.0100", four(trend("250", "252.5", plain("100"), Direction.HIGHER)));
        assertEquals("1.0000", four(trend("100", "100", plain("100"), Direction.HIGHER)));
        assertEquals("-0.0100", four(trend("100", "99", plain("100"), Direction.HIGHER)));
        assertEquals("0.0100", four(trend("100", "99", plain("0"), Direction.LOWER)));
        assertEquals(
                Optional.of(Reason.INCOMPARABLE_UNITS),
                trend("92", "93", percent("100"), Direction.HIGHER).undefined());
        assertEquals(
                Optional.of(Reason.UNKNOWN_DIRECTION),
                trend("92", "93", plain("100"), Direction.UNKNOWN).undefined());
        assertEquals(
                Optional.of(Reason.ZERO_BASE),
                trend("0", "93", plain("100"), Direction.HIGHER).undefined());
    }

    @ParameterizedTest
    @CsvSource({
        // direction, base, current of a range from 60 to 70, progress
        "HIGHER, 50, 55, 50",
        "LOWER, 80, 75, 50",
        "IN_RANGE, 80, 75, 50",
        "IN_RANGE, 50, 55, 50",
        "HIGHER, 40, 50, 50",
        "LOWER, 90, 75, 75",
    })
    void aRangeIsReachedAtItsNearerEnd(Direction direction, String base, String current, String progress) {
        Goal range = Goal.of(Change.LEVEL, Bound.between(plain("60"), plain("70"), ""), direction);
        assertEquals(
                Rate.ofPercent(progress),
                trajectory(range, base, current, "1", "2").progress().orElseThrow());
    }

    @ParameterizedTest
    @CsvSource({
        // change, unit, figure, base, current, progress
        "AMOUNT, '', 20, 7, 5, 25",
        "INCREASE, '', 20, 100, 105, 25",
        "DECREASE, '', 20, 100, 95, 25",
        "GROWTH, %, 44, 100, 120, 50",
        "DECLINE, %, 75, 100, 50, 50",
    })
    void changesHaveAWayOfTheirOwn(
            Change change, String unit, String figure, String base, String current, String progress) {
        Quantity wanted = unit.isEmpty() ? plain(figure) : percent(figure);
        Goal goal = Goal.of(change, Bound.of(Bound.Kind.AT_LEAST, wanted, ""), Direction.HIGHER);
        Trajectory way = trajectory(goal, base, current, "1", "2");
        assertEquals(Rate.ofPercent(progress), way.progress().orElseThrow());
        assertEquals(Verdict.MISSED, way.verdict());
        assertEquals(Rate.ofPercent(progress), way.progressRange().orElseThrow().low());
    }

    @Test
    void pointsHaveAWayInPoints() {
        Goal up = Goal.of(
                Change.POINTS_UP, Bound.of(Bound.Kind.AT_LEAST, Points.of("2").toQuantity(), ""), Direction.HIGHER);
        Trajectory way = Trajectory.of(
                up, Published.exact(percent("45")), Published.exact(percent("45.5")), Rational.ONE, Rational.of(2));
        assertEquals(Rate.ofPercent("25"), way.progress().orElseThrow());
        assertEquals("1.5百分点", way.stillRequiredPerYear().orElseThrow().toString());
    }

    @ParameterizedTest
    @CsvSource({
        // kind of a fall of 10% (of a range: to 20%), level of 100 after it, verdict
        "AT_LEAST, 90, MET",
        "AT_LEAST, 91, MISSED",
        "MORE_THAN, 90, MISSED",
        "MORE_THAN, 89, MET",
        "AT_MOST, 90, MET",
        "AT_MOST, 89, MISSED",
        "LESS_THAN, 90, MISSED",
        "LESS_THAN, 91, MET",
        "EXACT, 89, MET",
        "EXACT, 91, MISSED",
        "BETWEEN, 85, MET",
        "BETWEEN, 75, MET",
        "BETWEEN, 95, MISSED",
    })
    void aFallIsARiseTheOtherWay(Bound.Kind kind, String level, Verdict verdict) {
        Bound bound = kind == Bound.Kind.BETWEEN
                ? Bound.between(percent("10"), percent("20"), "")
                : Bound.of(kind, percent("10"), "");
        Goal fall = Goal.of(Change.DECLINE, bound, Direction.HIGHER);
        assertEquals(verdict, trajectory(fall, "100", level, "1", "2").verdict());
        Goal rise = Goal.of(Change.GROWTH, Bound.between(percent("10"), percent("20"), ""), Direction.HIGHER);
        assertEquals(Verdict.MET, trajectory(rise, "100", "115", "1", "2").verdict());
        assertEquals(Verdict.MISSED, trajectory(rise, "100", "109", "1", "2").verdict());
    }

    @Test
    void interimPointsOfAFallAreFalls() {
        Goal fall = Goal.of(Change.DECLINE, Bound.of(Bound.Kind.AT_LEAST, percent("75"), ""), Direction.HIGHER);
        Trajectory way = trajectory(fall, "100", "50", "1", "4")
                .withInterim(List.of(new Trajectory.Point(Rational.ONE, percent("50"))));
        assertEquals(Rate.ofPercent("50"), way.expected().orElseThrow());
        assertEquals(Points.ZERO, way.lead().orElseThrow());
    }

    @Test
    void aTenthOfAPerCentAYearIsStable() {
        Way way = way(reaching("1001", Direction.HIGHER), "1000", "1001", "1", "1");
        assertEquals(Set.of(), way.growthRatio(way.base(), way.current()).flags());
        Way less = way(reaching("1000.9", Direction.HIGHER), "1000", "1001", "1", "1");
        assertEquals(
                Set.of(Flag.LINEAR_INSTEAD),
                less.growthRatio(less.base(), less.current()).flags());
    }

    @Test
    void levelsOfAnotherUnitAreUnknown() {
        Trajectory way = Trajectory.of(
                reaching("60", Direction.HIGHER),
                Published.exact(percent("50")),
                Published.exact(percent("55")),
                Rational.ONE,
                Rational.of(2));
        assertEquals(Verdict.UNKNOWN, way.verdict());
        assertEquals(Optional.of(Reason.INCOMPARABLE_UNITS), way.progress().undefined());
        StatusProfile.Assessment found = StatusProfile.named("CN_DEFAULT").assess(way);
        assertEquals(Optional.of(Reason.INCOMPARABLE_UNITS), found.status().undefined());
        Goal growth = Goal.of(Change.GROWTH, Bound.of(Bound.Kind.AT_LEAST, percent("10"), ""), Direction.HIGHER);
        Trajectory mixed = Trajectory.of(
                growth, Published.exact(plain("50")), Published.exact(percent("55")), Rational.ONE, Rational.of(2));
        assertEquals(Verdict.UNKNOWN, mixed.verdict());
        assertEquals(
                Optional.of(Reason.INCOMPARABLE_UNITS),
                StatusProfile.named("CN_DEFAULT").assess(mixed).status().undefined());
    }
}
