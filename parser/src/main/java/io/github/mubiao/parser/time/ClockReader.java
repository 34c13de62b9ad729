package io.github.mubiao.parser.time;

import io.github.mubiao.model.DocumentKind;
import io.github.mubiao.model.Period;
import io.github.mubiao.parser.outline.HeadingSense;
import io.github.mubiao.parser.outline.Outline;
import io.github.mubiao.parser.outline.Section;
import io.github.mubiao.parser.outline.Sentence;
import io.github.mubiao.parser.scan.ChineseNumber;
import io.github.mubiao.parser.text.MappedText;
import io.github.mubiao.parser.time.TimeExpression.Kind;
import io.github.mubiao.parser.words.Finder;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds what 今年 and 去年 mean in a document. The session, the title, the headings, the date of the page and the first sentences
 * each vote for the year that is planned.
 */
public final class ClockReader {

    private static final int SESSION = 6;
    private static final int TITLE = 5;
    private static final int HEADING = 3;
    private static final int DATE = 3;
    private static final int PAGE = 2;
    private static final int NUMBER = 2;
    private static final double SENTENCE = 0.5;
    private static final double MOST_SENTENCES = 4;

    /** A line above the body that is longer than this is no date line. */
    private static final int LONGEST_DATE_LINE = 40;

    /** The first characters of a sentence, where its time stands. */
    private static final int OPENING = 20;

    /** 记者从会议上获悉，: what comes before the time in news. */
    private static final Finder TOLD = Finder.of("[^。；年]{0,50}?(获悉|了解到|提到|指出|介绍|表示|显示)[，：]");

    private static final int OPENING_PARAGRAPHS = 3;

    static final String YEAR_DIGITS = "(?:19|20)\\d\\d|[一二][九〇○零Ｏ][〇○零Ｏ一二三四五六七八九]{2}";

    private static final Pattern SESSION_WORDS = Pattern.compile("大会|会议|^[—（(-]+.*日(上午)?在");

    private static final Pattern TITLE_YEAR =
            Pattern.compile("(" + YEAR_DIGITS + ")(?:年|(?<![-—–~至到].{4})$|(?=政府|国民|工作|重点))(?!以来|远景|[-—–~至到])");

    /** 2022年是“十四五”关键之年, 2022年计划实施的 and 2022年目标已经发布 open a plan, 2021年是极不平凡的一年 a review. */
    private static final Pattern YEAR_TO_COME = Pattern.compile(
            "\\d年度?(?:计划(?!执行|完成|的\\d)|拟|，?[^，。]{0,6}将(?![“近军]))|\\d年[^，。]{2,20}(?:进行|作出)了?(?:安排)?部署|年[^，。]{2,14}目标(?:已经?|正式)?(?:发布|公布|出台|确定|明确)|年，?是.{2,60}(开局|起步|关键|收官|决胜|攻坚|冲刺|落实|推进|深化|建设)[^，。]{0,8}年");

    private static final Pattern SUMMARISED = Pattern.compile(
            "总结|自查|汇报|述职|述廉|(?<!预)决算|(?:全面|全部|圆满|顺利)(?:落实|完成)$|(?:全面|全部|圆满|顺利)(?:落实|完成)啦|完成情况|执行情况|小结|回顾|状况$|白皮书$|年度报告$|年度[^，。]{2,30}报告$|^(?!.*(?:计划|方案|要点|安排|目标|规划|意见|实事|措施|任务|清单|项目)).*(?:监测|统计|增长|下降|超额|突破|再创)");

    private final Outline outline;
    private final DocumentKind kind;
    private final Course course;
    private final Map<Integer, Integer> votes = new TreeMap<>();

    private ClockReader(Outline outline, DocumentKind kind) {
        this.outline = outline;
        this.kind = kind;
        this.course = new Course(outline, kind);
    }

    /** The clock of a document; a year that the caller gives counts more than the text. */
    public static Clock read(Outline outline, @Nullable Integer givenYear) {
        DocumentKind kind = KindReader.read(outline);
        return new ClockReader(outline, kind).read(givenYear);
    }

    private Clock read(@Nullable Integer givenYear) {
        if (givenYear != null) {
            return of(givenYear, null);
        }
        Period span = SpanReader.read(outline, kind);
        PlannedYears planned = span == null ? null : new PlannedYears(outline.subject(), kind, span);
        if (planned != null && planned.areAllPlanned()) {
            return of(planned.first(), span);
        }
        if (kind == DocumentKind.COMMUNIQUE) {
            Integer reported = reported();
            return reported == null
                    ? Clock.unknown(kind, null)
                    : new Clock(kind, reported + 1, reported, reported, course.part(reported));
        }
        Integer year = course.isReported() ? lastYear(outline.subject()) : null;
        if (year == null && course.isReported()) {
            year = OpeningYears.first(outline);
        }
        if (year != null) {
            return new Clock(kind, year, year, year, course.part(year));
        }
        year = course.year();
        if (year != null) {
            return new Clock(kind, year, year, year, null);
        }
        vote();
        year = winner();
        if (year == null || planned != null && planned.isTooLate(year)) {
            return planned == null ? Clock.unknown(kind, null) : of(planned.firstAhead(), span);
        }
        if (course.mayBeTold() && IssueDates.isInYear(outline, year)) {
            return new Clock(kind, year, year, year, null);
        }
        return new Clock(
                kind,
                year,
                year - 1,
                IssueDates.isLate(outline, year) ? year - 1 : year,
                planned != null && planned.areMeant() ? span : null);
    }

    private Clock of(int planYear, @Nullable Period span) {
        return new Clock(kind, planYear, planYear - 1, planYear, span);
    }

    private void vote() {
        fromHead();
        fromTitle();
        fromHeadings();
        fromSentences();
        if (votes.isEmpty() && (kind == DocumentKind.LIST_OF_WORKS || kind == DocumentKind.ACTION_PLAN)) {
            vote(
                    kind == DocumentKind.ACTION_PLAN ? OpeningYears.firstGoal(outline) : OpeningYears.first(outline),
                    PAGE);
        }
        if (votes.isEmpty() && kind == DocumentKind.NEWS) {
            outline.paragraphs().stream()
                    .limit(1)
                    .forEach(paragraph -> vote(
                            IssueDates.planned(IssueDates.DAY, paragraph.text().toString()), PAGE));
        }
    }

    private @Nullable Integer winner() {
        return votes.entrySet().stream()
                .max(Map.Entry.<Integer, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(null);
    }

    private void vote(@Nullable Integer year, int weight) {
        if (year != null) {
            votes.merge(year, weight, Integer::sum);
        }
    }

    /** The first session date counts, else the first date of a short line; then the first date of the page. */
    private void fromHead() {
        Integer session = null;
        Integer date = null;
        Integer page = null;
        Integer number = null;
        boolean congress = IssueDates.isOfCongress(outline);
        for (MappedText line : outline.head()) {
            String text = line.toString();
            Integer spoken =
                    congress ? IssueDates.plannedByCongress(text) : IssueDates.planned(IssueDates.SESSION_DATE, text);
            boolean isSession = SESSION_WORDS.matcher(text).find();
            session = session == null && isSession ? spoken : session;
            date = date == null && text.length() <= LONGEST_DATE_LINE ? spoken : date;
            page = page == null ? IssueDates.planned(IssueDates.ISO_DATE, text) : page;
            number = number == null ? IssueDates.numbered(text) : number;
        }
        vote(session, SESSION);
        vote(session == null ? date : null, DATE);
        vote(page, PAGE);
        vote(number, NUMBER);
        outline.paragraphs().stream()
                .limit(OPENING_PARAGRAPHS)
                .forEach(paragraph -> vote(
                        IssueDates.planned(IssueDates.DATELINE, paragraph.text().toString()), DATE));
    }

    private void fromTitle() {
        String title = outline.subject();
        List<Integer> years = years(title);
        if (years.isEmpty()) {
            return;
        }
        int last = years.get(years.size() - 1);
        boolean summarised = years.size() == 1
                && (SUMMARISED.matcher(title).find()
                        || title.endsWith(Course.REPORT) && !IssueDates.isInYear(outline, last));
        vote(last + (summarised ? 1 : 0), TITLE);
    }

    private void fromHeadings() {
        List<Integer> seen = new ArrayList<>();
        for (Section section : outline.sections()) {
            List<Integer> years = section.rank() <= 1 ? years(section.heading()) : List.of();
            years.forEach(year -> vote(section.sense(), year));
            seen.addAll(years);
        }
        vote(seen.stream().max(Comparator.naturalOrder()).orElse(null), HEADING);
    }

    private void vote(HeadingSense sense, int year) {
        if (sense == HeadingSense.REVIEW || sense == HeadingSense.TERM_REVIEW) {
            vote(year + 1, HEADING);
        } else if (sense == HeadingSense.PLAN) {
            vote(year, HEADING);
        }
    }

    /** 2022年，全市上下… looks back and so votes for the next year; 2023年，要… looks ahead. */
    private void fromSentences() {
        Map<Integer, Double> sums = new TreeMap<>();
        for (Sentence sentence : outline.sentences()) {
            TimeExpression time = TimeExpression.first(opening(sentence.text()));
            if (time == null
                    || !isOneYear(time, sentence.text())
                    || IssueDates.DATELINE.matcher(sentence.text()).find()) {
                continue;
            }
            double wording = DirectionCues.standard().score(sentence.text());
            boolean toCome = YEAR_TO_COME.matcher(sentence.text()).find();
            double weight = toCome ? 1 : Math.min(1, Math.abs(wording)) * SENTENCE;
            sums.merge(time.last() + (wording > 0 || toCome ? 0 : 1), weight, Double::sum);
        }
        sums.forEach((year, sum) -> vote(year, (int) Math.round(Math.min(MOST_SENTENCES, sum))));
    }

    /** 2023年 but not 到2035年: a sentence of today may look far ahead. */
    private static boolean isOneYear(TimeExpression time, CharSequence text) {
        return time.kind() == Kind.ABSOLUTE
                && time.first() == time.last()
                && !time.base()
                && "到至展".indexOf(text.charAt(time.start())) < 0;
    }

    /** Where a text says its time. */
    static MappedText opening(MappedText text) {
        Matcher told = TOLD.at(text, 0);
        int start = told == null ? 0 : told.end();
        return text.slice(start, Math.min(text.length(), start + OPENING));
    }

    /** The year that a communiqué reports: the one of its title, else of its first sentences, else the one before its date. */
    private @Nullable Integer reported() {
        Integer year = year(outline.subject());
        for (MappedText line : outline.head()) {
            year = year == null && line.toString().contains("公报") ? year(line.toString()) : year;
        }
        if (year != null) {
            return year;
        }
        fromHead();
        fromSentences();
        Integer next = winner();
        return next == null ? null : next - 1;
    }

    static @Nullable Integer year(String text) {
        List<Integer> years = years(text);
        return years.isEmpty() ? null : years.get(0);
    }

    /** The half of a year is the one that is named last: 2022年决算和2023年上半年预算执行情况. */
    private static @Nullable Integer lastYear(String text) {
        List<Integer> years = years(text);
        return years.isEmpty() ? null : years.get(years.size() - 1);
    }

    static List<Integer> years(String text) {
        return TITLE_YEAR
                .matcher(text.replace(" ", ""))
                .results()
                .map(m -> number(m.group(1)))
                .toList();
    }

    /** The number of a year in digits of either script. */
    static int number(String year) {
        return ChineseNumber.intValue(year.replace('Ｏ', '〇').replace('○', '〇').replace('零', '〇'));
    }
}
