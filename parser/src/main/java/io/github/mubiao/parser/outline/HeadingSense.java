package io.github.mubiao.parser.outline;

/** What the words of a heading say of the time of the text below it; its years are not looked at. */
public enum HeadingSense {
    /** What was achieved: 工作回顾. */
    REVIEW,
    /** What was achieved in a term of several years: 过去五年工作回顾. */
    TERM_REVIEW,
    /** What is lacking, expected or explained: 存在的困难和问题. */
    NEITHER,
    /** What is committed to: 重点工作任务. */
    PLAN,
    /** What is committed to for a term of several years: 今后五年的主要目标. */
    TERM_PLAN,
    /** Nothing: 坚持创新发展. */
    UNSTATED
}
