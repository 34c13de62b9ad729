package io.github.mubiao.parser;

import static java.util.Objects.requireNonNull;

import io.github.mubiao.model.Period;
import org.jspecify.annotations.Nullable;

/**
 * Where a stretch of a document looks, and to which days (时间指向).
 *
 * <p>一、2023年工作回顾 … looks {@code BACK} at 2023-01-01 to 2023-12-31. Immutable.
 *
 * @param direction back at what was achieved, ahead at what is committed to, or neither
 * @param period the days that it speaks of, with the words that said so; null where they are not known
 * @param basis the heading or the time that speaks for it; empty where the wording alone does
 * @param margin the logarithm of the odds for the direction, 0 or more; below 1.5 (odds of about four to one) it is narrow
 */
public record Horizon(Direction direction, @Nullable Period period, String basis, double margin) {

    /** Where a text looks. */
    public enum Direction {
        /** At what was achieved (回顾). */
        BACK,
        /** At what is lacking, expected or explained (问题, 形势). */
        NEITHER,
        /** At what is committed to (目标, 任务). */
        AHEAD
    }

    /**
     * Checks the margin.
     *
     * @param direction where it looks
     * @param period the days, or null
     * @param basis the words that speak for it
     * @param margin the logarithm of the odds
     * @throws IllegalArgumentException if the margin is negative or no number
     */
    public Horizon {
        requireNonNull(direction, "direction");
        requireNonNull(basis, "basis");
        if (!(margin >= 0)) {
            throw new IllegalArgumentException("margin " + margin + " must be 0 or more");
        }
    }
}
