package io.github.mubiao.calc;

import static io.github.mubiao.calc.Samples.plain;
import static io.github.mubiao.calc.Samples.printed;
import static io.github.mubiao.calc.Samples.printedPercent;
import static io.github.mubiao.calc.Samples.unit;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.mubiao.model.PriceBasis;
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
                "391981 | 411649 | -3.9 | CONSTANT_PRICES COMPARABLE_BASIS REVISED_BASE",
                "44082.3 | 391981 | 12.5 | UNIT_SLIP",
                "110 | 100 | 1.0 | CONSTANT_PRICES COMPARABLE_BASIS TYPO",
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

    @Test
    void whatFitsAnythingDecidesNothing() {
        Published now = printed("1260582");
        Published then = printed("1204724");
        Published real = printedPercent("5.2");
        Consistency<Rate> open = Consistency.ofGrowth(now, then, real).orElseThrow();
        assertTrue(open.isUndecided());
        assertEquals(Optional.empty(), open.bestHypothesis());
        assertEquals(
                List.of(
                        Hypothesis.Kind.CONSTANT_PRICES,
                        Hypothesis.Kind.COMPARABLE_BASIS,
                        Hypothesis.Kind.REVISED_BASE),
                kinds(open).subList(0, 3));
        assertEquals("核对水平是否为现价、增速是否按不变价", open.hypotheses().get(0).checkChinese());
        assertEquals(
                "see whether the base was revised", open.hypotheses().get(2).checkEnglish());
    }

    @Test
    void knownPricesDecide() {
        Published now = printed("1260582");
        Published then = printed("1204724");
        Published real = printedPercent("5.2");
        Hypothesis best = Consistency.ofGrowth(now, PriceBasis.CURRENT, then, real, PriceBasis.CONSTANT)
                .orElseThrow()
                .bestHypothesis()
                .orElseThrow();
        assertEquals(Hypothesis.Kind.CONSTANT_PRICES, best.kind());
        assertEquals("不变价增速，价格涨幅 -0.5%", best.chinese());
        Consistency<Rate> same = Consistency.ofGrowth(now, PriceBasis.CURRENT, then, real, PriceBasis.CURRENT)
                .orElseThrow();
        assertFalse(kinds(same).contains(Hypothesis.Kind.CONSTANT_PRICES));
        assertTrue(kinds(same).contains(Hypothesis.Kind.REVISED_BASE));
        Consistency<Rate> slip = Consistency.ofGrowth(
                        printed("44082.3"),
                        PriceBasis.CURRENT,
                        printed("391981"),
                        printedPercent("12.5"),
                        PriceBasis.CONSTANT)
                .orElseThrow();
        assertEquals(
                Hypothesis.Kind.UNIT_SLIP, slip.bestHypothesis().orElseThrow().kind());
        assertFalse(slip.isUndecided());
        assertFalse(Consistency.of(Interval.point(Rate.ZERO), Interval.point(Rate.WHOLE))
                .isUndecided());
    }
}
