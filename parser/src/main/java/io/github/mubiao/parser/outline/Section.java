package io.github.mubiao.parser.outline;

import io.github.mubiao.model.SourceSpan;
import org.jspecify.annotations.Nullable;

/**
 * A heading and what it says about its text.
 *
 * @param heading its words without the number
 * @param span its place; null for the text before the first heading
 * @param rank 0 for 第一章, 1 for 一、 and headings without number, 2 for （一）, 3 for 1., 4 for （1）
 * @param numbered whether it has a number
 * @param part whether its text looks back or ahead
 * @param parent the section that it lies in; null at the top
 */
public record Section(
        String heading,
        @Nullable SourceSpan span,
        int rank,
        boolean numbered,
        Part part,
        @Nullable Section parent) {

    /** The text before the first heading. */
    static final Section NONE = new Section("", null, -1, false, Part.UNSTATED, null);

    /** The same section with another part. */
    Section withPart(Part other) {
        return new Section(heading, span, rank, numbered, other, parent);
    }

    /** The innermost heading of this section or one around it that matches, or null. */
    public @Nullable Section enclosing(java.util.function.Predicate<Section> wanted) {
        for (Section section = this; section != null; section = section.parent) {
            if (wanted.test(section)) {
                return section;
            }
        }
        return null;
    }
}
