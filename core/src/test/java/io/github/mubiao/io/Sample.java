package io.github.mubiao.io;

import io.github.mubiao.model.Averaging;
import io.github.mubiao.model.Base;
import io.github.mubiao.model.Bound;
import io.github.mubiao.model.Change;
import io.github.mubiao.model.Commitment;
import io.github.mubiao.model.Direction;
import io.github.mubiao.model.DocumentKind;
import io.github.mubiao.model.Doubt;
import io.github.mubiao.model.Evidence;
import io.github.mubiao.model.Indicator;
import io.github.mubiao.model.IndicatorCodes;
import io.github.mubiao.model.Initiative;
import io.github.mubiao.model.Measure;
import io.github.mubiao.model.Milestone;
import io.github.mubiao.model.NamedList;
import io.github.mubiao.model.Nature;
import io.github.mubiao.model.Observation;
import io.github.mubiao.model.Origin;
import io.github.mubiao.model.Period;
import io.github.mubiao.model.Plan;
import io.github.mubiao.model.PriceBasis;
import io.github.mubiao.model.SourceSpan;
import io.github.mubiao.model.Stage;
import io.github.mubiao.model.Strategy;
import io.github.mubiao.model.Target;
import io.github.mubiao.quantity.Figure;
import io.github.mubiao.quantity.Quantity;
import io.github.mubiao.quantity.Unit;
import io.github.mubiao.quantity.Units;
import io.github.mubiao.region.Region;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A small plan with each kind of statement; {@code sample.json} and {@code sample.csv} are what it looks like. */
final class Sample {

    private static final Units UNITS = Units.standard();

    static final Plan PLAN = plan();

    private Sample() {}

    /** A file beside the tests. */
    static String file(String name) {
        try (InputStream in = Objects.requireNonNull(Sample.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Plan plan() {
        Region city = new Region("990100", "青禾市", Region.Level.PREFECTURE, "990000", 1998, null);
        Period year = Period.ofYear(2024, "");
        return new Plan(
                "青禾 2024.txt",
                "青禾市2024年工作安排",
                "",
                DocumentKind.WORK_REPORT,
                city,
                year,
                List.of(new Strategy(
                        "产业强市战略",
                        "一、实施产业强市战略",
                        new SourceSpan(20, 30),
                        List.of(new Initiative("做优特色农业", new SourceSpan(31, 37))))),
                List.of(new NamedList("2条公路", 2, List.of("青禾至南浦", "青禾至北渡"), new SourceSpan(60, 64))),
                List.of(
                        new Target(
                                origin("a1", 50, 57, "力争规上工业增加值年均增长6%—7.5%", city, year, "产业强市战略"),
                                measure(
                                        "规上工业增加值",
                                        Change.GROWTH,
                                        Bound.between(quantity("6", "%"), quantity("7.5", "%"), ""),
                                        new Figure("6—7.5", "", "%", null),
                                        null,
                                        PriceBasis.COMPARABLE),
                                Commitment.STRIVE,
                                Nature.EXPECTED,
                                null),
                        new Target(
                                origin("a2", 70, 75, "开工建设高标准农田1.70万亩,\"早动手\"", city, year, "产业强市战略"),
                                measure(
                                        "高标准农田",
                                        Change.AMOUNT,
                                        Bound.of(Bound.Kind.EXACT, quantity("17000", "亩"), ""),
                                        new Figure("1.70", "万", "亩", new BigDecimal("1.70")),
                                        null,
                                        PriceBasis.UNSTATED),
                                Commitment.PLAN,
                                Nature.UNSTATED,
                                Stage.STARTED),
                        new Observation(
                                origin("a3", 90, 94, "2023年城镇化率由一半提高到三分之二", null, Period.ofYear(2023, "2023年"), null),
                                measure(
                                        "城镇化率",
                                        Change.LEVEL,
                                        Bound.of(Bound.Kind.EXACT, Quantity.of("2/3", Unit.NONE), ""),
                                        new Figure("三分之二", "", "", null),
                                        new Base(quantity("50", "%"), 2020, "由一半"),
                                        PriceBasis.UNSTATED)),
                        new Milestone(
                                origin("a4", 100, 107, "青禾至南浦公路建成通车", city, null, null),
                                "青禾至南浦公路建成通车",
                                Stage.COMPLETED,
                                Commitment.ENSURE)));
    }

    private static Origin origin(
            String id,
            int start,
            int end,
            String text,
            @Nullable Region region,
            @Nullable Period period,
            @Nullable String strategy) {
        return new Origin(
                id,
                new SourceSpan(start, end),
                text,
                Evidence.EXPLICIT,
                region,
                period,
                "一、实施产业强市战略",
                strategy,
                region == null ? List.of(Doubt.NARROW_HORIZON, Doubt.CARRIED_SUBJECT) : List.of());
    }

    private static Measure measure(
            String indicator, Change change, Bound bound, Figure figure, @Nullable Base base, PriceBasis prices) {
        return new Measure(
                List.of(new Indicator(
                        indicator,
                        null,
                        Direction.HIGHER,
                        IndicatorCodes.standard().of(indicator).orElse(null))),
                change,
                bound,
                figure,
                base,
                prices,
                change == Change.GROWTH ? Averaging.YEARLY : Averaging.NONE);
    }

    private static Quantity quantity(String value, String unit) {
        return Quantity.of(value, UNITS.get(unit));
    }
}
