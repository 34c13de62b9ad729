package io.github.mubiao.parser.clause;

import io.github.mubiao.model.Change;
import io.github.mubiao.parser.words.Finder;
import io.github.mubiao.parser.words.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/** What a sentence has said so far: its readings, and the topic that a clause without a figure named. */
final class Discourse {

    /** 采矿业增加值占比, 投资占总量的比重: what grows by so many percent is what has the share. */
    private static final Finder SHARE = Finder.of("占比$|的?比重$|占[^占]{2,16}(比重|比例)$");

    /** So many shares of one thing are told one behind the other. */
    private static final int MOST_SHARES = 4;

    /** 占比重 says nothing of what. */
    private static final int SHORTEST_SHARE = 3;

    /** So many measures of one thing are. */
    private static final int MOST_MEASURES = 4;

    private final Grammar grammar;
    private final List<Reading> readings = new ArrayList<>();

    /** What a later figure may go on with: not what a bracket said that is closed again. */
    private final List<Reading> spoken = new ArrayList<>();

    /** What the last whole was parted into. */
    final Breakdown breakdown;

    private int beforeBracket;
    private Supplier<Phrase> topic = () -> Phrase.EMPTY;

    /** Whether the topic was named behind the last figure. */
    private boolean isTopicNew;

    Discourse(Grammar grammar) {
        this.grammar = grammar;
        this.breakdown = new Breakdown(grammar);
    }

    /** 其中 opens the parts of the last figure, if it does. */
    void openParts(boolean opens) {
        if (opens) {
            breakdown.open(isEmpty() ? null : last());
        }
    }

    void add(Reading reading) {
        isTopicNew = false;
        readings.add(reading);
        if (!PlanShare.isOf(reading.indicator(), reading.mention())) {
            spoken.add(reading);
        } else if (spoken.isEmpty()) {
            spoken.add(reading.named(PlanShare.subject(reading.indicator())));
        }
    }

    /** A bracket opens that states something of its own: 工业投资75亿元（占总投资的32%），增长13%. */
    void openBracket() {
        beforeBracket = spoken.size();
        openParts(true);
    }

    /** The bracket closes: what follows goes on with what stood before it. */
    void closeBracket() {
        breakdown.close();
        if (beforeBracket > 0) {
            spoken.subList(Math.min(beforeBracket, spoken.size()), spoken.size())
                    .clear();
        }
    }

    /** The readings, in text order. */
    List<Reading> readings() {
        return readings;
    }

    /** Whether no figure was read yet. */
    boolean isEmpty() {
        return spoken.isEmpty();
    }

    /** The last reading, which must be there. */
    Reading last() {
        return spoken.get(spoken.size() - 1);
    }

    /** The last reading, or the things that it is one measure of: of 项目32个，建筑面积465万平方米 the projects. */
    Reading lastThing() {
        int first = Math.max(0, spoken.size() - MOST_MEASURES);
        boolean bare = grammar.vocabulary.totals.get(last().indicator().chars()) != null;
        for (int i = spoken.size() - 1; bare && i >= first; i--) {
            Reading reading = spoken.get(i);
            if (reading.mention().low().unit().isCounter()
                    && grammar.vocabulary.totals.get(reading.indicator().chars()) == null) {
                return reading;
            }
        }
        return last();
    }

    /** 续建项目35个，年度计划投资50亿元: the projects that the last figure is of, which were counted before it; or empty. */
    Phrase countedProjects() {
        int first = Math.max(0, spoken.size() - MOST_MEASURES);
        String name = isEmpty() ? "" : last().indicator().chars();
        for (int i = spoken.size() - 2; i >= first; i--) {
            Reading reading = spoken.get(i);
            Phrase thing = grammar.subjects.entity(reading.indicator());
            if (reading.mention().low().unit().isCounter()
                    && thing.chars().endsWith("项目")
                    && name.startsWith(thing.chars())) {
                return isTopicNew ? Phrase.EMPTY : thing;
            }
        }
        return Phrase.EMPTY;
    }

    /** Whether a clause without a figure has named something since the last figure. */
    boolean isTopicNew() {
        return isTopicNew;
    }

    @Nullable
    Change lastChange() {
        return isEmpty() ? null : last().change();
    }

    /** The words of the last clause without a figure, or empty. */
    Phrase topic() {
        return topic.get();
    }

    /** Most topics are never asked for, so the words are put together when they are. */
    void setTopic(Supplier<Phrase> words) {
        topic = words;
        isTopicNew = true;
    }

    /** What the last figure measured, or else the topic. */
    Phrase subject() {
        // 工业总产值迈上新台阶，达到…: a clause without a figure has put another statistic in the place of the last one
        Phrase introduced = isTopicNew ? grammar.subjects.introduced(topic()) : null;
        if (introduced != null) {
            return introduced;
        }
        return isEmpty() ? toldOf() : last().indicator();
    }

    /** 粮食 of 粮食生产再获丰收; a clause that names a statistic, or that only tells what is done, as it stands. */
    private Phrase toldOf() {
        Phrase words = topic();
        Phrase named = grammar.conjuncts.upToStatistic(words);
        boolean told = !grammar.conjuncts.isStatistic(named)
                && grammar.vocabulary.of(Role.FARING).isIn(words.chars())
                && !Predicate.at(grammar.vocabulary, words.chars(), 0, words.length())
                        .exists();
        Phrase thing = told ? grammar.subjects.topicEntity(words) : Phrase.EMPTY;
        return thing.isEmpty() ? named : thing;
    }

    /** The subject, but what a share is of rather than the share: 产值23亿元，占总产值的12%，增长10%. */
    Phrase owner() {
        if (isEmpty() || !last().mention().isShare()) {
            return subject();
        }
        String share = last().indicator().chars();
        int first = Math.max(0, spoken.size() - 1 - MOST_SHARES);
        for (int i = spoken.size() - 2; i >= first; i--) {
            Phrase owner = spoken.get(i).indicator();
            if (share.startsWith("占", owner.length()) && share.startsWith(owner.chars())) {
                return owner;
            }
        }
        Matcher of = last().change() == Change.LEVEL ? SHARE.first(share, 1) : null;
        return of == null || isTopicNew ? subject() : last().indicator().slice(0, of.start());
    }

    /** 占用水总量 of 农业用水占用水总量, which one of the last figures was told of; or empty. */
    Phrase lastShareOf() {
        int first = Math.max(0, spoken.size() - 1 - MOST_SHARES);
        for (int i = spoken.size() - 1; i >= first; i--) {
            Phrase indicator = spoken.get(i).indicator();
            int of = indicator.chars().lastIndexOf('占');
            if (of > 0
                    && indicator.length() - of > SHORTEST_SHARE
                    && spoken.get(i).mention().isShare()) {
                return indicator.from(of);
            }
        }
        return Phrase.EMPTY;
    }

    /** Whether the last figure stands in this clause. */
    boolean reaches(Clause clause) {
        return !isEmpty() && last().clause().equals(clause);
    }

    /** Whether the last figure has this unit. */
    boolean isIn(String unit) {
        return !isEmpty() && last().mention().unit().equals(unit);
    }

    /** The last figure if it has this unit; behind a share, which only tells more of it, the figure before: 安排1亿元，占30%，2020年安排. */
    @Nullable
    Reading goesOn(String unit) {
        boolean open = !isEmpty() && (isIn(unit) || last().mention().isShare());
        return open ? lastIn(unit).orElse(null) : null;
    }

    /** The last figure in a unit: 公交站达到50座、候车亭90个；停车场20座. */
    Optional<Reading> lastIn(String unit) {
        for (int i = spoken.size() - 1; i >= 0; i--) {
            if (spoken.get(i).mention().unit().equals(unit)) {
                return Optional.of(spoken.get(i));
            }
        }
        return Optional.empty();
    }

    /** What the topic enumerates, without its verb. */
    List<Phrase> topicMembers() {
        Phrase words = topic();
        int verb = Predicate.at(grammar.vocabulary, words.chars(), 0, words.length())
                .end();
        Phrase named = words.from(verb);
        return grammar.conjuncts.completed(Conjuncts.split(named.isEmpty() ? words : named));
    }

    /** The last indicators, each once, in text order; fewer than asked for where there are not so many. */
    List<Phrase> lastIndicators(int count) {
        List<Phrase> last = new ArrayList<>();
        for (int i = spoken.size() - 1; i >= 0 && last.size() < count; i--) {
            Phrase indicator = spoken.get(i).indicator();
            if (!last.contains(indicator)) {
                last.add(0, indicator);
            }
        }
        return last;
    }
}
