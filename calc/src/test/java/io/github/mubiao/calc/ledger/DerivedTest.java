package io.github.mubiao.calc.ledger;

import static io.github.mubiao.calc.ledger.Documents.CITY;
import static io.github.mubiao.calc.ledger.Documents.PROVINCE;
import static io.github.mubiao.calc.ledger.Documents.observation;
import static io.github.mubiao.calc.ledger.Documents.origin;
import static io.github.mubiao.calc.ledger.Documents.plan;
import static io.github.mubiao.calc.ledger.Documents.target;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.mubiao.model.Observation;
import io.github.mubiao.model.Period;
import io.github.mubiao.model.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** When two levels make an answer. */
class DerivedTest {

    private static final String BASE = "一般公共预算收入 LEVEL EXACT 1000 元";

    private static final Observation LEVEL = observation(2023, "一般公共预算收入 LEVEL EXACT 1100 元");

    static Stream<Observation> noBases() {
        return Stream.of(
                observation(2021, BASE),
                observation(2023, BASE),
                observation(PROVINCE, 2022, BASE),
                observation(2022, "税收收入 LEVEL EXACT 1000 元"),
                observation(2022, "一般公共预算收入 GROWTH EXACT 1000 %"));
    }

    @ParameterizedTest
    @MethodSource("noBases")
    void theLevelAtTheStartIsOneOfTheSameIndicatorAndPlaceInTheYearBefore(Observation base) {
        assertEquals(Relation.PARTIAL, entry(base, LEVEL).relation());
        Observation right = observation(2022, BASE);
        Entry entry = Ledger.of(
                        plan(2023, base, target(2023, "一般公共预算收入 GROWTH EXACT 8 %"), right), List.of(plan(2024, LEVEL)))
                .entries()
                .get(0);
        assertEquals(Relation.DERIVED, entry.relation());
    }

    @Test
    void theAnswerNamesTheLevelItStartsFromWhichIsTheFirstOne() {
        Statement first = observation(2022, BASE);
        Statement second = observation(2022, "一般公共预算收入 LEVEL EXACT 999 元");
        Entry entry = Ledger.of(
                        plan(2023, target(2023, "一般公共预算收入 GROWTH EXACT 8 %"), second, first),
                        List.of(plan(2024, LEVEL)))
                .entries()
                .get(0);
        List<Reason> reasons = Objects.requireNonNull(entry.best()).likeness().reasons();
        assertEquals(Reason.of(Reason.Kind.FROM_LEVEL, "1000元"), reasons.get(reasons.size() - 1));
    }

    @Test
    void aLevelOfHalfAYearMakesNoGrowthOfTheYear() {
        Period half = new Period(LocalDate.of(2023, 1, 1), LocalDate.of(2023, 6, 30), "");
        String words = "一般公共预算收入 LEVEL EXACT 1100 元";
        Observation level = observation(origin(CITY, half, words), words);
        assertEquals(Relation.PARTIAL, entry(observation(2022, BASE), level).relation());
    }

    @Test
    void theLevelThatMakesTheAnswerIsNotShownAgainBesideIt() {
        Observation other = observation(2023, "一般公共预算收入 LEVEL EXACT 1099 元");
        Entry entry = entry(observation(2022, BASE), LEVEL, other);
        assertEquals(LEVEL, Objects.requireNonNull(entry.best()).statement());
        assertEquals(
                List.of(other), entry.partial().stream().map(Answer::statement).toList());
    }

    private static Entry entry(Observation base, Statement... report) {
        return Ledger.of(plan(2023, target(2023, "一般公共预算收入 GROWTH EXACT 8 %"), base), List.of(plan(2024, report)))
                .entries()
                .get(0);
    }
}
