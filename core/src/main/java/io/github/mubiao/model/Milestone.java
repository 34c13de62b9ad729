package io.github.mubiao.model;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.Valid;

/**
 * A verifiable event without a figure (节点): 镇七高速建成通车.
 *
 * <pre>{@code
 * milestone.event();    // 云岭水库建成投用
 * milestone.stage();    // COMPLETED
 * }</pre>
 *
 * @param origin where it stands
 * @param event the words of the event
 * @param stage how far the thing shall have come
 * @param commitment how firmly
 */
@JsonPropertyOrder("class")
@JsonIgnoreProperties(value = "class", allowGetters = true)
public record Milestone(@Valid Origin origin, String event, Stage stage, Commitment commitment) implements Statement {

    /**
     * Checks for null.
     *
     * @param origin where it stands
     * @param event the words of the event
     * @param stage how far the thing shall have come
     * @param commitment how firmly
     */
    public Milestone {
        requireNonNull(origin, "origin");
        requireNonNull(event, "event");
        requireNonNull(stage, "stage");
        requireNonNull(commitment, "commitment");
    }

    /**
     * The class that JSON and CSV carry, so that a list of statements keeps it whoever writes the list.
     *
     * @return {@code MILESTONE}
     */
    @Override
    @JsonProperty("class")
    public String className() {
        return "MILESTONE";
    }
}
