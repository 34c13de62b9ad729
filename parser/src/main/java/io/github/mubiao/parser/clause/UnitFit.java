package io.github.mubiao.parser.clause;

import io.github.mubiao.model.Bound;
import io.github.mubiao.model.Change;
import io.github.mubiao.parser.scan.Mention;
import io.github.mubiao.parser.text.MappedText;
import io.github.mubiao.parser.words.Vocabulary;
import io.github.mubiao.parser.words.Words.Match;

/** Tells whether what is named can stand at a figure of its unit: an industry at no amount of money, a place at no share. */
final class UnitFit {

    private final Vocabulary vocabulary;
    private final Conjuncts conjuncts;

    UnitFit(Grammar grammar) {
        this.vocabulary = grammar.vocabulary;
        this.conjuncts = grammar.conjuncts;
    }

    /** Whether a level is not one of its name: 光伏产业突破1500亿元, 省控断面达95.7%. */
    boolean isMissed(Reading reading, MappedText sentence) {
        Mention mention = reading.mention();
        if (reading.change() != Change.LEVEL || mention.form() != Mention.Form.NUMBER) {
            return false;
        }
        Phrase name = reading.indicator();
        boolean money = mention.low().unit().dimension().startsWith("money");
        return money
                ? !isMoney(name)
                : mention.isShare()
                        && reading.comparison().isEmpty()
                        && !vocabulary.shareWords.isIn(name.chars())
                        && !PlanShare.isOf(name, mention)
                        && !hasNounBehind(mention, reading.clause(), sentence);
    }

    private boolean isMoney(Phrase name) {
        String words = name.chars();
        int end = words.endsWith("）") ? Math.max(words.lastIndexOf('（'), 0) : words.length();
        return vocabulary.moneyEnds.isBefore(words, end) || end > 0 && conjuncts.isStatistic(name.slice(0, end));
    }

    /** 70%的村卫生室: a share of what stands behind it. */
    private boolean hasNounBehind(Mention mention, Clause clause, MappedText sentence) {
        Match<Bound.Kind> bound = vocabulary.afterBounds.at(sentence, mention.end());
        int behind = bound == null ? mention.end() : bound.end();
        return behind < clause.end()
                && Character.isIdeographic(sentence.charAt(behind))
                && Conjuncts.separatorLength(sentence, behind) == 0;
    }
}
