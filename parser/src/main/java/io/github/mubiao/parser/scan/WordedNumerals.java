package io.github.mubiao.parser.scan;

import io.github.mubiao.parser.scan.Mention.Form;
import io.github.mubiao.parser.scan.Numeral.Script;
import io.github.mubiao.parser.words.Role;
import io.github.mubiao.parser.words.Vocabulary;
import io.github.mubiao.parser.words.Words.Match;
import io.github.mubiao.quantity.Figure;
import io.github.mubiao.quantity.Quantity;
import io.github.mubiao.quantity.Rational;
import io.github.mubiao.quantity.Unit;
import java.math.BigDecimal;

/** Tells the figures of old prints, which write digits in characters (三九公里, 三〇〇〇担), from words (十分, 三七). */
final class WordedNumerals {

    private final Vocabulary vocabulary;

    WordedNumerals(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** Whether a unit makes words of Chinese digits. */
    boolean holds(Match<Unit> unit) {
        return vocabulary.of(Role.WORDED_UNIT).has(unit.word());
    }

    /** 十分, 一期, 一批, 三包: Chinese digits with these units are words; 一、二类 are two classes. */
    boolean isName(Numeral numeral, Match<Unit> unit) {
        boolean classes = unit.word().equals("类") && numeral.literal().indexOf(NumeralMarks.STOP) > 0;
        return numeral.script() == Script.CHINESE
                && numeral.multiplier().isEmpty()
                && (classes || holds(unit) && !isRow(numeral.literal()));
    }

    /** 三〇〇〇 is no word. */
    static boolean isRow(String literal) {
        return literal.length() > 2 && Digits.everyday(literal.charAt(0)) > 0 && literal.indexOf('〇') > 0;
    }

    /** 三九公里 is 39; of a row that can't be read, it is only said that it stands there. */
    Mention unread(int start, String literal, Match<Unit> unit) {
        BigDecimal pair = unit.value().isCounter() ? null : ChineseNumber.pair(literal);
        return new Mention(
                start,
                unit.end(),
                new Figure(literal, "", unit.word(), pair),
                new Quantity(pair == null ? Rational.ZERO : Rational.of(pair), unit.value()),
                null,
                false,
                pair == null ? Form.UNREADABLE : Form.NUMBER);
    }
}
