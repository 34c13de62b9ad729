package io.github.mubiao.parser.time;

import io.github.mubiao.parser.outline.Outline;
import io.github.mubiao.parser.scan.ChineseNumber;
import io.github.mubiao.parser.text.MappedText;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The dates at the head of a document, and the year that is planned by what they date. */
final class IssueDates {

    /** Sessions this late in a year talk about the next one. */
    private static final int LATE_SESSION = 11;

    private static final int LATE_CONGRESS = 6;

    static final Pattern SESSION_DATE =
            Pattern.compile("(" + ClockReader.YEAR_DIGITS + ")年 ?(\\d{1,2}|[一二三四五六七八九十]{1,2}) ?月");

    static final Pattern ISO_DATE = Pattern.compile("((?:19|20)\\d\\d)[-/.](\\d{1,2})[-/.]\\d{1,2}");

    /** 2021年3月21日，记者从…获悉: the day in the first sentences of news that have no other date. */
    static final Pattern DAY = Pattern.compile(SESSION_DATE.pattern() + " ?\\d{1,2} ?日");

    /** 禾川日报2013年1月25日讯: what opens news. */
    static final Pattern DATELINE =
            Pattern.compile("^[^，。；]{0,16}?" + SESSION_DATE.pattern() + " ?\\d{1,2} ?日(电|讯|消息)");

    /** 禾政发〔2005〕39号. */
    static final Pattern NUMBER_OF_DOCUMENT = Pattern.compile("[〔\\[（(]((?:19|20)\\d\\d)[〕\\]）)]第?\\d{1,4}号");

    /** News from these months tell of the year so far; before, they tell of the year before. */
    private static final int FIRST_OF_YEAR = 4;

    /** Sessions and reports of the year before, whenever they are held. */
    private static final Pattern OF_LAST_YEAR =
            Pattern.compile("代表大会|人大|两会|工作会议|政府工作报告|计划执行情况|预算执行情况|去年(?!\\d|同期|底|末|以来)|上年(?!同)|全年(?!目标|任务|计划|预期|预计)");

    private static final Pattern CONGRESS = Pattern.compile("(?:共产党|中共)[^，。]{0,30}次代表大会|党代会");

    private IssueDates() {}

    /** Whether a congress of the Party is reported to. */
    static boolean isOfCongress(Outline outline) {
        return CONGRESS.matcher(outline.subject()).find()
                || outline.head().stream()
                        .anyMatch(line -> CONGRESS.matcher(line.toString()).find());
    }

    /** Whether news are dated in the course of a year, and open with nothing of the year before. */
    static boolean isInYear(Outline outline, int year) {
        String opening = outline.paragraphs().stream()
                .limit(1)
                .map(paragraph -> paragraph.text().toString())
                .collect(Collectors.joining("\n", outline.subject() + "\n", ""));
        return !OF_LAST_YEAR.matcher(opening).find()
                && (isInYear(DATELINE, opening, year)
                        || outline.head().stream()
                                .map(MappedText::toString)
                                .anyMatch(
                                        line -> isInYear(ISO_DATE, line, year) || isInYear(SESSION_DATE, line, year)));
    }

    /** Whether the head is dated in the year before the planned one, by a session or, at its end, by the page or the news. */
    static boolean isLate(Outline outline, int planYear) {
        return outline.head().stream()
                        .map(MappedText::toString)
                        .anyMatch(line -> isOf(SESSION_DATE, line, planYear - 1, 1)
                                || isOf(ISO_DATE, line, planYear - 1, LATE_SESSION))
                || outline.paragraphs().stream()
                        .limit(1)
                        .anyMatch(paragraph -> isOf(DATELINE, paragraph.text().toString(), planYear - 1, LATE_SESSION));
    }

    /** Whether the first date of a text is of a year, no earlier than in a month. */
    private static boolean isOf(Pattern dates, String text, int year, int month) {
        Matcher date = dates.matcher(text);
        return date.find()
                && ClockReader.number(date.group(1)) == year
                && ChineseNumber.intValue(date.group(2)) >= month;
    }

    private static boolean isInYear(Pattern dates, String text, int year) {
        Matcher date = dates.matcher(text);
        if (!date.find() || ClockReader.number(date.group(1)) != year) {
            return false;
        }
        int month = ChineseNumber.intValue(date.group(2));
        return month >= FIRST_OF_YEAR && month < LATE_SESSION;
    }

    /** The year in the number of a document that is issued. */
    static @Nullable Integer numbered(String line) {
        Matcher number = NUMBER_OF_DOCUMENT.matcher(line);
        return number.find() ? ClockReader.number(number.group(1)) : null;
    }

    /** The year planned by what is dated: a session in November or December plans the next. */
    static @Nullable Integer planned(Pattern dates, String text) {
        return planned(dates, text, LATE_SESSION);
    }

    /** The first year planned by a congress of the Party: from the middle of a year on, it plans the five that follow. */
    static @Nullable Integer plannedByCongress(String text) {
        return planned(SESSION_DATE, text, LATE_CONGRESS);
    }

    private static @Nullable Integer planned(Pattern dates, String text, int late) {
        Matcher date = dates.matcher(text);
        if (!date.find()) {
            return null;
        }
        int month = ChineseNumber.intValue(date.group(2));
        return ClockReader.number(date.group(1)) + (month >= late ? 1 : 0);
    }
}
