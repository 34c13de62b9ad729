package io.github.mubiao.calc.ledger;

import static io.github.mubiao.calc.ledger.Documents.CITY;
import static io.github.mubiao.calc.ledger.Documents.milestone;
import static io.github.mubiao.calc.ledger.Documents.observation;
import static io.github.mubiao.calc.ledger.Documents.origin;
import static io.github.mubiao.calc.ledger.Documents.plan;
import static io.github.mubiao.calc.ledger.Documents.target;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.mubiao.model.Doubt;
import io.github.mubiao.model.Origin;
import io.github.mubiao.model.Period;
import io.github.mubiao.model.Stage;
import io.github.mubiao.model.Statement;
import io.github.mubiao.model.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LedgerRowsTest {

    @Test
    void theColumnsAreTheDocumentedOnes() {
        assertEquals(
                "plan, target_id, target_start, target_end, indicator, indicator_code, change, bound, value, value_to, unit, "
                        + "commitment, year, relation, verdict, report, observation_id, observation_start, observation_end, "
                        + "observed_indicator, observed_change, observed_value, observed_unit, completion, reason, region, "
                        + "target_text, observation_text, doubts",
                String.join(", ", LedgerRows.header()));
    }

    @Test
    void aTargetHasARowForItsBestAnswerAndOneForEachPartialOne() {
        List<String> rows = rows(
                target(2023, "GDP GROWTH BETWEEN 6..7 %"),
                observation(2023, "地区生产总值 GROWTH EXACT 3 %"),
                observation(2023, "地区生产总值 LEVEL EXACT 90000000000 元"));
        assertEquals(2, rows.size());
        assertTrue(
                rows.get(0).contains("GDP,GDP,GROWTH,BETWEEN,6,7,%,PLAN,2023,SAME,MISSED,青禾市-2024.txt"), rows.get(0));
        assertTrue(rows.get(1).contains("PARTIAL,UNKNOWN,青禾市-2024.txt"), rows.get(1));
        assertTrue(
                rows.get(1).contains("地区生产总值,LEVEL,90000000000,元,,same indicator GDP; LEVEL beside GROWTH"),
                rows.get(1));
    }

    @Test
    void reasonsAreToldInChineseToo() {
        Ledger ledger =
                ledger(target(2023, "GDP GROWTH EXACT 6 %"), observation(2023, "地区生产总值 LEVEL EXACT 90000000000 元"));
        int reason = LedgerRows.header().indexOf("reason");
        assertEquals(
                "同一指标 GDP; 目标说增长，报告说水平",
                LedgerRows.of(ledger, Reason::chinese).get(0).get(reason));
    }

    @Test
    void alternativesStandBesideTheRowOfTheBestAnswer() {
        Ledger ledger = ledger(
                target(2023, "GDP GROWTH EXACT 6 %"),
                observation(2023, "地区生产总值 GROWTH EXACT 7 %"),
                observation(2023, "地区生产总值 GROWTH EXACT 5 %"),
                observation(2023, "地区生产总值 LEVEL EXACT 90000000000 元"));
        List<List<Map<String, Object>>> alternatives =
                new ArrayList<>(LedgerRows.alternatives(ledger, Reason::english));
        assertEquals(LedgerRows.of(ledger).size(), alternatives.size());
        assertEquals(1, alternatives.get(0).size());
        assertEquals(Verdict.MISSED, alternatives.get(0).get(0).get("verdict"));
        assertEquals("地区生产总值", alternatives.get(0).get(0).get("observed_indicator"));
        assertEquals(List.of(), alternatives.get(1));
    }

    @Test
    void aTargetWithoutAnAnswerHasARowOfEmptyFields() {
        List<String> rows = rows(target(2023, "新建公厕 AMOUNT EXACT 30 座"));
        assertEquals(1, rows.size());
        assertTrue(
                rows.get(0).contains("新建公厕,,AMOUNT,EXACT,30,,座,PLAN,2023,NONE,UNKNOWN,,,,,,,,,,,990100"), rows.get(0));
    }

    /** Exact where six digits are enough, else rounded to them. */
    @ParameterizedTest
    @CsvSource({"30, 20, 0.666667", "30, 15, 0.5", "64, 1, 0.015625", "128, 1, 0.007813", "128, 3, 0.023438", "5, 10, 2"
    })
    void completionIsAPlainDecimal(int planned, int built, String completion) {
        List<String> rows = rows(
                target(2023, "新建公厕 AMOUNT EXACT " + planned + " 座"),
                observation(2023, "新建公厕 AMOUNT EXACT " + built + " 座"));
        assertTrue(rows.get(0).contains("," + built + ",座," + completion + ","), rows.get(0));
    }

    @Test
    void theDoubtsOfBothSidesAreToldOnceInTheirOrder() {
        String words = "新建公厕 AMOUNT EXACT 30 座";
        Statement target = target(doubted(words, Doubt.ODD_NUMERAL, Doubt.CARRIED_SUBJECT), words);
        Statement answer = observation(doubted(words, Doubt.ODD_NAME, Doubt.ODD_NUMERAL), words);
        String both = rows(target, answer).get(0);
        assertTrue(both.endsWith(",CARRIED_SUBJECT|ODD_NAME|ODD_NUMERAL"), both);
        String alone = rows(target).get(0);
        assertTrue(alone.endsWith(",CARRIED_SUBJECT|ODD_NUMERAL"), alone);
    }

    @Test
    void aMilestoneHasNoValue() {
        String row = rows(milestone(2023, "北渡大桥建成通车", Stage.COMPLETED)).get(0);
        assertTrue(row.contains("北渡大桥建成通车,,,,,,,PLAN,2023,NONE,UNKNOWN"), row);
    }

    private static Origin doubted(String words, Doubt... doubts) {
        Origin some = origin(CITY, Period.ofYear(2023, ""), words);
        return new Origin(
                some.id(),
                some.span(),
                some.text(),
                some.evidence(),
                some.region(),
                some.period(),
                some.section(),
                some.strategy(),
                List.of(doubts));
    }

    private static Ledger ledger(Statement target, Statement... report) {
        return Ledger.of(plan(2023, target), List.of(plan(2024, report)));
    }

    private static List<String> rows(Statement target, Statement... report) {
        return LedgerRows.of(ledger(target, report)).stream()
                .map(row -> IntStream.range(0, row.size())
                        .mapToObj(i -> Objects.toString(row.get(i), ""))
                        .collect(Collectors.joining(",")))
                .toList();
    }
}
