package io.github.mubiao.cli.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

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

    @Test
    void columnsStandBelowEachOther() {
        assertEquals("""
                某市展望
                news, region unknown, 2023-01-01 to 2023-12-31
                3 targets, 0 observations, 1 milestone, 0 strategies, 2 named lists

                  CLASS      WHAT                          CHANGE     VALUE         COMMITMENT  YEAR

                乡村振兴战略
                  target     网络零售额                    growth     6% to 7%      strive      2023
                  target     农村公路                      amount     1530公里      strive      2023
                  target     就业率                        level      at least 90%  strive      2023

                大力发展农业
                  milestone  甲、乙和丙等一批项目建成投产  completed                plan        2023

                Named lists
                  3类对象              甲、乙、丙
                  2条高速公路  1 of 2  甲乙
                """, new PlanTable(plan(), 120).toString());
    }

    @Test
    void longEventsTakeSeveralLines() {
        String table = new PlanTable(plan(), 80).toString();
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
