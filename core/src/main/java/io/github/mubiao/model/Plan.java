package io.github.mubiao.model;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.mubiao.region.Region;
import io.github.mubiao.validation.TargetsNotBeforePlan;
import io.github.mubiao.validation.UniqueIds;
import jakarta.validation.Valid;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A planning document (规划文件) as data. All statements stand once, in text order; the rest are views.
 *
 * <pre>{@code
 * Plan plan = PlanParser.standard().parse(text).plan();
 * plan.region();                      // 曲靖市 530300
 * plan.targets().get(0);              // the first thing that it wants
 * plan.statements().size();           // targets, observations and milestones together
 * }</pre>
 *
 * @param document the name of the document, such as its file name; may be empty
 * @param title its title, or empty
 * @param subtitle its subtitle, or empty
 * @param kind what it is; OTHER where that is not told
 * @param region the issuing region; null where the text does not say
 * @param period what the plan covers; null where the text does not say
 * @param strategies its themes, in text order
 * @param lists its named lists, in text order
 * @param statements its targets, observations and milestones, in text order
 */
@TargetsNotBeforePlan
@UniqueIds
@JsonPropertyOrder("schemaVersion")
@JsonIgnoreProperties(value = "schemaVersion", allowGetters = true)
public record Plan(
        String document,
        String title,
        String subtitle,
        DocumentKind kind,
        @Nullable Region region,
        @Nullable @Valid Period period,
        List<Strategy> strategies,
        List<NamedList> lists,
        List<@Valid Statement> statements) {

    /** The version of the JSON form of a plan; it grows when a reader of the old form could not read the new one. */
    public static final int SCHEMA_VERSION = 1;

    /**
     * Copies the lists.
     *
     * @param document the name of the document
     * @param title its title, or empty
     * @param subtitle its subtitle, or empty
     * @param kind what it is
     * @param region the issuing region
     * @param period what the plan covers
     * @param strategies its themes, in text order
     * @param lists its named lists, in text order
     * @param statements its targets, observations and milestones, in text order
     */
    public Plan {
        requireNonNull(document, "document");
        requireNonNull(title, "title");
        requireNonNull(subtitle, "subtitle");
        requireNonNull(kind, "kind");
        strategies = List.copyOf(requireNonNull(strategies, "strategies"));
        lists = List.copyOf(requireNonNull(lists, "lists"));
        statements = List.copyOf(requireNonNull(statements, "statements"));
    }

    /**
     * The version that the JSON of a plan carries, whoever writes it.
     *
     * @return {@link #SCHEMA_VERSION}
     */
    @JsonProperty("schemaVersion")
    public int schemaVersion() {
        return SCHEMA_VERSION;
    }

    /**
     * What the plan commits to.
     *
     * @return in text order
     */
    public List<Target> targets() {
        return all(Target.class).toList();
    }

    /**
     * What the plan reports as achieved.
     *
     * @return in text order
     */
    public List<Observation> observations() {
        return all(Observation.class).toList();
    }

    /**
     * The events that the plan commits to.
     *
     * @return in text order
     */
    public List<Milestone> milestones() {
        return all(Milestone.class).toList();
    }

    /**
     * The targets of one strategy.
     *
     * @param strategy a strategy of this plan
     * @return in text order
     */
    public List<Target> targetsOf(Strategy strategy) {
        requireNonNull(strategy, "strategy");
        return all(Target.class)
                .filter(target -> strategy.name().equals(target.origin().strategy()))
                .toList();
    }

    private <T extends Statement> Stream<T> all(Class<T> type) {
        return statements.stream().filter(type::isInstance).map(type::cast);
    }
}
