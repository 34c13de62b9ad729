package io.github.mubiao.calc;

import static io.github.mubiao.calc.Samples.plain;
import static io.github.mubiao.calc.Samples.printed;
import static io.github.mubiao.calc.Samples.printedPercent;
import static io.github.mubiao.calc.Samples.unit;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConsistencyTest {

    private static List<Hypothesis.Kind> kinds(Consistency<?> check) {
        return check.hypotheses().stream().map(Hypothesis::kind).distinct().toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "440823 | 391981 | 12.5 | ",
                "147482 | 153544 | 4.7 | COMPARABLE_BASIS",
                "391981 | 411649 | -3.9 | COMPARABLE_BASIS REVISED_BASE CONSTANT_PRICES",
                "44082.3 | 391981 | 12.5 | UNIT_SLIP",
                "110 | 100 | 1.0 | COMPARABLE_BASIS CONSTANT_PRICES TYPO",
                "110.0 | 100.0 | -10.0 | COMPARABLE_BASIS TYPO",
                "110.0 | 100.0 | 18.0 | COMPARABLE_BASIS TYPO",
                "110.0 | 100.0 | 77.7 | ",
            })
    void growthAgainstLevels(String current, String base, String growth, String hypotheses) {
        Consistency<Rate> check = Consistency.ofGrowth(printed(current), printed(base), printedPercent(growth))
                .orElseThrow();
        assertEquals(growth.equals("12.5") && current.length() == 6, check.isConsistent());
        assertEquals(
                hypotheses == null ? "" : hypotheses,
                String.join(" ", kinds(check).stream().map(Enum::name).toList()));
    }

    @Test
    void pointsPublishedAsGrowth() {
        Consistency<Rate> check = Consistency.ofGrowth(
                        printedPercent("46.70"), printedPercent("45.30"), printedPercent("1.4"))
                .orElseThrow();
        Hypothesis best = check.bestHypothesis().orElseThrow();
        assertEquals(Hypothesis.Kind.PERCENT_FOR_POINTS, best.kind());
        assertEquals("公布的是百分点之差 1.4个百分点", best.chinese());
        assertEquals("published is the difference in points 1.4 percentage points", best.english());
    }

    @Test
    void growthWithoutARate() {
        assertEquals(
                Optional.of(Reason.ZERO_BASE),
                Consistency.ofGrowth(printed("5"), Published.exact(plain("0")), printedPercent("5"))
                        .undefined());
        assertEquals(
                List.of(),
                kinds(Consistency.ofGrowth(printed("50"), printed("50"), Published.exact(Samples.percent("-100")))
                        .orElseThrow()));
    }

    @Test
    void ratesAgainstWhatIsComputed() {
        Interval<Rate> computed = Interval.closed(Rate.ofPercent("12.4"), Rate.ofPercent("12.6"));
        assertTrue(Consistency.ofRate(computed, printedPercent("12.5")).isConsistent());
        assertEquals(
                Optional.empty(),
                Consistency.ofRate(computed, printedPercent("12.5")).bestHypothesis());
        assertEquals(List.of(Hypothesis.Kind.UNIT_SLIP), kinds(Consistency.ofRate(computed, printedPercent("1.25"))));
        Consistency<Rate> typo = Consistency.ofRate(computed, printedPercent("17.5"));
        assertEquals(List.of(Hypothesis.Kind.TYPO), kinds(typo));
        assertEquals("疑为 12.5%", typo.hypotheses().get(0).chinese());
        assertEquals(List.of(Hypothesis.Kind.TYPO), kinds(Consistency.ofRate(computed, printedPercent("-12.5"))));
        assertEquals(List.of(), kinds(Consistency.ofRate(computed, printedPercent("33.3"))));
        assertEquals(List.of(), kinds(Consistency.ofRate(computed, Published.exact(Samples.percent("17.5")))));
    }

    @Test
    void levelsIncrementsAndBases() {
        Published base = printed("32.1");
        assertTrue(Consistency.ofIncrement(printed("36.4"), base, printed("4.3"))
                .orElseThrow()
                .isConsistent());
        assertFalse(Consistency.ofIncrement(printed("36.4"), base, printed("4.0"))
                .orElseThrow()
                .isConsistent());
        assertEquals(
                Optional.of(Reason.INCOMPARABLE_UNITS),
                Consistency.ofIncrement(printed("36"), base, Published.of("4", unit("元")))
                        .undefined());
        assertEquals(
                Optional.of(Reason.INCOMPARABLE_UNITS),
                Consistency.ofIncrement(Published.of("4", unit("元")), base, base)
                        .undefined());
    }
}
