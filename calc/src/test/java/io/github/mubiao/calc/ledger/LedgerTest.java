package io.github.mubiao.calc.ledger;

import static io.github.mubiao.calc.ledger.Documents.CITY;
import static io.github.mubiao.calc.ledger.Documents.milestone;
import static io.github.mubiao.calc.ledger.Documents.observation;
import static io.github.mubiao.calc.ledger.Documents.origin;
import static io.github.mubiao.calc.ledger.Documents.plan;
import static io.github.mubiao.calc.ledger.Documents.target;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.mubiao.calc.Rate;
import io.github.mubiao.model.Averaging;
import io.github.mubiao.model.Observation;
import io.github.mubiao.model.Period;
import io.github.mubiao.model.Stage;
import io.github.mubiao.model.Statement;
import io.github.mubiao.model.Target;
import io.github.mubiao.model.Verdict;
import io.github.mubiao.region.Region;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class LedgerTest {

    @ParameterizedTest(name = "{0} <- {1}: {2} {3}")
    @CsvFileSource(resources = "ledger-cases.csv", numLinesToSkip = 1, delimiter = '|')
    void whatIsReportedAnswersWhatWasPlanned(String target, String report, Relation relation, Verdict verdict) {
        Entry entry = only(target(2023, target), observation(2023, report));
        assertEquals(relation, entry.relation(), () -> entry + "");
        assertEquals(verdict, entry.verdict());
    }

    @Test
    void anUnansweredTargetStaysSo() {
        Entry entry = only(target(2023, "新建公厕 AMOUNT EXACT 30 座"), observation(2023, "粮食总产量 LEVEL EXACT 9000 吨"));
        assertNull(entry.best());
        assertEquals(Relation.NONE, entry.relation());
        assertEquals(List.of(), entry.partial());
    }

    @Test
    void theAnswerExplainsItself() {
        Answer answer = Objects.requireNonNull(
                only(target(2023, "GDP GROWTH EXACT 8 %"), observation(2023, "地区生产总值 GROWTH EXACT 6 %"))
                        .best());
        assertEquals(
                List.of(Reason.of(Reason.Kind.SAME_INDICATOR, "GDP")),
                answer.likeness().reasons());
        assertEquals("青禾市-2024.txt", answer.report());
        assertEquals(
                Rate.ofPercent("75"),
                answer.computed().orElseThrow().attainment().orElseThrow());
    }

    @Test
    void aTargetOfTwoIndicatorsHasTwoAnswers() {
        Ledger ledger = ledger(
                target(2023, "工业投资、民间投资 GROWTH AT_LEAST 10 %"),
                observation(2023, "民间投资 GROWTH EXACT 12 %"),
                observation(2023, "工业投资 GROWTH EXACT 8 %"));
        assertEquals(
                List.of("工业投资 MISSED", "民间投资 MET"),
                ledger.entries().stream()
                        .map(entry -> entry.name() + " " + entry.verdict())
                        .toList());
    }

    @Test
    void levelsMakeANominalGrowthWhereThePlanReportsTheBase() {
        Target growth = target(2023, "一般公共预算收入 GROWTH EXACT 8 %");
        Observation base = observation(2022, "一般公共预算收入 LEVEL EXACT 1000000000 元");
        Observation level = observation(2023, "一般公共预算收入 LEVEL EXACT 1100000000 元");
        Entry derived = Ledger.of(plan(2023, growth, base), List.of(plan(2024, level)))
                .entries()
                .get(0);
        assertEquals(Relation.DERIVED, derived.relation());
        assertEquals(Verdict.MET, derived.verdict());
        assertEquals(Relation.PARTIAL, only(growth, level).relation());
    }

    @Test
    void levelsNeverMakeARealGrowth() {
        Target growth = target(2023, "地区生产总值 GROWTH EXACT 8 %");
        Observation base = observation(2022, "地区生产总值 LEVEL EXACT 1000000000 元");
        Observation level = observation(2023, "地区生产总值 LEVEL EXACT 1100000000 元");
        Entry entry = Ledger.of(plan(2023, growth, base), List.of(plan(2024, level)))
                .entries()
                .get(0);
        assertNull(entry.best());
        assertEquals(Relation.PARTIAL, entry.relation());
    }

    @Test
    void anIncreaseIsAnsweredByTwoLevels() {
        Target increase = target(2023, "城镇化率 POINTS_UP AT_LEAST 1 百分点");
        Observation base = observation(2022, "城镇化率 LEVEL EXACT 50.2 %");
        Observation level = observation(2023, "城镇化率 LEVEL EXACT 51.4 %");
        Entry entry = Ledger.of(plan(2023, increase, base), List.of(plan(2024, level)))
                .entries()
                .get(0);
        assertEquals(Relation.DERIVED, entry.relation());
        assertEquals(Verdict.MET, entry.verdict());
    }

    @Test
    void publishedGrowthOutranksTwoLevels() {
        Target growth = target(2023, "一般公共预算收入 GROWTH EXACT 8 %");
        Observation base = observation(2022, "一般公共预算收入 LEVEL EXACT 1000000000 元");
        Observation level = observation(2023, "一般公共预算收入 LEVEL EXACT 1100000000 元");
        Observation published = observation(2023, "一般公共预算收入 GROWTH EXACT 7 %");
        Entry entry = Ledger.of(plan(2023, growth, base), List.of(plan(2024, level, published)))
                .entries()
                .get(0);
        assertEquals(Relation.SAME, entry.relation());
        assertEquals(Verdict.MISSED, entry.verdict());
        assertEquals(1, entry.partial().size());
    }

    @Test
    void anotherYearIsNoAnswer() {
        assertEquals(
                Relation.NONE,
                only(target(2023, "GDP GROWTH EXACT 8 %"), observation(2022, "GDP GROWTH EXACT 9 %"))
                        .relation());
    }

    @Test
    void anotherPlaceIsNoAnswer() {
        Region county = new Region("990121", "南浦县", Region.Level.COUNTY, "990100", 1998, null);
        String words = "GDP GROWTH EXACT 9 %";
        assertEquals(
                Relation.NONE,
                only(target(2023, "GDP GROWTH EXACT 8 %"), observation(county, 2023, words))
                        .relation());
    }

    @Test
    void aPlaceKeepsItsAnswersThroughAChangeOfItsName() {
        Region before = new Region("992100", "青禾地区", Region.Level.PREFECTURE, "990000", null, 2000);
        Region after = new Region("990100", "青禾市", Region.Level.PREFECTURE, "990000", 2001, null);
        String words = "GDP GROWTH EXACT 9 %";
        assertEquals(
                Verdict.MET,
                only(target(before, 2000, words), observation(after, 2000, words))
                        .verdict());
    }

    @Test
    void aHalfYearDoesNotAnswerForTheYear() {
        Period half = new Period(LocalDate.of(2023, 1, 1), LocalDate.of(2023, 6, 30), "上半年");
        String words = "GDP GROWTH EXACT 9 %";
        Entry entry = only(target(2023, "GDP GROWTH EXACT 8 %"), observation(origin(CITY, half, words), words));
        assertEquals(Relation.PARTIAL, entry.relation());
        assertTrue(entry.partial().get(0).likeness().reasons().contains(Reason.of(Reason.Kind.OTHER_STRETCH)));
    }

    @Test
    void whatDoubledOverYearsDoesNotAnswerForAYear() {
        Entry entry = only(target(2023, "GDP GROWTH EXACT 8 %"), observation(2023, "GDP GROWTH EXACT 100 %"));
        assertEquals(Relation.PARTIAL, entry.relation());
    }

    @Test
    void aSumOverYearsDoesNotAnswerForAYear() {
        Observation sum = observation(2023, 2023, "五年新增就业9000人", "城镇新增就业 AMOUNT EXACT 9000 人");
        assertEquals(
                Relation.PARTIAL,
                only(target(2023, "城镇新增就业 AMOUNT EXACT 1800 人"), sum).relation());
    }

    @Test
    void aYearlyAverageDoesNotAnswerForAYear() {
        Observation average = new Observation(
                origin(CITY, Period.ofYears(2019, 2023, ""), "年均增长9%"),
                Documents.measure("GDP GROWTH EXACT 9 %", Averaging.YEARLY));
        assertEquals(
                Relation.PARTIAL,
                only(target(2023, "GDP GROWTH EXACT 8 %"), average).relation());
    }

    @Test
    void ofAFiveYearTargetTheLevelOnTheWayIsShown() {
        Statement target = target(2021, 2025, "城镇化率 LEVEL AT_LEAST 60 %");
        Entry entry = only(target, observation(2023, "城镇化率 LEVEL EXACT 55 %"));
        assertEquals(Relation.PARTIAL, entry.relation());
        assertEquals(Verdict.UNKNOWN, entry.verdict());
    }

    @Test
    void ofSeveralAnswersTheOthersAreAlternatives() {
        Ledger ledger = ledger(
                target(2023, "GDP GROWTH EXACT 8 %"),
                observation(2023, "地区生产总值 GROWTH EXACT 9 %"),
                observation(2023, "地区生产总值 GROWTH EXACT 7 %"));
        Entry entry = ledger.entries().get(0);
        assertEquals(Verdict.MET, entry.verdict());
        assertEquals(
                List.of(Verdict.MISSED),
                entry.alternatives().stream().map(Answer::verdict).toList());
    }

    @Test
    void anAnswerUnderTheNameOfTheTargetIsBetterThanOneUnderAnother() {
        Ledger ledger = ledger(
                target(2023, "财政一般预算收入 GROWTH EXACT 9 %"),
                observation(2023, "地方财政收入 GROWTH EXACT 8 %"),
                observation(2023, "财政一般预算收入 GROWTH EXACT 10 %"));
        assertEquals(Verdict.MET, ledger.entries().get(0).verdict());
    }

    @Test
    void aMilestoneIsAnsweredByWhatTheReportSaysBesideAFigure() {
        Period year = Period.ofYear(2023, "");
        String words = "云岭水库建成投用，新增库容";
        Observation built = observation(origin(CITY, year, words), "库容 LEVEL EXACT 900 立方米");
        Entry entry = only(milestone(2023, "云岭水库建成投用", Stage.COMPLETED), built);
        assertEquals(Relation.SAME, entry.relation());
        assertEquals(Verdict.MET, entry.verdict());
        assertEquals(
                Relation.NONE,
                only(milestone(2023, "北渡大桥建成通车", Stage.COMPLETED), built).relation());
    }

    @Test
    void aMilestoneThatIsAnnouncedAgainIsShown() {
        Entry entry =
                only(milestone(2023, "北渡大桥建成通车", Stage.COMPLETED), milestone(2024, "确保北渡大桥建成通车", Stage.COMPLETED));
        assertEquals(Relation.PARTIAL, entry.relation());
        assertEquals(Verdict.UNKNOWN, entry.verdict());
    }

    private static Entry only(Statement target, Statement report) {
        return ledger(target, report).entries().get(0);
    }

    private static Ledger ledger(Statement target, Statement... report) {
        return Ledger.of(plan(2023, target), List.of(plan(2024, report)));
    }
}
