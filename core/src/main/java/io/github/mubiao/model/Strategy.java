package io.github.mubiao.model;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * A theme of the plan (战略), such as 乡村振兴战略.
 *
 * <pre>{@code
 * // 一、深入实施乡村振兴战略，加快建设农业强县
 * strategy.name();       // 乡村振兴战略
 * strategy.heading();    // 深入实施乡村振兴战略，加快建设农业强县
 * }</pre>
 *
 * @param name its name; where the text names none, its heading
 * @param heading the heading it stands under
 * @param span the place of the heading
 * @param initiatives the themes of its paragraphs, in text order
 */
public record Strategy(String name, String heading, SourceSpan span, List<Initiative> initiatives) {

    /**
     * Copies the list.
     *
     * @param name its name
     * @param heading the heading it stands under
     * @param span the place of the heading
     * @param initiatives the themes of its paragraphs, in text order
     */
    public Strategy {
        requireNonNull(name, "name");
        requireNonNull(heading, "heading");
        requireNonNull(span, "span");
        initiatives = List.copyOf(requireNonNull(initiatives, "initiatives"));
    }
}
