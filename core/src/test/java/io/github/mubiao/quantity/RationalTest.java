package io.github.mubiao.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RationalTest {

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "-0, 0",
        "0.10, 0.1",
        "3.5E4, 35000",
        "35E+7, 350000000",
        "1E-3, 0.001",
        "2/3, 2/3",
        "-4/6, -2/3",
        "4/-6, -2/3",
        "1/8, 0.125",
        "7/7, 1",
        "123456789012345678901234567890.5, 123456789012345678901234567890.5"
    })
    void readsDecimalsAndFractions(String text, String plain) {
        assertEquals(plain, Rational.parse(text).toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " 1",
                "1/0",
                "1/2/3",
                "0.5/2",
                "三",
                "1,000",
                "0x10",
                "NaN",
                "1E9999",
                "1E-9999",
                "1E2147483648"
            })
    void refusesWhatIsNoNumberAndNamesIt(String text) {
        NumberFormatException refused = assertThrows(NumberFormatException.class, () -> Rational.parse(text));
        assertEquals("'" + text + "' must be a decimal or a fraction such as 2/3", refused.getMessage());
    }

    @Test
    void refusesANumberOfAMillionDigitsAtOnce() {
        String hostile = "9".repeat(1_000_000);
        NumberFormatException refused = assertTimeoutPreemptively(
                Duration.ofSeconds(1), () -> assertThrows(NumberFormatException.class, () -> Rational.parse(hostile)));
        assertEquals("a number of 1000000 characters is longer than the 4000 allowed", refused.getMessage());
    }

    @Test
    void roundsFromTheExactValue() {
        // 0.4445 rounded to three places and then to two would be 0.45
        Rational value = Rational.parse("0.4445");
        assertEquals(new BigDecimal("0.44"), value.toDecimal(2, RoundingMode.HALF_UP));
        assertEquals(new BigDecimal("0.445"), value.toDecimal(3, RoundingMode.HALF_UP));
        assertEquals(new BigDecimal("0.3333"), Rational.of(1, 3).toDecimal(4, RoundingMode.HALF_UP));
        assertEquals(new BigDecimal("1.2E+3"), Rational.of(1234).toDecimal(-2, RoundingMode.HALF_UP));
    }

    @Test
    void anExactDecimalExistsForTwosAndFivesOnly() {
        assertEquals(Optional.of(new BigDecimal("0.025")), Rational.of(1, 40).toExactDecimal());
        assertEquals(Optional.of(new BigDecimal("12")), Rational.of(12).toExactDecimal());
        assertEquals(Optional.empty(), Rational.of(1, 3).toExactDecimal());
        assertEquals(Optional.empty(), Rational.of(1, 60).toExactDecimal());
    }

    @Test
    void dividingByZeroNamesTheDividend() {
        assertEquals(
                "divisor of 2/3 must not be 0",
                assertThrows(ArithmeticException.class, () -> Rational.of(2, 3).dividedBy(Rational.ZERO))
                        .getMessage());
        assertEquals(
                "denominator of 5/0 must not be 0",
                assertThrows(ArithmeticException.class, () -> Rational.of(5, 0)).getMessage());
        assertThrows(ArithmeticException.class, () -> Rational.ZERO.pow(-1));
        assertThrows(ArithmeticException.class, () -> Rational.ONE.pow(10_000));
    }

    @Test
    void integersKnowThemselves() {
        assertTrue(Rational.of(6, 3).isInteger());
        assertEquals(false, Rational.of(2, 3).isInteger());
        assertEquals(
                Rational.of(Long.MIN_VALUE),
                Rational.of(Long.MAX_VALUE).plus(Rational.ONE).negated());
    }
}
