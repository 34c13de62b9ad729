package io.github.mubiao.parser.frame;

import io.github.mubiao.model.Period;
import io.github.mubiao.parser.outline.Outline;
import io.github.mubiao.parser.outline.Part;
import io.github.mubiao.parser.outline.Section;
import io.github.mubiao.parser.scan.ChineseNumber;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the year of a plan: its headings know it better than the session, and that better than the page. */
final class YearReader {

    private static final Pattern YEAR = Pattern.compile("((?:19|20)\\d\\d)年");

    private static final Pattern TITLE_YEAR = Pattern.compile("((?:19|20)\\d\\d)(?:年|政府|国民|工作|重点)");

    private static final Pattern TITLE_YEARS = Pattern.compile("((?:19|20)\\d\\d)年?[-—–~至到]+((?:19|20)\\d\\d)(?!\\d)");

    private static final Pattern BOOK = Pattern.compile("《[^《》]{2,60}》(?=(?:已经?|正式|全文)*(?:出台|印发|发布|公布|提出|明确|获批|审议通过))");

    private static final Pattern WORK_OF_YEAR =
            Pattern.compile("((?:19|20)\\d\\d)年.{0,12}(工作|任务|安排|目标|部署|建议|计划|重点|展望)");

    private static final Pattern DATE =
            Pattern.compile("((?:19|20)\\d\\d|[二一][〇○零一二三四五六七八九]{3})年(\\d{1,2}|[一二三四五六七八九十]{1,2})月");

    private static final Pattern ISO_DATE = Pattern.compile("((?:19|20)\\d\\d)[-/.](\\d{1,2})[-/.]\\d{1,2}");

    private static final Pattern FIVE_YEAR_PLAN =
            Pattern.compile("“(十[一二三四五六])五”.{0,30}(规划|计划|纲要)|第(十[一二三四五六]?)个五年(规划|计划)");

    /** Sessions this late in a year talk about the next one. */
    private static final int LATE_SESSION = 11;

    private final Outline outline;

    YearReader(Outline outline) {
        this.outline = outline;
    }

    /** The year that 今年 means, or null. */
    @Nullable
    Integer year() {
        Integer year = fromHeadings();
        if (year == null) {
            year = fromSession();
        }
        if (year == null) {
            Period years = titleYears();
            year = years == null ? null : Integer.valueOf(years.first().getYear());
        }
        if (year == null) {
            year = first(TITLE_YEAR, outline.title());
        }
        if (year == null) {
            year = fromHead();
        }
        return year == null ? fromPage() : year;
    }

    /** The five years of a five-year plan, or the year itself. */
    @Nullable
    Period period(@Nullable Integer year) {
        Matcher plan = FIVE_YEAR_PLAN.matcher(outline.title().isEmpty() ? book() : outline.title());
        if (plan.find()) {
            String number = plan.group(1) == null ? plan.group(3) : plan.group(1);
            int first = FiveYearPlan.firstYear(number);
            return Period.ofYears(first, first + 4, plan.group());
        }
        Period years = titleYears();
        if (years != null) {
            return years;
        }
        return year == null ? null : Period.ofYear(year, "");
    }

    /** 行动计划（2023—2025年）. */
    private @Nullable Period titleYears() {
        Matcher years = TITLE_YEARS.matcher(outline.title());
        if (!years.find()) {
            return null;
        }
        int first = Integer.parseInt(years.group(1));
        int last = Integer.parseInt(years.group(2));
        return last < first ? null : Period.ofYears(first, last, years.group());
    }

    /** The title that the first paragraph tells of (《云岭县教育发展“十四五”规划》正式出台), or empty. */
    private String book() {
        String first = outline.paragraphs().isEmpty()
                ? ""
                : outline.paragraphs().get(0).text().toString();
        Matcher book = BOOK.matcher(first);
        return book.find() ? book.group() : "";
    }

    private @Nullable Integer fromHeadings() {
        Integer reviewed = null;
        for (Section section : outline.sections()) {
            Integer year = first(section.part() == Part.PLAN ? WORK_OF_YEAR : YEAR, section.heading());
            if (year != null && section.part() == Part.PLAN) {
                return reviewed != null && year <= reviewed ? Integer.valueOf(reviewed + 1) : year;
            }
            if (year != null && section.part() == Part.REVIEW && reviewed == null) {
                reviewed = year;
            }
        }
        return reviewed == null ? null : Integer.valueOf(reviewed + 1);
    }

    private @Nullable Integer fromSession() {
        for (var line : outline.head()) {
            boolean session =
                    line.toString().contains("代表大会") || line.toString().contains("会议");
            Integer year = session ? session(line.toString()) : null;
            if (year != null) {
                return year;
            }
        }
        for (var line : outline.head()) {
            Integer year = line.length() < 30 ? session(line.toString()) : null;
            if (year != null) {
                return year;
            }
        }
        return null;
    }

    private static @Nullable Integer session(String line) {
        Matcher date = DATE.matcher(line);
        if (!date.find()) {
            return null;
        }
        int month = ChineseNumber.intValue(date.group(2));
        return ChineseNumber.intValue(date.group(1)) + (month >= LATE_SESSION ? 1 : 0);
    }

    /** 2025年曲靖将办好十件实事. */
    private @Nullable Integer fromHead() {
        for (var line : outline.head()) {
            Integer year = first(YEAR, line.toString());
            if (year != null) {
                return year;
            }
        }
        return null;
    }

    private @Nullable Integer fromPage() {
        for (var line : outline.head()) {
            Matcher date = ISO_DATE.matcher(line);
            if (date.find()) {
                return Integer.parseInt(date.group(1)) + (Integer.parseInt(date.group(2)) >= LATE_SESSION ? 1 : 0);
            }
        }
        return null;
    }

    private static @Nullable Integer first(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? Integer.valueOf(matcher.group(1)) : null;
    }
}
