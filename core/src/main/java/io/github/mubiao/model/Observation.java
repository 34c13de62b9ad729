package io.github.mubiao.model;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.Valid;

/**
 * What the document reports as achieved (完成情况).
 *
 * <p>2021年，实现地区生产总值169亿元 is {@code LEVEL}, {@code EXACT 16900000000元}, of the year 2021.
 *
 * @param origin where it stands
 * @param measure what by how much
 */
@JsonPropertyOrder("class")
@JsonIgnoreProperties(value = "class", allowGetters = true)
public record Observation(@Valid Origin origin, @Valid Measure measure) implements Measured {

    /**
     * Checks for null.
     *
     * @param origin where it stands
     * @param measure what by how much
     */
    public Observation {
        requireNonNull(origin, "origin");
        requireNonNull(measure, "measure");
    }

    /**
     * The class that JSON and CSV carry, so that a list of statements keeps it whoever writes the list.
     *
     * @return {@code OBSERVATION}
     */
    @Override
    @JsonProperty("class")
    public String className() {
        return "OBSERVATION";
    }
}
