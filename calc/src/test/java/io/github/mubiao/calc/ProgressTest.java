package io.github.mubiao.calc;

import static io.github.mubiao.calc.Samples.plain;
import static io.github.mubiao.calc.Samples.printed;
import static io.github.mubiao.calc.Samples.unit;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.mubiao.model.Direction;
import io.github.mubiao.model.Period;
import io.github.mubiao.model.Verdict;
import io.github.mubiao.quantity.Quantity;
import io.github.mubiao.quantity.Rational;
import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProgressTest {

    private static Trajectory way(
            String base, String current, String target, Direction direction, int elapsed, int total) {
        return Trajectory.of(
                Goal.reaching(plain(target), direction),
                Published.exact(plain(base)),
                printed(current),
                Rational.of(elapsed),
                Rational.of(total));
    }

    @Test
    void progressNeedsAWay() {
        assertEquals(
                Optional.of(Reason.TARGET_EQUALS_BASE),
                Progress.linear(plain("60"), plain("62"), plain("60")).undefined());
        assertEquals(
                Optional.of(Reason.TARGET_BEHIND_BASE),
                Progress.linear(plain("60"), plain("62"), plain("70"), Direction.LOWER)
                        .undefined());
        assertEquals(
                Optional.of(Reason.TARGET_BEHIND_BASE),
                Progress.linear(plain("70"), plain("62"), plain("60"), Direction.HIGHER)
                        .undefined());
        assertTrue(Progress.linear(plain("70"), plain("62"), plain("60"), Direction.IN_RANGE)
                .isDefined());
        assertTrue(Progress.linear(plain("70"), plain("62"), plain("60"), Direction.LOWER)
                .isDefined());
        assertEquals(Verdict.MET, Progress.verdict(plain("70"), plain("70"), Direction.UNKNOWN));
        assertEquals(Verdict.UNKNOWN, Progress.verdict(plain("70"), Quantity.of("7", unit("元")), Direction.HIGHER));
    }

    @Test
    void progressOfPublishedFigures() {
        Interval<Quantity> base = printed("60").interval();
        Interval<Quantity> current = printed("62").interval();
        assertEquals(
                Optional.of(Reason.TARGET_EQUALS_BASE),
                Progress.linearRange(base, current, plain("60.4"), Direction.UNKNOWN)
                        .undefined());
        assertEquals(
                Optional.of(Reason.TARGET_EQUALS_BASE),
                Progress.linearRange(base, current, plain("60.5"), Direction.UNKNOWN)
                        .undefined());
        assertEquals(
                Optional.of(Reason.TARGET_BEHIND_BASE),
                Progress.linearRange(base, current, plain("50"), Direction.HIGHER)
                        .undefined());
        assertEquals(
                Optional.of(Reason.INCOMPARABLE_UNITS),
                Progress.linearRange(base, current, Quantity.of("7", unit("元")), Direction.UNKNOWN)
                        .undefined());
        Interval<Rate> range = Progress.linearRange(base, current, plain("64.5"), Direction.HIGHER)
                .orElseThrow();
        assertEquals("(25%, 60%)", range.toString());
    }

    @ParameterizedTest
    @CsvSource({
        "0, 5, 9, ZERO_BASE",
        "-1, 5, 9, NEGATIVE_BASE",
        "1, 5, 0, NONPOSITIVE_TARGET",
        "1, 0, 9, NONPOSITIVE_ACTUAL",
        "9, 5, 9, TARGET_EQUALS_BASE",
    })
    void geometricProgressNeedsPositiveLevels(String base, String current, String target, Reason reason) {
        assertEquals(
                Optional.of(reason),
                Progress.geometric(plain(base), plain(current), plain(target)).undefined());
    }

    @Test
    void changesPerYearAndDistances() {
        assertEquals(
                plain("2"),
                Progress.perYear(plain("1"), plain("5"), Rational.of(2)).orElseThrow());
        assertEquals(
                Optional.of(Reason.ZERO_SPAN),
                Progress.perYear(plain("1"), plain("5"), Rational.ZERO).undefined());
        assertEquals(
                Rational.parse("1.5"),
                Progress.distance(plain("7"), plain("10"), plain("2"), Direction.HIGHER)
                        .orElseThrow());
        assertEquals(
                Rational.ZERO,
                Progress.distance(plain("7"), plain("10"), plain("2"), Direction.LOWER)
                        .orElseThrow());
        assertEquals(
                Optional.of(Reason.ZERO_DENOMINATOR),
                Progress.distance(plain("7"), plain("10"), plain("0"), Direction.LOWER)
                        .undefined());
    }

    @Test
    void trajectoriesHaveALeadAndRatios() {
        Trajectory way = way("57.05", "69.05", "100", Direction.HIGHER, 6, 20);
        assertEquals(Rate.ofPercent("30"), way.timeShare());
        assertEquals("-2.1", way.lead().orElseThrow().toDecimal(1).toPlainString());
        assertEquals(
                Rational.parse("240000/859").dividedBy(Rational.of(300)),
                way.progressPerTime().orElseThrow());
        assertEquals(Verdict.MISSED, way.verdict());
        assertEquals(
                Optional.of(Reason.ZERO_SPAN),
                way("1", "1", "2", Direction.HIGHER, 0, 5).progressPerTime().undefined());
        assertEquals(
                Optional.of(Reason.TARGET_EQUALS_BASE),
                way("1", "1", "1", Direction.HIGHER, 1, 5).lead().undefined());
    }

    @ParameterizedTest
    @CsvSource({
        "0, 5, 9, 1, ZERO_BASE",
        "-2, 5, 9, 1, NEGATIVE_BASE",
        "1, 5, 0, 1, ZERO_TARGET",
        "1, 5, -3, 1, NONPOSITIVE_TARGET",
        "1, -5, 3, 1, NONPOSITIVE_ACTUAL",
        "3, 5, 3, 1, TARGET_EQUALS_BASE",
        "3, 3, 5, 0, ZERO_SPAN",
    })
    void growthRatiosNeedAWay(String base, String current, String target, int elapsed, Reason reason) {
        assertEquals(
                Optional.of(reason),
                way(base, current, target, Direction.HIGHER, elapsed, 5)
                        .growthRatio()
                        .undefined());
    }

    @Test
    void unstableGrowthRatiosAreLinear() {
        Outcome<Rational> ratio =
                way("1000", "1001", "1004", Direction.HIGHER, 1, 5).growthRatio();
        assertEquals(Rational.parse("1.25"), ratio.orElseThrow());
        assertEquals(Set.of(Flag.LINEAR_INSTEAD), ratio.flags());
        assertEquals(
                Set.of(),
                way("1000", "1001", "1006", Direction.HIGHER, 1, 5)
                        .growthRatio()
                        .flags());
    }

    private static String status(String profile, Trajectory way) {
        return StatusProfile.named(profile)
                .assess(way)
                .status()
                .toOptional()
                .map(Status::code)
                .orElse("-");
    }

    @ParameterizedTest
    @CsvSource({
        // current of the way from 0 to 100, elapsed of 5 years, status, robust
        "50, 0, NOT_DUE, true",
        "41.99, 2, AS_EXPECTED, true",
        "42, 2, FASTER, false",
        "42.0, 2, FASTER, false",
        "43.0, 2, FASTER, true",
        "40.0, 2, AS_EXPECTED, true",
        "38.0, 2, AS_EXPECTED, false",
        "37.9, 2, BASICALLY_AS_EXPECTED, true",
        "32.00, 2, BASICALLY_AS_EXPECTED, false",
        "31.9, 2, LAGGING, true",
        "0, 2, LAGGING, false",
        "-0.1, 2, MOVING_AWAY, true",
        "100, 2, AHEAD_COMPLETED, false",
        "101, 2, AHEAD_COMPLETED, true",
        "101, 5, MET, true",
        "99, 5, MISSED, true",
    })
    void chineseStatuses(String current, int elapsed, String status, boolean robust) {
        StatusProfile.Assessment found =
                StatusProfile.named("CN_DEFAULT").assess(way("0", current, "100", Direction.HIGHER, elapsed, 5));
        assertEquals(status, found.status().orElseThrow().code());
        assertEquals(robust, found.robust());
    }

    @Test
    void internationalStatuses() {
        Trajectory ahead = way("100", "150", "120", Direction.HIGHER, 2, 5);
        assertEquals("TARGET_ACHIEVED", status("OPEN_SDG", ahead));
        assertEquals("SIGNIFICANT_PROGRESS", status("EUROSTAT_TARGET", ahead));
        Trajectory slow = way("100", "103", "120", Direction.HIGHER, 2, 5);
        assertEquals("LIMITED_PROGRESS", status("OPEN_SDG", slow));
        assertEquals("LIMITED_PROGRESS", status("UN_CHART", slow));
        assertEquals("STAGNATING", status("SDSN", slow));
        assertEquals("SIGNIFICANT_PROGRESS", status("EUROSTAT_TREND", slow));
        Trajectory down = way("100", "98.1", "80", Direction.LOWER, 2, 5);
        assertEquals("MODERATE_PROGRESS", status("EUROSTAT_TREND", down));
        assertEquals("PROGRESS_NEEDS_ACCELERATION", status("OPEN_SDG_TREND", down));
        assertEquals("-", status("OECD", slow));
        assertEquals("-", status("UN_CHART", way("0", "1", "2", Direction.HIGHER, 2, 5)));
        assertEquals(
                "MEDIUM_DISTANCE",
                StatusProfile.named("OECD").classify(Rational.parse("1.5")).code());
        assertEquals(
                "LARGE_DISTANCE",
                StatusProfile.named("OECD").classify(Rational.of(2)).code());
        assertEquals(
                "SMALL_DISTANCE",
                StatusProfile.named("OECD")
                        .assess(slow, plain("40"))
                        .status()
                        .orElseThrow()
                        .code());
        assertEquals(
                "FAIR_PROGRESS",
                StatusProfile.named("UN_CHART").classify(Rational.parse("0.95")).code());
        assertEquals(
                "ON_TRACK",
                StatusProfile.named("UN_CHART")
                        .classify(Rational.parse("0.951"))
                        .code());
    }

    @Test
    void statusesExplainThemselves() {
        StatusProfile profile = StatusProfile.named("CN_DEFAULT");
        assertEquals(
                "进度比 = 27.9395%/30% = 0.9313（基本符合，四舍五入不影响结论）",
                profile.assess(way("57.05", "69.05", "100", Direction.HIGHER, 6, 20))
                        .explanation()
                        .chinese());
        assertEquals(
                Optional.of("MOVING_AWAY"),
                profile.assess(way("60", "58", "60", Direction.HIGHER, 1, 5))
                        .status()
                        .toOptional()
                        .map(Status::code));
        StatusProfile.Assessment equal =
                StatusProfile.named("EUROSTAT_TARGET").assess(way("60", "58", "60", Direction.HIGHER, 1, 5));
        assertEquals(Optional.of(Reason.TARGET_EQUALS_BASE), equal.status().undefined());
        assertFalse(equal.robust());
        assertEquals(
                "增速比 = ((58/60)^(1/t) - 1)/|(60/60)^(1/T) - 1|，无定义：目标值等于基数",
                equal.explanation().chinese());
    }

    @Test
    void profilesAreChecked() throws IOException {
        String header = "profile,version,measure,rule,cut,status,chinese,english\n";
        String rest = "P,1,GROWTH,ELSE,,B,乙,b\n";
        List<StatusProfile> read =
                List.copyOf(StatusProfile.read(new StringReader(header + "P,1,GROWTH,FROM,0.5,A,甲,a\n" + rest))
                        .values());
        assertEquals("A", read.get(0).classify(Rational.of(1, 2)).code());
        assertEquals("B", read.get(0).classify(Rational.of(1, 3)).code());
        for (String rows : List.of(
                "P,1,GROWTH,FROM,0.5,A,甲,a\n",
                rest + rest,
                "P,1,GROWTH,FROM,,A,甲,a\n" + rest,
                "P,1,GROWTH,ACHIEVED,1,A,甲,a\n" + rest,
                "P,1,GROWTH,FROM,0.5,A,甲,a\nP,1,GROWTH,FROM,0.6,C,丙,c\n" + rest,
                "P,1,GROWTH,FROM,0.5,A,甲,a\nP,1,GROWTH,FROM,0.5,C,丙,c\n" + rest)) {
            assertThrows(
                    IllegalArgumentException.class, () -> StatusProfile.read(new StringReader(header + rows)), rows);
        }
        assertThrows(IllegalArgumentException.class, () -> StatusProfile.named("NONE"));
    }

    @ParameterizedTest
    @CsvSource({
        "2022-12-31, 0, 0, 0",
        "2023-01-01, 1/12, 1/365, 0",
        "2023-01-02, 1/12, 2/365, 1/260",
        "2023-06-30, 1/2, 181/365, 130/260",
        "2023-12-31, 1, 1, 1",
        "2024-03-01, 1, 1, 1",
    })
    void timeShares(String asOf, String month, String day, String workday) {
        Period year = Period.ofYear(2023, "");
        LocalDate date = LocalDate.parse(asOf);
        assertEquals(
                fraction(month), TimeShare.byMonth(year, date).orElseThrow().fraction());
        assertEquals(fraction(day), TimeShare.byDay(year, date).orElseThrow().fraction());
        assertEquals(
                fraction(workday), TimeShare.byWorkday(year, date).orElseThrow().fraction());
    }

    private static Rational fraction(String text) {
        return Rational.parse(text);
    }

    @Test
    void timeSharesOfOtherPeriods() {
        Period plan = Period.ofYears(2021, 2025, "");
        assertEquals(
                Rate.ofPercent("40"),
                TimeShare.byMonth(plan, LocalDate.of(2022, 12, 31)).orElseThrow());
        Period weekend = new Period(LocalDate.of(2023, 7, 1), LocalDate.of(2023, 7, 2), "");
        assertEquals(
                Optional.of(Reason.ZERO_SPAN),
                TimeShare.byWorkday(weekend, LocalDate.of(2023, 7, 1)).undefined());
        Period late = new Period(LocalDate.of(2023, 7, 10), LocalDate.of(2023, 8, 2), "");
        assertEquals(
                Rate.ZERO, TimeShare.byMonth(late, LocalDate.of(2023, 7, 9)).orElseThrow());
        assertEquals(
                Rate.ofPercent("50"),
                TimeShare.byMonth(late, LocalDate.of(2023, 7, 10)).orElseThrow());
    }

    @Test
    void paceOfTheYear() {
        assertEquals(
                Optional.of(Reason.PERIOD_OVER),
                Pace.required(plain("10"), plain("8"), 0).undefined());
        assertEquals(
                Set.of(Flag.ALREADY_MET),
                Pace.required(plain("10"), plain("10"), 2).flags());
        assertEquals(Set.of(), Pace.required(plain("10"), plain("9"), 2).flags());
        assertEquals(
                Optional.of(Reason.ZERO_BASE),
                Pace.requiredGrowth(Rate.ZERO, plain("9"), plain("9"), plain("5"))
                        .undefined());
        assertEquals(
                Optional.of(Reason.NEGATIVE_BASE),
                Pace.requiredGrowth(Rate.ZERO, plain("9"), plain("10"), plain("5"))
                        .undefined());
        Outcome<Rate> met = Pace.requiredGrowth(Rate.ZERO, plain("10"), plain("5"), plain("10"));
        assertEquals(Rate.ofPercent("-100"), met.orElseThrow());
        assertEquals(Set.of(Flag.ALREADY_MET), met.flags());
        assertEquals(
                Set.of(Flag.REVISION_SUSPECTED),
                Pace.month(plain("1"), plain("2")).flags());
        assertEquals(Set.of(), Pace.month(plain("2"), plain("2")).flags());
        assertEquals(
                Points.of("8.3"),
                Pace.lead(Rate.ofPercent("58.3"), Rate.ofPercent("50")).orElseThrow());
        assertEquals(
                "月均需完成 = (1530 - 1600)/5 = 0.0（已达目标）",
                Pace.required(plain("1530"), plain("1600"), 5).explanation().chinese());
    }

    private static List<Quantity> year(int... cumulative) {
        return IntStream.of(cumulative).mapToObj(n -> plain(String.valueOf(n))).toList();
    }

    @Test
    void seasons() {
        List<Quantity> one = year(0, 0, 10, 20, 30, 40, 50, 60, 70, 80, 90, 100);
        List<Quantity> other = year(0, 0, 20, 40, 40, 40, 50, 60, 70, 80, 90, 200);
        Seasonality usual = Seasonality.ofYears(List.of(one, other));
        assertEquals(Rate.ofPercent("30"), usual.share(6));
        assertEquals(Rate.WHOLE, usual.share(12));
        assertEquals(Rate.ofPercent("150"), usual.pace(Rate.ofPercent("45"), 6).orElseThrow());
        assertEquals(Set.of(), usual.pace(Rate.ofPercent("45"), 6).flags());
        assertEquals(
                Optional.of(Reason.ZERO_DENOMINATOR),
                usual.pace(Rate.ofPercent("45"), 2).undefined());
        Outcome<Rate> assumed = Seasonality.ofYears(List.of(one)).pace(Rate.ofPercent("45"), 6);
        assertEquals(Rate.ofPercent("90"), assumed.orElseThrow());
        assertEquals(Set.of(Flag.EVEN_PACE_ASSUMED), assumed.flags());
        assertEquals(Rate.ofPercent("25"), Seasonality.even().share(3));
        Seasonality noJanuary = Seasonality.ofYears(List.of(
                year(10, 20, 30, 40, 50, 60, 70, 80, 90, 95, 100), year(20, 30, 40, 50, 60, 70, 80, 90, 95, 97, 100)));
        assertEquals(Rate.ofPercent("15"), noJanuary.share(2));
        assertEquals(Rate.WHOLE, noJanuary.share(12));
        assertEquals(
                "month 1 must be from 2 to 12",
                assertThrows(IllegalArgumentException.class, () -> noJanuary.share(1))
                        .getMessage());
        assertEquals(Rate.ofPercent("50"), Seasonality.of(2, rates("40", "50")).share(3));
        assertThrows(IllegalArgumentException.class, () -> Seasonality.of(0, rates("40", "50")));
        assertThrows(IllegalArgumentException.class, () -> Seasonality.of(13, rates("100")));
        assertThrows(IllegalArgumentException.class, () -> usual.share(0));
        assertThrows(IllegalArgumentException.class, () -> usual.share(13));
        assertThrows(IllegalArgumentException.class, () -> Seasonality.ofYears(List.of(year(1, 2), one)));
        assertThrows(
                IllegalArgumentException.class,
                () -> Seasonality.ofYears(List.of(year(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0), one)));
        assertThrows(IllegalArgumentException.class, () -> Seasonality.of(rates("5", "4")));
        assertThrows(IllegalArgumentException.class, () -> Seasonality.of(rates("-5", "4")));
        assertThrows(IllegalArgumentException.class, () -> Seasonality.of(rates("5", "104")));
        assertThrows(
                IllegalArgumentException.class, () -> Seasonality.of(Collections.nCopies(12, Rate.ofPercent("50"))));
        assertThrows(IllegalArgumentException.class, () -> Seasonality.of(Collections.nCopies(13, Rate.WHOLE)));
        assertEquals(
                Rate.WHOLE, Seasonality.of(Collections.nCopies(12, Rate.WHOLE)).share(1));
        assertEquals(Rate.WHOLE, Seasonality.of(rates("0", "100")).share(2));
    }

    private static List<Rate> rates(String... percents) {
        return List.of(percents).stream().map(Rate::ofPercent).toList();
    }

    @Test
    void projections() {
        Projection year = Projection.of(plain("44"), Rate.ofPercent("50"), Rate.ZERO, plain("100"), plain("40"));
        assertEquals(plain("88"), year.byTime().orElseThrow());
        assertEquals(Optional.of(Reason.ZERO_DENOMINATOR), year.bySeason().undefined());
        assertEquals(plain("110"), year.byGrowth().orElseThrow());
        assertEquals("[88, 110]", year.range().orElseThrow().toString());
        Projection none = Projection.of(plain("44"), Rate.ZERO, Rate.ZERO, plain("100"), plain("0"));
        assertEquals(Optional.of(Reason.MISSING), none.range().undefined());
        assertEquals(Optional.of(Reason.ZERO_BASE), none.byGrowth().undefined());
    }
}
