package io.github.mubiao.parser;

import org.jspecify.annotations.Nullable;

/**
 * What holds for a document as a whole, beside its kind and its timeline (概况). Immutable.
 *
 * <p>青禾市2024年政府工作报告 plans 2024 and reports 2023: {@code new Overview(2024, 2023, 0)}.
 *
 * @param planYear the year that it plans next; null where it does not tell
 * @param backYear the year that it reports; null where it does not tell
 * @param setAside how many figures were left alone, 0 or more: those behind the document, and those whose numeral, unit or name
 *     could not be read
 */
public record Overview(@Nullable Integer planYear, @Nullable Integer backYear, int setAside) {

    /**
     * Checks the count.
     *
     * @param planYear the year that it plans next, or null
     * @param backYear the year that it reports, or null
     * @param setAside how many figures were left alone
     * @throws IllegalArgumentException if the count is negative
     */
    public Overview {
        if (setAside < 0) {
            throw new IllegalArgumentException("figures set aside " + setAside + " must be 0 or more");
        }
    }
}
