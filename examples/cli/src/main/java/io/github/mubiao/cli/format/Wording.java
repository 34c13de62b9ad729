package io.github.mubiao.cli.format;

import io.github.mubiao.cli.lang.Language;
import io.github.mubiao.model.Averaging;
import io.github.mubiao.model.DocumentKind;
import io.github.mubiao.model.Measure;
import io.github.mubiao.model.Measured;
import io.github.mubiao.model.Milestone;
import io.github.mubiao.model.Nature;
import io.github.mubiao.model.Period;
import io.github.mubiao.model.Plan;
import io.github.mubiao.model.PriceBasis;
import io.github.mubiao.model.Stage;
import io.github.mubiao.model.Statement;
import io.github.mubiao.model.Target;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What people read of a statement.
 *
 * @param language in which language
 */
public record Wording(Language language) {

    /**
     * What kind of statement it is.
     *
     * @param statement any
     * @return such as {@code target}
     */
    public String kind(Statement statement) {
        return language.text("class." + statement.className());
    }

    /**
     * What it is about.
     *
     * @param statement any
     * @return the indicator, or the event
     */
    public String subject(Statement statement) {
        return statement instanceof Measured measured ? measured.indicator() : ((Milestone) statement).event();
    }

    /**
     * What it says about that.
     *
     * @param statement any
     * @return such as {@code growth}, {@code yearly growth}, {@code growth, constant prices}, {@code amount, started}
     */
    public String change(Statement statement) {
        if (statement instanceof Milestone milestone) {
            return language.text(milestone.stage());
        }
        Measure measure = ((Measured) statement).measure();
        String change = language.text(measure.change());
        String averaged = measure.averaging() == Averaging.YEARLY ? language.text("averaging.yearly", change) : change;
        String priced = measure.priceBasis() == PriceBasis.UNSTATED
                ? averaged
                : language.text("change.prices", averaged, language.text(measure.priceBasis()));
        Stage stage = statement instanceof Target target ? target.stage() : null;
        return stage == null ? priced : language.text("change.stage", priced, language.text(stage));
    }

    /**
     * By how much.
     *
     * @param statement any
     * @return the figure as people write it, or empty
     */
    public String value(Statement statement) {
        return statement instanceof Measured measured ? Figures.of(measured.measure(), language) : "";
    }

    /**
     * How firmly.
     *
     * @param statement any
     * @return the commitment, or empty
     */
    public String commitment(Statement statement) {
        if (statement instanceof Milestone milestone) {
            return language.text(milestone.commitment());
        }
        return statement instanceof Target target ? language.text(target.commitment()) : "";
    }

    /**
     * Whether it is binding.
     *
     * @param statement any
     * @return the nature, or empty where the document does not state one
     */
    public String nature(Statement statement) {
        return statement instanceof Target target && target.nature() != Nature.UNSTATED
                ? language.text(target.nature())
                : "";
    }

    /**
     * When it holds.
     *
     * @param statement any
     * @return {@code 2023}, {@code 2021—2025}, or empty
     */
    public String year(Statement statement) {
        return statement.period().map(Wording::years).orElse("");
    }

    private static String years(Period period) {
        int first = period.first().getYear();
        return first == period.year() ? String.valueOf(first) : first + "—" + period.year();
    }

    /**
     * Where it holds.
     *
     * @param statement any
     * @return the name of the region, or empty
     */
    public String region(Statement statement) {
        return statement.region().map(region -> region.name()).orElse("");
    }

    /**
     * Why to look at it again.
     *
     * @param statement any
     * @return the doubts, or empty
     */
    public String doubts(Statement statement) {
        return statement.doubts().stream().map(language::text).collect(Collectors.joining(language.text("comma")));
    }

    /**
     * What it belongs to.
     *
     * @param statement any
     * @return its strategy, else its section
     */
    public String group(Statement statement) {
        @Nullable String strategy = statement.origin().strategy();
        return strategy == null ? statement.origin().section() : strategy;
    }

    /**
     * What a document is called.
     *
     * @param plan the plan
     * @return its title, else the name of the document
     */
    public String title(Plan plan) {
        return plan.title().isEmpty() ? plan.document() : (plan.title() + " " + plan.subtitle()).strip();
    }

    /**
     * Where and when a plan holds, and what kind of document it is.
     *
     * @param plan the plan
     * @return such as {@code news, 昭通市 530600, 2023}
     */
    public String scope(Plan plan) {
        String where = plan.region() == null
                ? language.text("region.unknown")
                : plan.region().toString();
        String when = plan.period() == null ? language.text("period.unknown") : years(plan.period());
        String kind = plan.kind() == DocumentKind.OTHER ? "" : language.text(plan.kind()) + language.text("comma");
        return kind + where + language.text("comma") + when;
    }

    /**
     * How much a plan holds.
     *
     * @param plan the plan
     * @return such as {@code 55 targets, 0 observations, …}
     */
    public String counts(Plan plan) {
        return String.join(
                language.text("comma"),
                count("targets", plan.targets().size()),
                count("observations", plan.observations().size()),
                count("milestones", plan.milestones().size()),
                count("strategies", plan.strategies().size()),
                count("lists", plan.lists().size()));
    }

    /**
     * A number of things.
     *
     * @param things the name of their text
     * @param number how many
     * @return such as {@code 1 target}
     */
    public String count(String things, int number) {
        return language.text(number == 1 ? things + ".one" : things, number);
    }
}
