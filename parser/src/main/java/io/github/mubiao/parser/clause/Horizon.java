package io.github.mubiao.parser.clause;

import io.github.mubiao.model.Period;
import io.github.mubiao.parser.clause.TimeExpression.Kind;
import io.github.mubiao.parser.frame.Frame;
import io.github.mubiao.parser.outline.Part;
import io.github.mubiao.parser.outline.Section;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Whether a figure is a target or an observation, and of which years.
 *
 * @param target whether it is still to come
 * @param period the years; null where they are not known
 */
record Horizon(boolean target, @Nullable Period period) {

    private static final Pattern PERFECT =
            Pattern.compile("(已|已经|目前|截至目前|现已|累计已|上半年已)|(完成|建成|实现|增长|达到|取得|投入|提高|解决|启动|引进|获得)了");

    private static final Pattern AHEAD = Pattern.compile("力争|将(达|达到|突破|超过|建成|新增|完成|实现)|计划(投资|建设|新建|新增|完成|实施)|预计到");

    /** The horizon of a figure at {@code start} of a sentence. */
    static Horizon of(
            Frame frame,
            Section section,
            Part part,
            CharSequence sentence,
            List<TimeExpression> times,
            int clauseStart,
            int start) {
        TimeExpression time = spoken(times, start);
        Integer year = frame.year();
        if (year == null) {
            Period dated = time == null || time.kind() != Kind.ABSOLUTE ? null : years(time);
            return new Horizon(part != Part.REVIEW, dated);
        }
        String before = sentence.subSequence(clauseStart, start).toString();
        if (part == Part.REVIEW) {
            return inReview(year, time, before);
        }
        return inPlan(frame, year, time, before, section);
    }

    private static Horizon inReview(int year, @Nullable TimeExpression time, String before) {
        if (time != null && time.kind() == Kind.ABSOLUTE) {
            return new Horizon(time.last() >= year, years(time));
        }
        if (time != null && time.kind() == Kind.NEXT) {
            return new Horizon(true, Period.ofYear(year + 1, ""));
        }
        if (AHEAD.matcher(before).find() && (time == null || time.kind() != Kind.PREVIOUS)) {
            return new Horizon(true, Period.ofYear(year, ""));
        }
        int last = year - 1;
        int first = time != null && time.kind() == Kind.SPAN_BACK ? year - time.first() : last;
        return new Horizon(false, Period.ofYears(first, last, ""));
    }

    private static Horizon inPlan(
            Frame frame, int year, @Nullable TimeExpression time, String before, Section section) {
        if (time != null) {
            switch (time.kind()) {
                case ABSOLUTE -> {
                    return new Horizon(time.last() >= year, years(time));
                }
                case PREVIOUS, SPAN_BACK -> {
                    return new Horizon(false, Period.ofYear(year - 1, ""));
                }
                case NEXT -> {
                    return new Horizon(true, Period.ofYear(year + 1, ""));
                }
                case SPAN_AHEAD -> {
                    return new Horizon(true, Period.ofYears(year, year + time.first() - 1, ""));
                }
                case CURRENT -> {}
            }
        }
        if (PERFECT.matcher(before).find() && !AHEAD.matcher(before).find()) {
            return new Horizon(false, Period.ofYear(year - 1, ""));
        }
        boolean current = time != null && time.kind() == Kind.CURRENT;
        return new Horizon(true, current ? Period.ofYear(year, "") : planned(frame, year, section));
    }

    /** What the headings above say (“十五五”时期主要目标), or else what the plan covers. */
    private static @Nullable Period planned(Frame frame, int year, Section section) {
        for (Section s = section; s != null; s = s.parent()) {
            for (TimeExpression time : TimeExpression.find(s.heading())) {
                if (time.kind() == Kind.ABSOLUTE && time.last() >= year && !time.base()) {
                    return years(time);
                }
                if (time.kind() == Kind.SPAN_AHEAD) {
                    return Period.ofYears(year, year + time.first() - 1, "");
                }
            }
        }
        return frame.period();
    }

    /** The last time before the figure that is not merely compared with; 6月底前 leaves an earlier year in force. */
    private static @Nullable TimeExpression spoken(List<TimeExpression> times, int start) {
        TimeExpression spoken = null;
        for (TimeExpression time : times) {
            if (time.end() > start) {
                break;
            }
            if (!time.base()) {
                spoken = time;
            }
        }
        return spoken;
    }

    private static Period years(TimeExpression absolute) {
        return Period.ofYears(absolute.first(), absolute.last(), "");
    }
}
