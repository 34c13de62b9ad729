package io.github.mubiao.cli.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line of the document.
 *
 * @param stretch the part of the document that it belongs to, or null
 * @param opens whether that part begins with it
 * @param heading whether it is the heading of a section
 * @param row whether it is a row of a table
 * @param segments its text, in order
 */
public record Paragraph(
        @Nullable StretchView stretch, boolean opens, boolean heading, boolean row, List<Segment> segments) {

    /** Copies the list. */
    public Paragraph {
        segments = List.copyOf(segments);
    }
}
