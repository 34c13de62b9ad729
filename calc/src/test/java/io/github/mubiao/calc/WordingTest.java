package io.github.mubiao.calc;

import static io.github.mubiao.calc.Samples.plain;
import static io.github.mubiao.calc.Samples.printed;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.mubiao.model.PriceBasis;
import io.github.mubiao.model.Period;
import io.github.mubiao.model.Verdict;
import io.github.mubiao.quantity.Rational;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How numbers and words are printed. */
class WordingTest {

    @ParameterizedTest
    @CsvSource({
        "0.1234, 0.1234",
        "123456.7891, 123456.7891",
        "0.12345, 0.1235",
        "0.00012, 0.00012",
        "0.00001234, 0.00001234",
        "0.000012345, 0.00001235",
        "1/3, 0.3333",
        "1/70000, 0.0000143",
        "-1/70000, -0.0000143",
        "70000/3, 23333.3333",
        "0, 0",
    })
    void inputsAreCutToDigitsThatMeanSomething(String number, String text) {
        assertEquals(text, Wording.ENGLISH.input(Rational.parse(number)));
    }

    @ParameterizedTest
    @CsvSource({
        // per cent, printed by a formula with one decimal
        "50, 50.0%",
        "200/3, 66.7%",
        "99.96, 99.96%",
        "99.94, 99.9%",
        "100.04, 100.04%",
        "299999/3000, 99.9997%",
        "0.04, 0.04%",
        "-0.04, -0.04%",
        "1/300000, 0.000003%",
        "100, 100.0%",
        "0, 0.0%",
        "99.999999999, 99.999999999%",
    })
    void ratesThatMissTheWholeOrNothingDoNotPrintAsThem(String percent, String text) {
        assertEquals(text, Wording.ENGLISH.result(Rate.ofPercent(Rational.parse(percent)), Formula.ATTAINMENT, List.of()));
    }

    @ParameterizedTest
    @CsvSource({
        "GAP, 0.12345678, 0.12345678 percentage points",
        "GAP, 0.123456789, 0.1 percentage points",
        "GAP, 0.04, 0.04 percentage points",
        "GAP, 1/3, 0.3 percentage points",
        "GAP, 1/3000, 0.0003 percentage points",
        "TOTAL_PULL, 3, 3.0 percentage points",
    })
    void shortDifferencesArePrintedInFull(Formula formula, String points, String text) {
        assertEquals(text, Wording.ENGLISH.result(new Points(Rational.parse(points)), formula, List.of()));
        assertEquals(
                text, Wording.ENGLISH.result(new Gap.OfRate(new Points(Rational.parse(points))), formula, List.of()));
    }

    @ParameterizedTest
    @CsvSource({
        "IMPLIED_BASE, 16/3, 5.33",
        "IMPLIED_BASE, 1600/3, 533",
        "IMPLIED_BASE, 160000/3, 53333",
        "IMPLIED_BASE, 5, 5",
        "IMPLIED_BASE, 1/700, 0.00143",
        "LEVEL_FROM_GROWTH, 16/3, 5.33",
        "RUN_RATE, 16, 16.0",
    })
    void levelsKeepThreeDigitsThatMeanSomething(Formula formula, String level, String text) {
        assertEquals(text, Wording.ENGLISH.result(plain(level), formula, List.of()));
        assertEquals(text, Wording.ENGLISH.result(new Gap.OfLevel(plain(level)), formula, List.of()));
        assertEquals(text, Wording.ENGLISH.result(Published.exact(plain(level)), formula, List.of()));
    }

    @Test
    void numbersStayOnTheirSideOfACut() {
        List<Rational> cuts = List.of(Rational.parse("0.95"), Rational.parse("0.8"));
        assertEquals("0.9500", Wording.ENGLISH.result(Rational.parse("0.95"), Formula.PROGRESS_PER_TIME, cuts));
        assertEquals("0.949999", Wording.ENGLISH.result(Rational.parse("0.949999"), Formula.PROGRESS_PER_TIME, cuts));
        assertEquals("0.8000001", Wording.ENGLISH.result(Rational.parse("0.8000001"), Formula.PROGRESS_PER_TIME, cuts));
        assertEquals("0.99999", Wording.ENGLISH.result(Rational.parse("0.99999"), Formula.PROGRESS_PER_TIME, List.of()));
    }

    @Test
    void endsThatDifferPrintDifferently() {
        Interval<Rate> narrow = Interval.open(Rate.ofPercent("54.8036"), Rate.ofPercent("54.8437"));
        assertEquals("(54.80%, 54.84%)", Wording.ENGLISH.result(narrow, Formula.SHARE, List.of()));
        assertEquals(
                "[54.8%, 54.8%]",
                Wording.ENGLISH.result(Interval.point(Rate.ofPercent("54.8")), Formula.SHARE, List.of()));
        Interval<Rate> whole = new Interval<>(Rate.ofPercent("99.97"), true, Rate.ofPercent("120"), false);
        assertEquals("[99.97%, 120.00%)", Wording.ENGLISH.result(whole, Formula.ATTAINMENT, List.of()));
    }

    @Test
    void otherResultsArePrintedAsTheyAre() {
        assertEquals("1, 2", Wording.ENGLISH.result(List.of(Rational.ONE, Rational.of(2)), Formula.IMPLIED_BASE, List.of()));
        assertEquals("text", Wording.ENGLISH.result("text", Formula.GAP, List.of()));
        assertEquals("9", Wording.ENGLISH.input(printed("9")));
        assertEquals("1.5个百分点", Wording.CHINESE.input(Points.of("1.5")));
    }

    @Test
    void periodsHaveTheirWordsOrDays() {
        assertEquals("2025年", Wording.period(Period.ofYear(2025, "")));
        assertEquals("2021—2025年", Wording.period(Period.ofYears(2021, 2025, "")));
        assertEquals("“十四五”时期", Wording.period(Period.ofYears(2021, 2025, "“十四五”时期")));
        assertEquals(
                "2025-01-01至2025-06-30",
                Wording.period(new Period(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 6, 30), "")));
    }

    @Test
    void wordsOfPricesAndVerdicts() {
        assertEquals(new Phrase("不变价", "constant prices"), Wording.prices(PriceBasis.CONSTANT));
        assertEquals(new Phrase("可比价", "comparable prices"), Wording.prices(PriceBasis.COMPARABLE));
        assertEquals(new Phrase("现价", "current prices"), Wording.prices(PriceBasis.CURRENT));
        assertEquals(new Phrase("价格口径不明", "unstated prices"), Wording.prices(PriceBasis.UNSTATED));
        assertEquals(
                new Phrase("区间内可能已完成或基本完成", "possibly met or basically met"),
                Wording.undecided(List.of(Verdict.MET, Verdict.BASICALLY_MET)));
    }
}
