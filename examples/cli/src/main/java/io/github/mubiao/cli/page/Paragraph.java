package io.github.mubiao.cli.page;

import java.util.List;

/**
 * A line of the document.
 *
 * @param heading whether it is the heading of a section
 * @param row whether it is a row of a table
 * @param segments its text, in order
 */
public record Paragraph(boolean heading, boolean row, List<Segment> segments) {

    /** Copies the list. */
    public Paragraph {
        segments = List.copyOf(segments);
    }
}
