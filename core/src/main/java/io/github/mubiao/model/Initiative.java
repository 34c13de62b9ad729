package io.github.mubiao.model;

import static java.util.Objects.requireNonNull;

/**
 * The theme of a paragraph below a strategy (举措): 大力促进农民增收.
 *
 * <pre>{@code
 * // 一、乡村振兴战略 ... 大力促进农民增收。...
 * strategy.initiatives().get(0).theme();    // 大力促进农民增收
 * }</pre>
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
