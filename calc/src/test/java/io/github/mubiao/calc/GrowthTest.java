package io.github.mubiao.calc;

import static io.github.mubiao.calc.Samples.percent;
import static io.github.mubiao.calc.Samples.plain;
import static io.github.mubiao.calc.Samples.printed;
import static io.github.mubiao.calc.Samples.printedPercent;
import static io.github.mubiao.calc.Samples.unit;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.mubiao.model.Direction;
import io.github.mubiao.model.PriceBasis;
import io.github.mubiao.quantity.Quantity;
import io.github.mubiao.quantity.Rational;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GrowthTest {

    private static final Quantity YUAN = Quantity.of("5", unit("元"));

    private static void assertUndefined(Reason reason, Outcome<?> outcome) {
        assertEquals(Optional.of(reason), outcome.undefined());
        assertFalse(outcome.isDefined());
        assertEquals(Set.of(), outcome.flags());
        assertTrue(
                outcome.explanation().chinese().contains("无定义："),
                outcome.explanation().chinese());
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "10, -10, TURNED_POSITIVE, 20, -",
                "-5, 10, TURNED_NEGATIVE, -15, -",
                "-5, -10, LOSS_NARROWED, 5, 50",
                "0, -10, LOSS_NARROWED, 10, 100",
                "-15, -10, LOSS_WIDENED, -5, 50",
            })
    void changesOfSignHaveNames(String current, String base, SignChange.Kind kind, String change, String share) {
        SignChange found = (SignChange) GrowthRate.of(plain(current), plain(base));
        assertEquals(kind, found.kind());
        assertEquals(plain(change), found.change());
        assertEquals(share == null ? null : Rate.ofPercent(share), found.share());
        assertFalse(found.rate().isDefined());
    }

    @Test
    void changesOfSignExplainThemselves() {
        Growth turned = GrowthRate.of(plain("10"), plain("-10"));
        assertEquals("增速 = 10/-10 - 1，无定义：基数为负（扭亏为盈）", turned.explanation().chinese());
        assertEquals(
                "growth = 10/-10 - 1, undefined: the base is negative (turned positive)",
                turned.explanation().english());
        assertUndefined(
                Reason.NONPOSITIVE_ACTUAL,
                GrowthRate.of(plain("-5"), plain("10")).rate());
        Growth same = GrowthRate.of(plain("-5"), plain("-5"));
        assertUndefined(Reason.NEGATIVE_BASE, same.rate());
        assertFalse(same instanceof SignChange);
        assertEquals("增速 = -5/-5 - 1，无定义：基数为负", same.explanation().chinese());
    }

    @Test
    void growthOfNothing() {
        assertUndefined(Reason.ZERO_BASE, GrowthRate.of(plain("5"), plain("0")).rate());
        assertUndefined(
                Reason.MISSING,
                GrowthRate.of(Optional.empty(), Optional.of(plain("5"))).rate());
        assertUndefined(
                Reason.MISSING,
                GrowthRate.of(Optional.of(plain("5")), Optional.empty()).rate());
        assertEquals(
                "增速 = 5/? - 1，无定义：数据缺失",
                GrowthRate.of(Optional.of(plain("5")), Optional.empty())
                        .explanation()
                        .chinese());
        assertEquals(
                Rate.ofPercent("-100"),
                GrowthRate.of(plain("0"), plain("5")).rate().orElseThrow());
    }

    @Test
    void mixedUnitsAreAReason() {
        Quantity one = plain("1");
        List.<Outcome<?>>of(
                        GrowthRate.of(YUAN, one).rate(),
                        GrowthRate.fromIncrement(YUAN, one).rate(),
                        GrowthRate.weighted(List.of(YUAN, one), List.of(Rate.ZERO, Rate.ZERO)),
                        AverageGrowth.byLevel(YUAN, one, 1),
                        AverageGrowth.byAccumulation(YUAN, one, 1),
                        AverageGrowth.byAccumulation(YUAN, List.of(one, one)),
                        AverageGrowth.byAccumulation(YUAN, List.of(YUAN, one)),
                        Ratio.doublings(YUAN, one),
                        Level.baseOf(YUAN, one),
                        Level.linked(YUAN, YUAN, one),
                        Contribution.pull(YUAN, one),
                        Contribution.share(YUAN, one),
                        Ratio.share(YUAN, one),
                        Progress.linear(YUAN, one, YUAN),
                        Progress.linear(YUAN, YUAN, one),
                        Progress.geometric(YUAN, one, YUAN),
                        Progress.perYear(YUAN, one, Rational.ONE),
                        Progress.distance(YUAN, one, YUAN, Direction.HIGHER),
                        Pace.required(YUAN, one, 1),
                        Pace.requiredGrowth(Rate.ZERO, YUAN, one, YUAN),
                        Pace.requiredGrowth(Rate.ZERO, YUAN, YUAN, one),
                        Pace.month(YUAN, one))
                .forEach(outcome -> assertUndefined(Reason.INCOMPARABLE_UNITS, outcome));
    }

    @Test
    void meansOfWhatHasNone() {
        assertUndefined(Reason.ZERO_SPAN, AverageGrowth.byLevel(plain("5"), plain("7"), 0));
        assertUndefined(Reason.ZERO_BASE, AverageGrowth.byLevel(plain("0"), plain("7"), 2));
        assertUndefined(Reason.NEGATIVE_BASE, AverageGrowth.byLevel(plain("-1"), plain("7"), 2));
        assertUndefined(Reason.NONPOSITIVE_ACTUAL, AverageGrowth.byLevel(plain("1"), plain("-7"), 2));
        assertUndefined(Reason.ZERO_SPAN, AverageGrowth.byAccumulation(plain("5"), plain("7"), 0));
        assertUndefined(Reason.ZERO_BASE, AverageGrowth.byAccumulation(plain("0"), plain("7"), 2));
        assertUndefined(Reason.NEGATIVE_BASE, AverageGrowth.byAccumulation(plain("-1"), plain("7"), 2));
        assertUndefined(Reason.NONPOSITIVE_ACTUAL, AverageGrowth.byAccumulation(plain("1"), plain("-7"), 2));
        assertUndefined(
                Reason.NONPOSITIVE_ACTUAL,
                AverageGrowth.ofRates(List.of(Rate.ofPercent("-150"), Rate.ofPercent("-150"))));
        assertUndefined(Reason.ZERO_SPAN, AverageGrowth.ofTotal(Rate.ofPercent("9"), 0));
        assertUndefined(Reason.NONPOSITIVE_ACTUAL, AverageGrowth.ofTotal(Rate.ofPercent("-109"), 2));
        assertEquals(
                Rate.ofPercent("-100"),
                AverageGrowth.ofTotal(Rate.ofPercent("-100"), 2).orElseThrow());
        assertEquals(
                Rate.ofPercent("-100"),
                AverageGrowth.ofRates(List.of(Rate.ofPercent("-100"))).orElseThrow());
        assertEquals(
                Rate.ofPercent("-100"),
                AverageGrowth.byAccumulation(plain("1"), plain("0"), 2).orElseThrow());
    }

    @Test
    void meansOverPartsOfYears() {
        Rate rate = AverageGrowth.byLevel(plain("100"), plain("121"), Rational.parse("1/2"))
                .orElseThrow();
        assertEquals(Rate.ofPercent("46.41"), rate);
        assertEquals(
                Rate.ofPercent("10"),
                AverageGrowth.byLevel(plain("100"), plain("161.051"), Rational.of(5))
                        .orElseThrow());
        assertEquals(
                Rate.ofPercent("10"),
                AverageGrowth.byAccumulation(plain("100"), plain("231"), 2).orElseThrow());
        assertEquals(
                Rate.ofPercent("7"),
                AverageGrowth.byAccumulation(plain("100"), plain("107"), 1).orElseThrow());
    }

    @Test
    void rangesOfMeansRoundOutward() {
        Interval<Rate> rates = Interval.closed(Rate.ofPercent("2"), Rate.ofPercent("3"));
        Interval<Rate> range = AverageGrowth.rangeOfRates(
                        List.of(rates, Interval.open(Rate.ofPercent("4"), Rate.ofPercent("5"))))
                .orElseThrow();
        Rational low = range.low().factor();
        Rational high = range.high().factor();
        assertTrue(low.pow(2).compareTo(Rational.parse("1.0608")) < 0);
        assertTrue(high.pow(2).compareTo(Rational.parse("1.0815")) > 0);
        assertFalse(range.lowClosed() || range.highClosed());
        Outcome<Interval<Rate>> total =
                AverageGrowth.rangeOfTotal(Interval.closed(Rate.ofPercent("21"), Rate.ofPercent("44")), 2);
        assertEquals("[10%, 20%]", total.orElseThrow().toString());
        assertEquals(
                "年均增速 = (1 + [21%, 44%])^(1/2) - 1 = [10.0%, 20.0%]",
                total.explanation().chinese());
        assertUndefined(Reason.ZERO_SPAN, AverageGrowth.rangeOfTotal(rates, 0));
    }

    @Test
    void bases() {
        assertUndefined(Reason.ZERO_DENOMINATOR, Level.impliedBase(plain("5"), Rate.ofPercent("-100")));
        Outcome<Quantity> mixed =
                Level.impliedBase(plain("103"), PriceBasis.CURRENT, Rate.ofPercent("3"), PriceBasis.CONSTANT);
        assertEquals(plain("100"), mixed.orElseThrow());
        assertEquals(Set.of(Flag.MIXED_PRICE_BASIS), mixed.flags());
        assertEquals("隐含基数 = 103/(1 + 3%) = 100（价格口径不一致）", mixed.explanation().chinese());
        assertEquals(
                Set.of(),
                Level.impliedBase(plain("103"), PriceBasis.CONSTANT, Rate.ofPercent("3"), PriceBasis.CONSTANT)
                        .flags());
        assertEquals(
                plain("24"), Level.linked(plain("20"), plain("12"), plain("10")).orElseThrow());
        assertUndefined(Reason.ZERO_DENOMINATOR, Level.linked(plain("20"), plain("12"), plain("0")));
    }

    @ParameterizedTest
    @CsvSource({
        "1174387.7, 1175529.4, 1175000",
        "35.5, 36.5, 36",
        "99.6, 100.4, 100",
        "0.123, 0.128, 0.126",
        "-2, 3, 0",
        "-12.4, -12.3, -12.4",
    })
    void onlyMeaningfulDigitsAreShown(String low, String high, String shown) {
        assertEquals(
                shown,
                Level.meaningful(Interval.closed(plain(low), plain(high))).toPlainString());
    }

    @Test
    void exactLevelsHaveAllTheirDigits() {
        assertEquals(
                "0.3333333333333333333333333333333333",
                Level.meaningful(Interval.point(plain("1/3"))).toPlainString());
    }

    @Test
    void prices() {
        assertUndefined(Reason.ZERO_DENOMINATOR, Ratio.real(Rate.ZERO, Rate.ofPercent("-100")));
        assertUndefined(Reason.ZERO_DENOMINATOR, Ratio.deflator(Rate.ZERO, Rate.ofPercent("-100")));
        assertUndefined(Reason.ZERO_DENOMINATOR, Ratio.intensity(Rate.ZERO, Rate.ofPercent("-100")));
    }

    @Test
    void weights() {
        List<Rate> rates = List.of(Rate.ofPercent("10"), Rate.ofPercent("2"));
        assertEquals(
                Rate.ofPercent("4"),
                GrowthRate.weighted(List.of(plain("100"), plain("300")), rates).orElseThrow());
        assertUndefined(Reason.ZERO_BASE, GrowthRate.weighted(List.of(plain("1"), plain("-1")), rates));
        assertUndefined(Reason.NEGATIVE_BASE, GrowthRate.weighted(List.of(plain("1"), plain("-2")), rates));
        assertEquals(
                Rate.ofPercent("6"),
                GrowthRate.weighted(List.of(Quantity.of("15", unit("亩")), Quantity.of("1", unit("公顷"))), rates)
                        .orElseThrow());
    }

    @Test
    void contributions() {
        assertUndefined(Reason.ZERO_BASE, Contribution.pull(plain("1"), plain("0")));
        assertUndefined(Reason.NEGATIVE_BASE, Contribution.pull(plain("1"), plain("-1")));
        assertUndefined(Reason.ZERO_DENOMINATOR, Contribution.share(plain("1"), plain("0")));
        assertEquals(Set.of(), Contribution.share(plain("1"), plain("2")).flags());
        Contribution.Grown gone = new Contribution.Grown(plain("0"), Rate.ofPercent("-100"));
        Contribution.Grown total = new Contribution.Grown(plain("110"), Rate.ofPercent("10"));
        assertUndefined(Reason.ZERO_DENOMINATOR, Contribution.pull(gone, total));
        assertUndefined(Reason.ZERO_DENOMINATOR, Contribution.share(gone, total));
        assertUndefined(Reason.ZERO_DENOMINATOR, Contribution.share(total, gone));
        assertUndefined(Reason.ZERO_DENOMINATOR, Contribution.residual(List.of(gone), total));
        Contribution.Grown part = new Contribution.Grown(plain("55"), Rate.ofPercent("10"));
        assertEquals(Points.of("5"), Contribution.pull(part, total).orElseThrow());
        assertEquals(
                Rate.ofPercent("50"),
                Contribution.residual(List.of(part), total).orElseThrow());
        assertUndefined(
                Reason.ZERO_DENOMINATOR,
                Contribution.shareRange(Interval.point(plain("1")), Interval.closed(plain("-1"), plain("1"))));
        assertUndefined(
                Reason.ZERO_DENOMINATOR,
                Contribution.shareRange(Interval.point(plain("1")), Interval.closed(plain("0"), plain("1"))));
        assertUndefined(
                Reason.ZERO_DENOMINATOR,
                Contribution.shareRange(Interval.point(plain("1")), Interval.closed(plain("-1"), plain("0"))));
        assertEquals(
                "[25%, 50%]",
                Contribution.shareRange(Interval.point(plain("1")), Interval.closed(plain("2"), plain("4")))
                        .orElseThrow()
                        .toString());
    }

    @Test
    void elasticities() {
        assertUndefined(Reason.ZERO_DENOMINATOR, Ratio.elasticity(Rate.ofPercent("2"), Rate.ZERO));
        Outcome<Rational> small = Ratio.elasticity(Rate.ofPercent("2"), Rate.ofPercent("-0.4"));
        assertEquals(Rational.of(-5), small.orElseThrow());
        assertEquals(Set.of(Flag.SMALL_DENOMINATOR), small.flags());
        assertEquals(
                Set.of(),
                Ratio.elasticity(Rate.ofPercent("2"), Rate.ofPercent("0.5")).flags());
        assertUndefined(
                Reason.ZERO_DENOMINATOR,
                Ratio.elasticityRange(
                        printedPercent("2").rates(), printedPercent("0.0").rates()));
        assertUndefined(
                Reason.ZERO_DENOMINATOR,
                Ratio.elasticityRange(printedPercent("2").rates(), Interval.closed(Rate.ofPercent("-1"), Rate.ZERO)));
        assertEquals(
                "[0.5, 2]",
                Ratio.elasticityRange(
                                Interval.closed(Rate.ofPercent("1"), Rate.ofPercent("2")),
                                Interval.closed(Rate.ofPercent("1"), Rate.ofPercent("2")))
                        .orElseThrow()
                        .toString());
    }

    @Test
    void sharesAndMultiples() {
        assertUndefined(Reason.ZERO_DENOMINATOR, Ratio.share(plain("1"), plain("0")));
        assertUndefined(Reason.ZERO_BASE, Ratio.relativeChange(Rate.ZERO, Rate.WHOLE));
        assertEquals(Rational.ZERO, Ratio.decreasedBy(Rational.ONE).orElseThrow());
        assertEquals(
                Set.of(Flag.AMBIGUOUS_MULTIPLE),
                Ratio.multiplied(Rational.of(2)).flags());
        assertEquals(Rational.of(2), Ratio.multiplied(Rational.of(2)).orElseThrow());
        assertUndefined(Reason.ZERO_BASE, Ratio.doublings(plain("0"), plain("2")));
        assertUndefined(Reason.NEGATIVE_BASE, Ratio.doublings(plain("-1"), plain("2")));
        assertUndefined(Reason.NONPOSITIVE_ACTUAL, Ratio.doublings(plain("1"), plain("0")));
        assertEquals(Rational.ZERO, Ratio.doublings(plain("3"), plain("3")).orElseThrow());
        assertEquals(
                Rational.parse("1/2"),
                Progress.geometric(plain("1"), plain("3"), plain("9"))
                        .orElseThrow()
                        .fraction());
    }

    @Test
    void outcomesCompose() {
        Outcome<Integer> five = Outcome.of(5);
        Outcome<Integer> none = Outcome.missing();
        assertEquals(10, five.map(n -> 2 * n).orElseThrow());
        assertEquals(Optional.of(Reason.MISSING), none.map(n -> 2 * n).undefined());
        assertEquals(Optional.of(Reason.MISSING), five.flatMap(n -> none).undefined());
        assertEquals(Optional.of(Reason.MISSING), none.flatMap(n -> five).undefined());
        assertEquals(Optional.of(5), five.toOptional());
        assertEquals(Optional.empty(), none.toOptional());
        assertEquals(Optional.empty(), five.undefined());
        assertTrue(five.isDefined());
        NoSuchElementException failure = Assertions.assertThrows(NoSuchElementException.class, none::orElseThrow);
        assertEquals("value = ?, undefined: a value is missing", failure.getMessage());
        assertUndefined(Reason.MISSING, none);
        assertNull(Outcome.of(Optional.of(5)).undefined().orElse(null));
        assertUndefined(Reason.MISSING, Outcome.of(Optional.empty()));
    }

    @Test
    void explanationsPrintNumbersShortly() {
        Quantity yi = Quantity.of("44082300000000", unit("元"));
        Quantity wan = Quantity.of("-36000", unit("户"));
        Growth growth = GrowthRate.of(yi, Quantity.of("39198100000000", unit("元")));
        assertEquals("增速 = 440823亿元/391981亿元 - 1 = 12.5%", growth.explanation().chinese());
        assertEquals(
                "growth = 44082300000000元/39198100000000元 - 1 = 12.5%",
                growth.explanation().english());
        assertEquals(growth.explanation().english(), growth.explanation().toString());
        assertEquals(
                List.of("44082300000000元", "39198100000000元"),
                growth.explanation().inputs());
        assertEquals("GROWTH", growth.explanation().formula());
        assertEquals("数值 = -3.6万户 = -3.6万户", Outcome.of(wan).explanation().chinese());
        assertEquals(
                "数值 = 12345.6789 = 12345.68",
                Outcome.of(plain("12345.67891")).explanation().chinese());
        assertEquals(
                "数值 = 1万元 = 1万元",
                Outcome.of(Quantity.of("10000", unit("元"))).explanation().chinese());
        assertEquals(
                "数值 = 9999元 = 9999.00元",
                Outcome.of(Quantity.of("9999", unit("元"))).explanation().chinese());
        assertEquals(
                "value = 0.3333 = 0.33",
                Outcome.of(Rational.of(1, 3)).explanation().english());
        assertEquals(
                "value = 0.1235 = 0.12",
                Outcome.of(Rational.parse("0.12345678")).explanation().english());
        assertEquals(
                "value = 2 percentage points = 2.00 percentage points",
                Outcome.of(Points.of("2")).explanation().english());
        assertEquals(
                "value = 36 = 36.00", Outcome.of(printed("36")).explanation().english());
        assertEquals(
                "平均增速 = (∏(1 + gᵢ))^(1/2) - 1, gᵢ: -1.6%, 12.7% = 5.3%",
                AverageGrowth.ofRates(List.of(Rate.ofPercent("-1.6"), Rate.ofPercent("12.7")))
                        .explanation()
                        .chinese());
        assertEquals(
                "占比 = 1%/4% = 25.0%",
                Ratio.share(percent("1"), percent("4")).explanation().chinese());
    }
}
