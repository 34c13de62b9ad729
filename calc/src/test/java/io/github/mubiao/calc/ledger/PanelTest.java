package io.github.mubiao.calc.ledger;

import static io.github.mubiao.calc.ledger.Documents.CITY;
import static io.github.mubiao.calc.ledger.Documents.PROVINCE;
import static io.github.mubiao.calc.ledger.Documents.observation;
import static io.github.mubiao.calc.ledger.Documents.origin;
import static io.github.mubiao.calc.ledger.Documents.plan;
import static io.github.mubiao.calc.ledger.Documents.target;
import static io.github.mubiao.calc.ledger.Documents.yearlyTarget;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.github.mubiao.model.Averaging;
import io.github.mubiao.model.Base;
import io.github.mubiao.model.Change;
import io.github.mubiao.model.IndicatorCode;
import io.github.mubiao.model.Measure;
import io.github.mubiao.model.Observation;
import io.github.mubiao.model.Period;
import io.github.mubiao.model.Plan;
import io.github.mubiao.model.Target;
import io.github.mubiao.model.Verdict;
import io.github.mubiao.quantity.Rational;
import io.github.mubiao.region.Region;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PanelTest {

    private static final Set<IndicatorCode> GDP = Set.of(new IndicatorCode("GDP"));

    @Test
    void theTargetOfAYearMeetsTheResultThatTheNextReportPrints() {
        Cell cell = only(
                plan(2023, target(2023, "地区生产总值 GROWTH AT_LEAST 7 %"), observation(2022, "GDP GROWTH EXACT 5 %")),
                plan(2024, observation(2023, "地区生产总值 GROWTH EXACT 6.4 %"), target(2024, "GDP LEVEL EXACT 9 元")),
                2023);
        assertEquals(Verdict.MISSED, cell.verdict());
        assertEquals(Rational.parse("-0.6"), Objects.requireNonNull(cell.gap()).value());
        assertEquals("青禾市-2023.txt", cell.plan());
        assertEquals("青禾市-2024.txt", cell.report());
        assertEquals(Set.of(), cell.flags());
    }

    @Test
    void aFallIsCountedBelowZero() {
        Cell cell = only(
                plan(2023, target(2023, "GDP GROWTH EXACT 5 %")),
                plan(2024, observation(2023, "GDP DECLINE EXACT 2 %")),
                2023);
        assertEquals(Rational.of(-7), Objects.requireNonNull(cell.gap()).value());
    }

    @Test
    void whatIsMissingIsAGap() {
        Cell cell = only(plan(2023, target(2023, "GDP GROWTH EXACT 5 %")), plan(2024), 2023);
        assertNull(cell.actual());
        assertNull(cell.gap());
        assertEquals(Verdict.UNKNOWN, cell.verdict());
    }

    @Test
    void whereOnlyALevelIsReportedItStandsBesideTheTarget() {
        Cell cell = only(
                plan(2023, target(2023, "GDP GROWTH EXACT 5 %")),
                plan(2024, observation(2023, "GDP LEVEL EXACT 90000000000 元")),
                2023);
        assertEquals(Change.LEVEL, Objects.requireNonNull(cell.actual()).change());
        assertNull(cell.gap());
        assertEquals(Verdict.UNKNOWN, cell.verdict());
    }

    @Test
    void aResultUnderTheNameOfTheTargetIsTakenBeforeOneUnderAnotherName() {
        Panel panel = Panel.of(
                List.of(
                        plan(2010, target(2010, "财政一般预算收入 GROWTH EXACT 9 %")),
                        plan(
                                2011,
                                observation(2010, "地方财政收入 GROWTH EXACT 21 %"),
                                observation(2010, "全年财政一般预算收入 GROWTH EXACT 11 %"))),
                Set.of(new IndicatorCode("FISCAL_REVENUE")));
        assertEquals(
                Rational.of(2),
                Objects.requireNonNull(panel.cells().get(0).gap()).value());
    }

    @Test
    void whatHasGrownSinceAnEarlierYearIsNoGrowthOfTheYear() {
        Measure doubled = Documents.measure("GDP GROWTH EXACT 39 %", Averaging.NONE);
        Observation since = new Observation(
                origin(CITY, Period.ofYear(2023, ""), "比“十二五”末增长39%"),
                new Measure(
                        doubled.indicators(),
                        doubled.change(),
                        doubled.bound(),
                        doubled.figure(),
                        new Base(null, 2015, "比“十二五”末"),
                        doubled.priceBasis(),
                        doubled.averaging()));
        Cell cell = only(plan(2023, target(2023, "GDP GROWTH EXACT 5 %")), plan(2024, since), 2023);
        assertNull(cell.actual());
        Panel panel = Panel.of(List.of(plan(2024, since)), GDP);
        assertEquals(Period.ofYears(2016, 2023, ""), panel.cells().get(0).period());
    }

    @Test
    void aYearlyTargetForFiveYearsIsNotComparedWithTheGrowthOverAllOfThem() {
        Target yearly = yearlyTarget(2016, 2020, "GDP GROWTH EXACT 8 %");
        Observation total = observation(2016, 2020, "五年增长32%", "GDP GROWTH EXACT 32 %");
        Panel panel = Panel.of(List.of(plan(2016, yearly), plan(2021, total)), GDP);
        assertNull(panel.cells().get(0).actual());
    }

    @Test
    void whatGrewOnTheYearBeforeIsOfTheLastYearOfALookBackOnFive() {
        String words = "GDP GROWTH EXACT 6.8 %";
        Plan next = plan(2023, observation(2018, 2022, "预计生产总值同比增长6.8%左右", words));
        Cell cell = only(plan(2022, target(2022, "GDP GROWTH EXACT 7 %")), next, 2022);
        assertEquals(Rational.parse("-0.2"), Objects.requireNonNull(cell.gap()).value());
    }

    @Test
    void whatGrewOverAllYearsIsNotOfTheLastOne() {
        for (String text : List.of("生产总值增长6.8%", "比同期增加，年均增长6.8%", "出口同比持平，五年累计增长6.8%")) {
            Observation total = observation(2018, 2022, text, "GDP GROWTH EXACT 6.8 %");
            Cell cell = only(plan(2022, target(2022, "GDP GROWTH EXACT 7 %")), plan(2023, total), 2022);
            assertNull(cell.actual(), text);
        }
    }

    @Test
    void aLevelReportedInALookBackOnFiveYearsIsThatOfTheLastOne() {
        Observation level = observation(2018, 2022, "五年来，生产总值突破900亿元", "GDP LEVEL MORE_THAN 90000000000 元");
        Cell cell = only(plan(2022, target(2022, "GDP GROWTH EXACT 7 %")), plan(2023, level), 2022);
        assertEquals(Change.LEVEL, Objects.requireNonNull(cell.actual()).change());
    }

    @Test
    void aSumOverYearsIsNoLevelOfTheLastOne() {
        for (String text : List.of("五年完成固定资产投资900亿元", "累计固定资产投资达到900亿元")) {
            Observation sum = observation(2018, 2022, text, "固定资产投资 LEVEL EXACT 900 元");
            Panel panel = Panel.of(List.of(plan(2023, sum)), Set.of(new IndicatorCode("FIXED_INVESTMENT")));
            assertEquals(Period.ofYears(2018, 2022, ""), panel.cells().get(0).period(), text);
        }
    }

    @Test
    void aSumOverYearsIsNoFigureOfAYear() {
        Target sum =
                target(origin(CITY, Period.ofYear(2021, ""), "确保城镇新增就业五年累计超过5000人"), "城镇新增就业 AMOUNT MORE_THAN 5000 人");
        Plan plan = plan(2021, sum, target(2021, "城镇新增就业 AMOUNT EXACT 1100 人"));
        Panel panel = Panel.of(List.of(plan), Set.of(new IndicatorCode("NEW_JOBS")));
        assertEquals(
                Rational.of(1100),
                Objects.requireNonNull(panel.cells().get(0).target())
                        .bound()
                        .value()
                        .value());
        assertEquals(Set.of(), panel.cells().get(0).flags());
    }

    @Test
    void whatTheClauseCallsAYearlyAverageIsNoGrowthOfTheYear() {
        Observation average = observation(2022, 2022, "五年年均增长6.8%", "GDP GROWTH EXACT 6.8 %");
        assertNull(only(plan(2022, target(2022, "GDP GROWTH EXACT 7 %")), plan(2023, average), 2022)
                .actual());
    }

    @Test
    void theLevelOfARateThatIsAnIndicatorOfItsOwnStaysALevel() {
        Panel panel = Panel.of(
                List.of(plan(2022, target(2022, "人口自然增长率 LEVEL AT_MOST 6 %"))),
                Set.of(new IndicatorCode("POPULATION_GROWTH")));
        assertEquals(
                Change.LEVEL,
                Objects.requireNonNull(panel.cells().get(0).target()).change());
    }

    @Test
    void aLevelForTheEndOfFiveYearsIsAnsweredByThatOfTheLastOne() {
        Target five = target(2021, 2025, "GDP LEVEL AT_LEAST 90000000000 元");
        List<Plan> plans = List.of(plan(2021, five), plan(2026, observation(2025, "GDP LEVEL EXACT 91000000000 元")));
        Cell cell = Panel.of(plans, GDP).cells().stream()
                .filter(some -> some.flags().contains(Cell.Flag.SEVERAL_YEARS))
                .findFirst()
                .orElseThrow();
        assertEquals(Verdict.MET, cell.verdict());
    }

    @Test
    void targetsForFiveYearsStandApart() {
        Target five = yearlyTarget(2021, 2025, "GDP GROWTH EXACT 6 %");
        Panel panel = Panel.of(List.of(plan(2021, five, target(2021, "GDP GROWTH EXACT 7 %"))), GDP);
        assertEquals(
                List.of("2021-2021 []", "2021-2025 [SEVERAL_YEARS]"),
                panel.cells().stream()
                        .map(cell -> cell.period().first().getYear() + "-"
                                + cell.period().year() + " " + cell.flags())
                        .toList());
    }

    @Test
    void aTargetOfTodayForAFarYearIsOneForTheYearsUntilThen() {
        Panel panel = Panel.of(List.of(plan(2021, target(2035, "GDP GROWTH EXACT 100 %"))), GDP);
        assertEquals(Set.of(Cell.Flag.SEVERAL_YEARS), panel.cells().get(0).flags());
    }

    @Test
    void twoTargetsAndRevisedResultsAreFlagged() {
        Cell cell = only(
                plan(2023, target(2023, "GDP GROWTH EXACT 8 %"), target(2023, "GDP GROWTH EXACT 9 %")),
                plan(CITY, 2024, List.of(observation(2023, "GDP GROWTH EXACT 8.5 %"))),
                plan(CITY, 2025, List.of(observation(2023, "GDP GROWTH EXACT 8.3 %"))),
                2023);
        assertEquals(Set.of(Cell.Flag.TWO_TARGETS, Cell.Flag.REVISED), cell.flags());
        assertEquals("青禾市-2024.txt", cell.report());
    }

    @Test
    void aPlaceKeepsItsRowsThroughAChangeOfCodeAndName() {
        Region before = new Region("992100", "青禾地区", Region.Level.PREFECTURE, "990000", null, 2022);
        Region after = new Region("990100", "青禾市", Region.Level.PREFECTURE, "990000", 2023, null);
        String words = "GDP GROWTH EXACT 8 %";
        Panel panel = Panel.of(
                List.of(
                        plan(before, 2022, List.of(target(before, 2022, words))),
                        plan(after, 2023, List.of(observation(after, 2022, words)))),
                GDP);
        assertEquals(1, panel.cells().size());
        assertEquals(after, panel.cells().get(0).region());
        assertEquals(Verdict.MET, panel.cells().get(0).verdict());
    }

    @Test
    void whatADocumentSaysOfAnotherPlaceIsNotItsOwn() {
        String words = "GDP GROWTH EXACT 6 %";
        Plan plan = plan(2023, target(PROVINCE, 2023, words));
        assertEquals(List.of(), Panel.of(List.of(plan), GDP).cells());
    }

    private static Cell only(Plan first, Plan second, int year) {
        return cell(List.of(first, second), year);
    }

    private static Cell only(Plan first, Plan second, Plan third, int year) {
        return cell(List.of(first, second, third), year);
    }

    private static Cell cell(List<Plan> plans, int year) {
        Optional<Cell> found = Panel.of(plans, GDP).cells().stream()
                .filter(cell -> cell.period().equals(Period.ofYear(year, "")))
                .findFirst();
        return found.orElseThrow();
    }
}
