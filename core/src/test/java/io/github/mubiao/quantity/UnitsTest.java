package io.github.mubiao.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnitsTest {

    private static final String HEADER = "symbol,aliases,dimension,factor\n";

    @Test
    void everyDimensionOfTheCatalogueHasItsBaseUnit() {
        Units units = Units.standard();
        for (String symbol : units.symbols()) {
            Unit unit = units.get(symbol);
            assertEquals(symbol, unit.symbol());
            boolean base = units.symbols().stream()
                    .map(units::get)
                    .anyMatch(other -> other.convertsTo(unit) && other.factor().equals(Rational.ONE));
            assertTrue(base, "base unit of " + unit.dimension());
        }
    }

    @Test
    void compoundsAreDerived() {
        Unit unit = Units.standard().get("元/平方米");
        assertEquals(new Unit("元/平方米", "money:CNY/area", Rational.ONE), unit);
        assertEquals(
                new Unit("张/千人", "count:张/count:人", Rational.of(1, 1000)),
                Units.standard().get("张/千人"));
        assertEquals("money:CNY/count:人/months", Units.standard().get("元/人/月").dimension());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "/", "//", "元/", "/元", "元//月", "光年", "元/光年", "光年/元", "元/千", "元/千万亿人", "元/人/月/天", " 元", "千人"})
    void whatIsNotKnownIsEmpty(String symbol) {
        assertEquals(Optional.empty(), Units.standard().find(symbol));
    }

    @Test
    void hostileSymbolsAreJustUnknown() {
        assertEquals(Optional.empty(), Units.standard().find("元/".repeat(100_000)));
        assertEquals(Optional.empty(), Units.standard().find("元/" + "亿".repeat(100_000) + "人"));
    }

    @Test
    void anUnknownUnitThatMustBeKnownIsNamed() {
        assertEquals(
                "unit '光年' must be in the catalogue",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> Units.standard().get("光年"))
                        .getMessage());
    }

    @Test
    void usersAddUnits() throws IOException {
        Units own = Units.read(new StringReader(HEADER + "# tea is sold by these\n垛,堆,,\n石,,mass,60\n亩,,area,700\n"));
        Units units = Units.standard().plus(own);
        assertEquals(
                Quantity.of("120", units.get("斤")),
                Quantity.of("1", units.get("石")).in(units.get("斤")));
        assertEquals(new Unit("元/垛", "money:CNY/count:垛", Rational.ONE), units.get("元/垛"));
        assertTrue(units.get("堆").convertsTo(units.get("垛")));
        assertEquals(Rational.of(700), units.get("亩").factor());
        assertEquals(Rational.of(2000, 3), Units.standard().get("亩").factor());
        assertFalse(Units.standard().symbols().contains("垛"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "broken-units.csv", numLinesToSkip = 1, delimiter = '|', quoteCharacter = '`')
    void aBrokenRowIsNamedByItsLine(String row, String message) {
        String csv = HEADER + "# a comment\n垛,,,\n" + row + "\n";
        IllegalArgumentException refused =
                assertThrows(IllegalArgumentException.class, () -> Units.read(new StringReader(csv)));
        assertEquals("units, line 4: " + message, refused.getMessage());
    }

    @Test
    void aMissingColumnIsNamed() {
        IllegalArgumentException refused = assertThrows(
                IllegalArgumentException.class, () -> Units.read(new StringReader("symbol,dimension\n石,mass\n")));
        assertTrue(
                refused.toString().contains("units, line 2: ")
                        && refused.toString().contains("factor"),
                refused.toString());
    }

    @Test
    void countersAreNoMeasures() {
        assertTrue(Units.standard().get("座").isCounter());
        assertFalse(Units.standard().get("亩").isCounter());
        assertEquals("1", Unit.NONE.toString());
    }
}
