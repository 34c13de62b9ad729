package io.github.mubiao.model;

/** Whether a target is reached. */
public enum Verdict {
    /** Reached (已完成). */
    MET,
    /** Not reached (未完成). */
    MISSED,
    /** Missed by no more than the tolerance of 左右 or 基本 (基本完成). */
    BASICALLY_MET,
    /** The period is not over, or the base to compare with isn't there yet (未到期). */
    NOT_DUE,
    /** Can't be told, for instance because the good direction of the indicator isn't known (无法判断). */
    UNKNOWN
}
