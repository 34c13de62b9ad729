package io.github.mubiao.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class QuantityTest {

    private static final Units UNITS = Units.standard();

    @ParameterizedTest(name = "{0}{1} = {2}{3}")
    @CsvFileSource(resources = "conversions.csv", numLinesToSkip = 1)
    void convertsExactly(String value, String unit, String expected, String target) {
        assertEquals(
                Quantity.of(expected, UNITS.get(target)),
                Quantity.of(value, UNITS.get(unit)).in(UNITS.get(target)));
    }

    @ParameterizedTest(name = "{0} and {1}")
    @CsvFileSource(resources = "mismatches.csv", numLinesToSkip = 1)
    void unitsThatDoNotMixAreBothNamed(String one, String other) {
        Quantity first = Quantity.of("1", UNITS.get(one));
        Quantity second = Quantity.of("1", UNITS.get(other));
        String message = assertThrows(UnitMismatchException.class, () -> first.plus(second))
                .toString();
        assertEquals(true, message.contains(one + " (") && message.contains(other + " ("), message);
    }

    @Test
    void theMessageOfAMismatchGivesBothDimensions() {
        UnitMismatchException refused = assertThrows(
                UnitMismatchException.class,
                () -> Quantity.of("3", UNITS.get("吨")).plus(Quantity.of("5", UNITS.get("元"))));
        assertEquals("吨 (mass) and 元 (money:CNY) do not convert into each other", refused.getMessage());
    }

    @Test
    void aSumHasTheUnitOfTheFirst() {
        assertEquals(
                Quantity.of("25", UNITS.get("亩")),
                Quantity.of("10", UNITS.get("亩")).plus(Quantity.of("1", UNITS.get("公顷"))));
        assertEquals(
                Quantity.of("0.5", UNITS.get("公里")),
                Quantity.of("2", UNITS.get("公里")).minus(Quantity.of("1500", UNITS.get("米"))));
    }

    @Test
    void aRatioIsAPlainNumber() {
        assertEquals(Rational.of(3, 2), Quantity.of("3", UNITS.get("斤")).dividedBy(Quantity.of("1", UNITS.get("公斤"))));
    }

    @Test
    void leavesTheExactNumbersRoundedOnce() {
        Quantity field = Quantity.of("1", UNITS.get("亩")).in(UNITS.get("平方米"));
        assertEquals("2000/3平方米", field.toString());
        assertEquals(new BigDecimal("666.67"), field.toDecimal(2, RoundingMode.HALF_UP));
    }

    @Test
    void aBareNumberIsAUnitOfItsOwn() {
        assertEquals("12", Quantity.of("12", Unit.NONE).toString());
        assertThrows(
                UnitMismatchException.class, () -> Quantity.of("1", Unit.NONE).plus(Quantity.of("1", UNITS.get("%"))));
    }
}
