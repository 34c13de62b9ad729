package io.github.mubiao.model;

import static java.util.Objects.requireNonNull;

/**
 * The theme of a paragraph below a strategy (举措): 大力促进农民增收.
 *
 * @param theme its words
 * @param span their place
 */
public record Initiative(String theme, SourceSpan span) {

    /**
     * Checks for null.
     *
     * @param theme its words
     * @param span their place
     */
    public Initiative {
        requireNonNull(theme, "theme");
        requireNonNull(span, "span");
    }
}
