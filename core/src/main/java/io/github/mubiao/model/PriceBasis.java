package io.github.mubiao.model;

/** The prices that a value or a growth rate is computed at (价格口径). */
public enum PriceBasis {
    /** Current prices (现价, 当年价). */
    CURRENT,
    /** Constant prices (不变价). */
    CONSTANT,
    /** Comparable (可比价, 可比口径, 同口径). */
    COMPARABLE,
    /** The document does not say. */
    UNSTATED
}
