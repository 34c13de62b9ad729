package io.github.mubiao.model;

import static java.util.Objects.requireNonNull;

import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;

/**
 * What is measured (指标): 村级集体经济年经营性收入, per 村; 城镇居民人均可支配收入, per 人, with the code URBAN_INCOME.
 *
 * @param name the words of the document, without figure, bound, modal and time words
 * @param per what it is counted per (人均, 村均, 每个): {@code 人}, {@code 村}; null where it is a total
 * @param direction which way it should move
 * @param code the standard statistical indicator that the name means; null where none fits
 */
public record Indicator(
        @NotBlank String name,
        @Nullable String per,
        Direction direction,
        @Nullable IndicatorCode code) {

    /**
     * Checks for null.
     *
     * @param name the words of the document, without figure, bound, modal and time words
     * @param per what it is counted per
     * @param direction which way it should move
     * @param code the standard statistical indicator that the name means
     */
    public Indicator {
        requireNonNull(name, "name");
        requireNonNull(direction, "direction");
    }

    /** The name. */
    @Override
    public String toString() {
        return name;
    }
}
