package io.github.mubiao.parser.time;

import io.github.mubiao.model.DocumentKind;
import io.github.mubiao.model.Period;
import io.github.mubiao.parser.outline.Outline;
import io.github.mubiao.parser.outline.Paragraph;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the years that a plan for several is about. */
final class SpanReader {

    private static final Pattern SPAN =
            Pattern.compile("(" + ClockReader.YEAR_DIGITS + ")年?[-—–~至到]+(" + ClockReader.YEAR_DIGITS + ")(?!\\d)");

    private static final Pattern FIVE_YEAR_PLAN =
            Pattern.compile("“?(十[一二三四五六]?|[一六七八九])五”?.{0,30}?(规划|计划|纲要)|第([一二三四五六七八九十]{1,3})个五年(规划|计划)");

    private static final Pattern CARRIED_OUT = Pattern.compile("(?:执行|完成|实施)情况(?:和|与|及|暨)");

    private SpanReader() {}

    /** A report of one year may have “十四五” in its title; its span is the year itself. */
    static boolean isForYears(DocumentKind kind) {
        return kind != DocumentKind.WORK_REPORT && kind != DocumentKind.ANNUAL_PLAN_REPORT;
    }

    /** The years of a plan for several: of 行动计划（2023—2025年）, of a five-year plan, or those that its text names first. */
    static @Nullable Period read(Outline outline, DocumentKind kind) {
        String title = outline.subject();
        Matcher plan = FIVE_YEAR_PLAN.matcher(title);
        if (isForYears(kind) && findPlanned(plan, title)) {
            int first = FiveYearPlan.firstYear(plan.group(1) == null ? plan.group(3) : plan.group(1));
            return Period.ofYears(first, first + FiveYearPlan.YEARS - 1, plan.group());
        }
        Period named = named(title);
        return named != null || kind != DocumentKind.ACTION_PLAN && kind != DocumentKind.FIVE_YEAR_OUTLINE
                ? named
                : ofText(outline);
    }

    /** The plan that a title names; of “十五”计划执行情况和“十一五”规划 the second one. */
    private static boolean findPlanned(Matcher plan, String title) {
        if (!plan.find()) {
            return false;
        }
        int first = plan.start();
        return CARRIED_OUT.matcher(title).region(plan.end(), title.length()).lookingAt() && plan.find()
                || plan.find(first);
    }

    private static @Nullable Period named(String text) {
        Matcher years = SPAN.matcher(text);
        if (!years.find()) {
            return null;
        }
        int first = ClockReader.number(years.group(1));
        int last = ClockReader.number(years.group(2));
        return last <= first ? null : Period.ofYears(first, last, years.group());
    }

    /** 规划期限为2021—2025年, or the first year that the text looks ahead to: 到2025年. */
    private static @Nullable Period ofText(Outline outline) {
        for (Paragraph paragraph : outline.paragraphs()) {
            Period named = named(ClockReader.opening(paragraph.text()).toString());
            if (named != null) {
                return named;
            }
        }
        return null;
    }
}
