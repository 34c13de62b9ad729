package io.github.mubiao.testing;

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
import io.github.mubiao.model.IndicatorCode;
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
import io.github.mubiao.model.StandardIndicator;
import io.github.mubiao.model.Statement;
import io.github.mubiao.model.Strategy;
import io.github.mubiao.model.Target;
import io.github.mubiao.quantity.Quantity;
import io.github.mubiao.region.Region;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.jspecify.annotations.Nullable;

/**
 * Arbitrary plans and their parts: every value that the constructors accept, however strange. The parts are independent, so a
 * statement may name a strategy that its plan does not have, as in a faulty document.
 */
public final class Plans {

    private Plans() {}

    /**
     * Plans with up to five statements.
     *
     * @return any plan
     */
    public static Arbitrary<Plan> plans() {
        return Combinators.combine(
                        texts(),
                        texts(),
                        Combinators.combine(texts(), Arbitraries.of(DocumentKind.class))
                                .as(Map::entry),
                        regions().injectNull(0.2),
                        periods().injectNull(0.2),
                        strategies().list().ofMaxSize(3),
                        namedLists().list().ofMaxSize(3),
                        statements().list().ofMaxSize(5))
                .as((document, title, subtitle, region, period, strategies, lists, statements) -> new Plan(
                        document,
                        title,
                        subtitle.getKey(),
                        subtitle.getValue(),
                        region,
                        period,
                        strategies,
                        lists,
                        statements));
    }

    /**
     * Targets, observations and milestones.
     *
     * @return any statement
     */
    public static Arbitrary<Statement> statements() {
        return Arbitraries.oneOf(targets(), observations(), milestones());
    }

    /**
     * What a document commits to.
     *
     * @return any target
     */
    public static Arbitrary<Target> targets() {
        return Combinators.combine(
                        origins(),
                        measures(),
                        Arbitraries.of(Commitment.class),
                        Arbitraries.of(Nature.class),
                        Arbitraries.of(Stage.class).injectNull(0.5))
                .as(Target::new);
    }

    /**
     * What a document reports.
     *
     * @return any observation
     */
    public static Arbitrary<Observation> observations() {
        return Combinators.combine(origins(), measures()).as(Observation::new);
    }

    /**
     * Events without a figure.
     *
     * @return any milestone
     */
    public static Arbitrary<Milestone> milestones() {
        return Combinators.combine(origins(), texts(), Arbitraries.of(Stage.class), Arbitraries.of(Commitment.class))
                .as(Milestone::new);
    }

    /**
     * What by how much.
     *
     * @return any measure of one or two indicators
     */
    public static Arbitrary<Measure> measures() {
        return Combinators.combine(
                        indicators().list().ofMinSize(1).ofMaxSize(2),
                        Arbitraries.of(Change.class),
                        bounds(),
                        Quantities.figures(),
                        bases().injectNull(0.5),
                        Arbitraries.of(PriceBasis.class),
                        Arbitraries.of(Averaging.class))
                .as(Measure::new);
    }

    /**
     * Single figures and ranges.
     *
     * @return any bound
     */
    public static Arbitrary<Bound> bounds() {
        Arbitrary<Bound> single = Combinators.combine(
                        Arbitraries.of(Bound.Kind.class).filter(kind -> kind != Bound.Kind.BETWEEN),
                        Quantities.quantities(),
                        texts())
                .as(Bound::of);
        Arbitrary<Bound> range = Combinators.combine(Quantities.quantities(), Quantities.rationals(), texts())
                .as((low, width, words) ->
                        Bound.between(low, new Quantity(low.value().plus(width.abs()), low.unit()), words));
        return Arbitraries.oneOf(single, range);
    }

    /**
     * What is measured.
     *
     * @return any indicator
     */
    public static Arbitrary<Indicator> indicators() {
        return Combinators.combine(
                        texts(),
                        texts().injectNull(0.5),
                        Arbitraries.of(Direction.class),
                        indicatorCodes().injectNull(0.5))
                .as(Indicator::new);
    }

    /**
     * Codes of the standard catalogue.
     *
     * @return any of them
     */
    public static Arbitrary<IndicatorCode> indicatorCodes() {
        return Arbitraries.of(IndicatorCodes.standard().indicators()).map(StandardIndicator::code);
    }

    /**
     * What a change starts from.
     *
     * @return any base
     */
    public static Arbitrary<Base> bases() {
        return Combinators.combine(
                        Quantities.quantities().injectNull(0.3),
                        Arbitraries.integers().between(1949, 2100).injectNull(0.3),
                        texts())
                .as(Base::new);
    }

    /**
     * Where a statement stands.
     *
     * @return any origin
     */
    public static Arbitrary<Origin> origins() {
        return Combinators.combine(
                        texts(),
                        spans(),
                        texts(),
                        Arbitraries.of(Evidence.class),
                        regions().injectNull(0.2),
                        periods().injectNull(0.2),
                        Combinators.combine(texts(), texts().injectNull(0.3)).as(Above::new),
                        doubts())
                .as((id, span, text, evidence, region, period, above, doubts) -> new Origin(
                        id, span, text, evidence, region, period, above.section(), above.strategy(), doubts));
    }

    /** What a statement stands under. */
    private record Above(String section, @Nullable String strategy) {}

    /**
     * Reasons to look at a statement again.
     *
     * @return up to three of them, in any order
     */
    public static Arbitrary<List<Doubt>> doubts() {
        return Arbitraries.of(Doubt.class).list().ofMaxSize(3);
    }

    /**
     * Themes of a plan.
     *
     * @return any strategy
     */
    public static Arbitrary<Strategy> strategies() {
        Arbitrary<List<Initiative>> initiatives =
                Combinators.combine(texts(), spans()).as(Initiative::new).list().ofMaxSize(3);
        return Combinators.combine(texts(), texts(), spans(), initiatives).as(Strategy::new);
    }

    /**
     * Lists that are counted and spelt out, rightly or not.
     *
     * @return any named list
     */
    public static Arbitrary<NamedList> namedLists() {
        return Combinators.combine(
                        texts(),
                        Arbitraries.integers().between(0, 1000),
                        texts().list().ofMaxSize(4),
                        spans())
                .as(NamedList::new);
    }

    /**
     * Places in a text.
     *
     * @return any span
     */
    public static Arbitrary<SourceSpan> spans() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 1_000_000),
                        Arbitraries.integers().between(0, 10_000))
                .as((start, length) -> new SourceSpan(start, start + length));
    }

    /**
     * Days between 1949 and 2100.
     *
     * @return any period
     */
    public static Arbitrary<Period> periods() {
        Arbitrary<LocalDate> days = Arbitraries.longs()
                .between(
                        LocalDate.of(1949, 1, 1).toEpochDay(),
                        LocalDate.of(2100, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
        return Combinators.combine(days, Arbitraries.longs().between(0, 4000), texts())
                .as((first, length, words) -> new Period(first, first.plusDays(length), words));
    }

    /**
     * Divisions with invented codes.
     *
     * @return any region
     */
    public static Arbitrary<Region> regions() {
        return Combinators.combine(
                        codes(),
                        texts().filter(name -> !name.isBlank()),
                        Arbitraries.of(Region.Level.class),
                        codes().injectNull(0.3),
                        Arbitraries.integers().between(1949, 2023).injectNull(0.2),
                        Arbitraries.integers().between(2023, 2100).injectNull(0.5))
                .as(Region::new);
    }

    private static Arbitrary<String> codes() {
        return Arbitraries.strings().numeric().ofLength(6);
    }

    /**
     * Chinese words, and now and then any characters at all: quotes, line breaks, halves of surrogate pairs.
     *
     * @return any text of up to ten characters
     */
    public static Arbitrary<String> texts() {
        return Arbitraries.frequencyOf(
                Tuple.of(4, Arbitraries.strings().withCharRange('一', '龥').ofMaxLength(10)),
                Tuple.of(1, Arbitraries.strings().all().ofMaxLength(10)));
    }
}
