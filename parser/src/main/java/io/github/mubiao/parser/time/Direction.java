package io.github.mubiao.parser.time;

/** Where a stretch of text looks. */
public enum Direction {
    /** At what was achieved. */
    BACK,
    /** At what is lacking, expected or explained. */
    NEITHER,
    /** At what is committed to. */
    AHEAD
}
