package io.github.mubiao.calc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.mubiao.model.Averaging;
import io.github.mubiao.model.Bound;
import io.github.mubiao.model.Change;
import io.github.mubiao.model.Direction;
import io.github.mubiao.model.Period;
import io.github.mubiao.model.PriceBasis;
import io.github.mubiao.model.Tolerance;
import io.github.mubiao.quantity.Quantity;
import io.github.mubiao.quantity.Rational;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComparabilityTest {

    private static Period period(String text) {
        String[] ends = text.split("/", -1);
        return new Period(LocalDate.parse(ends[0]), LocalDate.parse(ends[1]), "");
    }

    private static Comparability of(String wanted, String covered) {
        return new Comparability(period(wanted), period(covered), PriceBasis.UNSTATED, PriceBasis.UNSTATED);
    }

    @ParameterizedTest
    @CsvSource({
        // wanted, covered, extent of an amount, extent of a level
        "2025-01-01/2025-12-31, 2025-01-01/2025-12-31, WHOLE, WHOLE",
        "2025-01-01/2025-12-31, 2025-12-31/2025-12-31, WHOLE, WHOLE",
        "2025-01-01/2025-12-31, 2025-12-30/2025-12-31, PART, PART",
        "2025-01-01/2025-12-31, 2025-01-02/2025-12-31, PART, PART",
        "2025-01-01/2025-12-31, 2024-12-31/2025-12-31, OTHER, WHOLE",
        "2025-01-01/2025-12-31, 2025-01-01/2025-12-30, TO_DATE, TO_DATE",
        "2025-01-01/2025-12-31, 2025-01-01/2025-01-01, TO_DATE, TO_DATE",
        "2025-01-01/2025-12-31, 2025-03-01/2025-03-01, TO_DATE, TO_DATE",
        "2025-01-01/2025-12-31, 2025-03-01/2025-03-02, PART, TO_DATE",
        "2025-01-01/2025-12-31, 2024-06-01/2025-06-01, OTHER, TO_DATE",
        "2025-01-01/2025-12-31, 2024-01-01/2024-12-31, OTHER, TO_DATE",
        "2025-01-01/2025-12-31, 2026-01-01/2026-12-31, OTHER, OTHER",
        "2025-01-01/2025-12-31, 2025-01-01/2026-01-01, OTHER, OTHER",
        "2021-01-01/2025-12-31, 2025-01-01/2025-12-31, PART, WHOLE",
        "2021-01-01/2025-12-31, 2025-01-02/2025-12-31, PART, PART",
        "2021-01-01/2025-12-31, 2024-12-31/2025-12-31, PART, WHOLE",
        "2021-01-01/2025-12-31, 2021-01-01/2023-12-31, TO_DATE, TO_DATE",
        "2025-12-31/2025-12-31, 2025-01-01/2025-12-31, OTHER, WHOLE",
    })
    void howMuchOfThePeriodIsCovered(
            String wanted, String covered, Comparability.Extent amount, Comparability.Extent level) {
        assertEquals(amount, of(wanted, covered).extent(Change.AMOUNT));
        assertEquals(amount, of(wanted, covered).extent(Change.GROWTH));
        assertEquals(level, of(wanted, covered).extent(Change.LEVEL));
    }

    @ParameterizedTest
    @CsvSource({
        // covered of 2025, what an amount leaves out, what a level leaves out
        "2025-01-01/2025-12-31, '', ''",
        "2025-01-01/2025-06-30, 2025-07-01/2025-12-31, 2025-07-01/2025-12-31",
        "2025-03-01/2025-06-30, 2025-01-01/2025-02-28 2025-07-01/2025-12-31, 2025-07-01/2025-12-31",
        "2025-06-30/2025-06-30, 2025-07-01/2025-12-31, 2025-07-01/2025-12-31",
        "2025-07-01/2025-12-31, 2025-01-01/2025-06-30, 2025-01-01/2025-06-30",
        "2024-01-01/2025-06-30, 2025-07-01/2025-12-31, 2025-07-01/2025-12-31",
        "2024-01-01/2024-12-31, 2025-01-01/2025-12-31, 2025-01-01/2025-12-31",
        "2026-01-01/2026-12-31, 2025-01-01/2025-12-31, 2025-01-01/2025-12-31",
    })
    void theDaysThatAreLeftOut(String covered, String amount, String level) {
        Comparability fit = of("2025-01-01/2025-12-31", covered);
        assertEquals(amount, text(fit.missing(Change.AMOUNT)));
        assertEquals(level, text(fit.missing(Change.LEVEL)));
    }

    private static String text(List<Period> periods) {
        return String.join(
                " ",
                periods.stream().map(part -> part.first() + "/" + part.last()).toList());
    }

    @Test
    void whatHasNoPeriodIsTakenToBeOfTheSameOne() {
        Comparability none = new Comparability(
                null, Period.ofYear(2025, ""), PriceBasis.UNSTATED, PriceBasis.UNSTATED);
        assertEquals(Comparability.Extent.WHOLE, none.extent(Change.AMOUNT));
        assertEquals(List.of(), none.missing(Change.AMOUNT));
        assertEquals(Optional.of(Reason.MISSING), none.timeShare().undefined());
        assertEquals(List.of(), none.notes(Change.AMOUNT));
        Comparability other = new Comparability(
                Period.ofYear(2025, ""), null, PriceBasis.UNSTATED, PriceBasis.UNSTATED);
        assertEquals(Comparability.Extent.WHOLE, other.extent(Change.AMOUNT));
        assertEquals(List.of(), other.missing(Change.AMOUNT));
        assertEquals(Optional.of(Reason.MISSING), other.timeShare().undefined());
    }

    @ParameterizedTest
    @CsvSource({
        "CURRENT, CONSTANT, true", "CURRENT, COMPARABLE, true", "CONSTANT, CURRENT, true", "COMPARABLE, CURRENT, true",
        "CONSTANT, COMPARABLE, false", "CURRENT, CURRENT, false", "UNSTATED, CURRENT, false", "CONSTANT, UNSTATED, false",
    })
    void onlyStatedPricesContradict(PriceBasis wanted, PriceBasis covered, boolean mixed) {
        Comparability fit = new Comparability(null, null, wanted, covered);
        assertEquals(mixed, fit.arePricesMixed());
        assertEquals(mixed ? 1 : 0, fit.notes(Change.GROWTH).size());
    }

    @Test
    void aHeadlineInEnglishNamesBothSides() {
        Comparability half = new Comparability(
                Period.ofYear(2025, "全年"), period("2025-01-01/2025-06-30"), PriceBasis.CONSTANT, PriceBasis.CURRENT);
        assertEquals(
                List.of(
                        "target of 全年, figure of 2025-01-01至2025-06-30",
                        "missing 2025-07-01至2025-12-31",
                        "target at constant prices, figure at current prices"),
                half.notes(Change.AMOUNT).stream().map(Phrase::english).toList());
    }

    @Test
    void yearsAreCountedByMonth() {
        assertEquals(Rational.of(5), Years.of(Period.ofYears(2021, 2025, "")));
        assertEquals(Rational.of(1, 2), Years.of(period("2025-01-01/2025-06-30")));
        assertEquals(Rational.of(7, 6), Years.of(period("2024-11-15/2025-12-31")));
    }

    @ParameterizedTest
    @CsvSource({
        "GROWTH, 10, 2, 21", "DECLINE, 10, 2, 19", "AMOUNT, 10, 2, 20", "INCREASE, 10, 3, 30", "LEVEL, 10, 3, 10",
        "DECLINE, 100, 2, 100", "GROWTH, -100, 2, -100", "GROWTH, -150, 2, -150",
    })
    void yearlyChangesMakeUpTheOneOfAllYears(Change change, String yearly, int years, String total) {
        Quantity each = Samples.percent(yearly);
        Quantity all = Samples.percent(total);
        assertEquals(all, Years.total(change, each, Rational.of(years)));
        assertEquals(each, Years.mean(change, all, Rational.of(years)));
    }

    @Test
    void goalsOfSeveralYears() {
        Goal yearly = Samples.goal(
                        Change.GROWTH,
                        Bound.Kind.AT_LEAST,
                        Samples.percent("10"),
                        Direction.HIGHER)
                .withAveraging(Averaging.YEARLY);
        assertEquals(Samples.percent("21"), yearly.over(Rational.of(2)).bound().value());
        assertEquals(Averaging.NONE, yearly.over(Rational.of(2)).averaging());
        Goal whole = yearly.withAveraging(Averaging.NONE);
        assertEquals(whole, whole.over(Rational.of(2)));
        Goal range = new Goal(
                Change.AMOUNT,
                Bound.between(Samples.plain("2"), Samples.plain("3"), ""),
                Direction.HIGHER,
                Tolerance.DEFAULT,
                Averaging.YEARLY);
        assertEquals(Samples.plain("15"), range.over(Rational.of(5)).bound().upper());
        assertThrows(
                IllegalArgumentException.class, () -> yearly.over(Rational.ZERO));
        assertFalse(whole.canBeMetEarly());
        assertFalse(range.canBeMetEarly());
    }
}
