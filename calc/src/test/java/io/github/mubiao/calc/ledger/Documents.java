package io.github.mubiao.calc.ledger;

import io.github.mubiao.model.Averaging;
import io.github.mubiao.model.Bound;
import io.github.mubiao.model.Change;
import io.github.mubiao.model.Commitment;
import io.github.mubiao.model.Directions;
import io.github.mubiao.model.DocumentKind;
import io.github.mubiao.model.Evidence;
import io.github.mubiao.model.Indicator;
import io.github.mubiao.model.IndicatorCodes;
import io.github.mubiao.model.Measure;
import io.github.mubiao.model.Milestone;
import io.github.mubiao.model.Nature;
import io.github.mubiao.model.Observation;
import io.github.mubiao.model.Origin;
import io.github.mubiao.model.Period;
import io.github.mubiao.model.Plan;
import io.github.mubiao.model.PriceBasis;
import io.github.mubiao.model.SourceSpan;
import io.github.mubiao.model.Stage;
import io.github.mubiao.model.Statement;
import io.github.mubiao.model.Target;
import io.github.mubiao.quantity.Figure;
import io.github.mubiao.quantity.Quantity;
import io.github.mubiao.quantity.Unit;
import io.github.mubiao.quantity.Units;
import io.github.mubiao.region.Region;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/** Small documents of an invented place. */
final class Documents {

    static final Region CITY = new Region("990100", "青禾市", Region.Level.PREFECTURE, "990000", 1998, null);

    static final Region PROVINCE = new Region("990000", "青原省", Region.Level.PROVINCE, "000000", 1998, null);

    private static final AtomicInteger NEXT = new AtomicInteger();

    private Documents() {}

    static Plan plan(int year, Statement... statements) {
        return plan(CITY, year, List.of(statements));
    }

    static Plan plan(Region region, int year, List<Statement> statements) {
        return new Plan(
                region.name() + "-" + year + ".txt",
                "",
                "",
                DocumentKind.WORK_REPORT,
                region,
                Period.ofYear(year, ""),
                List.of(),
                List.of(),
                statements);
    }

    /** The same under another name. */
    static Plan named(String document, Plan plan) {
        return new Plan(
                document,
                plan.title(),
                plan.subtitle(),
                plan.kind(),
                plan.region(),
                plan.period(),
                plan.strategies(),
                plan.lists(),
                plan.statements());
    }

    /** Of {@code 地区生产总值 GROWTH AT_LEAST 7 %}; two indicators are joined by 、, a unit may be missing. */
    static Target target(int year, String words) {
        return target(origin(CITY, Period.ofYear(year, ""), words), words);
    }

    static Target target(Origin origin, String words) {
        return new Target(origin, measure(words, Averaging.NONE), Commitment.PLAN, Nature.UNSTATED, null);
    }

    /** Of the years from the first to the last together. */
    static Target target(int first, int last, String words) {
        return target(origin(CITY, Period.ofYears(first, last, ""), words), words);
    }

    /** 年均. */
    static Target yearlyTarget(int first, int last, String words) {
        Origin origin = origin(CITY, Period.ofYears(first, last, ""), "年均 " + words);
        return new Target(origin, measure(words, Averaging.YEARLY), Commitment.PLAN, Nature.UNSTATED, null);
    }

    /** Of another place. */
    static Target target(Region region, int year, String words) {
        return target(origin(region, Period.ofYear(year, ""), words), words);
    }

    static Observation observation(int year, String words) {
        return observation(origin(CITY, Period.ofYear(year, ""), words), words);
    }

    /** Of the years from the first to the last together, with the clause that says so. */
    static Observation observation(int first, int last, String text, String words) {
        return observation(origin(CITY, Period.ofYears(first, last, ""), text), words);
    }

    /** Of another place. */
    static Observation observation(Region region, int year, String words) {
        return observation(origin(region, Period.ofYear(year, ""), words), words);
    }

    static Observation observation(Origin origin, String words) {
        return new Observation(origin, measure(words, Averaging.NONE));
    }

    static Milestone milestone(int year, String event, Stage stage) {
        return new Milestone(origin(CITY, Period.ofYear(year, ""), event), event, stage, Commitment.PLAN);
    }

    static Origin origin(Region region, Period period, String text) {
        int place = NEXT.incrementAndGet() * 10;
        return new Origin(
                "id" + place,
                new SourceSpan(place, place + 5),
                text,
                Evidence.EXPLICIT,
                region,
                period,
                "",
                null,
                List.of());
    }

    static Measure measure(String words, Averaging averaging) {
        String[] fields = words.split(" ", -1);
        Change change = Change.valueOf(fields[1]);
        Unit unit = fields.length < 5 ? Unit.NONE : Units.standard().get(fields[4]);
        return new Measure(
                Stream.of(fields[0].split("、", -1))
                        .map(name -> indicator(name, change, unit))
                        .toList(),
                change,
                bound(fields[2], fields[3], unit),
                new Figure(fields[3], "", unit.symbol(), null),
                null,
                PriceBasis.UNSTATED,
                averaging);
    }

    private static Indicator indicator(String name, Change change, Unit unit) {
        return new Indicator(
                name,
                null,
                Directions.standard().of(name),
                IndicatorCodes.standard().of(name, change, unit).orElse(null));
    }

    private static Bound bound(String kind, String value, Unit unit) {
        String[] ends = value.split("\\.\\.", -1);
        return ends.length == 1
                ? Bound.of(Bound.Kind.valueOf(kind), Quantity.of(value, unit), "")
                : Bound.between(Quantity.of(ends[0], unit), Quantity.of(ends[1], unit), "");
    }
}
