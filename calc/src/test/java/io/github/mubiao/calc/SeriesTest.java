package io.github.mubiao.calc;

import static io.github.mubiao.calc.Samples.percent;
import static io.github.mubiao.calc.Samples.plain;
import static io.github.mubiao.calc.Samples.printed;
import static io.github.mubiao.calc.Samples.printedPercent;
import static io.github.mubiao.calc.Samples.unit;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.mubiao.model.Bound;
import io.github.mubiao.model.Direction;
import io.github.mubiao.model.Verdict;
import io.github.mubiao.quantity.Quantity;
import io.github.mubiao.quantity.Rational;
import io.github.mubiao.quantity.UnitMismatchException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.domains.Domain;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is still needed, and what series of figures say. */
@Domain(Numbers.class)
@Domain(net.jqwik.api.domains.DomainContext.Global.class)
class SeriesTest {

    private static final LocalDate MARCH = LocalDate.of(2025, 3, 1);

    private static Trajectory way(String base, String current, String target, int elapsed, int total) {
        return Trajectory.of(
                Samples.goal(Bound.Kind.AT_LEAST, target, Direction.HIGHER),
                Published.exact(plain(base)),
                printed(current),
                Rational.of(elapsed),
                Rational.of(total));
    }

    @Test
    void whatIsStillRequiredStartsFromNow() {
        Trajectory way = way("100", "121", "161.051", 2, 5);
        assertEquals("10.000", way.stillRequired().orElseThrow().toPercent(3).toPlainString());
        assertEquals(
                "年均增速（水平法） = (161.051/121)^(1/3) - 1 = 10.0%",
                way.stillRequired().explanation().chinese());
        Interval<Rate> range = way.stillRequiredRange().orElseThrow();
        assertEquals("9.85", range.low().toPercent(2).toPlainString());
        assertEquals("10.15", range.high().toPercent(2).toPlainString());
        assertEquals(
                "13.35033333333333333333333333333333",
                way.stillRequiredPerYear()
                        .orElseThrow()
                        .toDecimal(32, java.math.RoundingMode.HALF_UP)
                        .toPlainString());
        assertEquals(
                Optional.of(Reason.PERIOD_OVER),
                way("100", "121", "161", 5, 5).stillRequired().undefined());
        assertEquals(
                Optional.of(Reason.PERIOD_OVER),
                way("100", "121", "161", 5, 5).stillRequiredPerYear().undefined());
        Trajectory met = way("100", "170", "161", 2, 5);
        assertEquals(Set.of(Flag.ALREADY_MET), met.stillRequired().flags());
        assertEquals(Set.of(Flag.ALREADY_MET), met.stillRequiredPerYear().flags());
        assertEquals(Set.of(), way.stillRequired().flags());
    }

    @Property(tries = 200)
    void whatIsStillRequiredLeadsToTheGoal(@ForAll Quantity current, @ForAll Quantity target) {
        Trajectory way = Trajectory.of(
                Goal.reaching(target, Direction.HIGHER),
                Published.exact(current),
                Published.exact(current),
                Rational.of(2),
                Rational.of(5));
        Rational factor = way.stillRequired().orElseThrow().factor().pow(3);
        Rational end = factor.times(current.value());
        assertTrue(end.minus(target.value())
                        .abs()
                        .compareTo(target.value().times(Rational.of(10).pow(-50)))
                < 0);
        assertEquals(
                target, current.plus(way.stillRequiredPerYear().orElseThrow().times(Rational.of(3))));
    }

    @Test
    void interimPointsSayWhatIsExpected() {
        Trajectory even = way("55", "60.0", "65", 3, 5);
        assertEquals(Rate.ofPercent("60"), even.expected().orElseThrow());
        Trajectory late = even.withInterim(List.of(new Trajectory.Point(Rational.of(3), plain("60"))));
        assertEquals(Rate.ofPercent("50"), late.expected().orElseThrow());
        assertEquals(Points.ZERO, late.lead().orElseThrow());
        assertEquals(Points.of("-10"), even.lead().orElseThrow());
        assertEquals(
                "AS_EXPECTED",
                StatusProfile.named("CN_DEFAULT")
                        .assess(late)
                        .status()
                        .orElseThrow()
                        .code());
        assertEquals(
                "BASICALLY_AS_EXPECTED",
                StatusProfile.named("CN_DEFAULT")
                        .assess(even)
                        .status()
                        .orElseThrow()
                        .code());
        Trajectory before = way("55", "58.0", "65", 2, 5).withInterim(late.interim());
        assertEquals(Rate.ofPercent(Rational.of(100, 3)), before.expected().orElseThrow());
        Trajectory behind = way("55", "64.0", "65", 4, 5).withInterim(late.interim());
        assertEquals(Rate.ofPercent("75"), behind.expected().orElseThrow());
        Trajectory growth = Trajectory.of(
                        Samples.goal(
                                io.github.mubiao.model.Change.GROWTH,
                                Bound.Kind.AT_LEAST,
                                percent("44"),
                                Direction.HIGHER),
                        Published.exact(plain("100")),
                        Published.exact(plain("120")),
                        Rational.of(1),
                        Rational.of(5))
                .withInterim(List.of(new Trajectory.Point(Rational.of(1), percent("20"))));
        assertEquals(Rate.ofPercent("50"), growth.expected().orElseThrow());
        assertEquals(Rate.ofPercent("50"), growth.progress().orElseThrow());
    }

    @Test
    void interimPointsStandInOrderBeforeTheEnd() {
        Trajectory way = way("55", "60.0", "65", 3, 5);
        Trajectory.Point two = new Trajectory.Point(Rational.of(2), plain("57"));
        Trajectory.Point five = new Trajectory.Point(Rational.of(5), plain("65"));
        assertThrows(IllegalArgumentException.class, () -> way.withInterim(List.of(five)));
        assertThrows(IllegalArgumentException.class, () -> way.withInterim(List.of(two, two)));
        assertThrows(IllegalArgumentException.class, () -> new Trajectory.Point(Rational.ZERO, plain("57")));
    }

    private static List<Quantity> amounts(String... values) {
        return List.of(values).stream().map(Samples::plain).toList();
    }

    @Test
    void monthsQuartersAndHalvesOfACumulativeSeries() {
        YearToDate year = new YearToDate(2, amounts("70", "108", "147", "190", "230", "229"));
        assertEquals(plain("39"), year.month(4).orElseThrow());
        assertEquals(plain("108"), year.quarter(1).orElseThrow());
        assertEquals(plain("122"), year.quarter(2).orElseThrow());
        assertEquals(plain("230"), year.half(1).orElseThrow());
        assertEquals(plain("70"), year.between(1, 2).orElseThrow());
        assertEquals(Set.of(Flag.REVISION_SUSPECTED), year.month(7).flags());
        for (int month : new int[] {1, 2, 8}) {
            assertEquals(Optional.of(Reason.MISSING), year.month(month).undefined());
        }
        assertEquals(Optional.of(Reason.MISSING), year.half(2).undefined());
        assertEquals(Rate.ofPercent("23"), year.done(plain("1000"), 6).orElseThrow());
        YearToDate last = new YearToDate(1, amounts("30", "56", "80", "110"));
        assertEquals(Rate.ofPercent("30"), year.growth(last, 4, 4).orElseThrow());
        assertEquals(Rate.ofPercent("25"), year.growth(last, 1, 2).orElseThrow());
        assertEquals(plain("30"), last.month(1).orElseThrow());
        assertEquals(
                Set.of(Flag.REVISION_SUSPECTED),
                new YearToDate(1, amounts("-3")).month(1).flags());
    }

    @Test
    void cumulativeSeriesAreChecked() {
        assertThrows(IllegalArgumentException.class, () -> new YearToDate(0, amounts("1")));
        assertThrows(IllegalArgumentException.class, () -> new YearToDate(12, amounts("1", "2")));
        assertThrows(IllegalArgumentException.class, () -> new YearToDate(1, List.of()));
        assertThrows(
                UnitMismatchException.class, () -> new YearToDate(1, List.of(plain("1"), Quantity.of("2", unit("元")))));
        YearToDate year = new YearToDate(12, amounts("9"));
        assertEquals(plain("9"), year.between(1, 12).orElseThrow());
        assertThrows(IllegalArgumentException.class, () -> year.month(13));
        assertThrows(IllegalArgumentException.class, () -> year.month(0));
        assertThrows(IllegalArgumentException.class, () -> year.quarter(5));
        assertThrows(IllegalArgumentException.class, () -> year.half(3));
        assertThrows(IllegalArgumentException.class, () -> year.between(3, 2));
    }

    @Test
    void revisedFiguresKeepTheirVintage() {
        Vintages.Vintage first = new Vintages.Vintage(printed("411649"), MARCH);
        Vintages.Vintage second = new Vintages.Vintage(printed("408017"), MARCH.plusMonths(9));
        Vintages all = Vintages.of(List.of(second, first));
        assertEquals(List.of(first, second), all.all());
        assertEquals(first, all.asOf(MARCH).orElseThrow());
        assertEquals(first, all.asOf(MARCH.plusMonths(8)).orElseThrow());
        assertEquals(second, all.asOf(MARCH.plusYears(1)).orElseThrow());
        assertEquals(Optional.of(Reason.MISSING), all.asOf(MARCH.minusDays(1)).undefined());
        assertEquals("-0.88", all.revision().orElseThrow().toPercent(2).toPlainString());
        assertThrows(IllegalArgumentException.class, () -> Vintages.of(List.of(first, first)));
        assertThrows(
                UnitMismatchException.class,
                () -> Vintages.of(
                        List.of(first, new Vintages.Vintage(Published.of("1", unit("元")), MARCH.plusDays(1)))));
    }

    @Test
    void levelsAreDeflatedByAnIndex() {
        assertEquals(
                plain("100"), Level.deflated(plain("102"), Rational.of(102)).orElseThrow());
        assertEquals(
                Optional.of(Reason.ZERO_DENOMINATOR),
                Level.deflated(plain("102"), Rational.ZERO).undefined());
        assertEquals(
                Optional.of(Reason.NEGATIVE_BASE),
                Level.deflated(plain("102"), Rational.of(-1)).undefined());
        assertEquals(
                "不变价水平 = 102 × 100/102 = 100.00",
                Level.deflated(plain("102"), Rational.of(102)).explanation().chinese());
    }

    @ParameterizedTest
    @CsvSource({
        // relation, own, other, direction, verdict
        "MORE_THAN, 6.2, 5.7, HIGHER, MET",
        "MORE_THAN, 5.7, 5.7, HIGHER, MISSED",
        "AT_LEAST, 5.7, 5.7, HIGHER, MET",
        "ABOUT, 5.7, 5.7, HIGHER, MET",
        "ABOUT, 5.6, 5.7, HIGHER, BASICALLY_MET",
        "ABOUT, 5.4, 5.7, HIGHER, MISSED",
        "LESS_THAN, 4.9, 5.0, LOWER, MET",
    })
    void figuresAreComparedWithThoseOfOthers(
            Bound.Kind relation, String own, String other, Direction direction, Verdict verdict) {
        assertEquals(
                verdict,
                Completion.ofRelation(relation, printedPercent(own), printedPercent(other), direction)
                        .verdict());
    }

    @Test
    void relativeTargetsExplainBothSides() {
        Completion higher = Completion.ofRelation(
                Bound.Kind.MORE_THAN, printedPercent("6.2"), printedPercent("5.7"), Direction.HIGHER);
        assertEquals(
                "差距 = 6.2% - 5.7% = 0.5个百分点（须超过目标，已完成，四舍五入不影响结论）",
                higher.explanation().chinese());
        assertEquals(Optional.of(Reason.ZERO_TARGET), higher.attainment().undefined());
        Completion close = Completion.ofRelation(
                Bound.Kind.MORE_THAN, printedPercent("5.8"), printedPercent("5.75"), Direction.HIGHER);
        assertFalse(close.robust());
        Completion units = Completion.ofRelation(
                Bound.Kind.MORE_THAN, printedPercent("5.8"), Published.of("5", unit("元")), Direction.HIGHER);
        assertEquals(Verdict.UNKNOWN, units.verdict());
        Maintained years = Maintained.ofRelation(
                Bound.Kind.MORE_THAN,
                List.of(printedPercent("6.2"), printedPercent("5.0")),
                List.of(printedPercent("5.7"), printedPercent("5.2")),
                Direction.HIGHER);
        assertEquals(Verdict.MISSED, years.verdict());
        assertEquals(Verdict.MET, years.observations().get(0).verdict());
        assertThrows(
                IllegalArgumentException.class,
                () -> Maintained.ofRelation(
                        Bound.Kind.MORE_THAN, List.of(printedPercent("6.2")), List.of(), Direction.HIGHER));
    }

    @Property(tries = 200)
    void yearOnYearIsTheProductOfItsMonthsAndBack(
            @ForAll @Size(25) List<@net.jqwik.api.From("level") Quantity> levels) {
        List<Rate> monthly = new ArrayList<>();
        for (int i = 1; i < levels.size(); i++) {
            monthly.add(GrowthRate.of(levels.get(i), levels.get(i - 1)).rate().orElseThrow());
        }
        Rate now = GrowthRate.of(levels.get(24), levels.get(12)).rate().orElseThrow();
        Rate before = GrowthRate.of(levels.get(23), levels.get(11)).rate().orElseThrow();
        assertEquals(now, GrowthRate.yearOnYear(monthly.subList(12, 24)).orElseThrow());
        assertEquals(
                monthly.get(23),
                GrowthRate.periodOnPeriod(now, before, monthly.get(11)).orElseThrow());
    }

    @Test
    void yearOnYearNeedsAWholeYear() {
        Rate tenth = Rate.ofPercent("10");
        assertEquals(
                Rate.ofPercent("46.41"),
                GrowthRate.yearOnYear(Collections.nCopies(4, tenth)).orElseThrow());
        assertThrows(IllegalArgumentException.class, () -> GrowthRate.yearOnYear(Collections.nCopies(11, tenth)));
        Rate impossible = Rate.ofPercent("-101");
        assertEquals(
                Optional.of(Reason.DECREASE_OVER_100_PERCENT),
                GrowthRate.yearOnYear(Collections.nCopies(4, impossible)).undefined());
        assertEquals(
                Optional.of(Reason.DECREASE_OVER_100_PERCENT),
                GrowthRate.periodOnPeriod(tenth, impossible, tenth).undefined());
        assertEquals(
                Optional.of(Reason.ZERO_DENOMINATOR),
                GrowthRate.periodOnPeriod(tenth, Rate.ofPercent("-100"), tenth).undefined());
        assertEquals(
                "环比 = (1 + 5%) × (1 + 1%)/(1 + 4%) - 1 = 1.97%",
                GrowthRate.periodOnPeriod(Rate.ofPercent("5"), Rate.ofPercent("4"), Rate.ofPercent("1"))
                        .explanation()
                        .chinese());
    }

    @Test
    void rankingsShareRanksAndSayWhatIsCertain() {
        Ranking<String> ranking = Ranking.of(
                Map.of(
                        "甲", printedPercent("6.2"),
                        "乙", printedPercent("6.2"),
                        "丙", printedPercent("6.15"),
                        "丁", printedPercent("5.0"),
                        "戊", Published.about(percent("5.1"), Rational.of(1, 5))),
                Direction.HIGHER);
        assertEquals(
                "丁 5 4-5, 丙 3 1-3, 乙 1 1-3, 戊 4 4-5, 甲 1 1-3",
                String.join(
                        ", ",
                        ranking.entries().stream()
                                .map(entry ->
                                        entry.key() + " " + entry.rank() + " " + entry.best() + "-" + entry.worst())
                                .sorted()
                                .toList()));
        assertEquals(
                List.of("乙", "甲", "丙", "戊", "丁"),
                ranking.entries().stream().map(Ranking.Entry::key).toList());
        assertTrue(ranking.isCertain("甲", "丁"));
        assertFalse(ranking.isCertain("戊", "丁"));
        assertFalse(ranking.isCertain("丁", "甲"));
        assertFalse(ranking.of("甲").isCertain());
        assertThrows(IllegalArgumentException.class, () -> ranking.of("己"));
    }

    @Test
    void theLessTheBetterRanksTheOtherWay() {
        Published one = Published.exact(plain("1"));
        Published two = Published.exact(plain("2"));
        Ranking<String> ranking = Ranking.of(Map.of("甲", two, "乙", one, "丙", one), Direction.LOWER);
        assertEquals(3, ranking.of("甲").rank());
        assertTrue(ranking.of("甲").isCertain());
        assertEquals(1, ranking.of("乙").worst());
        assertTrue(ranking.isCertain("乙", "甲"));
        assertThrows(IllegalArgumentException.class, () -> Ranking.of(Map.of("甲", one), Direction.UNKNOWN));
        assertThrows(IllegalArgumentException.class, () -> Ranking.of(Map.<String, Published>of(), Direction.LOWER));
        assertThrows(IllegalArgumentException.class, () -> new Ranking.Entry<>("甲", one, 1, 2, 1));
        Published touching = new Published(plain("2"), new Interval<>(plain("2"), true, plain("3"), false));
        Published below = new Published(plain("1"), new Interval<>(plain("1"), true, plain("2"), false));
        assertTrue(
                Ranking.of(Map.of("甲", touching, "乙", below), Direction.HIGHER).isCertain("甲", "乙"));
        Published closed = new Published(plain("1"), Interval.closed(plain("1"), plain("2")));
        assertFalse(
                Ranking.of(Map.of("甲", touching, "乙", closed), Direction.HIGHER).isCertain("甲", "乙"));
    }
}
