package io.github.mubiao.calc;

import io.github.mubiao.model.Averaging;
import io.github.mubiao.model.Base;
import io.github.mubiao.model.Bound;
import io.github.mubiao.model.Change;
import io.github.mubiao.model.Commitment;
import io.github.mubiao.model.Direction;
import io.github.mubiao.model.Evidence;
import io.github.mubiao.model.Indicator;
import io.github.mubiao.model.Measure;
import io.github.mubiao.model.Nature;
import io.github.mubiao.model.Observation;
import io.github.mubiao.model.Origin;
import io.github.mubiao.model.Period;
import io.github.mubiao.model.PriceBasis;
import io.github.mubiao.model.SourceSpan;
import io.github.mubiao.model.Target;
import io.github.mubiao.quantity.Figure;
import io.github.mubiao.quantity.Quantity;
import io.github.mubiao.quantity.Unit;
import io.github.mubiao.quantity.Units;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Short forms of targets, observations and goals. */
final class Samples {

    private Samples() {}

    static Unit unit(String symbol) {
        return Units.standard().get(symbol);
    }

    static Quantity plain(String value) {
        return Quantity.of(value, Unit.NONE);
    }

    static Quantity percent(String value) {
        return Quantity.of(value, Rate.PERCENT);
    }

    static Published printed(String literal) {
        return Published.of(literal, Unit.NONE);
    }

    static Published printedPercent(String literal) {
        return Published.of(literal, Rate.PERCENT);
    }

    static Goal goal(Bound.Kind kind, String value, Direction direction) {
        return Goal.of(Change.LEVEL, Bound.of(kind, plain(value), ""), direction);
    }

    static Goal goal(Change change, Bound.Kind kind, Quantity value, Direction direction) {
        return Goal.of(change, Bound.of(kind, value, ""), direction);
    }

    static Target target(int year, Change change, Bound.Kind kind, String literal, Unit unit, Direction direction) {
        return target(year, change, kind, literal, unit, direction, null);
    }

    static Target target(
            int year,
            Change change,
            Bound.Kind kind,
            String literal,
            Unit unit,
            Direction direction,
            @Nullable Quantity base) {
        return new Target(
                origin(year),
                measure(change, kind, literal, unit, direction, base),
                Commitment.PLAN,
                Nature.UNSTATED,
                null);
    }

    static Observation observation(int year, Change change, String literal, Unit unit) {
        return observation(year, change, Bound.Kind.EXACT, literal, unit);
    }

    static Observation observation(int year, Change change, Bound.Kind kind, String literal, Unit unit) {
        return new Observation(origin(year), measure(change, kind, literal, unit, Direction.HIGHER, null));
    }

    private static Measure measure(
            Change change, Bound.Kind kind, String literal, Unit unit, Direction direction, @Nullable Quantity base) {
        return new Measure(
                List.of(new Indicator("某项指标", null, direction, null)),
                change,
                Bound.of(kind, Quantity.of(literal, unit), ""),
                new Figure(literal, "", unit.symbol(), new BigDecimal(literal)),
                base == null ? null : new Base(base, null, "由基数"),
                PriceBasis.UNSTATED,
                Averaging.NONE);
    }

    private static Origin origin(int year) {
        return new Origin(
                "t1",
                new SourceSpan(0, 1),
                "某项指标",
                Evidence.EXPLICIT,
                null,
                Period.ofYear(year, ""),
                "",
                null,
                List.of());
    }
}
