package io.github.mubiao.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.mubiao.quantity.Figure;
import io.github.mubiao.quantity.Quantity;
import io.github.mubiao.quantity.Rational;
import io.github.mubiao.quantity.Unit;
import io.github.mubiao.quantity.Units;
import io.github.mubiao.region.Region;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ModelTest {

    private static final SourceSpan HERE = new SourceSpan(2, 5);

    @ParameterizedTest(name = "{0} of an indicator that should be {1}")
    @CsvSource({
        "LEVEL, HIGHER, HIGHER",
        "LEVEL, LOWER, LOWER",
        "LEVEL, IN_RANGE, IN_RANGE",
        "LEVEL, UNKNOWN, UNKNOWN",
        "AMOUNT, HIGHER, HIGHER",
        "AMOUNT, LOWER, LOWER",
        "AMOUNT, IN_RANGE, IN_RANGE",
        "AMOUNT, UNKNOWN, HIGHER",
        "INCREASE, HIGHER, HIGHER",
        "INCREASE, LOWER, LOWER",
        "GROWTH, LOWER, LOWER",
        "GROWTH, UNKNOWN, UNKNOWN",
        "POINTS_UP, LOWER, LOWER",
        "DECREASE, HIGHER, LOWER",
        "DECREASE, LOWER, HIGHER",
        "DECLINE, LOWER, HIGHER",
        "DECLINE, IN_RANGE, IN_RANGE",
        "POINTS_DOWN, LOWER, HIGHER",
        "POINTS_DOWN, UNKNOWN, UNKNOWN"
    })
    void aFallOfWhatShouldBeLowShouldBeHigh(Change change, Direction indicator, Direction figure) {
        assertEquals(figure, change.directionOf(indicator));
    }

    @ParameterizedTest
    @EnumSource
    void turningADirectionTwiceIsTheIdentity(Direction direction) {
        assertEquals(direction, direction.inverted().inverted());
    }

    @Test
    void aMeasureIsMetInTheDirectionOfItsFirstIndicator() {
        Measure saving = measure("单位产值能耗", Direction.LOWER, Change.DECLINE, "3", "%");
        assertEquals(Direction.HIGHER, saving.direction());
        assertEquals(
                Verdict.MET, saving.metBy(Quantity.of("3.2", Units.standard().get("%"))));
        assertEquals(
                Verdict.MISSED, saving.metBy(Quantity.of("2.9", Units.standard().get("%"))));
    }

    @Test
    void twoIndicatorsOfOneFigureAreOneName() {
        Measure shared = new Measure(
                List.of(
                        new Indicator("普及率", null, Direction.HIGHER, null),
                        new Indicator("治理率", null, Direction.HIGHER, null)),
                Change.LEVEL,
                Bound.of(Bound.Kind.EXACT, Quantity.of("97", Units.standard().get("%")), ""),
                new Figure("97", "", "%", null),
                null,
                PriceBasis.UNSTATED,
                Averaging.NONE);
        assertEquals("普及率、治理率", shared.name());
    }

    @Test
    void aPeriodHasTheYearInWhichItEnds() {
        assertEquals(2025, Period.ofYears(2021, 2025, "“十四五”时期").year());
        assertEquals(new Period(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31), ""), Period.ofYear(2024, ""));
        assertRefused(
                "last day 2023-12-31 must not be before first day 2024-01-01",
                () -> new Period(LocalDate.of(2024, 1, 1), LocalDate.of(2023, 12, 31), ""));
    }

    @Test
    void aSpanIsAPlaceInTheText() {
        assertEquals("建设十", HERE.of("计划建设十个园区"));
        assertTrue(HERE.overlaps(new SourceSpan(4, 9)));
        assertFalse(HERE.overlaps(new SourceSpan(5, 9)));
        assertTrue(HERE.compareTo(new SourceSpan(2, 6)) < 0 && HERE.compareTo(new SourceSpan(1, 9)) > 0);
        assertThrows(IndexOutOfBoundsException.class, () -> HERE.of("短"));
    }

    @ParameterizedTest
    @CsvSource({"-1, 3", "3, 2", "-2, -1"})
    void aSpanIsNeitherNegativeNorReversed(int start, int end) {
        assertRefused(
                "span [" + start + ", " + end + ") must not be negative or reversed", () -> new SourceSpan(start, end));
    }

    @Test
    void aListKnowsWhetherItIsComplete() {
        assertTrue(new NamedList("2条公路", 2, List.of("甲线", "乙线"), HERE).isComplete());
        assertFalse(new NamedList("3条公路", 3, List.of("甲线", "乙线"), HERE).isComplete());
        assertRefused("declared count -1 of 公路 must not be negative", () -> new NamedList("公路", -1, List.of(), HERE));
    }

    @Test
    void aFigureHasAnIndicator() {
        Figure figure = new Figure("40", "万", "亩", null);
        Bound bound = Bound.of(
                Bound.Kind.EXACT, Quantity.of("400000", Units.standard().get("亩")), "");
        assertRefused(
                "the figure 40万亩 must have an indicator",
                () -> new Measure(List.of(), Change.AMOUNT, bound, figure, null, PriceBasis.UNSTATED, Averaging.NONE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "53060", "5306000", "53060a", "５３０６００"})
    void aRegionHasSixDigits(String code) {
        assertRefused(
                "code '" + code + "' of 青禾市 must be six digits",
                () -> new Region(code, "青禾市", Region.Level.PREFECTURE, null, 1998, null));
    }

    @Test
    void aRegionIsInForceInItsYears() {
        Region region = new Region("990100", "青禾县", Region.Level.COUNTY, null, 1998, 2014);
        assertTrue(region.inForce(1998) && region.inForce(2014));
        assertFalse(region.inForce(1997) || region.inForce(2015));
        assertTrue(Region.NATION.inForce(2300));
        assertEquals("青禾县 990100", region.toString());
        assertRefused(
                "last year 1997 of 青禾县 must not be before 1998",
                () -> new Region("990100", "青禾县", Region.Level.COUNTY, null, 1998, 1997));
    }

    @Test
    void aUnitHasASizeAndADimension() {
        assertRefused("factor 0 of unit '石' must be greater than 0", () -> new Unit("石", "mass", Rational.ZERO));
        assertRefused("dimension of unit '石' must not be blank", () -> new Unit("石", " ", Rational.ONE));
    }

    @Test
    void viewsOfAPlanKeepTheTextOrder() {
        Strategy strategy = new Strategy("产业强市战略", "一、产业", HERE, List.of());
        Target first = target("a", "产业强市战略");
        Target second = target("b", null);
        Observation observation = new Observation(first.origin(), first.measure());
        Milestone milestone = new Milestone(first.origin(), "公路通车", Stage.COMPLETED, Commitment.PLAN);
        Plan plan = new Plan(
                "",
                "",
                "",
                DocumentKind.OTHER,
                null,
                null,
                List.of(strategy),
                List.of(),
                List.of(second, observation, first, milestone));

        assertEquals(List.of(second, first), plan.targets());
        assertEquals(List.of(first), plan.targetsOf(strategy));
        assertEquals(List.of(observation), plan.observations());
        assertEquals(List.of(milestone), plan.milestones());
        assertEquals(Optional.empty(), second.region());
        assertEquals("高标准农田", second.indicator());
    }

    @Test
    void collectionsAreCopiedIn() {
        List<String> items = new ArrayList<>(List.of("甲线"));
        NamedList list = new NamedList("1条公路", 1, items, HERE);
        items.add("乙线");
        assertEquals(List.of("甲线"), list.items());
        assertThrows(UnsupportedOperationException.class, () -> list.items().add("丙线"));
    }

    @ParameterizedTest
    @EnumSource
    void everyDiagnosticHasASeverity(Diagnostic.Code code) {
        assertEquals(code.severity(), new Diagnostic(code, HERE, "…").severity());
    }

    private static Target target(String id, @Nullable String strategy) {
        Origin origin = new Origin(id, HERE, "建设高标准农田40万亩", Evidence.EXPLICIT, null, null, "", strategy, List.of());
        return new Target(
                origin,
                measure("高标准农田", Direction.HIGHER, Change.AMOUNT, "400000", "亩"),
                Commitment.PLAN,
                Nature.UNSTATED,
                null);
    }

    private static Measure measure(String indicator, Direction direction, Change change, String value, String unit) {
        return new Measure(
                List.of(new Indicator(indicator, null, direction, null)),
                change,
                Bound.of(Bound.Kind.EXACT, Quantity.of(value, Units.standard().get(unit)), ""),
                new Figure(value, "", unit, null),
                null,
                PriceBasis.UNSTATED,
                Averaging.NONE);
    }

    private static void assertRefused(String message, Executable refused) {
        assertEquals(
                message, assertThrows(IllegalArgumentException.class, refused).getMessage());
    }
}
