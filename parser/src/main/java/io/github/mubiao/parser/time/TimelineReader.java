package io.github.mubiao.parser.time;

import io.github.mubiao.model.DocumentKind;
import io.github.mubiao.model.Period;
import io.github.mubiao.parser.outline.Outline;
import io.github.mubiao.parser.outline.Paragraph;
import io.github.mubiao.parser.outline.Section;
import io.github.mubiao.parser.outline.Sentence;
import io.github.mubiao.parser.words.Finder;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/** Decides over the whole document which sentence looks back and which ahead, and to which years. */
public final class TimelineReader {

    /** The wording of one sentence counts so much of what was counted over many, and no more than this. */
    private static final double WORDING_SHARE = 0.8;

    private static final double MOST_WORDING = 2.5;

    /** It was counted over reports; an outline states its targets as reports state results. */
    private static final double WORDING_SHARE_OF_OUTLINES = 0.4;

    private static final PhraseCues PHRASES = PhraseCues.of("sentence-cues.txt");

    /** What a heading says counts in full for its first sentence, and this share for each of the others. */
    private static final double HEADING_SHARE = 0.3;

    /** A time that stands deep in a sentence says less of the sentence than one that opens it. */
    private static final int OPENING = 8;

    private static final int LATE_OPENING = 20;

    private static final double DEEP_TIME_SHARE = 0.3;

    private static final double REPORTED_ONLY = -2;
    private static final double RATHER_AHEAD = 0.5;
    private static final double RARELY_A_TERM = -2;
    private static final double RATHER_A_YEAR = -0.2;

    private static final Finder PROBLEM = Finder.of("问题|困难|不足|短板|不够|不强|挑战|矛盾|薄弱|差距|制约|滞后|风险");

    private static final double PROBLEM_WEIGHT = 0.9;

    private static final int MOST_PROBLEMS = 3;

    private static final double RARELY_PROBLEMS = 1;

    private final Clock clock;
    private final List<Sentence> sentences;
    private final List<List<TimeExpression>> times = new ArrayList<>();
    private final Map<Section, Evidence> headings = new HashMap<>();

    private TimelineReader(Clock clock, List<Sentence> sentences) {
        this.clock = clock;
        this.sentences = sentences;
        sentences.forEach(sentence -> times.add(TimeExpression.find(sentence.text())));
    }

    /** The timeline of a document. */
    public static Timeline read(Outline outline, Clock clock) {
        return new TimelineReader(clock, Sentence.of(outline.paragraphs())).read();
    }

    private Timeline read() {
        int length = sentences.size();
        double[] wording = new double[length];
        Evidence[] words = new Evidence[length];
        Evidence[] place = new Evidence[length];
        Turns[] turns = new Turns[length];
        for (int i = 0; i < length; i++) {
            wording[i] = wording(sentences.get(i)) + Evidence.oddsOfBases(times.get(i), clock);
            words[i] = words(i, wording[i]);
            place[i] = place(sentences.get(i));
            turns[i] = Turns.before(sentences.get(i), clock.kind());
        }
        Chain chain = new Chain(words, place, turns, start(clock.kind()));
        List<TimedSentence> timed = new ArrayList<>();
        Carried carried = new Carried(clock);
        double said = 0;
        for (int i = 0; i < length; i++) {
            TimeExpression opening = opening(i);
            carried = carried.into(sentences.get(i), opening);
            // 去年，新建学校5所。我县还新建道路7公里: the time that opens a paragraph counts for what follows in it
            said = opening != null ? ahead(opening) : sentences.get(i).first() ? 0 : said;
            State back = chain.rather(i, State.YEAR_BACK, State.TERM_BACK);
            State ahead = chain.rather(i, State.YEAR_AHEAD, State.TERM_AHEAD);
            boolean neither = chain.rather(i, back, State.NEITHER) == State.NEITHER;
            timed.add(new TimedSentence(
                    sentences.get(i),
                    times.get(i),
                    chain.context(i),
                    wording[i],
                    said,
                    carried.back(back),
                    carried.ahead(ahead),
                    neither));
        }
        return new Timeline(clock, timed);
    }

    /** What the time that opens a sentence adds to the odds that it looks ahead. */
    private double ahead(@Nullable TimeExpression opening) {
        return opening == null ? 0 : Evidence.odds(opening, clock);
    }

    private double wording(Sentence sentence) {
        double share = clock.kind() == DocumentKind.FIVE_YEAR_OUTLINE ? WORDING_SHARE_OF_OUTLINES : WORDING_SHARE;
        double score = DirectionCues.standard()
                .score(sentence.text(), 0, sentence.text().length());
        return Math.max(-MOST_WORDING, Math.min(MOST_WORDING, share * score)) + PHRASES.odds(sentence.text());
    }

    /** What a sentence says itself. */
    private Evidence words(int i, double wording) {
        Evidence evidence = new Evidence();
        evidence.addAhead(wording);
        evidence.add(State.NEITHER, problems(sentences.get(i)) - RARELY_PROBLEMS);
        if (!times.get(i).isEmpty()) {
            TimeExpression first = times.get(i).get(0);
            evidence.add(Evidence.of(first, clock), first.start() <= OPENING ? 1 : DEEP_TIME_SHARE);
        }
        return evidence;
    }

    /** What its heading and the kind of document say of a sentence. */
    private Evidence place(Sentence sentence) {
        Evidence evidence = new Evidence();
        boolean opensSection = sentence.first() && sentence.paragraph().first();
        evidence.add(heading(sentence.paragraph().section()), opensSection ? 1 : HEADING_SHARE);
        if (!clock.spansYears()) {
            evidence.add(State.TERM_AHEAD, RATHER_A_YEAR);
            evidence.add(State.TERM_BACK, RATHER_A_YEAR);
        }
        evidence.addAhead(
                switch (clock.kind()) {
                    case COMMUNIQUE -> REPORTED_ONLY;
                    case FIVE_YEAR_OUTLINE, ACTION_PLAN, LIST_OF_WORKS, OTHER -> RATHER_AHEAD;
                    case WORK_REPORT, ANNUAL_PLAN_REPORT, NEWS, SUMMARY -> 0;
                });
        return evidence;
    }

    private static double problems(Sentence sentence) {
        Matcher problem = PROBLEM.first(sentence.text(), 0);
        int count = 0;
        while (count < MOST_PROBLEMS && problem != null) {
            count++;
            problem = PROBLEM.next(problem, sentence.text());
        }
        return PROBLEM_WEIGHT * count;
    }

    /** What a heading and those above it say; a deeper one counts in full, one above it as much as for any of its sentences. */
    private Evidence heading(Section section) {
        Evidence known = headings.get(section);
        if (known != null) {
            return known;
        }
        Evidence evidence = Evidence.of(section.sense());
        List<TimeExpression> spoken = TimeExpression.find(section.heading());
        spoken.forEach(time -> evidence.add(Evidence.of(time, clock), 1));
        if (spoken.size() > 1) {
            evidence.levelTerms();
        }
        Section parent = section.parent();
        if (parent != null) {
            evidence.add(heading(parent), 0.5);
        }
        headings.put(section, evidence);
        return evidence;
    }

    /** The time that opens a sentence, or null. */
    private @Nullable TimeExpression opening(int i) {
        CharSequence text = sentences.get(i).text();
        for (TimeExpression time : times.get(i)) {
            if (!time.base() && !time.kind().isWithinYear()) {
                return time.start() <= OPENING || opensSecondClause(text, time.start()) ? time : null;
            }
        }
        return null;
    }

    /** 按照这一要求，到2030年: nothing is counted before it. */
    private static boolean opensSecondClause(CharSequence text, int start) {
        return start <= LATE_OPENING
                && text.charAt(start - 1) == '，'
                && text.subSequence(0, start).chars().noneMatch(c -> c >= '0' && c <= '9');
    }

    private static Evidence start(DocumentKind kind) {
        Evidence start = new Evidence();
        if (kind != DocumentKind.FIVE_YEAR_OUTLINE && kind != DocumentKind.ACTION_PLAN) {
            start.add(State.TERM_AHEAD, RARELY_A_TERM);
            start.add(State.TERM_BACK, RARELY_A_TERM);
        }
        switch (kind) {
            case WORK_REPORT, ANNUAL_PLAN_REPORT, SUMMARY -> start.addAhead(-1.5);
            case COMMUNIQUE -> start.addAhead(-6);
            case FIVE_YEAR_OUTLINE, ACTION_PLAN, LIST_OF_WORKS, OTHER -> start.addAhead(2.5);
            case NEWS -> {}
        }
        return start;
    }

    /** The periods that a heading or the opening of a paragraph set for what stands below it. */
    private record Carried(
            Clock clock, List<Said> headed, @Nullable Said opened) {

        /** A period that is said, and whether it lies ahead; 今年以来 of the planned year does not. */
        private record Said(Period period, boolean ahead) {

            static @Nullable Said of(TimeExpression time, Clock clock, CharSequence text) {
                Period period = Periods.of(time, clock, text);
                boolean soFar = time.kind() == TimeExpression.Kind.SO_FAR;
                return period == null ? null : new Said(period, !soFar && Periods.isAhead(period, clock));
            }
        }

        Carried(Clock clock) {
            this(clock, List.of(), null);
        }

        Carried into(Sentence sentence, @Nullable TimeExpression opening) {
            Paragraph next = sentence.paragraph();
            List<Said> head = next.first() && sentence.first() ? headed(next.section()) : headed;
            Said open = sentence.first() ? null : opened;
            Said own = opening == null ? null : Said.of(opening, clock, sentence.text());
            return new Carried(clock, head, own == null ? open : own);
        }

        /** The periods of a heading and those above it: the nearest heading first, and of one heading what ends first. */
        private List<Said> headed(Section section) {
            List<Said> periods = new ArrayList<>();
            for (Section s = section; s != null; s = s.parent()) {
                String heading = s.heading();
                TimeExpression.find(heading).stream()
                        .filter(time -> !time.base())
                        .map(time -> Said.of(time, clock, heading))
                        .filter(Objects::nonNull)
                        .sorted(Comparator.comparing(said -> said.period.last()))
                        .forEach(periods::add);
            }
            return periods;
        }

        @Nullable
        Period back(State state) {
            Period carried = fitting(state);
            return carried == null ? Periods.back(clock, state) : carried;
        }

        @Nullable
        Period ahead(State state) {
            Period carried = fitting(state);
            return carried == null ? Periods.ahead(clock, state) : carried;
        }

        /** What opened the paragraph, or else the nearest heading of as many years, if it lies in that direction. */
        private @Nullable Period fitting(State state) {
            if (opened != null && opened.ahead == state.isAhead()) {
                return opened.period;
            }
            for (Said said : headed) {
                if (said.ahead == state.isAhead() && Periods.isTerm(said.period, clock) == state.isTerm()) {
                    return said.period;
                }
            }
            return null;
        }
    }
}
