package io.github.mubiao.calc.ledger;

import static io.github.mubiao.calc.ledger.Documents.CITY;
import static io.github.mubiao.calc.ledger.Documents.PROVINCE;
import static io.github.mubiao.calc.ledger.Documents.plan;
import static io.github.mubiao.calc.ledger.Documents.target;
import static io.github.mubiao.calc.ledger.Documents.yearlyTarget;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.mubiao.model.IndicatorCode;
import io.github.mubiao.model.Plan;
import io.github.mubiao.region.Region;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LayersTest {

    private static final Set<IndicatorCode> GDP = Set.of(new IndicatorCode("GDP"));

    @Test
    void levelsShowWhatEachAddsToTheOneAbove() {
        String words = "GDP GROWTH EXACT 6.5 %";
        Panel panel = Panel.of(
                List.of(
                        plan(2023, target(2023, "GDP GROWTH EXACT 8 %")),
                        plan(PROVINCE, 2023, List.of(target(PROVINCE, 2023, words)))),
                GDP);
        assertEquals(
                List.of("青原省 Optional.empty", "青禾市 Optional[1.5]"),
                Layers.of(panel).stream()
                        .map(layers -> layers.region().name() + " " + layers.added())
                        .toList());
        assertEquals(Layers.header().size(), Layers.of(panel).get(0).row().size());
    }

    @Test
    void eachPlaceHasTheTargetsAboveIt() {
        Region county = new Region("990121", "南浦县", Region.Level.COUNTY, "990100", 1998, null);
        Panel panel = Panel.of(
                List.of(
                        growth(Region.NATION, "GDP GROWTH EXACT 5 %"),
                        growth(PROVINCE, "GDP GROWTH EXACT 6.5 %"),
                        growth(CITY, "GDP GROWTH EXACT 8 %"),
                        growth(county, "GDP DECLINE EXACT 1 %")),
                GDP);
        assertEquals(
                List.of(
                        "全国 5 above [null, null] adds [null, null]",
                        "青原省 6.5 above [null, 5] adds [null, 1.5]",
                        "青禾市 8 above [6.5, 5] adds [1.5, 3]",
                        "南浦县 -1 above [6.5, 5] adds [-7.5, -6]"),
                Layers.of(panel).stream()
                        .map(layers -> layers.region().name() + " " + layers.target() + " above "
                                + layers.row().subList(6, 8) + " adds "
                                + layers.row().subList(8, 10))
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"GDP LEVEL EXACT 900 元", "GDP INCREASE EXACT 90 元", "城镇化率 LEVEL EXACT 60 %"})
    void onlyGrowthInPerCentIsCompared(String words) {
        Panel panel = Panel.of(
                List.of(growth(CITY, words)), Set.of(new IndicatorCode("GDP"), new IndicatorCode("URBANISATION")));
        assertEquals(1, panel.cells().size());
        assertEquals(List.of(), Layers.of(panel));
    }

    @Test
    void onlyTargetsOfOneYearAreCompared() {
        Plan five = plan(2021, yearlyTarget(2021, 2025, "GDP GROWTH EXACT 6 %"));
        Panel panel = Panel.of(List.of(five), GDP);
        assertEquals(1, panel.cells().size());
        assertEquals(List.of(), Layers.of(panel));
    }

    private static Plan growth(Region region, String words) {
        return plan(region, 2023, List.of(target(region, 2023, words)));
    }
}
