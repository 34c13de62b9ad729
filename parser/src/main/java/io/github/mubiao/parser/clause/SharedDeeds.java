package io.github.mubiao.parser.clause;

import io.github.mubiao.parser.words.Finder;
import io.github.mubiao.parser.words.Role;
import io.github.mubiao.parser.words.Vocabulary;
import io.github.mubiao.parser.words.Vocabulary.Action;
import io.github.mubiao.parser.words.Words.Match;
import java.util.ArrayList;
import java.util.List;

/** Gives all things of a list what is said to be done behind the last of them: 推进46个老旧小区、3个棚户区改造. */
final class SharedDeeds {

    /** 规划建设: of what is built each says it itself; with sewage only the last of the list is treated. */
    private static final Finder BUILT = Finder.of("(建设|处理)$");

    /** What is not done with: it is done itself. */
    private static final Finder DEED = Finder.of("(项目|工程|企业|行动|任务|改革|试点|活动|以上|以下|[级型])$");

    private final Vocabulary vocabulary;
    private final Troubles troubles;

    SharedDeeds(Vocabulary vocabulary, Troubles troubles) {
        this.vocabulary = vocabulary;
        this.troubles = troubles;
    }

    /**
     * The nouns with what is done.
     *
     * @param verb the verb of their clause
     * @param items the figures
     * @param nouns what stands behind each of them
     */
    List<Phrase> given(Phrase verb, List<Item> items, List<Phrase> nouns) {
        Phrase last = nouns.get(nouns.size() - 1);
        int trouble = troubles.start(verb, items, last);
        if (trouble >= 0) {
            return withEnding(items, nouns, last.from(trouble));
        }
        Match<Action> deed = vocabulary.verbs.before(last.chars(), last.length());
        boolean shared = nouns.size() > 1
                && vocabulary.of(Role.LEADING).isBefore(verb.chars(), verb.length())
                && deed != null
                && deed.length() > 1
                && deed.length() < last.length()
                && !BUILT.isIn(deed.word())
                && deed.value() != Action.NONE;
        if (!shared || deed == null) {
            return nouns;
        }
        return withEnding(items, nouns, last.from(deed.start()));
    }

    /** The things of a list, each with the same ending. */
    private List<Phrase> withEnding(List<Item> items, List<Phrase> nouns, Phrase ending) {
        List<Phrase> whole = new ArrayList<>(nouns);
        for (int i = nouns.size() - 2; i >= 0 && isListed(items, i) && isThing(nouns.get(i)); i--) {
            whole.set(i, nouns.get(i).plus(ending));
        }
        return whole;
    }

    /** Between the words of a figure and the next stands a separator at most. */
    private static boolean isListed(List<Item> items, int i) {
        int between = items.get(i + 1).start() - items.get(i).end();
        return between <= 1
                && items.get(i + 1).start() == items.get(i + 1).mention().start();
    }

    /** 老旧小区, but neither 棚户区改造 nor 项目: something has to be done with it. */
    private boolean isThing(Phrase noun) {
        return !noun.isEmpty()
                && !DEED.isIn(noun.chars())
                && !Troubles.isIn(noun)
                && !Predicate.isIn(vocabulary, noun.chars());
    }
}
