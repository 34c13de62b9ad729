package io.github.mubiao.calc;

import static io.github.mubiao.calc.Samples.percent;
import static io.github.mubiao.calc.Samples.plain;
import static io.github.mubiao.calc.Samples.printed;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.mubiao.model.Bound;
import io.github.mubiao.model.Direction;
import io.github.mubiao.quantity.Quantity;
import io.github.mubiao.quantity.Rational;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Published indices, and which statuses a trajectory may have. */
class IndexTest {

    @ParameterizedTest
    @CsvSource({
        "50, 65, 100, HIGHER, 3",
        "50, 45, 100, HIGHER, -1",
        "100, 80, 50, LOWER, 4",
        "100, 110, 50, LOWER, -2",
        "100, 110, 50, HIGHER, 2",
        "50, 110, 100, HIGHER, 12",
    })
    void currentStatusIsProgressMadePerProgressNeeded(
            String base, String current, String target, Direction direction, String index) {
        assertEquals(
                Rational.parse(index),
                ProgressIndex.currentStatus(plain(base), plain(current), plain(target), direction)
                        .orElseThrow());
    }

    @Test
    void currentStatusNeedsAWayAndADirection() {
        Quantity one = plain("1");
        Quantity two = plain("2");
        assertEquals(
                Optional.of(Reason.TARGET_EQUALS_BASE),
                ProgressIndex.currentStatus(one, two, one, Direction.HIGHER).undefined());
        for (Direction direction : List.of(Direction.UNKNOWN, Direction.IN_RANGE)) {
            assertEquals(
                    Optional.of(Reason.UNKNOWN_DIRECTION),
                    ProgressIndex.currentStatus(one, one, two, direction).undefined());
        }
        assertEquals(
                Optional.of(Reason.INCOMPARABLE_UNITS),
                ProgressIndex.currentStatus(one, percent("2"), two, Direction.HIGHER)
                        .undefined());
        assertEquals(
                Optional.of(Reason.INCOMPARABLE_UNITS),
                ProgressIndex.currentStatus(one, one, percent("2"), Direction.HIGHER)
                        .undefined());
    }

    private static List<Trajectory.Point> series(String... levels) {
        List<Trajectory.Point> series = new ArrayList<>();
        for (String level : levels) {
            series.add(new Trajectory.Point(Rational.of(series.size() + 1L), plain(level)));
        }
        return series;
    }

    private static Outcome<Rational> gap(List<Integer> weights, String target, Direction direction, String... levels) {
        return ProgressIndex.anticipatedGap(
                series(levels),
                weights.stream().map(Rational::of).toList(),
                plain("50"),
                Goal.reaching(plain(target), direction),
                Rational.of(10));
    }

    @Test
    void recentFiguresWeighMoreInTheLine() {
        assertEquals(
                Rational.of(40),
                gap(List.of(1, 1, 1), "100", Direction.HIGHER, "53", "56", "59").orElseThrow());
        assertEquals(
                Rational.of(40),
                gap(List.of(1, 2, 9), "100", Direction.HIGHER, "53", "56", "59").orElseThrow());
        assertEquals(
                Rational.ZERO,
                gap(List.of(1, 1, 1), "70", Direction.HIGHER, "53", "56", "59").orElseThrow());
        assertEquals(
                Rational.of(175),
                gap(List.of(1, 1, 1), "90", Direction.HIGHER, "47", "44", "41").orElseThrow());
        // weights 1, 0, 1: the line through the first and the third figure, 53 + 4.5 (t - 1)
        assertEquals(
                Rational.of(13),
                gap(List.of(1, 0, 1), "100", Direction.HIGHER, "53", "80", "62").orElseThrow());
        // weights 1, 1, 2: slope (4 · 560 - 9 · 244)/(4 · 23 - 81) = 4 from 52, so 92 after ten years
        assertEquals(
                Rational.of(16),
                gap(List.of(1, 1, 2), "100", Direction.HIGHER, "52", "68", "62").orElseThrow());
    }

    @Test
    void aLineNeedsTwoYears() {
        assertEquals(
                Optional.of(Reason.ZERO_SPAN),
                gap(List.of(1), "100", Direction.HIGHER, "53").undefined());
        assertEquals(
                Optional.of(Reason.ZERO_SPAN),
                gap(List.of(1, 0), "100", Direction.HIGHER, "53", "54").undefined());
        assertEquals(
                Optional.of(Reason.TARGET_EQUALS_BASE),
                gap(List.of(1, 1), "50", Direction.HIGHER, "49", "48").undefined());
        assertEquals(
                Optional.of(Reason.UNKNOWN_DIRECTION),
                gap(List.of(1, 1), "90", Direction.UNKNOWN, "49", "48").undefined());
        assertThrows(IllegalArgumentException.class, () -> gap(List.of(1), "90", Direction.HIGHER, "49", "48"));
        assertThrows(IllegalArgumentException.class, () -> gap(List.of(), "90", Direction.HIGHER));
        Goal goal = Goal.reaching(plain("90"), Direction.HIGHER);
        List<Rational> weights = List.of(Rational.ONE, Rational.ONE);
        assertEquals(
                Optional.of(Reason.INCOMPARABLE_UNITS),
                ProgressIndex.anticipatedGap(series("1", "2"), weights, percent("1"), goal, Rational.of(9))
                        .undefined());
        List<Trajectory.Point> rates = List.of(
                new Trajectory.Point(Rational.ONE, percent("1")), new Trajectory.Point(Rational.of(2), percent("2")));
        assertEquals(
                Optional.of(Reason.INCOMPARABLE_UNITS),
                ProgressIndex.anticipatedGap(rates, weights, percent("1"), goal, Rational.of(9))
                        .undefined());
    }

    private static StatusProfile.Assessment assessed(String profile, String base, String current, String target) {
        return StatusProfile.named(profile)
                .assess(Trajectory.of(
                        Samples.goal(Bound.Kind.AT_LEAST, target, Direction.HIGHER),
                        printed(base),
                        printed(current),
                        Rational.of(2),
                        Rational.of(5)));
    }

    private static List<String> codes(StatusProfile.Assessment found) {
        return found.possible().stream().map(Status::code).toList();
    }

    @Test
    void aBaseThatMayBeAtTheTargetLeavesEverythingOpen() {
        StatusProfile.Assessment found = assessed("EUROSTAT_TARGET", "100", "99.0", "100.2");
        assertFalse(found.robust());
        assertEquals(
                List.of("SIGNIFICANT_PROGRESS", "MODERATE_PROGRESS", "INSUFFICIENT_PROGRESS", "MOVEMENT_AWAY"),
                codes(found));
    }

    @Test
    void whatIsPossibleStandsInTheOrderOfTheBands() {
        StatusProfile.Assessment found = assessed("CN_DEFAULT", "0", "40", "100");
        assertEquals(List.of("AS_EXPECTED"), codes(assessed("CN_DEFAULT", "0.0", "40.0", "100")));
        assertEquals(List.of("AS_EXPECTED"), codes(found));
        assertEquals(List.of("AS_EXPECTED", "FASTER"), codes(assessed("CN_DEFAULT", "0.0", "42", "100")));
        assertEquals(List.of("AHEAD_COMPLETED", "FASTER"), codes(assessed("CN_DEFAULT", "0.0", "100", "100")));
        assertTrue(assessed("CN_DEFAULT", "0.0", "43.0", "100").robust());
        assertEquals(
                List.of(),
                codes(StatusProfile.named("SDSN")
                        .assess(Trajectory.of(
                                Samples.goal(Bound.Kind.AT_LEAST, "60", Direction.HIGHER),
                                Published.exact(plain("50")),
                                Published.exact(plain("55")),
                                Rational.ZERO,
                                Rational.of(5)))));
    }

    @Test
    void profilesNameTheirSource() {
        StatusProfile.Source own = StatusProfile.named("CN_DEFAULT").source();
        assertEquals(StatusProfile.Checked.OWN, own.checked());
        StatusProfile.Source open = StatusProfile.named("OPEN_SDG").source();
        assertEquals(StatusProfile.Checked.PRIMARY, open.checked());
        assertEquals("https://open-sdg.readthedocs.io/en/latest/progress-methodology/", open.link());
        assertEquals("Open SDG, Progress Measurement Methodology (Statistics Canada)", open.title());
        assertEquals(
                StatusProfile.Checked.NO, StatusProfile.named("OECD").source().checked());
        assertEquals(
                StatusProfile.Checked.SECONDARY,
                StatusProfile.named("UN_CHART_2023").source().checked());
    }

    @Test
    void wordsWithoutASingleNumberKeepTheirTolerance() {
        Said several = Said.of(io.github.mubiao.model.Change.LEVEL, "多", "30", "家");
        assertEquals(
                "(30家, 40家)",
                Published.of(several.observation(), io.github.mubiao.model.Tolerance.DEFAULT)
                        .interval()
                        .toString());
        Said zero = Said.of(io.github.mubiao.model.Change.LEVEL, "多", "0", "家");
        assertFalse(Published.of(zero.observation(), io.github.mubiao.model.Tolerance.DEFAULT)
                .worded());
        assertEquals(
                "[295000户, 305000户)",
                Published.of("30", "万", Samples.unit("户")).interval().toString());
        assertEquals(
                "[2.95户, 3.05户)",
                Published.of("3.0", Samples.unit("户")).interval().toString());
        assertEquals("[3户, 3户]", Published.of("3", Samples.unit("户")).interval().toString());
    }

    @Test
    void theYearOfABaseCounts() {
        Said target = Said.of(io.github.mubiao.model.Change.GROWTH, "", "4", "%")
                .yearly()
                .in(2021, 2025)
                .from(Quantity.of("200", Samples.unit("元")), 2019);
        Completion completion = Completion.of(
                target.target(),
                Optional.of(Said.of(io.github.mubiao.model.Change.LEVEL, "", "250", "元")
                        .in(2025)
                        .observation()),
                java.time.LocalDate.of(2026, 2, 1));
        assertEquals(
                AverageGrowth.byLevel(plain("200"), plain("250"), 6).orElseThrow(),
                Rate.of(completion.actual().orElseThrow().value()));
    }
}
