package io.github.mubiao.calc;

import static io.github.mubiao.calc.Samples.plain;
import static io.github.mubiao.calc.Samples.printed;
import static io.github.mubiao.calc.Samples.printedPercent;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.mubiao.model.Bound;
import io.github.mubiao.model.Change;
import io.github.mubiao.model.Direction;
import io.github.mubiao.model.Period;
import io.github.mubiao.model.PriceBasis;
import io.github.mubiao.model.Verdict;
import io.github.mubiao.quantity.Quantity;
import io.github.mubiao.quantity.Rational;
import io.github.mubiao.quantity.Unit;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Verdicts on ordinary plans that were exact and wrong. */
class JudgementTest {

    private static final LocalDate MID_2025 = LocalDate.of(2025, 7, 15);
    private static final LocalDate EARLY_2026 = LocalDate.of(2026, 2, 1);

    private static Period days(String first, String last) {
        return new Period(LocalDate.parse(first), LocalDate.parse(last), "");
    }

    private static Completion judged(Said target, Said answer, LocalDate asOf) {
        return Completion.of(target.target(), Optional.of(answer.observation()), asOf);
    }

    private static Completion judged(Said target, Said answer) {
        return judged(target, answer, EARLY_2026);
    }

    private static Trajectory way(Goal goal, String base, String current, int elapsed, int total) {
        return Trajectory.of(goal, printed(base), printed(current), Rational.of(elapsed), Rational.of(total));
    }

    private static Goal level(Bound.Kind kind, String value, Direction direction) {
        return Samples.goal(kind, value, direction);
    }

    private static String status(String profile, Trajectory way) {
        return StatusProfile.named(profile).assess(way).status().orElseThrow().code();
    }

    private static Goal growth(String percent) {
        return Samples.goal(Change.GROWTH, Bound.Kind.AT_LEAST, Samples.percent(percent), Direction.HIGHER);
    }

    // 1: pace of a growing quantity

    @Test
    void aDoublingOnItsPathIsAsExpected() {
        Trajectory doubling = way(growth("100"), "100", "131.95", 2, 5);
        assertEquals("40.00", doubling.progress().orElseThrow().toPercent(2).toPlainString());
        assertEquals("AS_EXPECTED", status("CN_DEFAULT", doubling));
        assertEquals("LAGGING", status("CN_DEFAULT", doubling.withPath(Trajectory.Path.LINEAR)));
    }

    @Test
    void yearlyGrowthOnItsPathIsAsExpected() {
        Goal yearly = growth("6").withAveraging(io.github.mubiao.model.Averaging.YEARLY);
        Trajectory way = way(yearly, "100.000", "112.360", 2, 5);
        assertEquals("40.00", way.progress().orElseThrow().toPercent(2).toPlainString());
        assertEquals("AS_EXPECTED", status("CN_DEFAULT", way));
        assertEquals("6.00", way.requiredGrowth().orElseThrow().toPercent(2).toPlainString());
        assertEquals("6.00", way.stillRequired().orElseThrow().toPercent(2).toPlainString());
    }

    @Test
    void aFallOnItsPathIsAsExpectedToo() {
        Goal fall = Samples.goal(Change.DECLINE, Bound.Kind.AT_LEAST, Samples.percent("13.5"), Direction.HIGHER);
        Trajectory way = way(fall, "100.000", "94.364", 2, 5);
        assertEquals("40.0", way.progress().orElseThrow().toPercent(1).toPlainString());
        assertEquals("AS_EXPECTED", status("CN_DEFAULT", way));
        assertEquals("MOVING_AWAY", status("CN_DEFAULT", way(fall, "100.000", "101.000", 2, 5)));
    }

    // 2: direction in ratios

    @ParameterizedTest
    @CsvSource({
        // direction, base, current, target, ratio to two places, Eurostat's word
        "HIGHER, 70, 63, 65, -2.35, MOVEMENT_AWAY",
        "HIGHER, 70, 75, 65, 1.58, SIGNIFICANT_PROGRESS",
        "LOWER, 70, 63, 65, 2.35, SIGNIFICANT_PROGRESS",
        "LOWER, 70, 75, 65, -1.58, MOVEMENT_AWAY",
        "LOWER, 60, 63, 65, -1.02, MOVEMENT_AWAY",
    })
    void ratiosCarryTheDirection(
            Direction direction, String base, String current, String target, String ratio, String word) {
        Trajectory way = Trajectory.of(
                level(Bound.Kind.EXACT, target, direction),
                Published.exact(plain(base)),
                Published.exact(plain(current)),
                Rational.of(3),
                Rational.of(5));
        assertEquals(
                ratio,
                way.growthRatio()
                        .orElseThrow()
                        .toDecimal(2, java.math.RoundingMode.HALF_UP)
                        .toPlainString());
        assertEquals(word, status("EUROSTAT_TARGET", way));
    }

    @Test
    void theRatioOfAnUnstableGrowthCarriesTheDirectionToo() {
        Goal lower = level(Bound.Kind.EXACT, "1004", Direction.LOWER);
        Outcome<Rational> ratio = way(lower, "1000", "1001", 1, 5).growthRatio();
        assertEquals(Rational.parse("-1.25"), ratio.orElseThrow());
        assertEquals(Set.of(Flag.LINEAR_INSTEAD), ratio.flags());
        Goal higher = level(Bound.Kind.EXACT, "996", Direction.HIGHER);
        assertEquals(
                Rational.parse("1.25"),
                way(higher, "1000", "1001", 1, 5).growthRatio().orElseThrow());
    }

    @Test
    void distancesAreShortfalls() {
        StatusProfile oecd = StatusProfile.named("OECD");
        assertEquals("LARGE_DISTANCE", oecd.classify(Rational.of(2)).code());
        assertEquals("ACHIEVED", oecd.classify(Rational.ZERO).code());
        Trajectory way = way(level(Bound.Kind.AT_LEAST, "100", Direction.HIGHER), "50", "80", 2, 5);
        StatusProfile.Assessment far = oecd.assess(way, plain("10"));
        assertEquals("LARGE_DISTANCE", far.status().orElseThrow().code());
        assertEquals(Rational.of(2), far.measure().orElseThrow());
        assertTrue(far.robust());
        assertEquals(Optional.of(Reason.MISSING), oecd.assess(way).status().undefined());
        assertEquals(
                "ACHIEVED",
                oecd.assess(way(level(Bound.Kind.AT_MOST, "90", Direction.LOWER), "95", "80", 2, 5), plain("10"))
                        .status()
                        .orElseThrow()
                        .code());
    }

    // 3: periods

    @Test
    void aHalfYearDoesNotAnswerForTheYear() {
        Said target =
                Said.of(Change.AMOUNT, "以上", "100", "万", Samples.unit("元")).in(2025);
        Said half = Said.of(Change.AMOUNT, "", "58", "万", Samples.unit("元")).in(days("2025-01-01", "2025-06-30"));
        Completion after = judged(target, half);
        assertEquals(Verdict.UNKNOWN, after.verdict());
        assertFalse(after.robust());
        assertEquals(Optional.of(Reason.MISSING_PERIOD), after.attainment().undefined());
        assertEquals(
                List.of(days("2025-07-01", "2025-12-31")), after.comparability().missing(Change.AMOUNT));
        assertEquals(
                "完成率 = 58万元/100万元，无定义：缺少部分期间的数据（目标为下限，无法判断，"
                        + "目标期间2025年、实际期间2025-01-01至2025-06-30，缺2025-07-01至2025-12-31）",
                after.explanation().chinese());
        Completion running = judged(target, half, MID_2025);
        assertEquals(Verdict.NOT_DUE, running.verdict());
        assertEquals(Rate.ofPercent("58"), running.attainment().orElseThrow());
        assertEquals(Rate.ofPercent("50"), running.comparability().timeShare().orElseThrow());
        assertEquals(Points.of("8"), running.lead().orElseThrow());
    }

    @Test
    void whatWasDoneInAPartWasDone() {
        Said road = Said.of(Change.AMOUNT, "以上", "100", "公里").in(2025);
        Said half = Said.of(Change.AMOUNT, "", "120", "公里").in(days("2025-01-01", "2025-06-30"));
        assertEquals(Verdict.MET, judged(road, half).verdict());
        Said fires =
                Said.of(Change.AMOUNT, "以内", "20", "起").good(Direction.LOWER).in(2025);
        Said many = Said.of(Change.AMOUNT, "", "25", "起").in(days("2025-03-01", "2025-06-30"));
        assertEquals(Verdict.MISSED, judged(fires, many).verdict());
        Said few = Said.of(Change.AMOUNT, "", "5", "起").in(days("2025-03-01", "2025-06-30"));
        assertEquals(Verdict.UNKNOWN, judged(fires, few).verdict());
        assertEquals(
                List.of(days("2025-01-01", "2025-02-28"), days("2025-07-01", "2025-12-31")),
                judged(fires, few).comparability().missing(Change.AMOUNT));
    }

    @Test
    void halfYearGrowthDoesNotMeetAnAnnualOne() {
        Said target = Said.of(Change.GROWTH, "以上", "5", "%").in(2025);
        Said half = Said.of(Change.GROWTH, "", "6.0", "%").in(days("2025-01-01", "2025-06-30"));
        assertEquals(Verdict.UNKNOWN, judged(target, half).verdict());
        assertEquals(
                Optional.of(Reason.MISSING_PERIOD), judged(target, half).gap().undefined());
        Completion running = judged(target, half, MID_2025);
        assertEquals(Verdict.NOT_DUE, running.verdict());
        assertEquals(new Gap.OfRate(Points.of("1")), running.gap().orElseThrow());
        assertFalse(running.lead().isDefined());
    }

    @Test
    void oneYearIsNotFive() {
        Said target = Said.of(Change.AMOUNT, "", "5", "万", Samples.unit("人")).in(2021, 2025);
        Said last = Said.of(Change.AMOUNT, "", "1.1", "万", Samples.unit("人")).in(2025);
        Completion completion = judged(target, last);
        assertEquals(Verdict.UNKNOWN, completion.verdict());
        assertEquals(
                List.of(Period.ofYears(2021, 2024, "")),
                completion.comparability().missing(Change.AMOUNT));
        assertEquals(Verdict.MISSED, judged(target, last.in(2021, 2025)).verdict());
        assertEquals(Verdict.UNKNOWN, judged(target, last.in(2020, 2025)).verdict());
        assertEquals(Verdict.UNKNOWN, judged(target, last.in(2026)).verdict());
        Completion inTime = judged(target, last.in(2021, 2023), LocalDate.of(2024, 3, 1));
        assertEquals(Rate.ofPercent("22"), inTime.attainment().orElseThrow());
        assertEquals(Points.of("-38"), inTime.lead().orElseThrow());
        assertEquals(
                Optional.of(Reason.MISSING_PERIOD),
                judged(target, last.in(2023), LocalDate.of(2024, 3, 1))
                        .attainment()
                        .undefined());
    }

    @ParameterizedTest
    @CsvSource({
        // period of a level that answers a target of 2025, verdict after the year
        "2025-01-01, 2025-12-31, MET",
        "2025-12-31, 2025-12-31, MET",
        "2021-01-01, 2025-12-31, MET",
        "2025-07-01, 2025-12-31, UNKNOWN",
        "2025-01-01, 2025-06-30, UNKNOWN",
        "2024-01-01, 2024-12-31, UNKNOWN",
        "2026-01-01, 2026-12-31, UNKNOWN",
    })
    void aLevelAnswersAtTheEndOfItsYear(String first, String last, Verdict verdict) {
        Said target = Said.of(Change.LEVEL, "以上", "600", "亿", Samples.unit("元"));
        Said level = Said.of(Change.LEVEL, "", "620", "亿", Samples.unit("元")).in(days(first, last));
        assertEquals(verdict, judged(target.in(2025), level).verdict());
        assertEquals(verdict, judged(target.in(2021, 2025), level).verdict());
    }

    // 4: averages

    @Test
    void aMeanOverFiveYearsIsNoGrowthOfOne() {
        Said target = Said.of(Change.GROWTH, "", "6", "%").yearly().in(2021, 2025);
        Said total = Said.of(Change.GROWTH, "", "25.0", "%").in(2021, 2025);
        Completion completion = judged(target, total);
        assertEquals(Verdict.MISSED, completion.verdict());
        assertTrue(completion.robust());
        assertEquals(
                "4.56",
                Rate.of(completion.actual().orElseThrow().value()).toPercent(2).toPlainString());
        assertEquals(Verdict.MET, judged(target, total.yearly()).verdict());
        assertEquals(
                Verdict.MET,
                judged(target, Said.of(Change.GROWTH, "", "34.0", "%").in(2021, 2025))
                        .verdict());
        assertEquals(Verdict.UNKNOWN, judged(target, total.in(2025)).verdict());
    }

    @Test
    void levelsAreAveragedFromTheirBase() {
        Unit yuan = Samples.unit("元");
        Said target = Said.of(Change.GROWTH, "", "6", "%")
                .yearly()
                .in(2021, 2025)
                .from(Quantity.of("20000000000", yuan), 2020);
        Completion completion =
                judged(target, Said.of(Change.LEVEL, "", "250", "亿", yuan).in(2025));
        assertEquals(Verdict.MISSED, completion.verdict());
        assertEquals(
                "4.56",
                Rate.of(completion.actual().orElseThrow().value()).toPercent(2).toPlainString());
        Said undated = Said.of(Change.GROWTH, "", "6", "%")
                .yearly()
                .in(2021, 2025)
                .from(Quantity.of("20000000000", yuan), null);
        assertEquals(
                completion.gap(),
                judged(undated, Said.of(Change.LEVEL, "", "250", "亿", yuan).in(2025))
                        .gap());
    }

    @Test
    void yearlyAmountsAddUp() {
        Said jobs = Said.of(Change.AMOUNT, "以上", "1", "万", Samples.unit("人"))
                .yearly()
                .in(2021, 2025);
        Said all = Said.of(Change.AMOUNT, "", "5.5", "万", Samples.unit("人")).in(2021, 2025);
        assertEquals(Rate.ofPercent("110"), judged(jobs, all).attainment().orElseThrow());
        Said total = Said.of(Change.AMOUNT, "", "5", "万", Samples.unit("人")).in(2021, 2025);
        Said mean = Said.of(Change.AMOUNT, "", "0.9", "万", Samples.unit("人"))
                .yearly()
                .in(2021, 2025);
        assertEquals(Rate.ofPercent("90"), judged(total, mean).attainment().orElseThrow());
        Said growth = Said.of(Change.GROWTH, "", "33", "%").in(2021, 2025);
        Completion compounded =
                judged(growth, Said.of(Change.GROWTH, "", "6.0", "%").yearly().in(2021, 2025));
        assertEquals(Verdict.MET, compounded.verdict());
        assertEquals("33.82255776%", compounded.actual().orElseThrow().value().toString());
        Said timeless = Said.of(Change.AMOUNT, "", "5.5", "万", Samples.unit("人"));
        Completion unknown =
                judged(Said.of(Change.AMOUNT, "", "1", "万", Samples.unit("人")).yearly(), timeless);
        assertEquals(Optional.of(Reason.MISSING), unknown.attainment().undefined());
    }

    @Test
    void theMeanOfSomeYearsDoesNotDecideForAll() {
        Said jobs = Said.of(Change.AMOUNT, "以上", "1", "万", Samples.unit("人"))
                .yearly()
                .in(2021, 2025);
        Said two = Said.of(Change.AMOUNT, "", "2.2", "万", Samples.unit("人")).in(2021, 2022);
        Completion running = judged(jobs, two, LocalDate.of(2023, 3, 1));
        assertEquals(Rate.ofPercent("110"), running.attainment().orElseThrow());
        assertEquals(Verdict.NOT_DUE, running.verdict());
        assertEquals(Verdict.UNKNOWN, judged(jobs, two).verdict());
    }

    // 5: open bounds

    @ParameterizedTest
    @CsvSource({
        // word and figure of the target in 亿元, word and figure of the answer, verdict, all possible verdicts
        "突破, 10000, 超, 10000, MET, MET",
        "突破, 10000, '', 10000, MISSED, MET MISSED",
        "以上, 10000, 近, 10000, MISSED, MISSED",
        "以上, 9900, 近, 10000, UNKNOWN, MET MISSED",
        "以上, 9000, 近, 10000, MET, MET",
        "以上, 10000, 约, 10000, UNKNOWN, MET MISSED",
        "以上, 10000, 超, 10000, MET, MET",
        "以内, 10000, 近, 10000, MET, MET",
        "以内, 10000, 超, 10000, MISSED, MISSED",
        "以上, 10000, 不足, 10000, MISSED, MISSED",
        "以上, 36, 多, 30, UNKNOWN, MET MISSED",
        "以上, 40, 多, 30, MISSED, MISSED",
        "以上, 1250, 余, 1200, UNKNOWN, MET MISSED",
        "以上, 1200, 余, 1200, MET, MET",
    })
    void aWordMakesAFigureAnInterval(
            String bound, String asked, String word, String given, Verdict verdict, String possible) {
        Unit yuan = Samples.unit("元");
        Said target = Said.of(Change.LEVEL, bound, asked, "亿", yuan);
        Completion completion = judged(target, Said.of(Change.LEVEL, word, given, "亿", yuan));
        assertEquals(verdict, completion.verdict());
        Set<String> names = Set.of(possible.split(" ", -1));
        assertEquals(
                names, Set.copyOf(completion.possible().stream().map(Enum::name).toList()));
        assertEquals(names.size() == 1, completion.robust());
    }

    @Test
    void aPlainFigureIsComparedAsPrinted() {
        Completion plain = Completion.of(growth("9"), printedPercent("9"));
        assertEquals(Verdict.MET, plain.verdict());
        assertFalse(plain.robust());
        assertEquals(Set.of(Verdict.MET, Verdict.MISSED), plain.possible());
    }

    @Test
    void anUndecidedVerdictNamesBothSides() {
        Said target = Said.of(Change.LEVEL, "以上", "1", "万", Samples.unit("户"));
        Completion completion = judged(target, Said.of(Change.LEVEL, "约", "1", "万", Samples.unit("户")));
        assertEquals(
                "完成率 = 1万户/1万户 = 100.0%（目标为下限，无法判断，区间内可能已完成或未完成）",
                completion.explanation().chinese());
        assertEquals(
                "completion = 10000户/10000户 = 100.0% (target is a minimum, cannot be told, possibly met or missed)",
                completion.explanation().english());
        Trajectory vague = Trajectory.of(
                level(Bound.Kind.AT_LEAST, "100", Direction.HIGHER),
                Published.exact(plain("0")),
                Published.about(plain("40"), Rational.of(5)),
                Rational.of(2),
                Rational.of(5));
        assertEquals(Status.UNKNOWN.code(), status("CN_DEFAULT", vague));
    }

    // 6: explanations that add up

    @Test
    void explanationsAddUp() {
        Goal goal = Samples.goal(Change.GROWTH, Bound.Kind.AT_LEAST, Samples.percent("8"), Direction.HIGHER);
        assertEquals(
                "差距 = 7.96% - 8% = -0.04个百分点（目标为下限，未完成，四舍五入不影响结论）",
                Completion.of(goal, printedPercent("7.96")).explanation().chinese());
        Goal other = Samples.goal(Change.GROWTH, Bound.Kind.AT_LEAST, Samples.percent("2.7"), Direction.HIGHER);
        assertEquals(
                "差距 = 2.64% - 2.7% = -0.06个百分点（目标为下限，未完成，四舍五入不影响结论）",
                Completion.of(other, printedPercent("2.64")).explanation().chinese());
        Unit yuan = Samples.unit("元");
        assertEquals(
                "隐含基数 = 5.6元/(1 + 5%) = 5.33元",
                Level.impliedBase(Quantity.of("5.6", yuan), Rate.ofPercent("5"))
                        .explanation()
                        .chinese());
        assertEquals(
                "占比 = 0.00014元/0.00002元 = 700.0%",
                Ratio.share(Quantity.of("0.00014", yuan), Quantity.of("0.00002", yuan))
                        .explanation()
                        .chinese());
        assertEquals(
                "完成率 = 2999户/3000户 = 99.97%（目标为下限，未完成，四舍五入不影响结论）",
                Completion.ofCoverage(
                                Published.of("2999", Samples.unit("户")),
                                Published.of("3000", Samples.unit("户")),
                                Rate.WHOLE)
                        .explanation()
                        .chinese()
                        .replace("99.9667%/100%", "2999户/3000户"));
    }

    @Test
    void aPrintedMeasureLiesOnItsSideOfTheCut() {
        Trajectory way = Trajectory.of(
                level(Bound.Kind.AT_LEAST, "100", Direction.HIGHER),
                Published.exact(plain("0")),
                Published.exact(plain("37.9999")),
                Rational.of(2),
                Rational.of(5));
        String line =
                StatusProfile.named("CN_DEFAULT").assess(way).explanation().chinese();
        assertEquals("进度比 = 37.9999%/40% = 0.949998（基本符合，四舍五入不影响结论）", line);
    }

    // 7: ceilings, unknown directions

    @Test
    void aCeilingIsHeldAndNotCompletedEarly() {
        Goal ceiling = level(Bound.Kind.AT_MOST, "5.5", Direction.LOWER);
        assertEquals("AS_EXPECTED", status("CN_DEFAULT", way(ceiling, "6.0", "5.2", 2, 5)));
        assertEquals("AS_EXPECTED", status("CN_DEFAULT", way(ceiling, "5.0", "5.2", 2, 5)));
        assertEquals("MOVING_AWAY", status("CN_DEFAULT", way(ceiling, "5.0", "5.8", 2, 5)));
        assertEquals("MET", status("CN_DEFAULT", way(ceiling, "6.0", "5.2", 5, 5)));
        Goal reached = level(Bound.Kind.EXACT, "30", Direction.LOWER);
        assertEquals("AHEAD_COMPLETED", status("CN_DEFAULT", way(reached, "45", "29.0", 2, 5)));
        assertEquals("AS_EXPECTED", status("CN_DEFAULT", way(reached, "30", "29.0", 2, 5)));
        Goal around = level(Bound.Kind.ABOUT, "100", Direction.HIGHER);
        assertEquals("BASICALLY_MET", status("CN_DEFAULT", way(around, "90", "99.0", 5, 5)));
    }

    @ParameterizedTest
    @CsvSource({"2", "5"})
    void anUnknownDirectionIsUnknownInStatusAndVerdict(int elapsed) {
        Trajectory way = way(level(Bound.Kind.EXACT, "60", Direction.UNKNOWN), "50", "61.0", elapsed, 5);
        assertEquals(Verdict.UNKNOWN, way.verdict());
        for (String profile : List.of("CN_DEFAULT", "EUROSTAT_TARGET", "OPEN_SDG", "SDSN", "EUROSTAT_TREND")) {
            StatusProfile.Assessment found = StatusProfile.named(profile).assess(way);
            assertEquals(Status.UNKNOWN, found.status().orElseThrow(), profile);
            assertTrue(found.robust());
        }
        assertEquals(Optional.of(Reason.UNKNOWN_DIRECTION), way.growthRatio().undefined());
    }

    // 8: robust

    @Test
    void theRoundingOfTheBaseCounts() {
        Trajectory way = way(level(Bound.Kind.AT_LEAST, "65", Direction.HIGHER), "60", "62.8", 3, 5);
        Interval<Rate> range = way.progressRange().orElseThrow();
        assertEquals("50.00", range.low().toPercent(2).toPlainString());
        assertEquals("60.91", range.high().toPercent(2).toPlainString());
        StatusProfile.Assessment found = StatusProfile.named("CN_DEFAULT").assess(way);
        assertEquals("BASICALLY_AS_EXPECTED", found.status().orElseThrow().code());
        assertFalse(found.robust());
        assertEquals(
                List.of("AS_EXPECTED", "BASICALLY_AS_EXPECTED"),
                found.possible().stream().map(Status::code).toList());
    }

    @Test
    void aStatusThatAllValuesShareIsRobust() {
        Trajectory way = Trajectory.of(
                level(Bound.Kind.AT_LEAST, "60", Direction.HIGHER),
                Published.exact(plain("50")),
                printed("60.0"),
                Rational.of(1),
                Rational.of(2));
        StatusProfile.Assessment eurostat =
                StatusProfile.named("EUROSTAT_TARGET").assess(way);
        assertEquals("SIGNIFICANT_PROGRESS", eurostat.status().orElseThrow().code());
        assertTrue(eurostat.robust());
        assertFalse(StatusProfile.named("CN_DEFAULT").assess(way).robust());
    }

    // 9: warnings

    @Test
    void warningsStayBesideTheResult() {
        Outcome<Quantity> base =
                Level.impliedBase(plain("106"), PriceBasis.CURRENT, Rate.ofPercent("6"), PriceBasis.CONSTANT);
        Outcome<Rate> growth =
                base.flatMap(then -> GrowthRate.of(plain("110"), then).rate());
        assertEquals(Set.of(Flag.MIXED_PRICE_BASIS), growth.flags());
        assertEquals("增速 = 110/100 - 1 = 10.0%（价格口径不一致）", growth.explanation().chinese());
        assertEquals(
                Set.of(Flag.MIXED_PRICE_BASIS),
                growth.flatMap(rate -> Ratio.elasticity(rate, Rate.ofPercent("5")))
                        .flags());
    }

    @Test
    void pricesThatDoNotFitAreSaid() {
        Said target = Said.of(Change.GROWTH, "", "6", "%").in(2025).at(PriceBasis.COMPARABLE);
        Said answer = Said.of(Change.GROWTH, "", "7.2", "%").in(2025).at(PriceBasis.CURRENT);
        Completion completion = judged(target, answer);
        assertEquals(Verdict.MET, completion.verdict());
        assertEquals(Set.of(Flag.MIXED_PRICE_BASIS), completion.flags());
        assertEquals(Set.of(Flag.MIXED_PRICE_BASIS), completion.gap().flags());
        assertEquals(
                "差距 = 7.2% - 6% = 1.2个百分点（价格口径不一致，目标为定值，已完成，四舍五入不影响结论，目标为可比价、实际为现价）",
                completion.explanation().chinese());
        assertEquals(Set.of(), judged(target, answer.at(PriceBasis.CONSTANT)).flags());
        assertEquals(Set.of(), judged(target, answer.at(PriceBasis.UNSTATED)).flags());
    }

    // 10: tolerance, roll-up, impossible rates, clearance

    @Test
    void perMilleAndPerCentHaveOneTolerance() {
        Goal percent = Samples.goal(Change.LEVEL, Bound.Kind.ABOUT, Samples.percent("0.7"), Direction.LOWER);
        Quantity seven = Quantity.of("7", Samples.unit("‰"));
        Goal perMille = Samples.goal(Change.LEVEL, Bound.Kind.ABOUT, seven, Direction.LOWER);
        assertEquals(Verdict.BASICALLY_MET, percent.verdict(Samples.percent("0.72")));
        assertEquals(Verdict.BASICALLY_MET, perMille.verdict(Quantity.of("7.2", Samples.unit("‰"))));
        assertEquals(Verdict.MISSED, percent.verdict(Samples.percent("0.91")));
        assertEquals(Verdict.MISSED, perMille.verdict(Quantity.of("9.1", Samples.unit("‰"))));
    }

    @Test
    void aMissWithoutAnAttainmentCountsInARollUp() {
        Completion miss = Completion.of(growth("0"), printedPercent("-9.0"));
        Completion met = Completion.of(growth("5"), printedPercent("6.0"));
        Rollup rollup = Rollup.of(List.of(miss, met));
        assertEquals(Rate.ofPercent("50"), rollup.completion().orElseThrow());
        assertEquals(Rate.WHOLE, rollup.coverage());
        Completion ceiling = Completion.of(level(Bound.Kind.AT_MOST, "5", Direction.LOWER), printed("-2"));
        assertEquals(Rate.WHOLE, Rollup.of(List.of(ceiling, met)).completion().orElseThrow());
        Completion open = Completion.of(level(Bound.Kind.EXACT, "0", Direction.UNKNOWN), printed("-2"));
        assertEquals(Rate.ofPercent("50"), Rollup.of(List.of(open, met)).coverage());
    }

    @Test
    void nothingFallsByMoreThanItself() {
        Rate impossible = Rate.ofPercent("-150");
        assertEquals(
                Optional.of(Reason.DECREASE_OVER_100_PERCENT),
                GrowthRate.chained(List.of(impossible, impossible)).undefined());
        assertEquals(
                Optional.of(Reason.DECREASE_OVER_100_PERCENT),
                GrowthRate.annualised(impossible, 4).undefined());
        assertEquals(
                Rate.ofPercent("-100"),
                GrowthRate.annualised(Rate.ofPercent("-100"), 4).orElseThrow());
        assertEquals(
                Rate.ofPercent("-100"),
                GrowthRate.chained(List.of(Rate.ofPercent("-100"), Rate.WHOLE)).orElseThrow());
    }

    @Test
    void whatIsLeftOfNothingIsMissed() {
        Unit unit = Samples.unit("户");
        Completion left =
                Completion.ofClearance(Published.exact(Quantity.of("0", unit)), Published.of("5", unit), Rate.ZERO);
        assertEquals(Verdict.MISSED, left.verdict());
        assertTrue(left.robust());
        assertEquals(Optional.of(Reason.ZERO_BASE), left.attainment().undefined());
    }

    // 13: values

    @Test
    void equalResultsAreEqual() {
        Completion one = Completion.of(growth("8"), printedPercent("7.96"));
        Completion other = Completion.of(growth("8"), printedPercent("7.96"));
        assertEquals(one, other);
        assertEquals(one.hashCode(), other.hashCode());
        assertNotEquals(
                one.explanation(),
                Completion.of(growth("8"), printedPercent("7.9")).explanation());
        assertNotEquals(one.explanation(), one.gap().explanation());
    }

    @Test
    void anExplanationIsWrittenAsJson() {
        Outcome<Rate> growth = GrowthRate.of(plain("110"), plain("100")).rate();
        JsonNode json = JsonMapper.builder().build().valueToTree(growth.explanation());
        assertEquals(
                "{\"formula\":\"GROWTH\",\"inputs\":[\"110\",\"100\"],\"chinese\":\"增速 = 110/100 - 1 = 10.0%\","
                        + "\"english\":\"growth = 110/100 - 1 = 10.0%\"}",
                json.toString());
    }
}
