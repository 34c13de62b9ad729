package io.github.mubiao.parser.time;

import io.github.mubiao.model.DocumentKind;
import io.github.mubiao.model.Period;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The years of a plan for several of them, and what a document makes of them: it is the plan, a step of it, or looks back on it.
 *
 * @param title the title of the document
 * @param kind what the document is
 * @param span the years
 */
record PlannedYears(String title, DocumentKind kind, Period span) {

    /** The years of a plan that have passed when it is evaluated in its middle. */
    private static final int HALF_WAY = 3;

    private static final Pattern EVALUATED = Pattern.compile("(?:中期|终期|期末|总结)评估");

    /** 2024年实施计划: what is done of a plan in one year of it. */
    private static final Pattern STEP = Pattern.compile(
            "(?:" + ClockReader.YEAR_DIGITS + ")年度?(?:实施|工作|重点|任务|行动|推进|计划|目标)[^，。]{0,6}(?:计划|方案|要点|任务|分工|清单|安排)");

    int first() {
        return span.first().getYear();
    }

    /** Whether the document is the plan: 行动计划（2023—2025年）, but not …2024年工作要点 under it. */
    boolean areAllPlanned() {
        return kind == DocumentKind.FIVE_YEAR_OUTLINE && !STEP.matcher(title).find()
                || kind == DocumentKind.ACTION_PLAN
                        && !span.words().isEmpty()
                        && title.contains(span.words())
                        && !hasOwnYear();
    }

    /** Whether what the document says without a time is of those years; 2024年工作要点 under a plan for three years is of its own. */
    boolean areMeant() {
        return SpanReader.isForYears(kind) && (kind == DocumentKind.SUMMARY || !hasOwnYear());
    }

    /** The year that comes next where nothing else says it: an evaluation in the middle of a plan looks back on three years of it. */
    int firstAhead() {
        Matcher evaluated = EVALUATED.matcher(title);
        if (!evaluated.find()) {
            return first();
        }
        return evaluated.group().startsWith("中")
                ? first() + HALF_WAY
                : span.last().getYear() + 1;
    }

    /** Whether a year is beyond those of which an evaluation in their middle can plan the rest. */
    boolean isTooLate(int year) {
        return year > span.last().getYear() && title.contains("中期评估");
    }

    private boolean hasOwnYear() {
        return STEP.matcher(title).find() || ClockReader.year(title.replace(span.words(), "")) != null;
    }
}
