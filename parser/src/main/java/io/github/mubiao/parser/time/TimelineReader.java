package io.github.mubiao.parser.time;

import io.github.mubiao.model.DocumentKind;
import io.github.mubiao.parser.outline.HeadingSense;
import io.github.mubiao.parser.outline.Outline;
import io.github.mubiao.parser.outline.Section;
import io.github.mubiao.parser.outline.Sentence;
import io.github.mubiao.parser.words.Finder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/** Decides over the whole document which sentence looks back and which ahead, and to which years. */
public final class TimelineReader {

    /** The wording of one sentence counts so much of what was counted over many, and no more than this. */
    private static final double WORDING_SHARE = 0.8;

    private static final double MOST_WORDING = 2.5;

    /** It was counted over reports; an outline states its targets as reports state results. */
    private static final double WORDING_SHARE_OF_OUTLINES = 0.4;

    /** What a heading says counts in full for its first sentence, and this share for each of the others. */
    private static final double HEADING_SHARE = 0.3;

    /** A time that stands deep in a sentence says less of the sentence than one that opens it. */
    private static final int OPENING = 8;

    private static final int LATE_OPENING = 20;

    private static final double DEEP_TIME_SHARE = 0.3;

    private static final double REPORTED_ONLY = -2;
    private static final double RATHER_AHEAD = 0.5;
    private static final double SURELY_AHEAD = 2;
    private static final double RARELY_A_TERM = -2;
    private static final double RATHER_A_YEAR = -0.2;

    /** The words for problems and those for times are found in one pass with the phrases. */
    private static final String PROBLEMS = "问题|困难|不足|短板|不够|不强|挑战|矛盾|薄弱|差距|制约|滞后|风险";

    private static final PhraseCues PHRASES =
            PhraseCues.of("sentence-cues.txt", List.of(PROBLEMS, TimeExpression.WORDS));

    private static final int A_PROBLEM = 0;

    private static final int A_TIME = 1;

    private static final Finder PROBLEM = Finder.of(PROBLEMS);

    private static final double PROBLEM_WEIGHT = 0.9;

    private static final int MOST_PROBLEMS = 3;

    private static final double RARELY_PROBLEMS = 1;

    private final Clock clock;
    private final List<Sentence> sentences;
    private final List<List<TimeExpression>> times = new ArrayList<>();
    private final double[] wording;

    /** Whether no section looks back: 工作要点. */
    private final boolean plansOnly;

    private final Map<Section, Evidence> headings = new HashMap<>();
    private final Map<Section, Places> places = new HashMap<>();

    private TimelineReader(Clock clock, List<Sentence> sentences) {
        this.clock = clock;
        this.sentences = sentences;
        this.wording = new double[sentences.size()];
        this.plansOnly = clock.planYear() != null
                && !clock.spansYears()
                && sentences.stream().noneMatch(TimelineReader::isReviewed);
    }

    private static boolean isReviewed(Sentence sentence) {
        HeadingSense sense = sentence.paragraph().section().sense();
        return sense == HeadingSense.REVIEW || sense == HeadingSense.TERM_REVIEW;
    }

    /** The timeline of a document. */
    public static Timeline read(Outline outline, Clock clock) {
        return new TimelineReader(clock, outline.sentences()).read();
    }

    private Timeline read() {
        Chain chain = chain();
        List<TimedSentence> timed = new ArrayList<>(sentences.size());
        Carried carried = new Carried(clock);
        double said = 0;
        for (int i = 0; i < sentences.size(); i++) {
            TimeExpression opening = opening(i);
            carried.goInto(sentences.get(i), opening);
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
                    carried.period(back),
                    carried.period(ahead),
                    neither));
        }
        return new Timeline(clock, timed);
    }

    private Chain chain() {
        int length = sentences.size();
        Evidence[] words = new Evidence[length];
        Evidence[] place = new Evidence[length];
        Turns.Turn[] turns = new Turns.Turn[length];
        Turns ofKind = new Turns(clock.kind());
        for (int i = 0; i < length; i++) {
            Sentence sentence = sentences.get(i);
            PhraseCues.Found found = PHRASES.in(sentence.text());
            times.add(found.holds(A_TIME) ? TimeExpression.find(sentence.text()) : List.of());
            wording[i] = wording(sentence) + found.odds() + Evidence.oddsOfBases(times.get(i), clock);
            words[i] = words(i, found.holds(A_PROBLEM) ? problems(sentence) : 0);
            place[i] = places.computeIfAbsent(sentence.paragraph().section(), this::places)
                    .of(sentence);
            turns[i] = ofKind.before(sentence);
        }
        return new Chain(words, place, turns, start(clock.kind()));
    }

    /** What the time that opens a sentence adds to the odds that it looks ahead. */
    private double ahead(@Nullable TimeExpression opening) {
        return opening == null ? 0 : Evidence.odds(opening, clock);
    }

    private double wording(Sentence sentence) {
        double share = clock.kind() == DocumentKind.FIVE_YEAR_OUTLINE ? WORDING_SHARE_OF_OUTLINES : WORDING_SHARE;
        double score = DirectionCues.standard().score(sentence.text());
        return Math.max(-MOST_WORDING, Math.min(MOST_WORDING, share * score));
    }

    /** What a sentence says itself. */
    private Evidence words(int i, double problems) {
        Evidence evidence = new Evidence();
        evidence.addAhead(wording[i]);
        evidence.add(State.NEITHER, problems - RARELY_PROBLEMS);
        if (!times.get(i).isEmpty()) {
            TimeExpression first = times.get(i).get(0);
            evidence.add(Evidence.of(first, clock), first.start() <= OPENING ? 1 : DEEP_TIME_SHARE);
        }
        return evidence;
    }

    /** What the heading of a section and the kind of document say of its first sentence, and of each of the others. */
    private record Places(Evidence first, Evidence others) {

        Evidence of(Sentence sentence) {
            return sentence.first() && sentence.paragraph().first() ? first : others;
        }
    }

    private Places places(Section section) {
        return new Places(place(section, 1), place(section, HEADING_SHARE));
    }

    private Evidence place(Section section, double share) {
        Evidence evidence = new Evidence();
        evidence.add(heading(section), share);
        if (!clock.spansYears()) {
            evidence.add(State.TERM_AHEAD, RATHER_A_YEAR);
            evidence.add(State.TERM_BACK, RATHER_A_YEAR);
        }
        evidence.addAhead(
                switch (clock.kind()) {
                    case COMMUNIQUE -> REPORTED_ONLY;
                    case ACTION_PLAN -> plansOnly ? SURELY_AHEAD : RATHER_AHEAD;
                    case FIVE_YEAR_OUTLINE, LIST_OF_WORKS, OTHER -> RATHER_AHEAD;
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
}
