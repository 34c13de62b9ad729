package io.github.mubiao.calc.ledger;

import static io.github.mubiao.calc.ledger.Documents.CITY;
import static io.github.mubiao.calc.ledger.Documents.PROVINCE;
import static io.github.mubiao.calc.ledger.Documents.milestone;
import static io.github.mubiao.calc.ledger.Documents.observation;
import static io.github.mubiao.calc.ledger.Documents.origin;
import static io.github.mubiao.calc.ledger.Documents.plan;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.mubiao.model.Milestone;
import io.github.mubiao.model.Observation;
import io.github.mubiao.model.Period;
import io.github.mubiao.model.Stage;
import io.github.mubiao.model.Statement;
import io.github.mubiao.region.Region;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class EventTest {

    private static final Milestone BUILT = milestone(2023, "云岭水库建成投用", Stage.COMPLETED);

    @ParameterizedTest(name = "{0} <- {2}: {3}")
    @CsvFileSource(resources = "event-cases.csv", numLinesToSkip = 1, delimiter = '|')
    void whatIsToldAnswersAMilestone(String event, Stage stage, int year, String told, Relation relation) {
        assertEquals(
                relation,
                entry(milestone(2023, event, stage), told(CITY, year, told)).relation());
    }

    @Test
    void whatIsToldIsTheAnswerAndWhatIsAnnouncedAgainIsNear() {
        Observation told = told(CITY, 2023, "云岭水库建成投用，新增库容");
        Milestone again = milestone(2024, "云岭水库建成投用", Stage.COMPLETED);
        Entry entry = entry(BUILT, again, told);
        assertEquals(told, Objects.requireNonNull(entry.best()).statement());
        assertEquals(
                List.of(Reason.of(Reason.Kind.EVENT_TOLD, "云岭水库")),
                Objects.requireNonNull(entry.best()).likeness().reasons());
        assertEquals(List.of(), entry.alternatives());
        assertEquals(
                List.of(again), entry.partial().stream().map(Answer::statement).toList());
        assertEquals(
                List.of(Reason.of(Reason.Kind.EVENT_AGAIN, "云岭水库")),
                entry.partial().get(0).likeness().reasons());
    }

    @Test
    void whatIsToldOfAnotherPlaceIsNoAnswer() {
        assertEquals(
                Relation.NONE,
                entry(BUILT, told(PROVINCE, 2023, "云岭水库建成投用，新增库容")).relation());
    }

    private static Observation told(Region region, int year, String text) {
        return observation(origin(region, Period.ofYear(year, ""), text), "库容 LEVEL EXACT 900 立方米");
    }

    private static Entry entry(Milestone milestone, Statement... report) {
        return Ledger.of(plan(2023, milestone), List.of(plan(2024, report)))
                .entries()
                .get(0);
    }
}
