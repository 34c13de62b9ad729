package io.github.mubiao.calc;

import static io.github.mubiao.calc.Samples.plain;
import static io.github.mubiao.calc.Samples.printedPercent;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.mubiao.quantity.Quantity;
import io.github.mubiao.quantity.Rational;
import io.github.mubiao.quantity.Unit;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** Inputs that no plan has end in a message or in a result, soon. */
class LimitsTest {

    /** Each takes a second or two, on a machine that has others to serve much more. */
    private static final Duration SOON = Duration.ofSeconds(90);

    @Test
    void theLargestInputsAreComputedSoon() {
        Quantity end = Quantity.of("1234567.89", Unit.NONE);
        List<Executable> calls = List.of(
                () -> assertTrue(AverageGrowth.byLevel(plain("3"), end, 9_999).isDefined()),
                () -> assertTrue(AverageGrowth.byLevel(plain("3"), end, Rational.of(912, 365))
                        .isDefined()),
                () -> assertTrue(AverageGrowth.byLevel(plain("3"), end, Rational.of(999_999, 9_998))
                        .isDefined()),
                () -> assertTrue(AverageGrowth.byLevel(plain("3"), end, Rational.of(1, 9_999))
                        .isDefined()),
                () -> assertTrue(
                        AverageGrowth.byAccumulation(plain("3"), end, 120).isDefined()),
                () -> assertTrue(GrowthRate.chained(Collections.nCopies(1_200, Rate.ofPercent("6.1")))
                        .isDefined()),
                () -> assertTrue(
                        GrowthRate.annualised(Rate.ofPercent("6.123456"), 366).isDefined()),
                () -> assertEquals(
                        "[0, 1]",
                        Enclosure.ofAll(
                                        numbers -> Outcome.of(numbers.stream().reduce(Rational.ONE, Rational::times)),
                                        Collections.nCopies(10, Interval.closed(Rational.ZERO, Rational.ONE)))
                                .orElseThrow()
                                .toString()));
        calls.forEach(call -> assertTimeoutPreemptively(SOON, call));
    }

    @Test
    void numbersOfThousandsOfDigitsAreComputedSoon() {
        String digits = "7".repeat(3_000);
        Published printed = printedPercent(digits.substring(1) + ".3");
        Quantity large = plain(digits);
        Quantity small = plain("1/" + digits);
        List<Executable> calls = List.of(
                () -> assertEquals(
                        List.of(),
                        Consistency.ofRate(Interval.point(Rate.WHOLE), printed).hypotheses()),
                () -> assertTrue(AverageGrowth.byLevel(small, large, 5).isDefined()),
                () -> assertTrue(AverageGrowth.byLevel(large, small, Rational.of(912, 365))
                        .isDefined()),
                () -> assertTrue(
                        AverageGrowth.byAccumulation(plain("3"), large, 120).isDefined()),
                () -> assertTrue(Ratio.doublings(small, large).isDefined()),
                () -> assertTrue(
                        Progress.geometric(plain("1"), plain("2"), large).isDefined()),
                () -> assertTrue(
                        Progress.geometric(plain("1"), large, plain("1.0001")).isDefined()),
                () -> assertTrue(Progress.geometric(small, plain("1"), large)
                                .explanation()
                                .chinese()
                                .length()
                        > 6_000),
                () -> assertTrue(GrowthRate.of(large, small)
                                .rate()
                                .explanation()
                                .english()
                                .length()
                        > 6_000));
        IntStream.range(0, calls.size()).forEach(i -> assertTimeoutPreemptively(SOON, calls.get(i), "call " + i));
    }
}
