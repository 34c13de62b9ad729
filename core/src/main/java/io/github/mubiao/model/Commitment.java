package io.github.mubiao.model;

/** How firmly a plan commits to a target (力度). */
public enum Commitment {
    /** 确保, 保证, 务必, 必须, 守住. */
    ENSURE,
    /** 力争, 争取, 努力, 奋力, 力促. */
    STRIVE,
    /** 预期, 预计, and every target of a list headed 预期目标. */
    EXPECT,
    /** No such word. */
    PLAN
}
