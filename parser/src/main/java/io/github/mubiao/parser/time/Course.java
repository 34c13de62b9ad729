package io.github.mubiao.parser.time;

import io.github.mubiao.model.DocumentKind;
import io.github.mubiao.model.Period;
import io.github.mubiao.parser.outline.Outline;
import io.github.mubiao.parser.outline.Sentence;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells documents that report a part of a year, or speak in its course. */
final class Course {

    private static final Pattern PART_OF_YEAR = Pattern.compile("上半年|第?[一二三四]季度|1月?[-—–~至到]\\d{1,2}月|前\\d{1,2}个月");

    /** 2023年1—7月, 2023年上半年: what opens news from the course of a year. */
    private static final Pattern COURSE =
            Pattern.compile("((?:19|20)\\d\\d)年(?:1月?[-—–~至到](?:[2-9]|10)月|上半年|前?[一二三]季度|前[2-9]个月)");

    /** What a report of how things are is called. */
    static final String REPORT = "情况的报告";

    private final Outline outline;
    private final DocumentKind kind;

    Course(Outline outline, DocumentKind kind) {
        this.outline = outline;
        this.kind = kind;
    }

    /** Whether the document is of a kind that may speak in the course of a year: news, and reports of how things are. */
    boolean mayBeTold() {
        return kind == DocumentKind.NEWS
                || kind == DocumentKind.OTHER
                || kind == DocumentKind.SUMMARY && outline.subject().endsWith(REPORT);
    }

    /** Whether the document reports a part of a year. */
    boolean isReported() {
        return PART_OF_YEAR.matcher(outline.subject()).find() || kind == DocumentKind.SUMMARY && goesOnInYear();
    }

    /** 下半年工作安排: what it reports is the half of the same year. */
    private boolean goesOnInYear() {
        return outline.sections().stream()
                .anyMatch(section -> section.rank() <= 1 && section.heading().contains("下半年"));
    }

    /** January to June of 2016年1—6月; null where the title names no part of a year. */
    @Nullable
    Period part(int year) {
        return PART_OF_YEAR.matcher(outline.subject()).find()
                ? TimeExpression.Months.of(outline.subject()).of(year, year, "")
                : null;
    }

    /** 今年以来…。2023年1—7月完成…: news of the course of that year; null where they are of no such. */
    @Nullable
    Integer year() {
        boolean news = kind == DocumentKind.NEWS || kind == DocumentKind.OTHER;
        if (!news || !ClockReader.years(outline.subject()).isEmpty()) {
            return null;
        }
        boolean now = false;
        Integer year = null;
        for (Sentence sentence : outline.sentences()) {
            String text = sentence.text().toString();
            now |= text.contains("今年");
            Matcher part = year == null ? COURSE.matcher(ClockReader.opening(sentence.text())) : null;
            year = part != null && part.lookingAt() ? Integer.valueOf(part.group(1)) : year;
        }
        return now ? year : null;
    }
}
