package io.github.mubiao.model;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.mubiao.quantity.Quantity;
import io.github.mubiao.quantity.Rational;
import io.github.mubiao.quantity.UnitMismatchException;
import io.github.mubiao.quantity.Units;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class BoundTest {

    private static final Quantity HUNDRED = quantity("100", "亩");

    @ParameterizedTest(name = "{0} {1}")
    @CsvFileSource(resources = "bounds.csv", numLinesToSkip = 1)
    void aVerdictDependsOnTheBoundAndTheDirection(
            Bound.Kind kind,
            Direction direction,
            Verdict at90,
            Verdict at99,
            Verdict at100,
            Verdict at101,
            Verdict at110) {
        Bound bound = kind == Bound.Kind.BETWEEN
                ? Bound.between(HUNDRED, quantity("105", "亩"), "")
                : Bound.of(kind, HUNDRED, "");
        assertAll(
                () -> assertEquals(at90, bound.metBy(quantity("90", "亩"), direction), "90"),
                () -> assertEquals(at99, bound.metBy(quantity("99", "亩"), direction), "99"),
                () -> assertEquals(at100, bound.metBy(quantity("100", "亩"), direction), "100"),
                () -> assertEquals(at101, bound.metBy(quantity("101", "亩"), direction), "101"),
                () -> assertEquals(at110, bound.metBy(quantity("110", "亩"), direction), "110"));
    }

    @ParameterizedTest(name = "{0}{1} for a target of {2}{3}")
    @CsvSource({
        "5.3, %, 5.5, %, BASICALLY_MET",
        "5.2, %, 5.5, %, MISSED",
        "1.8, 百分点, 2, 百分点, BASICALLY_MET",
        "98, 吨, 100, 吨, BASICALLY_MET",
        "97.9, 吨, 100, 吨, MISSED",
        "98000, 公斤, 100, 吨, BASICALLY_MET",
        "100001, 公斤, 100, 吨, MET"
    })
    void aboutAllowsPointsForRatesAndAShareForTheRest(
            String actual, String unit, String target, String targetUnit, Verdict verdict) {
        Bound bound = Bound.of(Bound.Kind.ABOUT, quantity(target, targetUnit), "左右");
        assertEquals(verdict, bound.metBy(quantity(actual, unit), Direction.HIGHER));
    }

    @Test
    void aCallerSetsWhatAboutAllows() {
        Bound bound = Bound.of(Bound.Kind.ABOUT, HUNDRED, "左右");
        Tolerance wide = new Tolerance(Rational.ONE, Rational.of(1, 10));
        assertEquals(Verdict.BASICALLY_MET, bound.metBy(quantity("90", "亩"), Direction.HIGHER, wide));
        assertEquals(
                "tolerance -1, 0 must not be negative",
                assertThrows(IllegalArgumentException.class, () -> new Tolerance(Rational.of(-1), Rational.ZERO))
                        .getMessage());
    }

    @Test
    void theEndsOfARangeMayHaveTwoUnits() {
        Bound bound = Bound.between(quantity("15", "亩"), quantity("2", "公顷"), "");
        assertEquals(Verdict.MET, bound.metBy(quantity("30", "亩"), Direction.IN_RANGE));
        assertEquals(Verdict.MISSED, bound.metBy(quantity("31", "亩"), Direction.IN_RANGE));
        assertEquals("BETWEEN 15亩..2公顷", bound.toString());
    }

    @Test
    void refusesWhatCannotExist() {
        assertMessage("upper end 90亩 must not be below 100亩", () -> Bound.between(HUNDRED, quantity("90", "亩"), ""));
        assertMessage(
                "bound BETWEEN must have an upper end, the value is 100亩",
                () -> Bound.of(Bound.Kind.BETWEEN, HUNDRED, ""));
        assertMessage(
                "bound EXACT must not have an upper end, the value is 100亩",
                () -> new Bound(Bound.Kind.EXACT, HUNDRED, HUNDRED, ""));
        assertThrows(UnitMismatchException.class, () -> Bound.between(HUNDRED, quantity("200", "个"), ""));
        assertThrows(
                UnitMismatchException.class,
                () -> Bound.of(Bound.Kind.EXACT, HUNDRED, "").metBy(quantity("1", "元"), Direction.HIGHER));
    }

    private static void assertMessage(String message, Executable refused) {
        assertEquals(
                message, assertThrows(IllegalArgumentException.class, refused).getMessage());
    }

    private static Quantity quantity(String value, String unit) {
        return Quantity.of(value, Units.standard().get(unit));
    }
}
