package io.github.mubiao.calc.ledger;

import static io.github.mubiao.calc.ledger.Documents.CITY;
import static io.github.mubiao.calc.ledger.Documents.observation;
import static io.github.mubiao.calc.ledger.Documents.origin;
import static io.github.mubiao.calc.ledger.Documents.plan;
import static io.github.mubiao.calc.ledger.Documents.target;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.mubiao.model.Change;
import io.github.mubiao.model.Observation;
import io.github.mubiao.model.Origin;
import io.github.mubiao.model.Period;
import io.github.mubiao.model.Statement;
import io.github.mubiao.model.Verdict;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class TimesTest {

    @ParameterizedTest(name = "{0} {1} to {2} <- {3} {4} to {5}")
    @CsvFileSource(resources = "time-cases.csv", numLinesToSkip = 1, delimiter = '|')
    void anAnswerIsOneOfTheTimeOfItsTarget(
            Change target,
            LocalDate targetFirst,
            LocalDate targetLast,
            Change report,
            LocalDate reportFirst,
            LocalDate reportLast,
            Relation relation) {
        String wanted = "养老床位 " + target + " EXACT 900 张";
        String given = "养老床位 " + report + " EXACT 910 张";
        Entry entry = ledger(
                target(at(new Period(targetFirst, targetLast, ""), wanted), wanted),
                observation(at(new Period(reportFirst, reportLast, ""), given), given));
        assertEquals(relation, entry.relation());
    }

    @Test
    void aStatementWithoutATimeIsOfAnyTime() {
        String words = "养老床位 AMOUNT EXACT 900 张";
        Observation timeless = observation(at(null, words), words);
        assertEquals(Relation.SAME, ledger(target(2023, words), timeless).relation());
        assertEquals(
                Relation.SAME,
                ledger(target(at(null, words), words), observation(2023, words)).relation());
    }

    @Test
    void aTargetIsDueWhenTheReportsReachItsEnd() {
        String words = "养老床位 AMOUNT EXACT 900 张";
        String less = "养老床位 AMOUNT EXACT 800 张";
        Observation timeless = observation(at(null, less), less);
        Statement target = target(2023, words);
        assertEquals(Verdict.MISSED, ledger(target, timeless).verdict());
        assertEquals(
                Verdict.NOT_DUE,
                ledger(target, timeless, observation(2022, "GDP GROWTH EXACT 3 %"))
                        .verdict());
        assertEquals(
                Verdict.MISSED,
                ledger(
                                target,
                                timeless,
                                observation(2023, "GDP GROWTH EXACT 3 %"),
                                observation(2022, "GDP GROWTH EXACT 2 %"))
                        .verdict());
    }

    private static Origin at(@Nullable Period period, String words) {
        Origin some = origin(CITY, Period.ofYear(2023, ""), words);
        return new Origin(
                some.id(),
                some.span(),
                some.text(),
                some.evidence(),
                some.region(),
                period,
                some.section(),
                some.strategy(),
                some.doubts());
    }

    private static Entry ledger(Statement target, Statement... report) {
        return Ledger.of(plan(2023, target), List.of(plan(2024, report)))
                .entries()
                .get(0);
    }
}
