package io.github.mubiao.parser.clause;

import io.github.mubiao.parser.frame.FiveYearPlan;
import io.github.mubiao.parser.scan.ChineseNumber;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Words that say when.
 *
 * @param start the first index in the sentence
 * @param end the index behind it
 * @param kind how the year follows from it
 * @param first the first year, or the number of years from now on; 0 where the words alone do not tell
 * @param last the last year, likewise
 * @param base whether it is only compared with (比2019年增长), started from, or part of a plan's name (完成“十四五”目标)
 */
public record TimeExpression(int start, int end, Kind kind, int first, int last, boolean base) {

    /** How the year follows from the words. */
    public enum Kind {
        /** 2025年, 到2025年底, “十四五”末. */
        ABSOLUTE,
        /** 今年, 全年, 6月底前: the year that the text is about. */
        CURRENT,
        /** 去年, 上年. */
        PREVIOUS,
        /** 明年. */
        NEXT,
        /** 今后五年, 三年内: so many years from the plan year on. */
        SPAN_AHEAD,
        /** 五年来, 过去五年. */
        SPAN_BACK
    }

    /** 2019年的近三倍, 2019年的45%提高到60%: the year is the one of the base. */
    private static final Pattern OF_BASE = Pattern.compile(
            "的[近约超过]{0,2}(?:[\\d.]{1,8}|[两一二三四五六七八九十百几数]{1,3})(?:多?倍|[^，。；]{0,6}(?:提高|提升|上升|增加|增长|扩大|下降|降|减少|压减|缩小)?[到至为])");

    /** 完成“十四五”目标 names a plan, not a time. */
    private static final Pattern OF_PLAN = Pattern.compile("(?:主要|发展|确定的|各项|规划|计划){0,4}(?:目标|任务|指标)");

    /** What an expression can begin with; the pattern is tried nowhere else. */
    private static final String STARTS = "0123456789截直到至自从在于二“十八九去上明下今未接往再力争用通过近最这前一三四五六七两全本年当第";

    private static final Pattern PATTERN = Pattern.compile("(?<lead>截至|截止到?|直到|到|至|自|从|在|于)?(?:"
            + "(?<y1>(?:19|20)\\d\\d)(?:(?:年)?[-—–~至到](?<y2>(?:19|20)\\d\\d))?年度?(?<part>年?(?:底|末|初)(?:之?前)?|以前|之前|\\d{1,2}月(?:底|末|初|份)?前?|上半年|下半年|[一二三四]季度)?(?<since>以来)?"
            + "|(?<c4>二[〇○零][〇○零一二三四五六七八九]{2})年"
            + "|“?(?:第(?<ordinal>十[一二三四五六]?)个五年(?:规划|计划)|(?<five>十[一二三四五六]?|八|九)五”?(?:计划|规划)?)(?<fivepart>时期|期间|期末|末期|末|以来|初)?"
            + "|(?<prev>去年|上年|上一年|去年底)(?:年?底|年?末|以来|同期)?"
            + "|(?<next>明年|下一年)(?:底|末)?"
            + "|(?<span>(?<ahead>今后|未来|接下来|往后|再用|力争用|争取用|用|通过)?(?<back>过去|近|最近|这|前(?=[一二三四五]年累计))?的?(?<n>[一二两三四五六七八九十]{1,2}|\\d{1,2})(?:[-—至到](?<n2>[一二三四五六七八九十]|\\d{1,2}))?年(?<spanpart>左右的时间|多的时间|的时间|左右时间|左右|时间|以内|之内|内|间|多来|来|里)?)"
            + "|(?<cur>今年|全年|本年度?|年内|当年|年底前?|年末|上半年|下半年|前三季度|[一二三四]季度前?|\\d{1,2}月(?:底|末|初|中旬|上旬|下旬)?之?前?)"
            + ")");

    /** The expressions of a sentence, in order. */
    static List<TimeExpression> find(CharSequence sentence) {
        List<TimeExpression> found = new ArrayList<>();
        Matcher matcher = PATTERN.matcher(sentence);
        for (int i = 0; i < sentence.length(); ) {
            boolean begins = STARTS.indexOf(sentence.charAt(i)) >= 0
                    && matcher.region(i, sentence.length()).lookingAt();
            TimeExpression time = begins ? read(sentence, matcher) : null;
            if (time != null) {
                found.add(time);
            }
            i = begins ? Math.max(i + 1, matcher.end()) : i + 1;
        }
        return found;
    }

    private static @Nullable TimeExpression read(CharSequence text, Matcher m) {
        if (m.group("y1") != null) {
            int first = Integer.parseInt(m.group("y1"));
            int last = m.group("y2") == null ? first : Integer.parseInt(m.group("y2"));
            return m.group("since") != null
                    ? of(text, m, Kind.SPAN_BACK, 1, 1, false)
                    : of(text, m, Kind.ABSOLUTE, first, Math.max(first, last), false);
        }
        if (m.group("c4") != null) {
            int year = ChineseNumber.intValue(m.group("c4"));
            return of(text, m, Kind.ABSOLUTE, year, year, false);
        }
        if (m.group("five") != null || m.group("ordinal") != null) {
            return fiveYearPlan(text, m);
        }
        if (m.group("prev") != null) {
            return of(text, m, Kind.PREVIOUS, 0, 0, false);
        }
        if (m.group("next") != null) {
            return of(text, m, Kind.NEXT, 0, 0, false);
        }
        if (m.group("span") != null) {
            return span(text, m);
        }
        return of(text, m, Kind.CURRENT, 0, 0, false);
    }

    /** “十四五” is 2021–2025; without quotes it must be followed by 时期, 末 or the like. */
    private static @Nullable TimeExpression fiveYearPlan(CharSequence text, Matcher m) {
        boolean quoted = m.group().contains("“") || m.group("ordinal") != null;
        if (!quoted && m.group("fivepart") == null) {
            return null;
        }
        String five = m.group("ordinal") == null ? m.group("five") : m.group("ordinal");
        int first = FiveYearPlan.firstYear(five);
        String part = m.group("fivepart");
        boolean since = "以来".equals(part);
        boolean beginning = "初".equals(part);
        boolean named = part == null && !opensClause(text, m.start()) && looksAt(OF_PLAN, text, m.end());
        return since
                ? of(text, m, Kind.SPAN_BACK, 5, 5, false)
                : of(text, m, Kind.ABSOLUTE, first, beginning ? first : first + 4, named);
    }

    private static boolean opensClause(CharSequence text, int start) {
        return start == 0 || "，；：。（".indexOf(text.charAt(start - 1)) >= 0;
    }

    private static boolean looksAt(Pattern pattern, CharSequence text, int start) {
        return pattern.matcher(text).region(start, text.length()).lookingAt();
    }

    private static @Nullable TimeExpression span(CharSequence text, Matcher m) {
        String part = m.group("spanpart");
        boolean back = m.group("back") != null || part != null && part.endsWith("来");
        boolean ahead = m.group("ahead") != null || part != null && !back && !part.equals("左右");
        int years = Math.max(
                ChineseNumber.intValue(m.group("n")),
                m.group("n2") == null ? 0 : ChineseNumber.intValue(m.group("n2")));
        if (!back && !ahead || years <= 0 || years > 30) {
            return null;
        }
        return of(text, m, back ? Kind.SPAN_BACK : Kind.SPAN_AHEAD, years, years, false);
    }

    private static TimeExpression of(CharSequence text, Matcher m, Kind kind, int first, int last, boolean named) {
        String lead = m.group("lead");
        char before = m.start() > 0 ? text.charAt(m.start() - 1) : '\0';
        boolean base = named
                || kind != Kind.SPAN_BACK && ("自".equals(lead) || "从".equals(lead))
                || "比较与和同是为".indexOf(before) >= 0 && before != '\0' && lead == null && kind != Kind.CURRENT
                || looksAt(OF_BASE, text, m.end());
        return new TimeExpression(m.start(), m.end(), kind, first, last, base);
    }
}
