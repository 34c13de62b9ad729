package io.github.mubiao.parser.clause;

import io.github.mubiao.model.Change;
import io.github.mubiao.parser.scan.Mention;
import io.github.mubiao.parser.text.MappedText;
import io.github.mubiao.parser.words.Vocabulary;
import io.github.mubiao.parser.words.Words.Match;

/** Tells whether what is named can stand at a figure of its unit: an industry at no amount of money, a place at no share. */
final class UnitFit {

    private UnitFit() {}

    /** Whether a level is not one of its name: 光伏产业突破1500亿元, 省控断面达95.7%. */
    static boolean isMissed(Reading reading, MappedText sentence) {
        Mention mention = reading.mention();
        if (reading.change() != Change.LEVEL || mention.form() != Mention.Form.NUMBER) {
            return false;
        }
        Phrase name = reading.indicator();
        boolean money = mention.low().unit().dimension().startsWith("money");
        return money
                ? !isMoney(name)
                : mention.isShare()
                        && !Vocabulary.SHARE_WORDS.isIn(name.chars())
                        && !hasNounBehind(mention, reading.clause(), sentence);
    }

    private static boolean isMoney(Phrase name) {
        String words = name.chars();
        int end = words.endsWith("）") ? Math.max(words.lastIndexOf('（'), 0) : words.length();
        return Vocabulary.MONEY_ENDS.before(words, end) != null || end > 0 && Conjuncts.isStatistic(name.slice(0, end));
    }

    /** 70%的村卫生室: a share of what stands behind it. */
    private static boolean hasNounBehind(Mention mention, Clause clause, MappedText sentence) {
        Match<String> bound = Vocabulary.AFTER_BOUNDS.at(sentence, mention.end());
        int behind = bound == null ? mention.end() : bound.end();
        return behind < clause.end()
                && Character.isIdeographic(sentence.charAt(behind))
                && Conjuncts.separatorLength(sentence, behind) == 0;
    }
}
