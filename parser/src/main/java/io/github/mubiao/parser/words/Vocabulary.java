package io.github.mubiao.parser.words;

import static java.util.Objects.requireNonNull;

import io.github.mubiao.model.Bound;
import io.github.mubiao.model.Commitment;
import io.github.mubiao.model.PriceBasis;
import io.github.mubiao.model.Stage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * What is known of the words of clauses; each list stands in the commented file that its name tells, and a caller may add lines.
 * Immutable.
 */
public final class Vocabulary {

    /** What a word before a figure does. */
    public enum Relation {
        LEVEL,
        STANDS,
        RISE,
        FALL,
        ADDED,
        AT_LEAST,
        MORE_THAN,
        AT_MOST,
        LESS_THAN,
        ABOUT,
        SKIP,
        NONE
    }

    /** Whether a verb tells how far a thing has come. */
    public enum Action {
        STARTED,
        ADVANCED,
        COMPLETED,
        AWARDED,
        EXISTING,
        NOUN,
        PLAIN,
        NONE
    }

    /** What a word says of a year. */
    public enum PerYear {
        /** A change of each year. */
        YEARLY,
        /** A rate whose level is the average of the years. */
        RATE,
        /** Nothing. */
        NONE
    }

    private enum Statistic {
        TOTAL,
        ATTACHED,
        NEARBY,
        GENERIC,
        SCOPE,
        TIME
    }

    private enum Description {
        BY_MONEY,
        BY_EXTENT,
        BY_NUMBER
    }

    private enum OddName {
        START,
        FOR,
        END,
        SOUND,
        MONEY,
        SHARE
    }

    private enum Standing {
        ANYWHERE,
        END
    }

    /** What only looks like a word of a list. */
    private static final String NONE = "NONE";

    private static final Vocabulary STANDARD = new Vocabulary(List.of());

    /** Words right before a figure. */
    public final Words<Relation> relations;

    /** Bound words right behind a figure. */
    public final Words<Bound.Kind> afterBounds;

    /** Modal words; empty for what only looks like one. */
    public final Words<Optional<Commitment>> commitments;

    /** Words that make a change one per year, and words that only look so. */
    public final Words<PerYear> averaging;

    /** Verbs of action. */
    public final Words<Action> verbs;

    /** Verbs of events that can be verified; empty for words that hold such a verb, but are no event. */
    public final Words<Optional<Stage>> events;

    /** Words that stand before a verb. */
    public final Words<Boolean> adverbs;

    /** Words that open a clause. */
    public final Words<Boolean> leads;

    /** Nouns of places and buildings that are counted. */
    public final Words<Boolean> facilities;

    /** Nouns of slogans. */
    public final Words<Boolean> abstracts;

    /** Nouns of statistics. */
    public final Words<Boolean> totals;

    /** Nouns of statistics that belong to the subject before them. */
    public final Words<Boolean> attached;

    /** Nouns of statistics that belong to the subject before them in the same clause. */
    public final Words<Boolean> nearby;

    /** Nouns of statistics that anything can have, so that alone they name nothing. */
    public final Words<Boolean> generic;

    /** Of whom a statistic tells: 城镇, 行政村. */
    public final Words<Boolean> scopes;

    /** Nouns of time spans that can be measured. */
    public final Words<Boolean> measuredTimes;

    /** Nouns that an amount of money right before them describes. */
    public final Words<Boolean> describedByMoney;

    /** Nouns that a length or a time right before them describes. */
    public final Words<Boolean> describedByExtent;

    /** Nouns that a bare number right before them describes. */
    public final Words<Boolean> describedByNumber;

    /** Words that a name does not end with. */
    public final Words<Boolean> oddEnds;

    /** Words that a name may begin or end with, although what they begin or end with is odd. */
    public final Words<Boolean> soundWords;

    /** Words that a name does not begin with. */
    public final Words<Boolean> oddStarts;

    /** Words for whom something is done, which say nothing without what is done. */
    public final Words<Boolean> oddFor;

    /** Ends of names that stand at an amount of money. */
    public final Words<Boolean> moneyEnds;

    /** Words in names that stand at a share. */
    public final Words<Boolean> shareWords;

    /** Words before a count that stands at a figure. */
    public final Words<Boolean> standing;

    /** Words right before a count that stands at a figure. */
    public final Words<Boolean> standingEnds;

    /** What words stand for that stand for several things, in the order of their file: 城镇 and 农村 for 城乡. */
    public final Map<String, List<String>> compounds;

    private final Map<Role, Words<Boolean>> roles;

    /** Words that say in which prices a clause counts. */
    public final Words<PriceBasis> priceBases;

    private final List<List<WordLine>> added;

    private Vocabulary(List<List<WordLine>> added) {
        this.added = List.copyOf(added);
        WordLists lists = new WordLists(this.added);
        relations = lists.values("relations", constant(Relation.class));
        afterBounds = lists.values("after-bounds", constant(Bound.Kind.class));
        commitments = lists.values("commitments", optional(Commitment.class));
        averaging = lists.values("averaging", constant(PerYear.class));
        verbs = lists.column("verbs", 0, 2, constant(Action.class));
        events = lists.column("verbs", 1, 2, optional(Stage.class));
        adverbs = lists.plain("adverbs");
        leads = lists.plain("leads");
        facilities = lists.plain("facility-nouns");
        abstracts = lists.plain("abstract-nouns");
        priceBases = lists.values("price-bases", constant(PriceBasis.class));
        Map<Statistic, Words<Boolean>> statistics = lists.kinds("statistics", Statistic.class);
        totals = of(statistics, Statistic.TOTAL);
        attached = of(statistics, Statistic.ATTACHED);
        nearby = of(statistics, Statistic.NEARBY);
        generic = of(statistics, Statistic.GENERIC);
        scopes = of(statistics, Statistic.SCOPE);
        measuredTimes = of(statistics, Statistic.TIME);
        Map<Description, Words<Boolean>> described = lists.kinds("described", Description.class);
        describedByMoney = of(described, Description.BY_MONEY);
        describedByExtent = of(described, Description.BY_EXTENT);
        describedByNumber = of(described, Description.BY_NUMBER);
        Map<OddName, Words<Boolean>> odd = lists.kinds("odd-names", OddName.class);
        oddEnds = of(odd, OddName.END);
        soundWords = of(odd, OddName.SOUND);
        oddStarts = of(odd, OddName.START);
        oddFor = of(odd, OddName.FOR);
        moneyEnds = of(odd, OddName.MONEY);
        shareWords = of(odd, OddName.SHARE);
        roles = lists.kinds("roles", Role.class);
        compounds = lists.rows("compounds", 2);
        Map<Standing, Words<Boolean>> stands = lists.kinds("standing", Standing.class);
        standing = of(stands, Standing.ANYWHERE);
        standingEnds = of(stands, Standing.END);
        lists.check();
    }

    /** The words that come with the library. */
    public static Vocabulary standard() {
        return STANDARD;
    }

    /**
     * These words and those of other lines, which win.
     *
     * @param lines each begins with the name of a list and goes on as a line of that list's file
     * @throws IllegalArgumentException if a list or a value is none, or a word occurs twice; the message tells the line
     */
    public Vocabulary plus(List<WordLine> lines) {
        List<List<WordLine>> all = new ArrayList<>(added);
        all.add(lines);
        return new Vocabulary(all);
    }

    /** The words that play a part in one rule. */
    public Words<Boolean> of(Role role) {
        return of(roles, role);
    }

    /** The lines that were added to the files, as they came. */
    public List<List<WordLine>> added() {
        return added;
    }

    private static <K> Words<Boolean> of(Map<K, Words<Boolean>> kinds, K kind) {
        return requireNonNull(kinds.get(kind));
    }

    private static <E extends Enum<E>> Function<String, E> constant(Class<E> type) {
        return name -> WordLine.constant(type, name);
    }

    private static <E extends Enum<E>> Function<String, Optional<E>> optional(Class<E> type) {
        return name -> name.equals(NONE) ? Optional.empty() : Optional.of(WordLine.constant(type, name));
    }
}
