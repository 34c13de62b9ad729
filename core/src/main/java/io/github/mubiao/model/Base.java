package io.github.mubiao.model;

import static java.util.Objects.requireNonNull;

import io.github.mubiao.quantity.Quantity;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;

/**
 * What a change starts from, where the text says it (基数): 由45%提高到60% has the base 45 %, 是2011年的1.1倍 the base year 2011.
 *
 * @param value the level at the start; null where only the time is given
 * @param year the year of the base, such as 2011; null where only the value is given
 * @param words the words that said so: {@code 由45%}, {@code 比上年}
 */
public record Base(
        @Nullable Quantity value,
        @Nullable @Min(1900) @Max(2200) Integer year,
        String words) {

    /**
     * Checks the words.
     *
     * @param value the level at the start
     * @param year the year of the base
     * @param words the words that said so
     */
    public Base {
        requireNonNull(words, "words");
    }
}
