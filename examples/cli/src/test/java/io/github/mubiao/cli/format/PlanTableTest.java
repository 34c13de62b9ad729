package io.github.mubiao.cli.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.mubiao.cli.lang.Language;
import io.github.mubiao.model.Averaging;
import io.github.mubiao.model.Bound;
import io.github.mubiao.model.Change;
import io.github.mubiao.model.Commitment;
import io.github.mubiao.model.Direction;
import io.github.mubiao.model.DocumentKind;
import io.github.mubiao.model.Evidence;
import io.github.mubiao.model.Indicator;
import io.github.mubiao.model.Measure;
import io.github.mubiao.model.Milestone;
import io.github.mubiao.model.NamedList;
import io.github.mubiao.model.Nature;
import io.github.mubiao.model.Origin;
import io.github.mubiao.model.Period;
import io.github.mubiao.model.Plan;
import io.github.mubiao.model.PriceBasis;
import io.github.mubiao.model.SourceSpan;
import io.github.mubiao.model.Stage;
import io.github.mubiao.model.Statement;
import io.github.mubiao.model.Target;
import io.github.mubiao.quantity.Figure;
import io.github.mubiao.quantity.Quantity;
import io.github.mubiao.quantity.Units;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PlanTableTest {

    private static final SourceSpan SPAN = new SourceSpan(0, 1);

    private static Origin origin(@Nullable String strategy) {
        return new Origin(
                "id", SPAN, "", Evidence.EXPLICIT, null, Period.ofYear(2023, ""), "大力发展农业", strategy, List.of());
    }

    private static Statement target(String indicator, Change change, Bound bound) {
        Measure measure = new Measure(
                List.of(new Indicator(indicator, null, Direction.HIGHER, null)),
                change,
                bound,
                new Figure("", "", "", null),
                null,
                PriceBasis.UNSTATED,
                Averaging.NONE);
        return new Target(origin("乡村振兴战略"), measure, Commitment.STRIVE, Nature.UNSTATED, null);
    }

    private static Quantity quantity(String value, String unit) {
        return Quantity.of(value, Units.standard().get(unit));
    }

    private static Plan plan() {
        return new Plan(
                "a.txt",
                "某市展望",
                "",
                DocumentKind.NEWS,
                null,
                Period.ofYear(2023, "2023年"),
                List.of(),
                List.of(
                        new NamedList("3类对象", 3, List.of("甲", "乙", "丙"), SPAN),
                        new NamedList("2条高速公路", 2, List.of("甲乙"), SPAN)),
                List.of(
                        target("网络零售额", Change.GROWTH, Bound.between(quantity("6", "%"), quantity("7", "%"), "")),
                        target("农村公路", Change.AMOUNT, Bound.of(Bound.Kind.EXACT, quantity("1530", "公里"), "")),
                        target("就业率", Change.LEVEL, Bound.of(Bound.Kind.AT_LEAST, quantity("90", "%"), "以上")),
                        new Milestone(origin(null), "甲、乙和丙等一批项目建成投产", Stage.COMPLETED, Commitment.PLAN)));
    }

    private static String table(int width, Language language, TableColumn... columns) {
        return new PlanTable(plan(), width, language, List.of(columns)).toString();
    }

    @Test
    void tablesAreChineseForChineseReaders() {
        assertEquals("""
                某市展望
                新闻，地区不详，2023
                目标 3 个，完成情况 0 条，节点 1 个，战略 0 个，清单 2 份

                  类别  指标或事项                    口径  数值      力度  年份

                乡村振兴战略
                  目标  网络零售额                    增长  6%—7%     力争  2023
                  目标  农村公路                      数量  1530公里  力争  2023
                  目标  就业率                        达到  90%以上   力争  2023

                大力发展农业
                  节点  甲、乙和丙等一批项目建成投产  建成            计划  2023

                清单
                  3类对象                       甲、乙、丙
                  2条高速公路  2 个中列出 1 个  甲乙
                """, table(120, Language.CHINESE));
    }

    @Test
    void pricesAreSaid() {
        Measure measure = new Measure(
                List.of(new Indicator("地区生产总值", null, Direction.HIGHER, null)),
                Change.GROWTH,
                Bound.of(Bound.Kind.EXACT, quantity("6", "%"), ""),
                new Figure("", "", "", null),
                null,
                PriceBasis.CONSTANT,
                Averaging.YEARLY);
        Statement target = new Target(origin(null), measure, Commitment.STRIVE, Nature.UNSTATED, null);
        assertEquals("年均增长（不变价）", new Wording(Language.CHINESE).change(target));
        assertEquals("yearly growth, constant prices", new Wording(Language.ENGLISH).change(target));
    }

    @Test
    void columnsAreChosen() {
        String table = table(120, Language.ENGLISH, TableColumn.VALUE, TableColumn.INDICATOR);
        assertTrue(table.contains("  VALUE         WHAT\n\n乡村振兴战略\n  6%—7%         网络零售额\n"), table);
    }

    @Test
    void namesBreakBehindPunctuation() {
        List<String> row = List.of("积极争取甲、乙、丙、丁等重点项目，尽快落地建设", "1个");
        assertEquals("  积极争取甲、乙、丙、     1个\n  丁等重点项目，\n  尽快落地建设\n", new AlignedRows(List.of(row), 0, 30).of(row));
    }

    @Test
    void columnsStandBelowEachOther() {
        assertEquals("""
                某市展望
                news, region unknown, 2023
                3 targets, 0 observations, 1 milestone, 0 strategies, 2 named lists

                  CLASS      WHAT                          CHANGE     VALUE         COMMITMENT  YEAR

                乡村振兴战略
                  target     网络零售额                    growth     6%—7%         strive      2023
                  target     农村公路                      amount     1530公里      strive      2023
                  target     就业率                        level      at least 90%  strive      2023

                大力发展农业
                  milestone  甲、乙和丙等一批项目建成投产  completed                plan        2023

                Named lists
                  3类对象              甲、乙、丙
                  2条高速公路  1 of 2  甲乙
                """, table(120, Language.ENGLISH));
    }

    @Test
    void longEventsTakeSeveralLines() {
        String table = table(80, Language.ENGLISH);
        assertTrue(table.lines().allMatch(line -> DisplayWidth.of(line) <= 80), table);
        assertTrue(table.contains("milestone  甲、乙和丙等一批"), table);
    }

    @Test
    void wideCharactersTakeTwoColumns() {
        assertEquals(7, DisplayWidth.of("目标,5%"));
        assertEquals(2, DisplayWidth.of("，"));
        assertEquals(2, DisplayWidth.of("𬭚"));
        assertEquals(1, DisplayWidth.of("e\u0301"));
        assertEquals(2, DisplayWidth.of("“”"));
    }
}
