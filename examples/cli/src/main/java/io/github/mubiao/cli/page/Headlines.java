package io.github.mubiao.cli.page;

import io.github.mubiao.model.IndicatorCode;
import io.github.mubiao.model.IndicatorCodes;
import io.github.mubiao.model.Measured;
import io.github.mubiao.model.Observation;
import io.github.mubiao.model.Period;
import io.github.mubiao.model.Plan;
import io.github.mubiao.model.StandardIndicator;
import io.github.mubiao.model.Statement;
import io.github.mubiao.model.Target;
import io.github.mubiao.quantity.Quantity;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The main figures of a document: what was reached last, and what is wanted now, of the indicators that everybody looks for. */
public final class Headlines {

    /** In the order in which reports give them. */
    private static final List<IndicatorCode> CODES = List.of(
                    "GDP",
                    "INDUSTRIAL_VALUE_ADDED",
                    "FISCAL_REVENUE",
                    "FIXED_INVESTMENT",
                    "RETAIL_SALES",
                    "TRADE",
                    "RESIDENT_INCOME",
                    "URBAN_INCOME",
                    "RURAL_INCOME",
                    "NEW_JOBS",
                    "UNEMPLOYMENT_SURVEYED",
                    "UNEMPLOYMENT_REGISTERED",
                    "CPI",
                    "GRAIN",
                    "ENERGY_INTENSITY",
                    "URBANISATION")
            .stream()
            .map(IndicatorCode::new)
            .toList();

    private final Plan plan;
    private final Numbering numbers;

    private Headlines(Plan plan) {
        this.plan = plan;
        this.numbers = new Numbering(plan);
    }

    /**
     * An indicator.
     *
     * @param name its standard name
     * @param achieved what was reached last; null where the document does not say
     * @param wanted what is wanted; null where the document does not say
     */
    public record Headline(
            String name,
            @Nullable Stated achieved,
            @Nullable Stated wanted) {}

    /**
     * A figure and its place.
     *
     * @param number the number of the statement in the document
     * @param year when
     * @param change growth, level …
     * @param value the figure as people write it
     * @param percent the number before the percent sign, for a chart; null for other units
     * @param upper the upper end of a range, likewise
     */
    public record Stated(
            int number,
            String year,
            Words change,
            Words value,
            @Nullable Double percent,
            @Nullable Double upper) {}

    static List<Headline> of(Plan plan) {
        Headlines headlines = new Headlines(plan);
        List<Headline> found = new ArrayList<>();
        for (IndicatorCode code : CODES) {
            Stated achieved =
                    headlines.find(code, Observation.class::isInstance).orElse(null);
            Stated wanted = headlines.find(code, headlines::isWanted).orElse(null);
            if (achieved != null || wanted != null) {
                found.add(new Headline(name(code), achieved, wanted));
            }
        }
        return found;
    }

    private static String name(IndicatorCode code) {
        return IndicatorCodes.standard().find(code).map(StandardIndicator::name).orElse(code.value());
    }

    private boolean isWanted(Statement statement) {
        Period period = plan.period();
        return statement instanceof Target
                && (period == null
                        || statement
                                .period()
                                .filter(p -> p.year() == period.year())
                                .isPresent());
    }

    /** Of the issuer itself, the latest; a rate of change rather than a level, the undoubted rather than the doubtful. */
    private Optional<Stated> find(IndicatorCode code, Predicate<Statement> wanted) {
        return plan.statements().stream()
                .filter(wanted)
                .filter(statement -> statement instanceof Measured measured
                        && measured.measure().codes().contains(code))
                .filter(this::isOfTheIssuer)
                .max(Comparator.comparing(Headlines::year)
                        .thenComparing(statement -> statement.doubts().isEmpty())
                        .thenComparing(Headlines::isRate)
                        .thenComparing(statement -> -statement.span().start()))
                .map(this::stated);
    }

    private boolean isOfTheIssuer(Statement statement) {
        return plan.region() == null
                || statement.region().isEmpty()
                || statement.region().get().code().equals(plan.region().code());
    }

    private static int year(Statement statement) {
        return statement.period().map(Period::year).orElse(0);
    }

    private static boolean isRate(Statement statement) {
        return percent(((Measured) statement).bound().value()) != null;
    }

    private Stated stated(Statement statement) {
        Measured measured = (Measured) statement;
        Quantity upper = measured.bound().upper();
        return new Stated(
                numbers.of(statement),
                Words.of(wording -> wording.year(statement)).zh(),
                Words.of(wording -> wording.change(statement)),
                Words.of(wording -> wording.value(statement)),
                percent(measured.bound().value()),
                upper == null ? null : percent(upper));
    }

    private static @Nullable Double percent(Quantity quantity) {
        return quantity.unit().symbol().equals("%")
                ? quantity.toDecimal(4, RoundingMode.HALF_UP).doubleValue()
                : null;
    }
}
