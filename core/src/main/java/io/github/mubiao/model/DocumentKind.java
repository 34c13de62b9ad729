package io.github.mubiao.model;

/** What a document is (文种); it decides which time its figures hold for. */
public enum DocumentKind {
    /** A report of the government to the congress (政府工作报告): reports one year or term, plans the next. */
    WORK_REPORT,
    /**
     * A report on the execution of the annual plan or the budget and on the next one (国民经济和社会发展计划执行情况与计划草案的报告,
     * 预算执行情况与预算草案的报告).
     */
    ANNUAL_PLAN_REPORT,
    /** An outline of a five-year plan and its long-term goals (五年规划纲要): its figures hold for the last year. */
    FIVE_YEAR_OUTLINE,
    /** A plan of action or implementation for one field (行动计划, 实施方案). */
    ACTION_PLAN,
    /** A statistical communiqué (统计公报): all that it says has been achieved. */
    COMMUNIQUE,
    /** A piece of news or a feature of what is to come (新闻, 展望). */
    NEWS,
    /** A list of projects or tasks (重点项目清单, 民生实事). */
    LIST_OF_WORKS,
    /** A summary of what was done (工作总结, 年度报告, 中期评估报告). */
    SUMMARY,
    /** None of these, or not told. */
    OTHER
}
