package io.github.mubiao.parser.time;

import io.github.mubiao.model.DocumentKind;
import io.github.mubiao.model.Period;
import io.github.mubiao.parser.Horizon.Direction;
import io.github.mubiao.parser.text.MappedText;
import io.github.mubiao.parser.time.TimeExpression.Kind;
import io.github.mubiao.parser.words.Finder;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Weighs the words beside a figure with the stretch that it stands in: where it looks, and to which days. */
public final class HorizonReader {

    /** However clear the stretch is, words beside the figure can outweigh it. */
    private static final double MOST_CONTEXT = 3.5;

    private static final Finder YEARLY = Finder.of("同比|[比较](上年|去年|上一年)");

    private static final PhraseCues CUES = PhraseCues.of("horizon-cues.txt");

    /** The last month. */
    private static final int YEAR_END = 12;

    private final Clock clock;

    /** A reader for documents of one clock. */
    public HorizonReader(Clock clock) {
        this.clock = clock;
    }

    /**
     * The horizon of a figure.
     *
     * @param timed the sentence
     * @param clauseStart where its clause begins
     * @param start where the figure begins
     */
    public FigureHorizon at(TimedSentence timed, int clauseStart, int start) {
        MappedText text = timed.sentence().text();
        TimeExpression spoken = spoken(timed.times(), start);
        double around = Math.max(-MOST_CONTEXT, Math.min(MOST_CONTEXT, timed.context()));
        double said = spoken == null ? timed.opening() : Evidence.odds(spoken, clock);
        double beside =
                timed.wording() + CUES.in(text.slice(clauseStart, start)).odds() + said;
        double odds = around + beside;
        boolean ahead = odds > 0;
        Direction direction = ahead ? Direction.AHEAD : timed.neither() ? Direction.NEITHER : Direction.BACK;
        return new FigureHorizon(
                direction,
                period(timed, spoken, months(timed.times(), start), ahead, isYearly(text, clauseStart, start)),
                Math.abs(odds),
                around * odds < 0);
    }

    private @Nullable Period period(
            TimedSentence timed,
            @Nullable TimeExpression spoken,
            @Nullable TimeExpression months,
            boolean ahead,
            boolean yearly) {
        CharSequence text = timed.sentence().text();
        Period own = spoken == null ? null : Periods.of(spoken, clock, text);
        Period year = own != null && fits(own, ahead)
                ? own
                : ahead ? timed.ahead() : goesOnInYear(timed, spoken, months) ? clock.period() : timed.back();
        if (year == null) {
            return null;
        }
        if (months != null && (spoken == null || spoken.start() < months.start())) {
            return Periods.within(year, months, text);
        }
        return yearly ? Periods.lastYear(year) : year;
    }

    /** 2024年安排重点项目90个。1—8月完成投资50亿元: what goes on is told of the year that is planned, if no heading says more. */
    private boolean goesOnInYear(
            TimedSentence timed, @Nullable TimeExpression spoken, @Nullable TimeExpression months) {
        boolean ofWorks = clock.kind() == DocumentKind.OTHER || clock.kind() == DocumentKind.LIST_OF_WORKS;
        return ofWorks
                && timed.sentence().paragraph().section().span() == null
                && spoken == null
                && months != null
                && months.months().first() == 1
                && months.months().last() < YEAR_END
                && !clock.spansYears();
    }

    /** 比上年增长7%: of one year, in whatever term it is told. */
    private static boolean isYearly(MappedText text, int clauseStart, int start) {
        return YEARLY.isIn(text.slice(clauseStart, start));
    }

    /** A result may be of any year up to the one that is planned, a target of none before it. */
    private boolean fits(Period own, boolean ahead) {
        return ahead
                ? Periods.isAhead(own, clock)
                : clock.now() == null || own.last().getYear() <= clock.now();
    }

    /** The last time before the figure that is not merely compared with. */
    private static @Nullable TimeExpression spoken(List<TimeExpression> times, int start) {
        return last(times, start, false);
    }

    /** The last part of a year before the figure: 6月底前, 全年. */
    private static @Nullable TimeExpression months(List<TimeExpression> times, int start) {
        TimeExpression last = last(times, start, true);
        boolean open = last != null && last.kind() == Kind.SAME && last.months().equals(TimeExpression.Months.ALL);
        return open ? null : last;
    }

    private static @Nullable TimeExpression last(List<TimeExpression> times, int start, boolean within) {
        TimeExpression last = null;
        for (TimeExpression time : times) {
            if (time.end() > start) {
                break;
            }
            if (!time.base() && time.kind().isWithinYear() == within) {
                last = time;
            }
        }
        return last;
    }
}
