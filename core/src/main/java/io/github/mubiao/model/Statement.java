package io.github.mubiao.model;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.github.mubiao.region.Region;
import java.util.List;
import java.util.Optional;

/**
 * Something that a document says about the world: a target, an observation or a milestone.
 *
 * <pre>{@code
 * if (statement instanceof Milestone milestone) {    // 确保云岭水库建成投用
 *     milestone.event();
 * } else if (statement instanceof Target target) {    // 新建公厕30座
 *     target.commitment();                              // PLAN
 * }
 * }</pre>
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, include = JsonTypeInfo.As.EXISTING_PROPERTY, property = "class")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Target.class, name = "TARGET"),
    @JsonSubTypes.Type(value = Observation.class, name = "OBSERVATION"),
    @JsonSubTypes.Type(value = Milestone.class, name = "MILESTONE")
})
public sealed interface Statement permits Measured, Milestone {

    /**
     * Where it stands and what it holds for.
     *
     * @return the origin
     */
    Origin origin();

    /**
     * The class as CSV and JSON name it.
     *
     * @return {@code TARGET}, {@code OBSERVATION} or {@code MILESTONE}
     */
    String className();

    /**
     * The stable id.
     *
     * @return {@code origin().id()}
     */
    default String id() {
        return origin().id();
    }

    /**
     * The place of the figure or event.
     *
     * @return {@code origin().span()}
     */
    default SourceSpan span() {
        return origin().span();
    }

    /**
     * The clause.
     *
     * @return {@code origin().text()}
     */
    default String text() {
        return origin().text();
    }

    /**
     * Where it holds.
     *
     * @return the region, or empty where the document does not say
     */
    default Optional<Region> region() {
        return Optional.ofNullable(origin().region());
    }

    /**
     * When it holds.
     *
     * @return the period, or empty where the document does not say
     */
    default Optional<Period> period() {
        return Optional.ofNullable(origin().period());
    }

    /**
     * The reasons for which a careful reader would look at it again.
     *
     * @return {@code origin().doubts()}; empty where it can be used unread
     */
    default List<Doubt> doubts() {
        return origin().doubts();
    }
}
