package io.github.mubiao.parser.time;

import io.github.mubiao.model.Period;
import io.github.mubiao.parser.scan.ChineseNumber;
import io.github.mubiao.parser.words.Finder;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
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
 * @param months the months of the year that are meant
 * @param use what it is said for
 */
public record TimeExpression(int start, int end, Kind kind, int first, int last, Months months, Use use) {

    /** What an expression of time is said for. */
    public enum Use {
        /** To say when. */
        WHEN,
        /** To compare or to start from: 比2019年增长. */
        BASE,
        /** To name a plan or what is named after one: 完成“十四五”目标. */
        NAME
    }

    /** Whether it does not say when. */
    public boolean base() {
        return use != Use.WHEN;
    }

    /**
     * Months of a year: 上半年 is 1 to 6, 三季度 is 7 to 9, 6月底前 is 1 to 6.
     *
     * @param first the first month
     * @param last the last month
     */
    public record Months(int first, int last) {

        /** The whole year. */
        static final Months ALL = new Months(1, 12);

        private static final Finder MONTHS = Finder.of(
                "(?<half>上半年|下半年|半年度)|(?<quarters>前)?第?(?<quarter>[一二三四])季度(?<by>前)?|前(?<so>\\d{1,2})个月|(?:(?<from>\\d{1,2})月?[-—–~至到])?(?<to>\\d{1,2})月(?<end>底|末|.{0,4}前)?");

        /** The months that words such as 6月底前 say; the whole year where they say none. */
        static Months of(CharSequence words) {
            Matcher m = MONTHS.first(words, 0);
            if (m == null) {
                return ALL;
            }
            if (m.group("half") != null) {
                return m.group("half").equals("下半年") ? new Months(7, 12) : new Months(1, 6);
            }
            if (m.group("quarter") != null) {
                int last = 3 * ChineseNumber.intValue(m.group("quarter"));
                boolean fromJanuary = m.group("quarters") != null || m.group("by") != null;
                return new Months(fromJanuary ? 1 : last - 2, last);
            }
            if (m.group("so") != null) {
                return new Months(1, Math.max(1, Math.min(12, Integer.parseInt(m.group("so")))));
            }
            int last = Integer.parseInt(m.group("to"));
            int first = m.group("from") != null ? Integer.parseInt(m.group("from")) : m.group("end") != null ? 1 : last;
            return first < 1 || last > 12 || first > last ? ALL : new Months(first, last);
        }

        /** Those months of the years from the first to the last. */
        Period of(int firstYear, int lastYear, String words) {
            return new Period(
                    LocalDate.of(firstYear, first, 1),
                    YearMonth.of(lastYear, last).atEndOfMonth(),
                    words);
        }
    }

    /** How the year follows from the words. */
    public enum Kind {
        /** 2025年, 到2025年底, “十四五”末. */
        ABSOLUTE,
        /** 今年, 年内. */
        CURRENT,
        /** 今年以来: of this year so far, or of the year that a summary looks back on. */
        SO_FAR,
        /** 上半年, 6月底前, 年底: in the year that the text around is about. */
        SAME,
        /** 全年: all of that year, the last one where the text around is about several. */
        WHOLE,
        /** 去年, 上年. */
        PREVIOUS,
        /** 明年. */
        NEXT,
        /** 今后五年, 三年内: so many years from the plan year on. */
        SPAN_AHEAD,
        /** 五年来, 过去五年. */
        SPAN_BACK;

        /** Whether only the text around says which year it is. */
        boolean isWithinYear() {
            return this == SAME || this == WHOLE;
        }
    }

    /** 2019年的近三倍, 2019年的45%提高到60%: the year is the one of the base. */
    private static final Pattern OF_BASE = Pattern.compile(
            "的[近约超过]{0,2}(?:[\\d.]{1,8}|[两一二三四五六七八九十百几数]{1,3})(?:多?倍|[^，。；]{0,6}(?:提高|提升|上升|增加|增长|扩大|下降|降|减少|压减|缩小)?[到至为])");

    /** 恢复到2019年的113%, 相当于2019年的九成. */
    private static final Pattern OF_THAT_TIME = Pattern.compile("同期?的|的");

    /** 完成“十四五”目标 names a plan, not a time. */
    private static final Pattern OF_PLAN = Pattern.compile("(?:主要|发展|确定的|各项|规划|计划){0,4}(?:目标|任务|指标)");

    /** “八五”普法, “十四五”规划编制, “十三五”收官 are named after a plan. */
    private static final Pattern NAMED_AFTER_PLAN =
            Pattern.compile("[^，。；]{0,6}(?:开局|开好局|起好步|起步)|普法|规划|计划|纲要|重点|重大|收官|工程|项目|节能|发展目标");

    /** 由1990年的9吨下降到, 按2000年价格计算, 以2020年为基期. */
    private static final Set<String> BASE_LEADS = Set.of("自", "从", "由", "按", "以");

    /** 上年水平, 去年同期基数, 保持“十二五”时期的水平: so much is compared with. */
    private static final Pattern OF_LEVEL =
            Pattern.compile("(?:同期)?(?:的)?(?:水平|水准|持平|基数|增幅|增速|规模)|是第[一二三四五六七八九十]{1,2}次");

    /** 在2018年脱贫摘帽的基础上 starts from that year. */
    private static final Finder GROUND = Finder.of("基础上|不变价|可比价|价格计算");

    private static final int LONGEST_WAY_TO_GROUND = 20;

    /** 七十年来 looks back on so many years at most, 三十年内 ahead on so many. */
    private static final int LONGEST_BACK = 80;

    private static final int LONGEST_AHEAD = 30;

    /** 2021年3月21日，记者…: when it is told; 6月30日前 and 截至12月31日 say when it holds. */
    private static final Pattern DAY = Pattern.compile(".*月\\d{1,2}[日号]");

    /** All that can say when. */
    static final String WORDS = "(?<lead>截至|截止到?|直到|到|至|自|从|在|(?<![高低快慢大小优差])于|由|按|以)?(?:"
            + "(?<y1>(?:19|20)\\d\\d)(?:(?:年)?[-—–~至到](?<y2>(?:19|20)\\d\\d))?(?:年度?|(?=全[年省市区县州]))(?<part>年?(?:底|末|初)(?:之?前)?|以前|之前|(?:\\d{1,2}[-—–~至到])?\\d{1,2}月(?:底|末|初|份|\\d{1,2}[日号])?之?前?|上半年|下半年|前三季度|第?[一二三四]季度)?(?<since>以来)?"
            + "|(?<c4>[一二][九〇○零][〇○零一二三四五六七八九]{2})年(?<c4part>底|末|初)?"
            + "|“?(?:第(?<ordinal>十[一二三四五六]?|[一二三四五六七八九])个五年(?:规划|计划)|(?<five>十[一二三四五六]?|[三四五六七八九])五”?(?:计划|规划)?)(?<fivepart>时期|期间|期末|末期|末|以来|初)?"
            + "|(?<prev>去年|上年(?!结转|结余)|上一年|去年底)(?:年?底|年?末|以来|同期)?"
            + "|(?<next>明年|下一年)(?:底|末)?"
            + "|(?<span>(?<ahead>今后|未来|接下来|往后|再用|力争用|争取用|用|通过)?(?<back>过去|近|最近|这|前(?=[一二三四五]年累计))?的?(?<n>[一二两三四五六七八九十]{1,2}|\\d{1,2})(?:[-—至到](?<n2>[一二三四五六七八九十]|\\d{1,2}))?年(?<spanpart>左右的时间|多的时间|的时间|左右时间|左右|时间|以内|之内|内|间|多来|来|里)?)"
            + "|(?<sofar>今年(?:以来|来(?=，))|年初以来)|(?<cur>今年|本年度|年内)|(?<whole>全年)|(?<same>本年|当年(?!价)|年底前?|年末|上半年|下半年|半年度|前三季度|第?[一二三四]季度前?|前\\d{1,2}个月|(?:\\d{1,2}月?[-—–~至到])?\\d{1,2}月(?:底|末|初|份|中旬|上旬|下旬|\\d{1,2}[日号])?之?前?)"
            + ")(?:起(?=，|、|每|连续|实[施行]|全|对|将|在|再|省|市|县|区|财政|按|把|压|免|逐|用|执行))?";

    private static final Finder FINDER = Finder.of(WORDS);

    /** The expressions of a sentence, in order. */
    public static List<TimeExpression> find(CharSequence sentence) {
        return find(sentence, Integer.MAX_VALUE);
    }

    /** The first expression of a text, or null. */
    static @Nullable TimeExpression first(CharSequence text) {
        List<TimeExpression> found = find(text, 1);
        return found.isEmpty() ? null : found.get(0);
    }

    private static List<TimeExpression> find(CharSequence text, int most) {
        List<TimeExpression> found = new ArrayList<>();
        Matcher matcher = FINDER.first(text, 0);
        for (; matcher != null && found.size() < most; matcher = FINDER.next(matcher, text)) {
            TimeExpression time = read(text, matcher);
            if (time != null) {
                found.add(time);
            }
        }
        return found;
    }

    private static @Nullable TimeExpression read(CharSequence text, Matcher m) {
        if (m.start("y1") >= 0) {
            int first = Integer.parseInt(m.group("y1"));
            int last = m.group("y2") == null ? first : Integer.parseInt(m.group("y2"));
            return m.start("since") >= 0
                    ? of(text, m, Kind.SPAN_BACK, 1, 1, false)
                    : of(text, m, Kind.ABSOLUTE, first, Math.max(first, last), false);
        }
        if (m.start("c4") >= 0) {
            int year = ChineseNumber.intValue(m.group("c4").replace('○', '〇').replace('零', '〇'));
            return of(text, m, Kind.ABSOLUTE, year, year, false);
        }
        if (m.start("five") >= 0 || m.start("ordinal") >= 0) {
            return fiveYearPlan(text, m);
        }
        if (m.start("prev") >= 0) {
            return of(text, m, Kind.PREVIOUS, 0, 0, false);
        }
        if (m.start("next") >= 0) {
            return of(text, m, Kind.NEXT, 0, 0, false);
        }
        if (m.start("span") >= 0) {
            return span(text, m);
        }
        return of(text, m, within(m), 0, 0, false);
    }

    private static Kind within(Matcher m) {
        if (m.start("sofar") >= 0) {
            return Kind.SO_FAR;
        }
        if (m.start("cur") >= 0) {
            return Kind.CURRENT;
        }
        return m.start("whole") < 0 ? Kind.SAME : Kind.WHOLE;
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
        boolean named = part == null
                && (m.group().endsWith("划")
                        || !opensClause(text, m.start()) && looksAt(OF_PLAN, text, m.end())
                        || looksAt(NAMED_AFTER_PLAN, text, m.end()));
        return since
                ? of(text, m, Kind.SPAN_BACK, 5, 5, false)
                : of(text, m, Kind.ABSOLUTE, first, "初".equals(part) ? first : first + 4, named);
    }

    private static boolean opensClause(CharSequence text, int start) {
        return start == 0 || "，；：。（".indexOf(text.charAt(start - 1)) >= 0;
    }

    private static boolean startsFromGround(CharSequence text, int start) {
        int limit = Math.min(text.length(), start + LONGEST_WAY_TO_GROUND + 2);
        for (int i = start; i < limit; i++) {
            boolean near = i <= start + LONGEST_WAY_TO_GROUND || text.charAt(i - 1) == '的';
            if (near && GROUND.at(text, i) != null) {
                return true;
            }
            if ("，。；".indexOf(text.charAt(i)) >= 0) {
                return false;
            }
        }
        return false;
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
        if (!back && !ahead || years <= 0 || years > (back ? LONGEST_BACK : LONGEST_AHEAD)) {
            return null;
        }
        return of(text, m, back ? Kind.SPAN_BACK : Kind.SPAN_AHEAD, years, years, false);
    }

    /** 比2019年, 较上半年; 与 and 是 compare with years only. */
    private static boolean isCompared(char before, Kind kind) {
        return switch (before) {
            case '比', '较' -> kind != Kind.CURRENT;
            case '与', '和', '同', '是', '为' -> kind != Kind.CURRENT && !kind.isWithinYear();
            default -> false;
        };
    }

    private static TimeExpression of(CharSequence text, Matcher m, Kind kind, int first, int last, boolean named) {
        String lead = m.group("lead");
        char before = m.start() > 0 ? text.charAt(m.start() - 1) : '\0';
        boolean base = kind != Kind.SPAN_BACK && BASE_LEADS.contains(lead == null ? "" : lead)
                || isCompared(before, kind) && lead == null
                || looksAt(OF_BASE, text, m.end())
                || lead != null && "复当".indexOf(before) >= 0 && looksAt(OF_THAT_TIME, text, m.end())
                || startsFromGround(text, m.end())
                || kind == Kind.ABSOLUTE
                        && lead == null
                        && DAY.matcher(m.group()).matches()
                || (kind == Kind.PREVIOUS || kind == Kind.ABSOLUTE) && looksAt(OF_LEVEL, text, m.end());
        Use use = named ? Use.NAME : base ? Use.BASE : Use.WHEN;
        return new TimeExpression(m.start(), m.end(), kind, first, last, Months.of(m.group()), use);
    }
}
