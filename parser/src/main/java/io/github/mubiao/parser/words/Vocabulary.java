package io.github.mubiao.parser.words;

import io.github.mubiao.model.PriceBasis;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The word lists of the clause stage; each stands in the commented file that its name tells. */
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

    /** Words right before a figure. */
    public static final Words<Relation> RELATIONS = Words.read("relations.txt", Relation::valueOf);

    /** Bound words right behind a figure, by the name of the bound. */
    public static final Words<String> AFTER_BOUNDS = Words.read("after-bounds.txt", value -> value);

    /** Modal words, by the name of the commitment; NONE for what only looks like one. */
    public static final Words<String> COMMITMENTS = Words.read("commitments.txt", value -> value);

    /** Words that make a change one per year, and words that only look so. */
    public static final Words<PerYear> AVERAGING = Words.read("averaging.txt", PerYear::valueOf);

    /** Verbs of action. */
    public static final Words<Action> VERBS = Words.read("verbs.txt", Vocabulary::action);

    /** Words that stand before a verb. */
    public static final Words<Boolean> ADVERBS = list("adverbs.txt");

    /** Words that open a clause. */
    public static final Words<Boolean> LEADS = list("leads.txt");

    /** Nouns of places and buildings that are counted. */
    public static final Words<Boolean> FACILITIES = list("facility-nouns.txt");

    /** Nouns of slogans. */
    public static final Words<Boolean> ABSTRACT = list("abstract-nouns.txt");

    /** Nouns of statistics. */
    public static final Words<Boolean> TOTALS = statistics("TOTAL");

    /** Nouns of statistics that belong to the subject before them. */
    public static final Words<Boolean> ATTACHED = statistics("ATTACHED");

    /** Nouns of statistics that belong to the subject before them in the same clause. */
    public static final Words<Boolean> NEARBY = statistics("NEARBY");

    /** Nouns of statistics that anything can have, so that alone they name nothing. */
    public static final Words<Boolean> GENERIC = statistics("GENERIC");

    /** Of whom a statistic tells: 城镇, 行政村. */
    public static final Words<Boolean> SCOPES = statistics("SCOPE");

    /** Nouns of time spans that can be measured. */
    public static final Words<Boolean> MEASURED_TIMES = statistics("TIME");

    /** Nouns that an amount of money right before them describes. */
    public static final Words<Boolean> DESCRIBED_BY_MONEY = collect("described.txt", "BY_MONEY");

    /** Nouns that a length or a time right before them describes. */
    public static final Words<Boolean> DESCRIBED_BY_EXTENT = collect("described.txt", "BY_EXTENT");

    /** Nouns that a bare number right before them describes. */
    public static final Words<Boolean> DESCRIBED_BY_NUMBER = collect("described.txt", "BY_NUMBER");

    /** Words that a name does not end with, and false for longer ones that it may end with. */
    public static final Words<Boolean> ODD_ENDS = oddEnds();

    /** Words that a name does not begin with. */
    public static final Words<Boolean> ODD_STARTS = collect("odd-names.txt", "START");

    /** Words for whom something is done, which say nothing without what is done. */
    public static final Words<Boolean> ODD_FOR = collect("odd-names.txt", "FOR");

    /** Ends of names that stand at an amount of money. */
    public static final Words<Boolean> MONEY_ENDS = collect("odd-names.txt", "MONEY");

    /** Words in names that stand at a share. */
    public static final Words<Boolean> SHARE_WORDS = collect("odd-names.txt", "SHARE");

    /** Words before a count that stands at a figure. */
    public static final Words<Boolean> STANDING = collect("standing.txt", "ANYWHERE");

    /** Words right before a count that stands at a figure. */
    public static final Words<Boolean> STANDING_ENDS = collect("standing.txt", "END");

    /** Words that say in which prices a clause counts. */
    public static final Words<PriceBasis> PRICE_BASES = Words.read("price-bases.txt", PriceBasis::valueOf);

    private Vocabulary() {}

    private static Words<Boolean> oddEnds() {
        Map<String, Boolean> ends = words("odd-names.txt", "END", true);
        ends.putAll(words("odd-names.txt", "SOUND", false));
        return new Words<>(ends);
    }

    private static Action action(String value) {
        return value.equals("-") ? Action.PLAIN : Action.valueOf(value.toUpperCase(Locale.ROOT));
    }

    private static Words<Boolean> list(String file) {
        return collect(file, null);
    }

    private static Words<Boolean> statistics(String kind) {
        return collect("statistics.txt", kind);
    }

    /** All words of the lines, or of those that begin with a kind. */
    private static Words<Boolean> collect(String file, @Nullable String kind) {
        return new Words<>(words(file, kind, true));
    }

    private static Map<String, Boolean> words(String file, @Nullable String kind, boolean value) {
        Map<String, Boolean> words = new HashMap<>();
        for (String line : WordFile.lines(Words.class, file)) {
            String[] fields = line.split("\\s+", -1);
            if (kind == null || fields[0].equals(kind)) {
                for (int i = kind == null ? 0 : 1; i < fields.length; i++) {
                    words.put(fields[i], value);
                }
            }
        }
        return words;
    }
}
