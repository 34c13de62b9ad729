package io.github.mubiao.parser.outline;

/** Whether a stretch of a document looks back or ahead. */
public enum Part {
    /** What was achieved. */
    REVIEW,
    /** What is committed to. */
    PLAN,
    /** The document has not said yet. */
    UNSTATED
}
