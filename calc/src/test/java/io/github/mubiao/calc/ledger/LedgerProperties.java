package io.github.mubiao.calc.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.mubiao.model.IndicatorCode;
import io.github.mubiao.model.Observation;
import io.github.mubiao.model.Plan;
import io.github.mubiao.model.Statement;
import io.github.mubiao.model.Target;
import io.github.mubiao.model.Verdict;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class LedgerProperties {

    private static final List<String> RATES =
            List.of("地区生产总值", "一般公共预算收入", "固定资产投资", "社会消费品零售总额", "城镇居民人均可支配收入", "乡村旅游综合收入", "竹木加工业产值");

    private static final List<String> WORKS =
            List.of("新建农村公路 公里", "改造老旧供水管网 公里", "新增养老床位 张", "建设高标准农田 亩", "培育家庭农场 家", "城镇新增就业 人");

    private static final List<String> OTHERS = List.of(
            "城镇登记失业率 LEVEL AT_MOST 4.5 %",
            "居民消费价格涨幅 LEVEL AT_MOST 3 %",
            "单位地区生产总值能耗 DECLINE AT_LEAST 2.5 %",
            "城镇化率 POINTS_UP ABOUT 1.2 百分点",
            "粮食总产量 LEVEL AT_LEAST 90000 吨",
            "规模以上工业企业 INCREASE EXACT 12 户");

    private static final List<String> UNRELATED =
            List.of("森林火灾受害率 LEVEL EXACT 0.1 ‰", "举办农民丰收节 AMOUNT EXACT 3 场", "图书馆藏书 LEVEL EXACT 90000 册");

    @Provide
    Arbitrary<List<Target>> targets() {
        Arbitrary<String> bounds = Arbitraries.of("EXACT", "AT_LEAST", "ABOUT");
        Arbitrary<Integer> values = Arbitraries.integers().between(1, 900);
        Arbitrary<String> rates = Combinators.combine(Arbitraries.of(RATES), bounds, values)
                .as((name, bound, value) -> name + " GROWTH " + bound + " " + value + " %");
        Arbitrary<String> works = Combinators.combine(Arbitraries.of(WORKS), bounds, values)
                .as((work, bound, value) -> work.replace(" ", " AMOUNT " + bound + " " + value + " "));
        return Arbitraries.oneOf(rates, works, Arbitraries.of(OTHERS))
                .list()
                .uniqueElements(words -> words.split(" ", 2)[0])
                .ofMaxSize(8)
                .map(all ->
                        all.stream().map(words -> Documents.target(2023, words)).toList());
    }

    @Property(tries = 200)
    void aPlanTrackedAgainstAReportMadeOfItIsCompleteAndMet(@ForAll("targets") List<Target> targets) {
        Ledger ledger = Ledger.of(plan(targets), List.of(report(targets)));
        assertEquals(targets.size(), ledger.entries().size());
        ledger.entries().forEach(entry -> {
            assertEquals(Relation.SAME, entry.relation(), entry::name);
            assertEquals(Verdict.MET, entry.verdict(), entry::name);
        });
    }

    @Property(tries = 100)
    void theOrderOfStatementsChangesNothing(@ForAll("targets") List<Target> targets, @ForAll Random random) {
        Plan report = report(targets);
        assertEquals(
                Ledger.of(plan(targets), List.of(report)),
                Ledger.of(
                        plan(shuffled(targets, random)), List.of(with(report, shuffled(report.statements(), random)))));
    }

    @Property(tries = 100)
    void unrelatedStatementsChangeNoVerdict(@ForAll("targets") List<Target> targets) {
        Plan report = report(targets);
        Stream<Observation> unrelated = UNRELATED.stream().map(words -> Documents.observation(2023, words));
        Plan longer = with(
                report, Stream.concat(unrelated, report.statements().stream()).toList());
        assertEquals(
                verdicts(Ledger.of(plan(targets), List.of(report))),
                verdicts(Ledger.of(plan(targets), List.of(longer))));
    }

    @Property(tries = 100)
    void aPanelOfShuffledDocumentsIsTheSamePanel(@ForAll("targets") List<Target> targets, @ForAll Random random) {
        Set<IndicatorCode> codes = Stream.of("GDP", "FISCAL_REVENUE", "NEW_JOBS")
                .map(IndicatorCode::new)
                .collect(Collectors.toSet());
        List<Plan> plans = List.of(
                plan(targets),
                report(targets),
                Documents.plan(2025, Documents.target(2025, "地区生产总值 GROWTH EXACT 4 %")));
        assertEquals(Panel.of(plans, codes), Panel.of(shuffled(plans, random), codes));
    }

    private static List<String> verdicts(Ledger ledger) {
        return ledger.entries().stream()
                .map(entry -> entry.name() + " " + entry.verdict())
                .toList();
    }

    private static Plan plan(List<? extends Statement> targets) {
        return Documents.plan(Documents.CITY, 2023, List.copyOf(targets));
    }

    private static Plan report(List<Target> targets) {
        return Documents.plan(
                Documents.CITY,
                2024,
                targets.stream()
                        .<Statement>map(target -> Documents.observation(
                                2023, target.text().replaceAll(" (AT_LEAST|AT_MOST|ABOUT) ", " EXACT ")))
                        .toList());
    }

    private static Plan with(Plan plan, List<Statement> statements) {
        return Documents.plan(
                Documents.CITY, java.util.Objects.requireNonNull(plan.period()).year(), statements);
    }

    private static <T> List<T> shuffled(List<T> list, Random random) {
        List<T> copy = new ArrayList<>(list);
        Collections.shuffle(copy, random);
        return copy;
    }
}
