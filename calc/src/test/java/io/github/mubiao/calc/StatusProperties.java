package io.github.mubiao.calc;

import static io.github.mubiao.calc.Samples.plain;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.mubiao.model.Bound;
import io.github.mubiao.model.Change;
import io.github.mubiao.model.Direction;
import io.github.mubiao.quantity.Quantity;
import io.github.mubiao.quantity.Rational;
import io.github.mubiao.quantity.Unit;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** The status methods against their second implementation, and robust statuses against samples. */
class StatusProperties {

    private static final BigDecimal DEVIATION = new BigDecimal("12.5");
    private static final BigDecimal LIMIT = BigDecimal.valueOf(100);

    @Provide
    Arbitrary<StatusOracle> ways() {
        return anyWay();
    }

    static Arbitrary<StatusOracle> anyWay() {
        Arbitrary<BigDecimal> levels = Arbitraries.oneOf(
                Arbitraries.integers().between(1, 200).map(BigDecimal::valueOf),
                Arbitraries.integers().between(900, 1_100).map(n -> new BigDecimal(n).movePointLeft(1)),
                Arbitraries.of("100", "99.9", "50", "0.1").map(BigDecimal::new));
        Arbitrary<String> kinds = Arbitraries.of("AT_LEAST", "AT_MOST", "EXACT_UP", "EXACT_DOWN");
        Arbitrary<Integer> totals = Arbitraries.of(1, 3, 5, 15);
        return Combinators.combine(
                        kinds,
                        levels,
                        levels,
                        levels,
                        totals,
                        Arbitraries.integers().between(0, 30))
                .as((kind, base, current, target, total, halves) -> way(
                        kind,
                        base,
                        current,
                        target,
                        new BigDecimal(Math.min(halves, 2 * total)).divide(BigDecimal.valueOf(2)),
                        total));
    }

    private static StatusOracle way(
            String kind, BigDecimal base, BigDecimal current, BigDecimal target, BigDecimal elapsed, int total) {
        boolean up = kind.equals("AT_LEAST") || kind.equals("EXACT_UP");
        String bound = kind.startsWith("EXACT") ? "EXACT" : kind;
        return new StatusOracle(bound, up, base, current, target, elapsed, BigDecimal.valueOf(total), false);
    }

    private static Quantity level(BigDecimal value) {
        return plain(value.toPlainString());
    }

    private static Goal goal(StatusOracle way) {
        return Goal.of(
                Change.LEVEL,
                Bound.of(Bound.Kind.valueOf(way.kind()), level(way.target()), ""),
                way.up() ? Direction.HIGHER : Direction.LOWER);
    }

    private static Trajectory trajectory(StatusOracle way, Published base, Published current) {
        return Trajectory.of(goal(way), base, current, Rational.of(way.elapsed()), Rational.of(way.total()))
                .withPath(way.growth() ? Trajectory.Path.GEOMETRIC : Trajectory.Path.LINEAR);
    }

    private static Trajectory trajectory(StatusOracle way) {
        return trajectory(way, Published.exact(level(way.base())), Published.exact(level(way.current())));
    }

    private static String code(StatusProfile.Assessment found) {
        return found.status().toOptional().map(Status::code).orElse("-");
    }

    private static Map<String, String> expected(StatusOracle way) {
        Map<String, String> expected = new LinkedHashMap<>();
        expected.put("CN_DEFAULT", way.chinese());
        expected.put("EUROSTAT_TARGET", way.eurostat());
        expected.put("OPEN_SDG", way.openSdg());
        expected.put("OPEN_SDG_TREND", way.openSdgTrend());
        expected.put("UN_CHART_2023", way.unChart());
        expected.put("UN_CHART_2023_TREND", way.unTrend());
        expected.put("SDSN", way.sdsn());
        expected.put("UNESCAP", way.unescap());
        expected.put("DIGITAL_DECADE", way.digitalDecade());
        return expected;
    }

    @Property
    void profilesAgreeWithTheirSecondImplementation(@ForAll("ways") StatusOracle way) {
        assertAgrees(way);
    }

    static void assertAgrees(StatusOracle way) {
        Trajectory trajectory = trajectory(way);
        expected(way)
                .forEach((name, status) -> assertEquals(
                        status, code(StatusProfile.named(name).assess(trajectory)), () -> name + " of " + way));
        assertEquals(
                way.oecd(DEVIATION),
                code(StatusProfile.named("OECD").assess(trajectory, level(DEVIATION))),
                () -> "OECD of " + way);
        assertEquals(
                way.openSdgTrend(LIMIT),
                code(StatusProfile.named("OPEN_SDG_TREND").assess(trajectory, level(LIMIT))),
                () -> "limit of " + way);
    }

    @Property
    void geometricWaysAgreeToo(@ForAll("ways") StatusOracle linear) {
        StatusOracle way = new StatusOracle(
                linear.kind(),
                linear.up(),
                linear.base(),
                linear.current(),
                linear.target(),
                linear.elapsed(),
                linear.total(),
                true);
        assertEquals(way.chinese(), code(StatusProfile.named("CN_DEFAULT").assess(trajectory(way))), way::toString);
    }

    /** Both figures as printed: the interval of the one or the other, and points inside. */
    @Property
    void aStatusIsRobustWhereNoSampleHasAnother(
            @ForAll("ways") StatusOracle way,
            @ForAll @Size(6) List<@IntRange(min = 0, max = 99) Integer> bases,
            @ForAll @Size(6) List<@IntRange(min = 0, max = 99) Integer> currents) {
        Published base = Published.of(way.base().toPlainString(), Unit.NONE);
        Published current = Published.of(way.current().toPlainString(), Unit.NONE);
        Trajectory printed = trajectory(way, base, current);
        Map<String, StatusProfile.Assessment> found = new LinkedHashMap<>();
        List.of("CN_DEFAULT", "EUROSTAT_TARGET", "OPEN_SDG", "UN_CHART_2023", "SDSN", "UNESCAP")
                .forEach(name -> found.put(name, StatusProfile.named(name).assess(printed)));
        for (int i = 0; i < bases.size(); i++) {
            StatusOracle sample = new StatusOracle(
                    way.kind(),
                    way.up(),
                    inside(way.base(), bases.get(i)),
                    inside(way.current(), currents.get(i)),
                    way.target(),
                    way.elapsed(),
                    way.total(),
                    false);
            Map<String, String> others = expected(sample);
            found.forEach((name, one) -> assertFits(name, one, others.getOrDefault(name, "-"), sample));
        }
    }

    private static void assertFits(String name, StatusProfile.Assessment found, String other, StatusOracle sample) {
        assertTrue(
                !found.robust() || other.equals(code(found)),
                () -> name + " " + code(found) + ", but " + other + " of " + sample);
        assertTrue(
                other.equals("-")
                        || found.possible().stream().anyMatch(status -> status.code().equals(other)),
                () -> name + " " + other + " of " + sample + " is not in " + found.possible());
    }

    /** At a share of the rounding interval, of which the lower end belongs to it and the upper does not. */
    private static BigDecimal inside(BigDecimal printed, int percent) {
        BigDecimal step = printed.ulp();
        BigDecimal low = printed.subtract(step.divide(BigDecimal.valueOf(2)));
        return low.add(step.multiply(BigDecimal.valueOf(percent)).movePointLeft(2));
    }
}
