package io.github.mubiao.parser.time;

import io.github.mubiao.parser.scan.ChineseNumber;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The dates at the head of a document, and the year that is planned by what they date. */
final class IssueDates {

    /** Sessions this late in a year talk about the next one. */
    private static final int LATE_SESSION = 11;

    static final Pattern SESSION_DATE =
            Pattern.compile("(" + ClockReader.YEAR_DIGITS + ")年 ?(\\d{1,2}|[一二三四五六七八九十]{1,2}) ?月");

    static final Pattern ISO_DATE = Pattern.compile("((?:19|20)\\d\\d)[-/.](\\d{1,2})[-/.]\\d{1,2}");

    /** 禾川日报2013年1月25日讯: what opens news. */
    static final Pattern DATELINE =
            Pattern.compile("^[^，。；]{0,16}?" + SESSION_DATE.pattern() + " ?\\d{1,2} ?日(电|讯|消息)");

    /** 禾政发〔2005〕39号. */
    static final Pattern NUMBER_OF_DOCUMENT = Pattern.compile("[〔\\[（(]((?:19|20)\\d\\d)[〕\\]）)]第?\\d{1,4}号");

    private IssueDates() {}

    /** The year in the number of a document that is issued. */
    static @Nullable Integer numbered(String line) {
        Matcher number = NUMBER_OF_DOCUMENT.matcher(line);
        return number.find() ? ClockReader.number(number.group(1)) : null;
    }

    /** The year planned by what is dated: a session in November or December plans the next. */
    static @Nullable Integer planned(Pattern dates, String text) {
        Matcher date = dates.matcher(text);
        if (!date.find()) {
            return null;
        }
        int month = ChineseNumber.intValue(date.group(2));
        return ClockReader.number(date.group(1)) + (month >= LATE_SESSION ? 1 : 0);
    }
}
