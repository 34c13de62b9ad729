package io.github.mubiao.parser.outline;

import io.github.mubiao.model.SourceSpan;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A heading and what it says about its text.
 *
 * @param heading its words without the number
 * @param span its place; null for the text before the first heading
 * @param rank 0 for 第一章, 1 for 一、 and headings without number, 2 for （一）, 3 for 1., 4 for （1）
 * @param numbered whether it has a number
 * @param sense what its own words say of time
 * @param parent the section that it lies in; null at the top
 */
public record Section(
        String heading,
        @Nullable SourceSpan span,
        int rank,
        boolean numbered,
        HeadingSense sense,
        @Nullable Section parent) {

    /** The text before the first heading. */
    static final Section NONE = new Section("", null, -1, false, HeadingSense.UNSTATED, null);

    /** The innermost heading of this section or one around it that matches, or null. */
    public @Nullable Section enclosing(java.util.function.Predicate<Section> wanted) {
        for (Section section = this; section != null; section = section.parent) {
            if (wanted.test(section)) {
                return section;
            }
        }
        return null;
    }

    // written out: what a record makes by itself costs milliseconds at its first use
    @Override
    public boolean equals(Object other) {
        return this == other
                || other instanceof Section that
                        && heading.equals(that.heading)
                        && Objects.equals(span, that.span)
                        && rank == that.rank
                        && numbered == that.numbered
                        && sense == that.sense
                        && Objects.equals(parent, that.parent);
    }

    @Override
    public int hashCode() {
        return 31 * heading.hashCode() + (span == null ? 0 : span.start());
    }
}
