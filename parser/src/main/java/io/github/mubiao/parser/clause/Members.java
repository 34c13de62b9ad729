package io.github.mubiao.parser.clause;

import io.github.mubiao.model.Bound;
import io.github.mubiao.parser.scan.Mention;
import io.github.mubiao.parser.text.MappedText;
import io.github.mubiao.parser.words.Finder;
import io.github.mubiao.parser.words.Vocabulary;
import io.github.mubiao.parser.words.Vocabulary.Action;
import io.github.mubiao.parser.words.Words.Match;
import java.util.List;

/** Tells counts that are part of what a later figure measures: 全县12个断面水质优良率达到95%; but 5家企业产值超1亿元 counts them. */
final class Members {

    /** What may stand before the members of what is measured. */
    private static final Finder OWN = Finder.of("(力争|确保|其中|使|实现|预计){0,2}([全我][国省市县区州]|[0-9年月底末]{0,9})?");

    private final Vocabulary vocabulary;
    private final MappedText text;
    private final boolean[] silent;
    private final Relevance relevance;

    Members(Vocabulary vocabulary, MappedText text, boolean[] silent, Relevance relevance) {
        this.vocabulary = vocabulary;
        this.text = text;
        this.silent = silent;
        this.relevance = relevance;
    }

    /** Whether a figure of a clause is such a count. */
    boolean holds(Clause clause, List<Mention> mentions, int i) {
        Mention mention = mentions.get(i);
        boolean first = i == 0 && mentions.size() > 1 && mention.low().unit().isCounter();
        return first
                && relevance.behindBound(mention) == mention.end()
                && (mention.start() == clause.start() || OWN.matches(text.slice(clause.start(), mention.start())))
                && isStatisticOf(mention.end(), mentions.get(1));
    }

    /** Whether the words up to the next figure name a statistic of one thing, which stands at it. */
    private boolean isStatisticOf(int behind, Mention next) {
        Tail tail = Tail.before(next, vocabulary, text, silent, behind);
        int end = tail.start();
        Match<Boolean> statistic = vocabulary.totals.before(text, end);
        return tail.bound() != Bound.Kind.MORE_THAN
                && tail.bound() != Bound.Kind.AT_LEAST
                && !tail.distributes()
                && statistic != null
                && statistic.length() > 1
                && statistic.start() - behind > 1
                && Conjuncts.split(Phrase.of(text, behind, end)).size() == 1
                && !hasDeed(behind, statistic.start());
    }

    /** Whether a verb stands in [from, to). */
    private boolean hasDeed(int from, int to) {
        for (int i = from; i < to; i++) {
            Match<Action> verb = vocabulary.verbs.at(text, i);
            if (verb != null && verb.length() > 1 && verb.value() != Action.NOUN && verb.value() != Action.NONE) {
                return true;
            }
        }
        return false;
    }
}
