package io.github.mubiao.model;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

/**
 * What the document commits to (目标).
 *
 * <p>力争新增入园企业20家 is {@code AMOUNT}, {@code EXACT 20家}, {@code STRIVE}.
 *
 * @param origin where it stands
 * @param measure what by how much
 * @param commitment how firmly
 * @param nature binding, expected or unstated
 * @param stage of an AMOUNT whose verb says it (开工建设2条); otherwise null
 */
@JsonPropertyOrder("class")
@JsonIgnoreProperties(value = "class", allowGetters = true)
public record Target(
        @Valid Origin origin,
        @Valid Measure measure,
        Commitment commitment,
        Nature nature,
        @Nullable Stage stage) implements Measured {

    /**
     * Checks for null.
     *
     * @param origin where it stands
     * @param measure what by how much
     * @param commitment how firmly
     * @param nature binding, expected or unstated
     * @param stage of an AMOUNT whose verb says it
     */
    public Target {
        requireNonNull(origin, "origin");
        requireNonNull(measure, "measure");
        requireNonNull(commitment, "commitment");
        requireNonNull(nature, "nature");
    }

    /**
     * The class that JSON and CSV carry, so that a list of statements keeps it whoever writes the list.
     *
     * @return {@code TARGET}
     */
    @Override
    @JsonProperty("class")
    public String className() {
        return "TARGET";
    }
}
