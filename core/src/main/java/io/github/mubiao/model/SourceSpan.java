package io.github.mubiao.model;

import static java.util.Objects.requireNonNull;

/**
 * A place in the text that the caller gave (出处): {@code text.substring(start, end)} is what was read.
 *
 * @param start the first UTF-16 offset, at least 0
 * @param end the offset behind the last one, at least {@code start}
 */
public record SourceSpan(int start, int end) implements Comparable<SourceSpan> {

    /**
     * Checks the order.
     *
     * @param start the first UTF-16 offset, at least 0
     * @param end the offset behind the last one, at least {@code start}
     * @throws IllegalArgumentException if start is negative or end is before start
     */
    public SourceSpan {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("span [" + start + ", " + end + ") must not be negative or reversed");
        }
    }

    /**
     * The words at this place.
     *
     * @param text the text that was read
     * @return {@code text.substring(start, end)}
     * @throws IndexOutOfBoundsException if the text is shorter than the span
     */
    public String of(String text) {
        if (end > requireNonNull(text, "text").length()) {
            throw new IndexOutOfBoundsException(
                    "span [" + start + ", " + end + ") must lie in the text of " + text.length() + " characters");
        }
        return text.substring(start, end);
    }

    /**
     * Whether the two places share a character.
     *
     * @param other another span
     * @return true if they do
     */
    public boolean overlaps(SourceSpan other) {
        return start < requireNonNull(other, "other").end && other.start < end;
    }

    /** By start, then by end. */
    @Override
    public int compareTo(SourceSpan other) {
        int byStart = Integer.compare(start, requireNonNull(other, "other").start);
        return byStart != 0 ? byStart : Integer.compare(end, other.end);
    }

    // written out: what a record makes by itself costs milliseconds at its first use
    @Override
    public boolean equals(Object other) {
        return other instanceof SourceSpan that && start == that.start && end == that.end;
    }

    @Override
    public int hashCode() {
        return 31 * start + end;
    }
}
