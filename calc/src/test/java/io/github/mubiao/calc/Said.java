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
import io.github.mubiao.quantity.Multipliers;
import io.github.mubiao.quantity.Quantity;
import io.github.mubiao.quantity.Rational;
import io.github.mubiao.quantity.Unit;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A sentence with a figure, from the words that matter: {@code Said.that("以上", "增长", "6", "%").in(2025)}. */
record Said(
        Change change,
        Bound bound,
        Figure figure,
        Direction direction,
        @Nullable Period period,
        @Nullable Base base,
        PriceBasis prices,
        Averaging averaging) {

    private static final Map<String, Bound.Kind> BOUNDS = Map.ofEntries(
            Map.entry("", Bound.Kind.EXACT),
            Map.entry("以上", Bound.Kind.AT_LEAST),
            Map.entry("以内", Bound.Kind.AT_MOST),
            Map.entry("突破", Bound.Kind.MORE_THAN),
            Map.entry("超", Bound.Kind.MORE_THAN),
            Map.entry("多", Bound.Kind.MORE_THAN),
            Map.entry("余", Bound.Kind.MORE_THAN),
            Map.entry("低于", Bound.Kind.LESS_THAN),
            Map.entry("不足", Bound.Kind.LESS_THAN),
            Map.entry("左右", Bound.Kind.ABOUT),
            Map.entry("约", Bound.Kind.ABOUT),
            Map.entry("近", Bound.Kind.ABOUT));

    /** A figure such as 1.2, 万 and 人, with its word. */
    static Said of(Change change, String word, String literal, String multiplier, Unit unit) {
        Rational value = Rational.parse(literal).times(Multipliers.factor(multiplier));
        Bound.Kind kind = BOUNDS.get(word);
        if (kind == null) {
            throw new IllegalArgumentException("word " + word);
        }
        return new Said(
                change,
                Bound.of(kind, new Quantity(value, unit), word),
                new Figure(literal, multiplier, unit.symbol(), new BigDecimal(literal)),
                Direction.HIGHER,
                null,
                null,
                PriceBasis.UNSTATED,
                Averaging.NONE);
    }

    static Said of(Change change, String word, String literal, String unit) {
        return of(change, word, literal, "", Samples.unit(unit));
    }

    Said in(Period other) {
        return new Said(change, bound, figure, direction, other, base, prices, averaging);
    }

    Said in(int year) {
        return in(Period.ofYear(year, ""));
    }

    Said in(int first, int last) {
        return in(Period.ofYears(first, last, ""));
    }

    Said from(String level) {
        Base start = new Base(Quantity.of(level, bound.value().unit()), null, "由");
        return new Said(change, bound, figure, direction, period, start, prices, averaging);
    }

    Said from(Quantity level, @Nullable Integer year) {
        return new Said(change, bound, figure, direction, period, new Base(level, year, "由"), prices, averaging);
    }

    Said good(Direction other) {
        return new Said(change, bound, figure, other, period, base, prices, averaging);
    }

    Said at(PriceBasis other) {
        return new Said(change, bound, figure, direction, period, base, other, averaging);
    }

    Said yearly() {
        return new Said(change, bound, figure, direction, period, base, prices, Averaging.YEARLY);
    }

    Target target() {
        return new Target(origin(), measure(), Commitment.PLAN, Nature.UNSTATED, null);
    }

    Observation observation() {
        return new Observation(origin(), measure());
    }

    private Measure measure() {
        return new Measure(
                List.of(new Indicator("某项指标", null, direction, null)), change, bound, figure, base, prices, averaging);
    }

    private Origin origin() {
        return new Origin("t1", new SourceSpan(0, 1), "某项指标", Evidence.EXPLICIT, null, period, "", null, List.of());
    }
}
