package io.github.mubiao.model;

import static java.util.Objects.requireNonNull;

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
}
