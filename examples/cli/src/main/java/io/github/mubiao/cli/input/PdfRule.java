package io.github.mubiao.cli.input;

/**
 * A straight line across or down a page, in points from its top left corner.
 *
 * @param across whether it runs from left to right
 * @param at how far down, or how far to the right
 * @param from where it begins
 * @param to where it ends
 */
record PdfRule(boolean across, float at, float from, float to) {

    /** Lines that miss each other by so many points meet. */
    static final float NEAR = 3;

    /** One that passes every place. */
    static final PdfRule ENDLESS = new PdfRule(true, 0, Float.NEGATIVE_INFINITY, Float.POSITIVE_INFINITY);

    /** What is thicker is an area. */
    private static final float THICKEST = 3;

    /** Whether a box is as thin as a line, and longer than a dot. */
    static boolean is(float width, float height) {
        return Math.min(width, height) <= THICKEST && Math.max(width, height) > 2 * THICKEST;
    }

    static PdfRule of(float left, float top, float right, float bottom) {
        return right - left > bottom - top
                ? new PdfRule(true, (top + bottom) / 2, left, right)
                : new PdfRule(false, (left + right) / 2, top, bottom);
    }

    /** Whether the other one, which runs the same way, goes on with this one. */
    boolean goesOnWith(PdfRule other) {
        return across == other.across
                && Math.abs(at - other.at) <= 1
                && other.from <= to + NEAR
                && from <= other.to + NEAR;
    }

    PdfRule with(PdfRule other) {
        return new PdfRule(across, at, Math.min(from, other.from), Math.max(to, other.to));
    }

    /** Whether it crosses or touches the other one, which runs the other way. */
    boolean meets(PdfRule other) {
        return across != other.across
                && other.at >= from - NEAR
                && other.at <= to + NEAR
                && at >= other.from - NEAR
                && at <= other.to + NEAR;
    }
}
