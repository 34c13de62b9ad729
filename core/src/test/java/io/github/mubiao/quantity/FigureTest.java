package io.github.mubiao.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FigureTest {

    @ParameterizedTest(name = "{0}{2} prints steps of {3}")
    @CsvSource({
        "36, 36, 万, 10000",
        "1.7, 1.7, 百万, 100000",
        "1.70, 1.70, 亿, 1000000",
        "15, 15, '', 1",
        "0.5, 0.5, '', 0.1",
        "3亿5千, 35E+7, '', 10000000",
        "100, 1E+2, '', 100",
        "三点五, 3.5, 万亿, 100000000000"
    })
    void theLastPrintedPlaceIsTheStep(String literal, BigDecimal number, String multiplier, String step) {
        assertEquals(Optional.of(Rational.parse(step)), new Figure(literal, multiplier, "", number).step());
    }

    @Test
    void whatIsNoDecimalHasNoStep() {
        assertEquals(Optional.empty(), new Figure("三分之二", "", "", null).step());
    }

    @Test
    void readsAsPrinted() {
        assertEquals("1.70亿立方米", new Figure("1.70", "亿", "立方米", new BigDecimal("1.70")).toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"1E4001", "1E-4001", "1E999999999"})
    void aScaleThatWouldFillTheMemoryIsRefused(String hostile) {
        BigDecimal number = new BigDecimal(hostile);
        IllegalArgumentException refused =
                assertThrows(IllegalArgumentException.class, () -> new Figure(hostile, "", "", number));
        assertEquals(
                "scale " + number.scale() + " of '" + hostile + "' must be from -4000 to 4000", refused.getMessage());
    }

    @ParameterizedTest
    @CsvSource({
        "'', 1",
        "十, 10",
        "千, 1000",
        "万, 10000",
        "萬, 10000",
        "百万, 1000000",
        "千万, 10000000",
        "亿, 100000000",
        "兆, 1000000000000",
        "拾, 10",
        "佰, 100",
        "仟, 1000",
        "万亿, 1000000000000"
    })
    void multipliersArePowersOfTen(String multiplier, String factor) {
        assertEquals(Rational.parse(factor), Multipliers.factor(multiplier));
    }

    @Test
    void otherCharactersAreNoMultiplier() {
        assertEquals(
                "'万元' must consist of 十, 百, 千, 万, 亿 and 兆",
                assertThrows(IllegalArgumentException.class, () -> Multipliers.factor("万元"))
                        .getMessage());
    }
}
