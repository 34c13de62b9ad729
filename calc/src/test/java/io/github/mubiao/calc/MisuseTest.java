package io.github.mubiao.calc;

import static io.github.mubiao.calc.Samples.goal;
import static io.github.mubiao.calc.Samples.plain;
import static io.github.mubiao.calc.Samples.printed;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.mubiao.model.Bound;
import io.github.mubiao.model.Change;
import io.github.mubiao.model.Commitment;
import io.github.mubiao.model.Direction;
import io.github.mubiao.model.Nature;
import io.github.mubiao.model.Target;
import io.github.mubiao.quantity.Quantity;
import io.github.mubiao.quantity.Rational;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Misuse is an exception that names the argument. */
class MisuseTest {

    private static final Quantity ONE = plain("1");

    @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals"})
    private static <T> T none() {
        return null;
    }

    @Test
    void nullIsNamed() {
        Map<String, Executable> calls = Map.ofEntries(
                Map.entry("current", () -> GrowthRate.of(MisuseTest.<Quantity>none(), ONE)),
                Map.entry("base", () -> GrowthRate.of(ONE, MisuseTest.<Quantity>none())),
                Map.entry("increment", () -> GrowthRate.fromIncrement(ONE, none())),
                Map.entry("rates", () -> GrowthRate.chained(none())),
                Map.entry("end", () -> AverageGrowth.byLevel(ONE, none(), 2)),
                Map.entry("sum", () -> AverageGrowth.byAccumulation(ONE, MisuseTest.<Quantity>none(), 2)),
                Map.entry("series", () -> AverageGrowth.byAccumulation(ONE, MisuseTest.<List<Quantity>>none())),
                Map.entry("total", () -> AverageGrowth.ofTotal(none(), 2)),
                Map.entry("target", () -> Progress.linear(ONE, ONE, none())),
                Map.entry("goal", () -> Completion.of(none(), printed("1"))),
                Map.entry(
                        "actual",
                        () -> Completion.of(
                                goal(Bound.Kind.AT_LEAST, "1", Direction.HIGHER), MisuseTest.<Published>none())),
                Map.entry("fraction", () -> new Rate(none())),
                Map.entry("value", () -> new Points(none())),
                Map.entry("low", () -> Interval.closed(MisuseTest.<Rate>none(), Rate.ZERO)),
                Map.entry("high", () -> Interval.closed(Rate.ZERO, MisuseTest.<Rate>none())),
                Map.entry("toDate", () -> Pace.required(ONE, none(), 1)),
                Map.entry(
                        "observations", () -> Maintained.of(goal(Bound.Kind.AT_LEAST, "1", Direction.HIGHER), none())),
                Map.entry("completions", () -> Rollup.of(none())),
                Map.entry("years", () -> Seasonality.ofYears(none())),
                Map.entry("csv", () -> StatusProfile.read(none())),
                Map.entry("name", () -> StatusProfile.named(none())),
                Map.entry(
                        "direction",
                        () -> Trajectory.of(
                                Goal.reaching(ONE, none()), printed("1"), printed("1"), Rational.ONE, Rational.ONE)),
                Map.entry("bound", () -> Goal.of(Change.LEVEL, none(), Direction.HIGHER)),
                Map.entry("change", () -> Goal.of(none(), Bound.of(Bound.Kind.EXACT, ONE, ""), Direction.HIGHER)));
        calls.forEach((name, call) -> assertEquals(
                name, assertThrows(NullPointerException.class, call, name).getMessage()));
    }

    @Test
    void emptyAndImpossibleArgumentsAreNamed() {
        Map<String, Executable> calls = Map.ofEntries(
                Map.entry("rates must not be empty", () -> AverageGrowth.ofRates(List.of())),
                Map.entry("series must not be empty", () -> AverageGrowth.byAccumulation(ONE, List.of())),
                Map.entry("bases must not be empty", () -> GrowthRate.weighted(List.of(), List.of())),
                Map.entry("rates: 0 must be as many as bases: 1", () -> GrowthRate.weighted(List.of(ONE), List.of())),
                Map.entry("pulls must not be empty", () -> Contribution.total(List.of())),
                Map.entry("completions must not be empty", () -> Rollup.of(List.of())),
                Map.entry("items must not be empty", () -> new Rollup(List.of())),
                Map.entry(
                        "observations must not be empty",
                        () -> Maintained.of(goal(Bound.Kind.AT_LEAST, "1", Direction.HIGHER), List.of())),
                Map.entry("shares must not be empty", () -> Seasonality.of(List.of())),
                Map.entry(
                        "bands must not be empty",
                        () -> new StatusProfile(
                                "P",
                                "1",
                                StatusProfile.Measure.GROWTH,
                                List.of(),
                                new StatusProfile.Source("", "", StatusProfile.Checked.OWN))),
                Map.entry(
                        "arguments: 0 intervals must be from 1 to 10",
                        () -> Enclosure.ofAll(numbers -> Outcome.<Rate>missing(), List.<Interval<Rate>>of())),
                Map.entry(
                        "arguments: 11 intervals must be from 1 to 10",
                        () -> Enclosure.ofAll(
                                numbers -> Outcome.<Rate>missing(),
                                Collections.nCopies(11, Interval.point(Rate.ZERO)))),
                Map.entry("years -1 must not be negative", () -> AverageGrowth.byLevel(ONE, ONE, -1)),
                Map.entry("years -2 must not be negative", () -> AverageGrowth.byAccumulation(ONE, ONE, -2)),
                Map.entry("years -3 must not be negative", () -> Progress.perYear(ONE, ONE, Rational.of(-3))),
                Map.entry("years -4 must not be negative", () -> AverageGrowth.ofTotal(Rate.ZERO, -4)),
                Map.entry("monthsLeft -1 must not be negative", () -> Pace.required(ONE, ONE, -1)),
                Map.entry("periodsPerYear 0 must be greater than 0", () -> GrowthRate.annualised(Rate.ZERO, 0)),
                Map.entry("total 0 must be greater than 0", () -> Completion.ofCount(0, 0)),
                Map.entry("done -1 must not be negative", () -> Completion.ofCount(-1, 1)),
                Map.entry(
                        "weight 0 must be greater than 0",
                        () -> new Rollup.Item(Completion.ofCount(1, 1), Rational.ZERO)),
                Map.entry("step 0 of 1 must be greater than 0", () -> Published.rounded(ONE, Rational.ZERO)),
                Map.entry("total 0 must be greater than 0 ", () -> trajectory(0, 0)),
                Map.entry("elapsed 6 must be from 0 to total 5", () -> trajectory(6, 5)),
                Map.entry("elapsed -1 must be from 0 to total 5", () -> trajectory(-1, 5)),
                Map.entry(
                        "allowed [1, 1] must enclose good [1, 2]",
                        () -> Rollup.scoreOfInterval(ONE, Interval.closed(ONE, plain("2")), Interval.point(ONE))));
        calls.forEach((message, call) -> assertEquals(
                message.strip(),
                assertThrows(IllegalArgumentException.class, call, message).getMessage()));
    }

    private static void trajectory(int elapsed, int total) {
        Trajectory way = Trajectory.of(
                Goal.reaching(ONE, Direction.HIGHER),
                printed("1"),
                printed("1"),
                Rational.of(elapsed),
                Rational.of(total));
        assertTrue(way.elapsed().signum() >= 0);
    }

    @ParameterizedTest
    @CsvSource({
        "BINDING, STRIVE, ABOUT, BINDING",
        "EXPECTED, ENSURE, ABOUT, HARD",
        "EXPECTED, STRIVE, AT_LEAST, ASPIRATIONAL",
        "UNSTATED, PLAN, AT_LEAST, HARD",
        "UNSTATED, EXPECT, LESS_THAN, HARD",
        "UNSTATED, PLAN, EXACT, PLAIN",
        "UNSTATED, PLAN, ABOUT, SOFT",
    })
    void strengthOfATarget(Nature nature, Commitment commitment, Bound.Kind kind, Strength strength) {
        Target plain = Samples.target(2025, Change.LEVEL, kind, "5", Rate.PERCENT, Direction.HIGHER);
        assertEquals(strength, Strength.of(new Target(plain.origin(), plain.measure(), commitment, nature, null)));
    }

    @Test
    void whatNoPlanHasIsRefusedWithTheLimit() {
        Map<String, Executable> calls = Map.ofEntries(
                Map.entry(
                        "years 100000 must be at most 9999, a fraction of up to 1000000/9999",
                        () -> AverageGrowth.byLevel(plain("1"), plain("2"), 100_000)),
                Map.entry(
                        "years 2147483647 must be at most 9999, a fraction of up to 1000000/9999",
                        () -> AverageGrowth.ofTotal(Rate.WHOLE, Integer.MAX_VALUE)),
                Map.entry(
                        "years 1/10000 must be at most 9999, a fraction of up to 1000000/9999",
                        () -> AverageGrowth.byLevel(plain("1"), plain("2"), Rational.of(1, 10_000))),
                Map.entry(
                        "years 1000001/1000 must be at most 9999, a fraction of up to 1000000/9999",
                        () -> Progress.perYear(plain("1"), plain("2"), Rational.of(1_000_001, 1_000))),
                Map.entry(
                        "years 121 must be at most 120",
                        () -> AverageGrowth.byAccumulation(plain("1"), plain("2"), 121)),
                Map.entry("periodsPerYear 367 must be at most 366", () -> GrowthRate.annualised(Rate.WHOLE, 367)),
                Map.entry(
                        "number of rates 1201 must be at most 1200",
                        () -> GrowthRate.chained(Collections.nCopies(1_201, Rate.WHOLE))),
                Map.entry("times 10000 must be from -9999 to 9999", () -> Ratio.doubled(10_000)),
                Map.entry("times -2147483648 must be from -9999 to 9999", () -> Ratio.doubled(Integer.MIN_VALUE)));
        calls.forEach((message, call) -> {
            String found = String.valueOf(
                    assertThrows(IllegalArgumentException.class, call, message).getMessage());
            assertEquals(message, found.replace("1000.001", "1000001/1000").replace("0.0001", "1/10000"));
        });
    }

    @Test
    void theLimitsThemselvesAreAccepted() {
        assertTrue(AverageGrowth.byLevel(ONE, plain("2"), 9_999).isDefined());
        assertTrue(Progress.perYear(ONE, ONE, Rational.of(1, 9_999)).isDefined());
        assertTrue(Progress.perYear(ONE, ONE, Rational.of(999_999, 1_000)).isDefined());
        assertTrue(AverageGrowth.byAccumulation(ONE, plain("200"), 120).isDefined());
        assertTrue(GrowthRate.annualised(Rate.ZERO, 366).isDefined());
        assertTrue(GrowthRate.chained(Collections.nCopies(1_200, Rate.ZERO)).isDefined());
        assertEquals(
                Rational.of(2).pow(-9_999), Ratio.doubled(-9_999).orElseThrow());
        assertEquals(Rational.of(2).pow(9_999), Ratio.doubled(9_999).orElseThrow());
    }

    @Test
    void theEndsOfAProductAreNotAttainedWhereBothAreOpen() {
        Interval<Rational> halfOpen = new Interval<>(Rational.ZERO, false, Rational.ONE, true);
        Interval<Rational> closed = Interval.closed(Rational.ZERO, Rational.ONE);
        assertEquals("(0, 1]", product(halfOpen, halfOpen));
        assertEquals("[0, 1]", product(closed, halfOpen));
        assertEquals("[0, 1]", product(halfOpen, closed));
    }

    private static String product(Interval<Rational> one, Interval<Rational> other) {
        return Enclosure.of((Rational x, Rational y) -> Outcome.of(x.times(y)), one, other)
                .orElseThrow()
                .toString();
    }
}
