package io.github.mubiao.calc.ledger;

import static io.github.mubiao.calc.ledger.Documents.CITY;
import static io.github.mubiao.calc.ledger.Documents.observation;
import static io.github.mubiao.calc.ledger.Documents.plan;
import static io.github.mubiao.calc.ledger.Documents.target;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.mubiao.model.IndicatorCode;
import io.github.mubiao.model.Plan;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class PanelRowsTest {

    private static final Set<IndicatorCode> GDP = Set.of(new IndicatorCode("GDP"));

    @Test
    void theColumnsAreTheDocumentedOnes() {
        assertEquals(
                "region, region_name, level, year, indicator_code, target_change, target_bound, target, target_to, "
                        + "target_wording, unit, commitment, period, actual_change, actual, gap, verdict, plan, target_start, "
                        + "target_end, report, actual_start, actual_end, flags, doubts, actual_unit",
                String.join(", ", PanelRows.header()));
    }

    @Test
    void whereUnitsDifferTheRowTellsBoth() {
        Panel panel = Panel.of(
                List.of(
                        plan(2023, target(2023, "GDP GROWTH EXACT 5 %")),
                        plan(2024, observation(2023, "GDP LEVEL EXACT 90000000000 元"))),
                GDP);
        List<Object> row = new ArrayList<>(PanelRows.of(panel).get(0));
        assertEquals("%", row.get(PanelRows.header().indexOf("unit")));
        assertEquals("元", row.get(PanelRows.header().indexOf("actual_unit")));
    }

    @Test
    void rowsHaveAFieldForEachColumn() {
        Panel panel = Panel.of(List.of(plan(2023, target(2023, "GDP GROWTH BETWEEN 6..7 %"))), GDP);
        String row = PanelRows.of(panel).get(0).stream()
                .map(value -> value == null ? "" : value.toString())
                .collect(Collectors.joining(","));
        assertTrue(
                row.startsWith(
                        "990100,青禾市,PREFECTURE,2023,GDP,GROWTH,BETWEEN,6,7,,%,PLAN,2023,,,,UNKNOWN,青禾市-2023.txt,"),
                row);
        assertEquals(PanelRows.header().size(), PanelRows.of(panel).get(0).size());
    }

    @Test
    void aResultWithoutATargetStandsAloneInItsUnit() {
        String row = row(plan(2024, observation(2023, "GDP GROWTH EXACT 8.5 %")));
        assertTrue(
                row.startsWith("990100,青禾市,PREFECTURE,2023,GDP,,,,,,%,,2023,GROWTH,8.5,,UNKNOWN,,,,青禾市-2024.txt,"),
                row);
    }

    @Test
    void allFlagsAreTold() {
        String row = row(
                plan(2023, target(2023, "GDP GROWTH EXACT 8 %"), target(2023, "GDP GROWTH EXACT 9 %")),
                plan(2024, observation(2023, "GDP GROWTH EXACT 8.5 %")),
                plan(CITY, 2025, List.of(observation(2023, "GDP GROWTH EXACT 8.3 %"))));
        assertTrue(row.endsWith(",TWO_TARGETS|REVISED,,%"), row);
    }

    private static String row(Plan... plans) {
        return PanelRows.of(Panel.of(List.of(plans), GDP)).get(0).stream()
                .map(value -> Objects.toString(value, ""))
                .collect(Collectors.joining(","));
    }
}
