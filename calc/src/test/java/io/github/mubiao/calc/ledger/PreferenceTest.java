package io.github.mubiao.calc.ledger;

import static io.github.mubiao.calc.ledger.Documents.CITY;
import static io.github.mubiao.calc.ledger.Documents.named;
import static io.github.mubiao.calc.ledger.Documents.plan;
import static io.github.mubiao.calc.ledger.Documents.target;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.mubiao.model.Averaging;
import io.github.mubiao.model.Commitment;
import io.github.mubiao.model.Doubt;
import io.github.mubiao.model.Evidence;
import io.github.mubiao.model.IndicatorCode;
import io.github.mubiao.model.Milestone;
import io.github.mubiao.model.Observation;
import io.github.mubiao.model.Origin;
import io.github.mubiao.model.Period;
import io.github.mubiao.model.Plan;
import io.github.mubiao.model.SourceSpan;
import io.github.mubiao.model.Stage;
import io.github.mubiao.model.Statement;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Which of two statements is the better answer, and which of two a cell takes. Of each pair the better one differs from the other in
 * what the rule names, and stands behind it in all that counts less.
 */
class PreferenceTest {

    private static final Period YEAR = Period.ofYear(2023, "");

    private static final int EARLY = 10;

    private static final int LATE = 90;

    /** Two documents that say the same, the better one first. */
    private record Pair(String rule, Plan better, Plan worse) {
        @Override
        public String toString() {
            return rule;
        }
    }

    static Stream<Pair> answers() {
        String other = "地方财政收入 GROWTH EXACT 9 %";
        String words = "一般公共预算收入 GROWTH EXACT 9 %";
        return Stream.of(
                pair("the very name before another name", said(LATE, words), said(EARLY, other)),
                pair("a stated year before none", said(LATE, words), said(EARLY, words, null, Evidence.EXPLICIT)),
                pair("a stated fact before an inferred one", said(LATE, words), inferred(EARLY, words)),
                pair("fewer doubts before more", said(LATE, words), said(EARLY, words, Doubt.ODD_NAME)),
                pair(
                        "an inferred fact without a doubt behind a stated one with a doubt",
                        said(LATE, words, Doubt.ODD_NAME),
                        inferred(EARLY, words)),
                new Pair("the first document", report(2024, said(LATE, words)), report(2025, said(EARLY, words))),
                pair("the first place", said(EARLY, words), said(LATE, words)),
                pair("at one place the smaller id", said(EARLY, "a", words), said(EARLY, "b", words)));
    }

    @ParameterizedTest
    @MethodSource("answers")
    void theBetterAnswerIsTheOneWith(Pair pair) {
        Statement target = target(2023, "一般公共预算收入 GROWTH EXACT 8 %");
        assertFirst(pair, target);
    }

    static Stream<Pair> namesOnly() {
        String words = "实际利用域外资金 GROWTH EXACT 9 %";
        return Stream.of(
                pair("the name that is more alike", said(LATE, words), said(EARLY, "实际利用域外项目资金 GROWTH EXACT 9 %")),
                pair("the same before what is near", said(LATE, words), said(EARLY, "实际利用域外资金 LEVEL EXACT 9 元")));
    }

    @ParameterizedTest
    @MethodSource("namesOnly")
    void theBetterAnswerUnderANameThatNoCatalogueKnowsIs(Pair pair) {
        assertFirst(pair, target(2023, "实际利用域外资金 GROWTH EXACT 8 %"));
    }

    static Stream<Pair> events() {
        String built = "东山森林公园建成开放";
        return Stream.of(
                pair("what was told before what is announced again", told(LATE, built), again(EARLY, "a", built)),
                pair("more of the name before less", told(LATE, built), told(EARLY, "东山森林园建成开放")),
                new Pair("the first document", report(2024, told(LATE, built)), report(2025, told(EARLY, built))),
                pair("the first place", told(EARLY, built), told(LATE, built)),
                pair("of announcements the smaller id", again(EARLY, "a", built), again(EARLY, "b", built)));
    }

    @ParameterizedTest
    @MethodSource("events")
    void theBetterAnswerToAMilestoneIs(Pair pair) {
        assertFirst(pair, again(EARLY, "plan", "东山森林公园建成"));
    }

    private static void assertFirst(Pair pair, Statement target) {
        for (List<Plan> reports : List.of(List.of(pair.better, pair.worse), List.of(pair.worse, pair.better))) {
            Entry entry = Ledger.of(plan(2023, target), reports).entries().get(0);
            Answer first = entry.best() == null ? entry.partial().get(0) : entry.best();
            assertEquals(pair.better.statements(), List.of(first.statement()));
        }
    }

    static Stream<Pair> figures() {
        String words = "GDP GROWTH EXACT 9 %";
        return Stream.of(
                new Pair(
                        "the report of the year after, before later ones",
                        report(2024, said(LATE, words, Doubt.ODD_NAME)),
                        report(2025, said(EARLY, words))),
                new Pair(
                        "the report of the year after, before one of the year",
                        report(2024, said(LATE, words, Doubt.ODD_NAME)),
                        report(2023, said(EARLY, words))),
                pair("growth before a level", said(LATE, words), said(EARLY, "GDP LEVEL EXACT 9 元")),
                pair(
                        "a level before what was done",
                        said(LATE, "GDP LEVEL EXACT 9 元"),
                        said(EARLY, "GDP AMOUNT EXACT 9 元")),
                pair(
                        "what was done before a rise in points",
                        said(LATE, "GDP AMOUNT EXACT 9 元"),
                        said(EARLY, "GDP POINTS_UP EXACT 9 百分点")),
                pair(
                        "a rise in points before an absolute one",
                        said(LATE, "GDP POINTS_UP EXACT 9 百分点"),
                        said(EARLY, "GDP INCREASE EXACT 9 元")),
                pair("fewer doubts before more", inferred(LATE, words), said(EARLY, words, Doubt.ODD_NAME)),
                pair("a stated fact before an inferred one", said(LATE, words), inferred(EARLY, words)),
                pair("the first place", said(EARLY, words), said(LATE, words)),
                new Pair(
                        "at one place the first document",
                        named("一.txt", report(2024, said(EARLY, "b", words))),
                        named("二.txt", report(2024, said(EARLY, "a", words)))),
                pair("at one place the smaller id", said(EARLY, "a", words), said(EARLY, "b", words)));
    }

    @ParameterizedTest
    @MethodSource("figures")
    void aCellTakes(Pair pair) {
        for (List<Plan> plans : List.of(List.of(pair.better, pair.worse), List.of(pair.worse, pair.better))) {
            Cell cell =
                    Panel.of(plans, Set.of(new IndicatorCode("GDP"))).cells().get(0);
            assertEquals(
                    pair.better.statements().get(0).origin(),
                    Objects.requireNonNull(cell.actual()).origin());
            assertEquals(pair.better.document(), cell.report());
        }
    }

    private static Pair pair(String rule, Statement better, Statement worse) {
        return new Pair(rule, report(2024, better), report(2024, worse));
    }

    private static Plan report(int year, Statement statement) {
        return plan(CITY, year, List.of(statement));
    }

    private static Observation said(int place, String words, Doubt... doubts) {
        return said(origin(place, "id", words, YEAR, Evidence.EXPLICIT, doubts), words);
    }

    private static Observation said(int place, String id, String words) {
        return said(origin(place, id, words, YEAR, Evidence.EXPLICIT), words);
    }

    private static Observation said(int place, String words, @Nullable Period period, Evidence evidence) {
        return said(origin(place, "id", words, period, evidence), words);
    }

    private static Observation inferred(int place, String words) {
        return said(place, words, YEAR, Evidence.INFERRED);
    }

    private static Observation said(Origin origin, String words) {
        return new Observation(origin, Documents.measure(words, Averaging.NONE));
    }

    /** What a clause says beside a figure. */
    private static Observation told(int place, String words) {
        return said(origin(place, "id", words, YEAR, Evidence.EXPLICIT), "库容 LEVEL EXACT 900 立方米");
    }

    private static Milestone again(int place, String id, String event) {
        return new Milestone(
                origin(place, id, event, YEAR, Evidence.EXPLICIT), event, Stage.COMPLETED, Commitment.PLAN);
    }

    private static Origin origin(
            int place, String id, String text, @Nullable Period period, Evidence evidence, Doubt... doubts) {
        SourceSpan span = new SourceSpan(place, place + 5);
        return new Origin(id, span, text, evidence, CITY, period, "", null, List.of(doubts));
    }
}
