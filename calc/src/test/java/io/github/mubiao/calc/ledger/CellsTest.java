package io.github.mubiao.calc.ledger;

import static io.github.mubiao.calc.ledger.Documents.CITY;
import static io.github.mubiao.calc.ledger.Documents.named;
import static io.github.mubiao.calc.ledger.Documents.observation;
import static io.github.mubiao.calc.ledger.Documents.origin;
import static io.github.mubiao.calc.ledger.Documents.plan;
import static io.github.mubiao.calc.ledger.Documents.target;
import static io.github.mubiao.calc.ledger.Documents.yearlyTarget;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.github.mubiao.model.Change;
import io.github.mubiao.model.IndicatorCode;
import io.github.mubiao.model.Period;
import io.github.mubiao.model.Plan;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Which cells a panel has, what stands in them, and what is flagged. */
class CellsTest {

    private static final Set<IndicatorCode> GDP = Set.of(new IndicatorCode("GDP"));

    @Test
    void onlyIndicatorsThatWereAskedForHaveCells() {
        Plan plan = plan(
                2023, target(2023, "GDP、一般公共预算收入、竹木加工业产值 GROWTH EXACT 8 %"), target(2023, "城镇新增就业 AMOUNT EXACT 900 人"));
        assertEquals(
                List.of("GDP"),
                cells(plan).stream().map(cell -> cell.code().value()).toList());
    }

    @Test
    void partsOfAYearHaveNoCell() {
        for (Period part : List.of(
                new Period(LocalDate.of(2023, 1, 1), LocalDate.of(2023, 6, 30), ""),
                new Period(LocalDate.of(2023, 1, 1), LocalDate.of(2023, 12, 30), ""),
                new Period(LocalDate.of(2023, 1, 1), LocalDate.of(2023, 10, 31), ""),
                new Period(LocalDate.of(2023, 7, 1), LocalDate.of(2023, 12, 31), ""))) {
            String words = "GDP GROWTH EXACT 8 %";
            Plan plan =
                    plan(2023, target(origin(CITY, part, words), words), observation(origin(CITY, part, words), words));
            assertEquals(List.of(), cells(plan), part::toString);
        }
    }

    @Test
    void ofTargetsForFiveYearsTheOneOfTheLatestPlanCounts() {
        Plan first = plan(2021, target(2021, 2025, "GDP LEVEL EXACT 900 元"));
        Plan revised = plan(2024, target(2021, 2025, "GDP LEVEL EXACT 880 元"));
        for (List<Plan> plans : List.of(List.of(first, revised), List.of(revised, first))) {
            Cell cell = Panel.of(plans, GDP).cells().get(0);
            assertEquals("青禾市-2024.txt", cell.plan());
            assertEquals(Set.of(Cell.Flag.SEVERAL_YEARS), cell.flags(), "each of them is the only one of its document");
        }
    }

    @Test
    void aTargetForTheLastOfFiveYearsIsNoneForAllOfThem() {
        List<Cell> cells = cells(
                plan(2021, target(2021, 2025, "GDP LEVEL EXACT 900 元")),
                plan(2025, target(2025, "GDP LEVEL EXACT 910 元")));
        assertEquals(
                List.of("2025 青禾市-2025.txt", "2021-2025 青禾市-2021.txt"),
                cells.stream()
                        .map(cell -> PanelRows.of(new Panel(List.of(cell)))
                                        .get(0)
                                        .get(PanelRows.header().indexOf("period"))
                                + " " + cell.plan())
                        .toList());
    }

    @Test
    void aSumOverYearsIsNotReplacedByTheLevelOfTheLastOne() {
        Cell sum = cells(plan(
                        2026,
                        observation(2021, 2025, "五年完成900元", "GDP AMOUNT EXACT 900 元"),
                        observation(2025, "GDP LEVEL EXACT 200 元")))
                .get(1);
        assertEquals(Change.AMOUNT, Objects.requireNonNull(sum.actual()).change());
    }

    @Test
    void aLevelIsAnsweredByALevelThoughAGrowthIsReportedToo() {
        Cell cell = cells(
                        plan(2023, target(2023, "GDP LEVEL AT_LEAST 900 元")),
                        plan(
                                2024,
                                observation(2023, "GDP GROWTH EXACT 8 %"),
                                observation(2023, "GDP LEVEL EXACT 910 元")))
                .get(0);
        assertEquals(Change.LEVEL, Objects.requireNonNull(cell.actual()).change());
    }

    @Test
    void besideAGrowthTargetNothingButGrowthOrALevelStands() {
        Cell cell = cells(
                        plan(2023, target(2023, "GDP GROWTH EXACT 8 %")),
                        plan(2024, observation(2023, "GDP INCREASE EXACT 90 元")))
                .get(0);
        assertNull(cell.actual());
    }

    @Test
    void whatDiffersInKindIsNoSecondTargetAndNoRevision() {
        Cell cell = cells(
                        plan(2023, target(2023, "GDP GROWTH EXACT 8 %"), target(2023, "GDP LEVEL EXACT 900 元")),
                        plan(2024, observation(2023, "GDP GROWTH EXACT 8 %")),
                        plan(2025, observation(2023, "GDP LEVEL EXACT 910 元")))
                .get(0);
        assertEquals(Set.of(), cell.flags());
    }

    @Test
    void whatOneDocumentReportsTwiceIsNoRevision() {
        Cell cell = cells(plan(
                        2024, observation(2023, "GDP GROWTH EXACT 8 %"), observation(2023, "GDP GROWTH EXACT 8.2 %")))
                .get(0);
        assertEquals(Set.of(), cell.flags());
    }

    @Test
    void twoDocumentsThatPlanOneYearAreFlagged() {
        Plan plan = plan(2023, target(2023, "GDP GROWTH EXACT 8 %"));
        assertEquals(
                Set.of(Cell.Flag.TWO_REPORTS),
                cells(plan, named("补充.txt", plan)).get(0).flags());
        assertEquals(Set.of(), cells(plan, plan).get(0).flags(), "the same document twice");
        assertEquals(
                Set.of(),
                cells(plan, plan(2022), named("补充.txt", plan(2022))).get(0).flags(),
                "of another year");
        assertEquals(
                Set.of(),
                cells(plan, named("补充.txt", plan(Documents.PROVINCE, 2023, List.of())))
                        .get(0)
                        .flags(),
                "of another place");
    }

    @Test
    void aYearlyAverageOfFiveYearsIsAnsweredByOne() {
        Plan plan = plan(2021, yearlyTarget(2021, 2025, "GDP GROWTH EXACT 6 %"));
        Plan report = plan(2026, observation(2021, 2025, "五年年均增长7%", "GDP GROWTH EXACT 7 %"));
        assertEquals("青禾市-2026.txt", cells(plan, report).get(0).report());
    }

    private static List<Cell> cells(Plan... plans) {
        return Panel.of(List.of(plans), GDP).cells();
    }
}
