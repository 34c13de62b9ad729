package io.github.mubiao.calc;

import static io.github.mubiao.calc.Samples.goal;
import static io.github.mubiao.calc.Samples.observation;
import static io.github.mubiao.calc.Samples.percent;
import static io.github.mubiao.calc.Samples.plain;
import static io.github.mubiao.calc.Samples.printed;
import static io.github.mubiao.calc.Samples.printedPercent;
import static io.github.mubiao.calc.Samples.target;
import static io.github.mubiao.calc.Samples.unit;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.mubiao.model.Bound;
import io.github.mubiao.model.Change;
import io.github.mubiao.model.Direction;
import io.github.mubiao.model.Observation;
import io.github.mubiao.model.Target;
import io.github.mubiao.model.Tolerance;
import io.github.mubiao.model.Verdict;
import io.github.mubiao.quantity.Quantity;
import io.github.mubiao.quantity.Rational;
import io.github.mubiao.quantity.Unit;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompletionTest {

    private static final LocalDate MID_2024 = LocalDate.of(2024, 6, 30);
    private static final LocalDate END_2025 = LocalDate.of(2025, 12, 31);

    @ParameterizedTest
    @CsvSource({
        // kind, direction, target, actual, attainment or reason, verdict, robust
        "AT_LEAST, HIGHER, 850, 864, 864/850, MET, true",
        "AT_LEAST, HIGHER, 850, 850, 1, MET, false",
        "AT_LEAST, HIGHER, 850, 850.4, 4252/4250, MET, true",
        "MORE_THAN, HIGHER, 36, 36, 1, MISSED, false",
        "MORE_THAN, HIGHER, 36, 36.5, 73/72, MET, true",
        "AT_MOST, LOWER, 5, 4.0, 5/4, MET, true",
        "AT_MOST, LOWER, 5, 5.0, 1, MET, false",
        "AT_MOST, LOWER, 5, 6.0, 5/6, MISSED, true",
        "AT_MOST, LOWER, 5, 0, ZERO_ACTUAL, MET, true",
        "AT_MOST, LOWER, 5, -2, NONPOSITIVE_ACTUAL, MET, true",
        "AT_MOST, LOWER, 0, 0, ZERO_TARGET, MET, false",
        "LESS_THAN, LOWER, 5, 5.0, 1, MISSED, false",
        "LESS_THAN, LOWER, 5, 4.9, 50/49, MET, true",
        "EXACT, HIGHER, 40, 41, 41/40, MET, true",
        "EXACT, LOWER, 40, 41, 40/41, MISSED, true",
        "EXACT, IN_RANGE, 40, 41, 41/40, MISSED, true",
        "EXACT, UNKNOWN, 40, 41, 41/40, UNKNOWN, true",
        "EXACT, UNKNOWN, 40, 40, 1, MET, false",
        "AT_LEAST, HIGHER, 0, 3, ZERO_TARGET, MET, true",
        "AT_LEAST, HIGHER, -5, -3, NONPOSITIVE_TARGET, MET, true",
        "ABOUT, HIGHER, 100, 99, 99/100, BASICALLY_MET, true",
        "ABOUT, HIGHER, 100, 97, 97/100, MISSED, true",
        "ABOUT, HIGHER, 100, 98.0, 98/100, BASICALLY_MET, false",
        "ABOUT, LOWER, 100, 101, 100/101, BASICALLY_MET, true",
        "ABOUT, HIGHER, 100, 103, 103/100, MET, true",
    })
    void boundsInEveryDirection(
            Bound.Kind kind,
            Direction direction,
            String target,
            String actual,
            String attainment,
            Verdict verdict,
            boolean robust) {
        Completion completion = Completion.of(goal(kind, target, direction), printed(actual));
        String found = completion
                .attainment()
                .toOptional()
                .map(rate -> rate.fraction().toString())
                .orElseGet(
                        () -> completion.attainment().undefined().orElseThrow().name());
        assertEquals(attainment.matches("[0-9/]+") ? Rational.parse(attainment).toString() : attainment, found);
        assertEquals(verdict, completion.verdict());
        assertEquals(robust, completion.robust());
    }

    @ParameterizedTest
    @CsvSource({
        // direction, actual, position, attainment, distance, verdict
        "HIGHER, 5.2, BELOW, 5.2/5.5, -0.3, MISSED",
        "HIGHER, 5.5, INSIDE, 1, 0, MET",
        "HIGHER, 6.0, INSIDE, 1, 0, MET",
        "HIGHER, 6.3, ABOVE, 6.3/6, 0.3, MET",
        "LOWER, 5.2, BELOW, 5.5/5.2, -0.3, MET",
        "LOWER, 6.3, ABOVE, 6/6.3, 0.3, MISSED",
        "IN_RANGE, 5.2, BELOW, 5.2/5.5, -0.3, MISSED",
        "IN_RANGE, 6.3, ABOVE, 6/6.3, 0.3, MISSED",
        "UNKNOWN, 6.3, ABOVE, 6/6.3, 0.3, UNKNOWN",
    })
    void ranges(
            Direction direction,
            String actual,
            Goal.Position position,
            String attainment,
            String distance,
            Verdict verdict) {
        Goal goal = Goal.of(Change.LEVEL, Bound.between(plain("5.5"), plain("6"), ""), direction);
        Completion completion = Completion.of(goal, printed(actual));
        String[] parts = attainment.split("/", -1);
        Rational expected = parts.length == 1
                ? Rational.parse(attainment)
                : Rational.parse(parts[0]).dividedBy(Rational.parse(parts[1]));
        assertEquals(expected, completion.attainment().orElseThrow().fraction());
        assertEquals(position, goal.position(plain(actual)));
        assertEquals(new Gap.OfLevel(plain(distance)), completion.gap().orElseThrow());
        assertEquals(verdict, completion.verdict());
    }

    @Test
    void attainmentRangeHoldsAllValuesThatPrintTheSame() {
        Completion floor = Completion.of(goal(Bound.Kind.AT_LEAST, "40", Direction.HIGHER), printed("36"));
        assertEquals("[88.75%, 91.25%)", floor.attainmentRange().orElseThrow().toString());
        Completion ceiling = Completion.of(goal(Bound.Kind.AT_MOST, "40", Direction.LOWER), printed("2.0"));
        assertEquals(
                "(80000/41%, 80000/39%]",
                ceiling.attainmentRange().orElseThrow().toString());
        Goal range = Goal.of(Change.LEVEL, Bound.between(plain("10"), plain("11"), ""), Direction.IN_RANGE);
        Interval<Rate> around =
                Completion.of(range, printed("11")).attainmentRange().orElseThrow();
        assertEquals(Rate.WHOLE, around.high());
        assertTrue(around.highClosed());
        assertEquals(new Rate(Rational.of(22, 23)), around.low());
        assertFalse(around.lowClosed());
        assertEquals(
                Optional.of(Reason.ZERO_ACTUAL),
                Completion.of(goal(Bound.Kind.AT_MOST, "40", Direction.LOWER), Published.over(plain("0"), Rational.ONE))
                        .attainmentRange()
                        .undefined());
    }

    @Test
    void aRobustVerdictMayNotChangeInsideTheInterval() {
        Goal range = Goal.of(Change.LEVEL, Bound.between(plain("5.7"), plain("5.72"), ""), Direction.IN_RANGE);
        Completion completion = Completion.of(range, printed("6"));
        assertEquals(Verdict.MISSED, completion.verdict());
        assertFalse(completion.robust());
        assertTrue(Completion.of(range, Published.exact(plain("6"))).robust());
    }

    @Test
    void unitsThatDoNotConvertAreATypedOutcome() {
        Completion completion =
                Completion.of(goal(Bound.Kind.AT_LEAST, "5", Direction.HIGHER), Published.of("5", unit("元")));
        assertEquals(
                Optional.of(Reason.INCOMPARABLE_UNITS), completion.attainment().undefined());
        assertEquals(Optional.of(Reason.INCOMPARABLE_UNITS), completion.gap().undefined());
        assertEquals(Verdict.UNKNOWN, completion.verdict());
        assertFalse(completion.robust());
        assertEquals(
                "完成率 = 5元/5，无定义：单位不可比（目标为下限，无法判断）", completion.explanation().chinese());
        Goal goal = goal(Bound.Kind.AT_LEAST, "5", Direction.HIGHER);
        Quantity yuan = Quantity.of("5", unit("元"));
        assertEquals(Optional.of(Reason.INCOMPARABLE_UNITS), goal.gap(yuan).undefined());
        assertEquals(
                Optional.of(Reason.INCOMPARABLE_UNITS), goal.attainment(yuan).undefined());
    }

    @Test
    void convertibleUnitsAreConverted() {
        Goal goal = goal(Change.LEVEL, Bound.Kind.AT_LEAST, Quantity.of("15", unit("亩")), Direction.HIGHER);
        Completion completion = Completion.of(goal, Published.of("1.00", unit("公顷")));
        assertEquals(Rate.WHOLE, completion.attainment().orElseThrow());
        assertEquals(Verdict.MET, completion.verdict());
    }

    @Test
    void growthHasAGapInPointsAndTwoAttainments() {
        Goal goal = goal(Change.GROWTH, Bound.Kind.AT_LEAST, percent("15"), Direction.HIGHER);
        Completion completion = Completion.of(goal, printedPercent("12.0"));
        assertEquals(new Gap.OfRate(Points.of("-3")), completion.gap().orElseThrow());
        assertEquals(Rate.ofPercent("80"), completion.attainment().orElseThrow());
        assertEquals(
                new Rate(Rational.of(112, 115)), completion.levelAttainment().orElseThrow());
        assertEquals(
                "差距 = 12% - 15% = -3.0个百分点（目标为下限，未完成，四舍五入不影响结论）",
                completion.explanation().chinese());
        assertEquals(
                "gap = 12% - 15% = -3.0 percentage points (target is a minimum, missed, whatever the rounding)",
                completion.explanation().english());
    }

    @Test
    void declineHasALevelBelowItsBase() {
        Goal goal = goal(Change.DECLINE, Bound.Kind.AT_LEAST, percent("3"), Direction.HIGHER);
        Completion completion = Completion.of(goal, printedPercent("3.5"));
        assertEquals(Verdict.MET, completion.verdict());
        assertEquals(
                new Rate(Rational.of(965, 970)), completion.levelAttainment().orElseThrow());
        Goal all = goal(Change.DECLINE, Bound.Kind.AT_LEAST, percent("100"), Direction.HIGHER);
        assertEquals(
                Optional.of(Reason.ZERO_DENOMINATOR),
                Completion.of(all, printedPercent("3.5")).levelAttainment().undefined());
        Completion level = Completion.of(goal(Bound.Kind.AT_LEAST, "4", Direction.HIGHER), printed("3"));
        assertEquals(level.attainment(), level.levelAttainment());
    }

    @Test
    void levelsBecomeTheChangeThatTheGoalAsksFor() {
        Published base = printedPercent("45.3");
        Published level = printedPercent("46.7");
        Goal up = goal(Change.POINTS_UP, Bound.Kind.AT_LEAST, Points.of("2").toQuantity(), Direction.HIGHER);
        Completion rise = Completion.of(up, level, base);
        assertEquals(Rate.ofPercent("70"), rise.attainment().orElseThrow());
        assertEquals(new Gap.OfRate(Points.of("-0.6")), rise.gap().orElseThrow());
        assertEquals(
                "[1.4百分点, 1.4百分点]",
                Published.exact(percent("46.7"))
                        .minus(Published.exact(percent("45.3")))
                        .interval()
                        .toString());
        assertEquals("(1.3百分点, 1.5百分点)", level.minus(base).interval().toString());
        Goal down = goal(Change.POINTS_DOWN, Bound.Kind.AT_LEAST, Points.of("2").toQuantity(), Direction.HIGHER);
        assertEquals(
                Rate.ofPercent("70"),
                Completion.of(down, base, level).attainment().orElseThrow());
        Goal growth = goal(Change.GROWTH, Bound.Kind.AT_LEAST, percent("10"), Direction.HIGHER);
        assertEquals(
                Rate.ofPercent("50"),
                Completion.of(growth, printed("105"), printed("100"))
                        .attainment()
                        .orElseThrow());
        Goal decline = goal(Change.DECLINE, Bound.Kind.AT_LEAST, percent("10"), Direction.HIGHER);
        assertEquals(
                Rate.ofPercent("50"),
                Completion.of(decline, printed("95"), printed("100"))
                        .attainment()
                        .orElseThrow());
        Goal decrease = goal(Change.DECREASE, Bound.Kind.AT_LEAST, plain("10"), Direction.HIGHER);
        assertEquals(
                Rate.ofPercent("50"),
                Completion.of(decrease, printed("95"), printed("100"))
                        .attainment()
                        .orElseThrow());
        Goal floor = goal(Bound.Kind.AT_LEAST, "100", Direction.HIGHER);
        assertEquals(
                Rate.ofPercent("95"),
                Completion.of(floor, printed("95"), printed("1")).attainment().orElseThrow());
        assertEquals(
                Optional.of(Reason.ZERO_BASE),
                Completion.of(growth, printed("105"), Published.exact(plain("0")))
                        .attainment()
                        .undefined());
        assertEquals(
                Optional.of(Reason.INCOMPARABLE_UNITS),
                Completion.of(decrease, printed("105"), Published.of("3", unit("元")))
                        .attainment()
                        .undefined());
    }

    @ParameterizedTest
    @CsvSource({
        "LEVEL, 10, 4, 10",
        "AMOUNT, 10, 4, 10",
        "INCREASE, 10, 4, 14",
        "DECREASE, 10, 4, -6",
    })
    void goalsLeadToLevels(Change change, String figure, String base, String level) {
        Goal goal = goal(change, Bound.Kind.EXACT, plain(figure), Direction.HIGHER);
        assertEquals(plain(level), goal.level(plain(base)).orElseThrow());
    }

    @Test
    void ratesLeadToLevels() {
        assertEquals(
                plain("690"), level(Change.GROWTH, percent("15"), plain("600")).orElseThrow());
        assertEquals(
                plain("510"), level(Change.DECLINE, percent("15"), plain("600")).orElseThrow());
        Quantity two = Points.of("2").toQuantity();
        assertEquals(
                percent("47.3"), level(Change.POINTS_UP, two, percent("45.3")).orElseThrow());
        assertEquals(
                percent("43.3"), level(Change.POINTS_DOWN, two, percent("45.3")).orElseThrow());
        for (Change change : Change.values()) {
            Outcome<Quantity> level = level(change, Quantity.of("2", unit("元")), plain("3"));
            assertEquals(change == Change.LEVEL || change == Change.AMOUNT, level.isDefined());
        }
        assertFalse(level(Change.POINTS_UP, percent("2"), percent("45")).isDefined());
        assertFalse(level(Change.POINTS_UP, two, plain("45")).isDefined());
    }

    private static Outcome<Quantity> level(Change change, Quantity figure, Quantity base) {
        return goal(change, Bound.Kind.EXACT, figure, Direction.HIGHER).level(base);
    }

    private static Completion complete(Target target, Observation observation, LocalDate asOf) {
        return Completion.of(target, Optional.of(observation), asOf);
    }

    @Test
    void anObservationOfTheYearAnswersTheTarget() {
        Target target = target(2025, Change.LEVEL, Bound.Kind.AT_LEAST, "1200", unit("元"), Direction.HIGHER);
        Completion met = complete(target, observation(2025, Change.LEVEL, "1260", unit("元")), END_2025);
        assertEquals(Verdict.MET, met.verdict());
        assertEquals(Rate.ofPercent("105"), met.attainment().orElseThrow());
        assertTrue(met.robust());
        Completion amount = complete(target, observation(2025, Change.AMOUNT, "600", unit("元")), END_2025);
        assertEquals(Rate.ofPercent("50"), amount.attainment().orElseThrow());
        assertEquals(Verdict.MISSED, amount.verdict());
    }

    @Test
    void nothingIsMissedBeforeItIsDue() {
        Target target = target(2025, Change.LEVEL, Bound.Kind.AT_LEAST, "1200", unit("元"), Direction.HIGHER);
        Completion early = complete(target, observation(2023, Change.LEVEL, "900", unit("元")), MID_2024);
        assertEquals(Verdict.NOT_DUE, early.verdict());
        assertEquals(Rate.ofPercent("75"), early.attainment().orElseThrow());
        Completion none = Completion.of(target, Optional.empty(), MID_2024);
        assertEquals(Verdict.NOT_DUE, none.verdict());
        assertEquals(Optional.of(Reason.MISSING), none.attainment().undefined());
        assertEquals("完成率 = ?/1200元，无定义：数据缺失（目标为下限，未到期）", none.explanation().chinese());
        assertEquals(
                Verdict.UNKNOWN,
                Completion.of(target, Optional.empty(), END_2025).verdict());
    }

    @ParameterizedTest
    @CsvSource({
        "LEVEL, AT_LEAST, HIGHER, MET",
        "AMOUNT, AT_LEAST, HIGHER, MET",
        "LEVEL, MORE_THAN, HIGHER, MET",
        "LEVEL, EXACT, HIGHER, MET",
        "LEVEL, ABOUT, HIGHER, NOT_DUE",
        "GROWTH, AT_LEAST, HIGHER, NOT_DUE",
        "LEVEL, AT_MOST, LOWER, NOT_DUE",
    })
    void onlyWhatIsReachedFromBelowIsMetEarly(Change change, Bound.Kind kind, Direction direction, Verdict verdict) {
        String actual = direction == Direction.HIGHER ? "9.0" : "1.0";
        Target target = target(2024, change, kind, "5", unit("%"), direction);
        assertEquals(
                verdict,
                complete(target, observation(2024, change, actual, unit("%")), MID_2024)
                        .verdict());
    }

    @Test
    void anObservationOfAnotherYearIsMissing() {
        Target growth = target(2025, Change.GROWTH, Bound.Kind.AT_LEAST, "5", unit("%"), Direction.HIGHER);
        Completion before = complete(growth, observation(2024, Change.GROWTH, "6.0", unit("%")), MID_2024);
        assertEquals(Optional.of(Reason.MISSING_PERIOD), before.attainment().undefined());
        assertEquals(Verdict.NOT_DUE, before.verdict());
        Target level = target(2024, Change.LEVEL, Bound.Kind.AT_LEAST, "5", unit("元"), Direction.HIGHER);
        Completion after = complete(level, observation(2025, Change.LEVEL, "6", unit("元")), END_2025);
        assertEquals(Optional.of(Reason.MISSING_PERIOD), after.attainment().undefined());
        assertEquals(Verdict.UNKNOWN, after.verdict());
        Completion stale = complete(level, observation(2023, Change.LEVEL, "6", unit("元")), END_2025);
        assertEquals(Optional.of(Reason.MISSING_PERIOD), stale.attainment().undefined());
    }

    @Test
    void observationsAreTurnedIntoTheKindOfTheTarget() {
        Target decline = target(2025, Change.DECLINE, Bound.Kind.AT_LEAST, "3", unit("%"), Direction.LOWER);
        Completion turned = complete(decline, observation(2025, Change.GROWTH, "-3.6", unit("%")), END_2025);
        assertEquals(Rate.ofPercent("120"), turned.attainment().orElseThrow());
        assertEquals(Verdict.MET, turned.verdict());
        Target increase = target(
                2025,
                Change.INCREASE,
                Bound.Kind.AT_LEAST,
                "4",
                unit("元"),
                Direction.HIGHER,
                Quantity.of("32", unit("元")));
        Completion level = complete(increase, observation(2025, Change.LEVEL, "34", unit("元")), END_2025);
        assertEquals(Rate.ofPercent("50"), level.attainment().orElseThrow());
        Target noBase = target(2025, Change.INCREASE, Bound.Kind.AT_LEAST, "4", unit("元"), Direction.HIGHER);
        Completion missing = complete(noBase, observation(2025, Change.LEVEL, "34", unit("元")), END_2025);
        assertEquals(Optional.of(Reason.MISSING), missing.attainment().undefined());
        assertEquals(Verdict.UNKNOWN, missing.verdict());
        Completion other = complete(increase, observation(2025, Change.GROWTH, "34", unit("%")), END_2025);
        assertEquals(Optional.of(Reason.MISSING), other.attainment().undefined());
    }

    @ParameterizedTest
    @CsvSource({
        "INCREASE, DECREASE", "DECREASE, INCREASE", "GROWTH, DECLINE",
        "DECLINE, GROWTH", "POINTS_UP, POINTS_DOWN", "POINTS_DOWN, POINTS_UP",
    })
    void oppositesAreNegated(Change wanted, Change reported) {
        Unit unit = unit("元");
        Target target = target(2025, wanted, Bound.Kind.EXACT, "4", unit, Direction.HIGHER);
        Completion found = complete(target, observation(2025, reported, "-2", unit), END_2025);
        assertEquals("2元", found.actual().orElseThrow().value().toString());
        assertEquals("[1.5元, 2.5元)", found.actual().orElseThrow().interval().toString());
    }

    @Test
    void clearingUp() {
        Published all = Published.exact(plain("1200"));
        Completion basically = Completion.ofClearance(all, Published.exact(plain("60")), Rate.ofPercent("5"));
        assertEquals(Verdict.BASICALLY_MET, basically.verdict());
        assertEquals(Rate.ofPercent("95"), basically.attainment().orElseThrow());
        assertEquals(
                Verdict.MISSED,
                Completion.ofClearance(all, Published.exact(plain("61")), Rate.ofPercent("5"))
                        .verdict());
        assertEquals(
                Verdict.MET,
                Completion.ofClearance(all, Published.exact(plain("0")), Rate.ofPercent("5"))
                        .verdict());
        assertEquals(
                Verdict.MISSED,
                Completion.ofClearance(all, Published.exact(plain("1")), Rate.ZERO)
                        .verdict());
        Published none = Published.exact(plain("0"));
        Completion nothing = Completion.ofClearance(none, none, Rate.ZERO);
        assertEquals(Verdict.MET, nothing.verdict());
        assertEquals(Optional.of(Reason.ZERO_BASE), nothing.attainment().undefined());
        assertEquals(
                Verdict.MISSED, Completion.ofClearance(none, all, Rate.ZERO).verdict());
        assertEquals(
                Optional.of(Reason.NEGATIVE_BASE),
                Completion.ofClearance(Published.exact(plain("-1")), all, Rate.ZERO)
                        .attainment()
                        .undefined());
        assertEquals(
                Optional.of(Reason.INCOMPARABLE_UNITS),
                Completion.ofClearance(Published.of("1", unit("元")), all, Rate.ZERO)
                        .attainment()
                        .undefined());
    }

    @ParameterizedTest
    @CsvSource({
        // kind of the bound on 0, what is left of 1200, verdict
        "EXACT, 0, MET",
        "EXACT, 60, MISSED",
        "ABOUT, 60, BASICALLY_MET",
        "ABOUT, 61, MISSED",
        "AT_MOST, 0, MET",
    })
    void aLevelOfZeroIsClearedFromItsBase(Bound.Kind kind, String left, Verdict verdict) {
        Goal goal = goal(kind, "0", Direction.LOWER);
        Completion completion = Completion.of(goal, Published.exact(plain(left)), Published.exact(plain("1200")));
        assertEquals(verdict, completion.verdict());
        assertEquals(
                new Rate(Rational.parse(left).dividedBy(Rational.of(-1200)).plus(Rational.ONE)),
                completion.attainment().orElseThrow());
        Unit unit = unit("户");
        Target target = target(2025, Change.LEVEL, kind, "0", unit, Direction.LOWER, Quantity.of("1200", unit));
        assertEquals(
                verdict,
                complete(target, observation(2025, Change.LEVEL, left, unit), END_2025)
                        .verdict());
        assertEquals(
                Verdict.UNKNOWN,
                Completion.of(target, Optional.empty(), END_2025).verdict());
    }

    @Test
    void onlyALevelIsCleared() {
        Goal floor = goal(Bound.Kind.AT_LEAST, "0", Direction.HIGHER);
        assertEquals(
                Optional.of(Reason.ZERO_TARGET),
                Completion.of(floor, printed("3"), printed("9")).attainment().undefined());
        Goal flat = goal(Change.GROWTH, Bound.Kind.EXACT, percent("0"), Direction.LOWER);
        assertEquals(
                Optional.of(Reason.ZERO_TARGET),
                Completion.of(flat, printed("3"), printed("9")).attainment().undefined());
        Goal some = goal(Bound.Kind.AT_MOST, "2", Direction.LOWER);
        assertEquals(
                Verdict.MISSED, Completion.of(some, printed("3"), printed("9")).verdict());
    }

    @Test
    void coverageAndCounts() {
        Completion nearly =
                Completion.ofCoverage(Published.of("2999", unit("户")), Published.of("3000", unit("户")), Rate.WHOLE);
        assertEquals("100.0", nearly.attainment().orElseThrow().toPercent(1).toPlainString());
        assertEquals(Verdict.MISSED, nearly.verdict());
        assertTrue(nearly.robust());
        assertEquals(Verdict.MET, Completion.ofCount(3, 3).verdict());
        assertEquals(Verdict.MISSED, Completion.ofCount(0, 3).verdict());
    }

    @Test
    void toleranceIsAParameter() {
        Goal goal = goal(Bound.Kind.ABOUT, "100", Direction.HIGHER);
        assertEquals(Verdict.MISSED, goal.verdict(plain("96")));
        Goal wide = goal.withTolerance(new Tolerance(Rational.ZERO, Rational.of(1, 20)));
        assertEquals(Verdict.BASICALLY_MET, wide.verdict(plain("96")));
    }

    @Test
    void maintainedGoals() {
        Goal goal = goal(Bound.Kind.AT_LEAST, "90", Direction.HIGHER);
        Maintained held = Maintained.of(goal, List.of(printed("91.0"), printed("95.0")));
        assertEquals(Verdict.MET, held.verdict());
        assertTrue(held.robust());
        assertEquals(new Rate(Rational.of(91, 90)), held.attainment().orElseThrow());
        Maintained edge = Maintained.of(goal, List.of(printed("90.0"), printed("95.0")));
        assertFalse(edge.robust());
        Maintained missed = Maintained.of(goal, List.of(printed("90.0"), printed("80.0")));
        assertEquals(Verdict.MISSED, missed.verdict());
        assertTrue(missed.robust());
        assertEquals(Verdict.MISSED, missed.endVerdict());
        assertEquals(List.of(printed("80.0")), missed.breaches());
        assertEquals(
                "完成率 = 80/90 = 88.9%（目标为下限，未完成，四舍五入不影响结论）", missed.explanation().chinese());
        Maintained closely = Maintained.of(goal, List.of(printed("89.98")));
        assertTrue(closely.robust());
        Goal zero = goal(Bound.Kind.AT_LEAST, "0", Direction.HIGHER);
        assertEquals(
                Optional.of(Reason.ZERO_TARGET),
                Maintained.of(zero, List.of(printed("1"))).attainment().undefined());
    }

    @Test
    void scores() {
        assertEquals(
                Rational.of(10),
                Rollup.score(Rate.ofPercent("120"), Rational.of(10)).orElseThrow());
        assertEquals(
                Rational.of(5),
                Rollup.score(Rate.ofPercent("50"), Rational.of(10)).orElseThrow());
        assertEquals(
                Rational.ZERO,
                Rollup.score(Rate.ofPercent("-5"), Rational.of(10)).orElseThrow());
        Interval<Quantity> good = Interval.closed(plain("3"), plain("6"));
        Interval<Quantity> allowed = Interval.closed(plain("0"), plain("12"));
        assertEquals(
                Rate.ofPercent("50"),
                Rollup.scoreOfInterval(plain("1.5"), good, allowed).orElseThrow());
        assertEquals(
                Rate.WHOLE, Rollup.scoreOfInterval(plain("3"), good, allowed).orElseThrow());
        assertEquals(
                Rate.WHOLE, Rollup.scoreOfInterval(plain("6"), good, allowed).orElseThrow());
        assertEquals(
                Rate.ZERO, Rollup.scoreOfInterval(plain("13"), good, allowed).orElseThrow());
        assertEquals(
                Rate.ZERO, Rollup.scoreOfInterval(plain("-1"), good, allowed).orElseThrow());
        assertEquals(Rate.ZERO, Rollup.scoreOfInterval(plain("7"), good, good).orElseThrow());
        assertEquals(
                Optional.of(Reason.INCOMPARABLE_UNITS),
                Rollup.scoreOfInterval(percent("7"), good, good).undefined());
        assertEquals(
                Optional.of(Reason.INCOMPARABLE_UNITS),
                Rollup.scoreOfInterval(plain("7"), good, Interval.point(percent("7")))
                        .undefined());
    }
}
