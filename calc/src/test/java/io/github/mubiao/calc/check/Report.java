package io.github.mubiao.calc.check;

import io.github.mubiao.model.Averaging;
import io.github.mubiao.model.Base;
import io.github.mubiao.model.Bound;
import io.github.mubiao.model.Change;
import io.github.mubiao.model.Commitment;
import io.github.mubiao.model.Directions;
import io.github.mubiao.model.DocumentKind;
import io.github.mubiao.model.Doubt;
import io.github.mubiao.model.Evidence;
import io.github.mubiao.model.Indicator;
import io.github.mubiao.model.IndicatorCodes;
import io.github.mubiao.model.Measure;
import io.github.mubiao.model.Nature;
import io.github.mubiao.model.Observation;
import io.github.mubiao.model.Origin;
import io.github.mubiao.model.Period;
import io.github.mubiao.model.Plan;
import io.github.mubiao.model.PriceBasis;
import io.github.mubiao.model.SourceSpan;
import io.github.mubiao.model.Statement;
import io.github.mubiao.model.Target;
import io.github.mubiao.quantity.Figure;
import io.github.mubiao.quantity.Multipliers;
import io.github.mubiao.quantity.Quantity;
import io.github.mubiao.quantity.Rational;
import io.github.mubiao.quantity.Unit;
import io.github.mubiao.quantity.Units;
import io.github.mubiao.region.Region;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A small report whose figures are named in the order of its text. */
final class Report {

    static final Region COUNTY = new Region("990121", "青禾县", Region.Level.COUNTY, "990100", 1998, null);

    private static final Region CITY = new Region("990100", "青禾市", Region.Level.PREFECTURE, "990000", 1998, null);

    private final String text;
    private final List<Statement> statements = new ArrayList<>();
    private int from;
    private int year = 2023;
    private boolean isAhead;
    private Evidence evidence = Evidence.EXPLICIT;
    private Bound.Kind kind = Bound.Kind.EXACT;
    private List<Doubt> doubts = List.of();
    private @Nullable Quantity base;
    private Region region = CITY;

    Report(String text) {
        this.text = text;
    }

    /** What is said of the year from here on. */
    Report of(int other) {
        year = other;
        return this;
    }

    /** Targets from here on. */
    Report ahead(int other) {
        isAhead = true;
        return of(other);
    }

    Report resting(Evidence other) {
        evidence = other;
        return this;
    }

    Report bound(Bound.Kind other) {
        kind = other;
        return this;
    }

    Report in(Region other) {
        region = other;
        return this;
    }

    Report doubted(Doubt... other) {
        doubts = List.of(other);
        return this;
    }

    Report from(String value, String unit) {
        base = Quantity.of(value, Units.standard().get(unit));
        return this;
    }

    /** The next place of a figure such as {@code 683.6亿元}. */
    Report figure(String name, Change change, String literal, String multiplier, String unitName) {
        Unit unit = Units.standard().get(unitName);
        String printed = literal + multiplier + unitName;
        int start = text.indexOf(printed, from);
        if (start < 0) {
            throw new IllegalArgumentException(printed + " must stand in " + text);
        }
        from = start + printed.length();
        BigDecimal number = new BigDecimal(literal);
        Quantity value = new Quantity(Rational.of(number).times(Multipliers.factor(multiplier)), unit);
        Indicator indicator = new Indicator(
                name,
                null,
                Directions.standard().of(name),
                IndicatorCodes.standard().of(name, change, unit).orElse(null));
        Measure measure = new Measure(
                List.of(indicator),
                change,
                Bound.of(kind, value, ""),
                new Figure(literal, multiplier, unitName, number),
                base == null ? null : new Base(base, null, "由"),
                PriceBasis.UNSTATED,
                Averaging.NONE);
        statements.add(statement(measure, start));
        base = null;
        return this;
    }

    private Statement statement(Measure measure, int start) {
        Origin origin = new Origin(
                "id" + start,
                new SourceSpan(start, from),
                clause(start),
                evidence,
                region,
                Period.ofYear(year, year + "年"),
                "",
                null,
                doubts);
        return isAhead
                ? new Target(origin, measure, Commitment.PLAN, Nature.UNSTATED, null)
                : new Observation(origin, measure);
    }

    private String clause(int start) {
        int stop = text.indexOf('。', start);
        return text.substring(text.lastIndexOf('。', start) + 1, stop < 0 ? text.length() : stop);
    }

    List<Finding> check() {
        Plan plan = new Plan(
                "青禾市-2024.txt",
                "",
                "",
                DocumentKind.WORK_REPORT,
                CITY,
                Period.ofYear(2024, ""),
                List.of(),
                List.of(),
                statements);
        return Checks.of(plan, text);
    }

    /** The codes of what does not fit, with the words of both places. */
    List<String> findings() {
        return check().stream()
                .map(found -> found.code() + " " + found.span().of(text) + " | "
                        + found.other().of(text))
                .toList();
    }
}
