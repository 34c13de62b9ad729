package io.github.mubiao.cli.page;

import org.jspecify.annotations.Nullable;

/**
 * A stretch of text that one mark covers, or none.
 *
 * @param text the characters of the document
 * @param mark the statement that they state, or null
 * @param first whether the mark begins here
 * @param last whether the mark ends here
 * @param problem the number of a problem that is about them, or null
 */
public record Segment(
        String text,
        @Nullable Mark mark,
        boolean first,
        boolean last,
        @Nullable Integer problem) {

    /**
     * A statement at its place.
     *
     * @param number its number in the document
     * @param kind {@code target}, {@code observation} or {@code milestone}
     * @param doubtful whether it is to be looked at again
     * @param tag what can be read beside it: commitment and bound
     */
    public record Mark(int number, String kind, boolean doubtful, Words tag) {}
}
