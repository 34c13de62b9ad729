package io.github.mubiao.model;

/**
 * Whether a change is meant per year over its period (年均). 五年新增就业20万人 and 年均新增就业4万人 are {@code NONE} and
 * {@code YEARLY}; the yearly mean that a name speaks of, as in PM2.5年均浓度, is part of the name and no averaging.
 */
public enum Averaging {
    /** The figure is the change over the whole period. */
    NONE,
    /** The figure is the change of each year of the period, on average (年均, 每年, 年递增). */
    YEARLY
}
