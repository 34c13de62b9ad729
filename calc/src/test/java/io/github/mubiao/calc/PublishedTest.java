package io.github.mubiao.calc;

import static io.github.mubiao.calc.Samples.observation;
import static io.github.mubiao.calc.Samples.percent;
import static io.github.mubiao.calc.Samples.plain;
import static io.github.mubiao.calc.Samples.printed;
import static io.github.mubiao.calc.Samples.unit;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.mubiao.model.Averaging;
import io.github.mubiao.model.Bound;
import io.github.mubiao.model.Change;
import io.github.mubiao.model.Direction;
import io.github.mubiao.model.Evidence;
import io.github.mubiao.model.Indicator;
import io.github.mubiao.model.Measure;
import io.github.mubiao.model.Observation;
import io.github.mubiao.model.Origin;
import io.github.mubiao.model.PriceBasis;
import io.github.mubiao.model.SourceSpan;
import io.github.mubiao.model.Tolerance;
import io.github.mubiao.quantity.Figure;
import io.github.mubiao.quantity.Quantity;
import io.github.mubiao.quantity.Rational;
import io.github.mubiao.quantity.Unit;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublishedTest {

    private static Published of(Bound bound, Figure figure) {
        Measure measure = new Measure(
                List.of(new Indicator("指标", null, Direction.HIGHER, null)),
                Change.LEVEL,
                bound,
                figure,
                null,
                PriceBasis.UNSTATED,
                Averaging.NONE);
        Origin origin = new Origin("t1", new SourceSpan(0, 1), "", Evidence.EXPLICIT, null, null, "", null, List.of());
        return Published.of(new Observation(origin, measure), Tolerance.DEFAULT);
    }

    private static Figure figure(String literal, String multiplier, String unit) {
        return new Figure(literal, multiplier, unit, new BigDecimal(literal));
    }

    @Test
    void thePrintedScaleOfAnObservationCounts() {
        Bound million = Bound.of(Bound.Kind.EXACT, Quantity.of("1700000", unit("元")), "");
        assertEquals(
                "[1695000元, 1705000元)",
                of(million, figure("1.70", "百万", "元")).interval().toString());
        Bound households = Bound.of(Bound.Kind.EXACT, Quantity.of("360000", unit("户")), "");
        assertEquals(
                "[355000户, 365000户)",
                of(households, figure("36", "万", "户")).interval().toString());
        Bound count = Bound.of(Bound.Kind.EXACT, Quantity.of("36", unit("户")), "");
        assertEquals(
                Interval.point(Quantity.of("36", unit("户"))),
                of(count, figure("36", "", "户")).interval());
        Bound decimal = Bound.of(Bound.Kind.EXACT, Quantity.of("36.0", unit("户")), "");
        assertEquals(
                "[35.95户, 36.05户)",
                of(decimal, figure("36.0", "", "户")).interval().toString());
    }

    @Test
    void theStepFollowsAConvertedUnit() {
        Bound converted = Bound.of(Bound.Kind.EXACT, Quantity.of("-30", Rate.PERCENT), "");
        assertEquals(
                "(-35%, -25%]", of(converted, figure("-3", "", "成")).interval().toString());
        Bound zero = Bound.of(Bound.Kind.EXACT, Quantity.of("0", unit("元")), "");
        assertEquals("(-50元, 50元)", of(zero, figure("0", "百", "元")).interval().toString());
        Bound thirds = Bound.of(Bound.Kind.EXACT, Quantity.of("2/3", Unit.NONE), "");
        assertEquals(
                Interval.point(plain("2/3")),
                of(thirds, new Figure("三分之二", "", "", null)).interval());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "AT_LEAST | [100元, 102元]",
                "AT_MOST | [98元, 100元]",
                "MORE_THAN | (100元, 102元)",
                "LESS_THAN | (98元, 100元)",
                "ABOUT | [98元, 102元]",
                "EXACT | [99.5元, 100.5元)",
            })
    void wordsAroundAFigureOverrideItsRounding(Bound.Kind kind, String interval) {
        Observation found = observation(2025, Change.LEVEL, kind, "100", unit("元"));
        assertEquals(interval, Published.of(found, Tolerance.DEFAULT).interval().toString());
    }

    @Test
    void withoutToleranceWordsAddNothing() {
        Tolerance none = new Tolerance(Rational.ZERO, Rational.ZERO);
        for (Bound.Kind kind : List.of(Bound.Kind.MORE_THAN, Bound.Kind.LESS_THAN, Bound.Kind.ABOUT)) {
            Observation found = observation(2025, Change.LEVEL, kind, "100", unit("元"));
            assertEquals("[100元, 100元]", Published.of(found, none).interval().toString());
        }
        Bound range = Bound.between(plain("6"), plain("7"), "");
        assertEquals(
                "[6, 7]", of(range, new Figure("6—7", "", "", null)).interval().toString());
    }

    @Test
    void intervalsInAnotherUnitAreConverted() {
        Published area = new Published(
                Quantity.of("15", unit("亩")),
                Interval.closed(Quantity.of("1", unit("公顷")), Quantity.of("2", unit("公顷"))));
        assertEquals("15亩 [15亩, 30亩]", area.toString());
    }

    @Test
    void hostileLiteralsAreRefused() {
        for (String literal : List.of("1E+999999999", "1E-999999999", "2/3", "三", "")) {
            assertThrows(NumberFormatException.class, () -> printed(literal), literal);
        }
    }

    @Test
    void nearlyAndOverExcludeTheFigure() {
        assertFalse(Published.nearly(plain("5"), Rational.ONE).interval().contains(plain("5")));
        assertTrue(Published.nearly(plain("5"), Rational.ONE).interval().contains(plain("4.5")));
        assertFalse(Published.over(plain("5"), Rational.ONE).interval().contains(plain("5")));
        assertTrue(Published.over(plain("5"), Rational.ONE).interval().contains(plain("5.5")));
        assertTrue(Published.about(plain("5"), Rational.ONE).interval().contains(plain("4")));
        assertThrows(IllegalArgumentException.class, () -> Published.about(plain("5"), Rational.of(-1)));
    }

    @Test
    void differencesKeepOpenAndClosedEnds() {
        Published rise = printed("5").minus(printed("3"));
        assertEquals("(1, 3)", rise.interval().toString());
        Published fixed = printed("5").minus(Published.exact(plain("3")));
        assertEquals("[1.5, 2.5)", fixed.interval().toString());
        assertEquals("(-2.5, -1.5]", fixed.negated().interval().toString());
        Published exact = Published.exact(plain("3")).minus(printed("-5"));
        assertEquals("[7.5, 8.5)", exact.interval().toString());
    }

    @Test
    void intervalsMeetOnlyAtClosedEnds() {
        Interval<Quantity> left = Interval.closed(plain("1"), plain("2"));
        Interval<Quantity> right = Interval.closed(plain("2"), plain("3"));
        Interval<Quantity> open = Interval.open(plain("2"), plain("3"));
        assertTrue(left.overlaps(right) && right.overlaps(left));
        assertFalse(left.overlaps(open) || open.overlaps(left));
        assertFalse(left.overlaps(Interval.closed(plain("2.1"), plain("3"))));
        assertTrue(right.encloses(open));
        assertFalse(open.encloses(right));
        assertFalse(left.encloses(right));
        assertFalse(right.encloses(left));
        assertTrue(open.encloses(open));
        assertFalse(open.encloses(new Interval<>(plain("2"), true, plain("3"), false)));
        assertFalse(open.encloses(new Interval<>(plain("2"), false, plain("3"), true)));
        assertTrue(Interval.closed(plain("0"), plain("9")).encloses(right));
        assertThrows(IllegalArgumentException.class, () -> Interval.open(plain("2"), plain("2")));
        assertThrows(IllegalArgumentException.class, () -> Interval.closed(plain("3"), plain("2")));
        assertThrows(IllegalArgumentException.class, () -> new Interval<>(plain("2"), true, plain("2"), false));
    }

    @Test
    void enclosuresSayWhichEndsAreAttained() {
        Interval<Quantity> zero = Interval.closed(plain("0"), plain("1"));
        Interval<Quantity> whole = Interval.open(plain("2"), plain("4"));
        assertEquals(
                "[0%, 50%)",
                Enclosure.of(Ratio::share, zero, whole).orElseThrow().toString());
        assertEquals(
                "[0%, 0%]",
                Enclosure.of(Ratio::share, Interval.point(plain("0")), whole)
                        .orElseThrow()
                        .toString());
        assertEquals(
                "(50%, 75%]",
                Enclosure.of(
                                Ratio::share,
                                Interval.point(plain("3")),
                                new Interval<>(plain("4"), true, plain("6"), false))
                        .orElseThrow()
                        .toString());
        Outcome<Interval<Rate>> undefined = Enclosure.of(Ratio::share, zero, Interval.closed(plain("0"), plain("1")));
        assertEquals(Reason.ZERO_DENOMINATOR, undefined.undefined().orElseThrow());
        assertEquals("占比 = [0, 1]/[0, 1]，无定义：分母为零", undefined.explanation().chinese());
        assertEquals(
                "share = [0, 1]/(2, 4) = [0.0%, 50.0%)",
                Enclosure.of(Ratio::share, zero, whole).explanation().english());
        assertEquals(
                "[2, 3]",
                Enclosure.of(level -> Outcome.of(level.plus(plain("1"))), Interval.closed(plain("1"), plain("2")))
                        .orElseThrow()
                        .toString());
    }

    @Test
    void ratesAndPointsAreTyped() {
        assertEquals(Rate.ofPercent("65.22"), Rate.ofPercent("64.72").plus(Points.of("0.5")));
        assertEquals(Rate.ofPercent("64.22"), Rate.ofPercent("64.72").minus(Points.of("0.5")));
        assertEquals(Points.of("0.3"), Points.of("0.5").minus(Points.of("0.2")));
        assertEquals("0.3", Points.of("0.25").toDecimal(1).toPlainString());
        assertEquals(Rate.ofPercent("0.3"), Rate.of(Quantity.of("3", unit("‰"))));
        assertEquals(Rate.ofPercent("120"), Rate.of(Quantity.of("1.2", unit("倍"))));
        assertEquals(percent("12.5"), Rate.ofPercent("12.5").toQuantity());
        assertEquals(Rate.ofPercent("-20"), Rate.ofFactor(Rational.parse("0.8")));
        assertEquals("12.5%", Rate.ofPercent("12.5").toString());
        assertEquals("-5.6个百分点", Points.of("-5.6").toString());
        Gap permille = Gap.between(Quantity.of("5", unit("‰")), Quantity.of("3", unit("‰")));
        assertEquals(new Gap.OfRate(Points.of("0.2")), permille);
        Gap times = Gap.between(Quantity.of("5", unit("倍")), Quantity.of("3", unit("倍")));
        assertEquals(new Gap.OfLevel(Quantity.of("2", unit("倍"))), times);
        assertEquals("[3.85%, 3.95%)", Samples.printedPercent("3.9").rates().toString());
    }
}
