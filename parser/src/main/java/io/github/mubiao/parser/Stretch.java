package io.github.mubiao.parser;

import static java.util.Objects.requireNonNull;

import io.github.mubiao.model.SourceSpan;

/**
 * A stretch of a document that speaks of one time: all sentences of the review of last year, say. Immutable.
 *
 * <p>A report of two parts, 一、2023年工作回顾 and 二、2024年工作安排, has two: BACK at 2023 and AHEAD at 2024.
 *
 * @param span from its first to its last sentence, in the text as given
 * @param horizon where it looks
 */
public record Stretch(SourceSpan span, Horizon horizon) {

    /**
     * Checks for null.
     *
     * @param span from its first to its last sentence
     * @param horizon where it looks
     */
    public Stretch {
        requireNonNull(span, "span");
        requireNonNull(horizon, "horizon");
    }
}
