package io.github.mubiao.parser.scan;

import io.github.mubiao.parser.scan.Mention.Form;
import io.github.mubiao.parser.scan.Numeral.Script;
import io.github.mubiao.parser.words.Finder;
import io.github.mubiao.parser.words.Vocabulary;
import io.github.mubiao.parser.words.Vocabulary.Relation;
import io.github.mubiao.parser.words.Words.Match;
import io.github.mubiao.quantity.Figure;
import io.github.mubiao.quantity.Quantity;
import io.github.mubiao.quantity.Rational;
import io.github.mubiao.quantity.Unit;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Makes figures of numerals behind which no known unit stands. */
final class BareNumerals {

    /** What ends a name (500强, 2.0版) or tells a place or time (5月中, 300以上). */
    private static final String NO_COUNTERS = "强级号版式型系届期岁后前中上下内外间里多余来几年月日时分点之的和与及至到万亿线街减团佳井路";

    /** 兆日元, 拍瓦时: no unit that nobody knows is longer. */
    private static final int LONGEST_UNIT = 4;

    /** 2万亿新台阶, 1.1万人大关: what is reached there. */
    private static final Finder REACHED = Finder.of("[元人户家]?(新?台阶|大关|关口|门槛|目标|行列)|产业链|县");

    private static final String ENDS = "、，；。";

    private final CharSequence text;
    private final Vocabulary vocabulary;

    /** A reader of one sentence. */
    BareNumerals(CharSequence text, Vocabulary vocabulary) {
        this.text = text;
        this.vocabulary = vocabulary;
    }

    /** The figure that the numeral is, or null. */
    @Nullable
    Mention read(Numeral numeral) {
        int end = unitEnd(numeral);
        if (end > numeral.end() && isMeasured(numeral.start())) {
            return unknown(numeral, end);
        }
        Mention large = large(numeral);
        return large == null && isCounter(numeral) ? unknown(numeral, numeral.end() + 1) : large;
    }

    /** Where a word that can be nothing but a unit ends, up to a comma: 1.5|兆元|，; the numeral's end where none stands. */
    private int unitEnd(Numeral numeral) {
        int end = numeral.end();
        boolean starts = numeral.script() == Script.ARABIC
                && numeral.upper() == null
                && NO_COUNTERS.indexOf(charAt(end)) < 0
                && !vocabulary.afterBounds.isAt(text, end)
                && !vocabulary.describedByMoney.isAt(text, end)
                && REACHED.at(text, end) == null;
        while (starts && isWordPart(end) && end - numeral.end() < LONGEST_UNIT) {
            end++;
        }
        return isEnd(end) ? end : numeral.end();
    }

    private boolean isWordPart(int i) {
        return i < text.length()
                && (Character.isIdeographic(text.charAt(i)) || Digits.isLatin(text.charAt(i)))
                && !vocabulary.relations.isAt(text, i)
                && !vocabulary.verbs.isAt(text, i);
    }

    /** 用电量, 余额达: a noun of statistics before an index, with nothing but the words that relate it to a figure between. */
    private boolean isMeasured(int start) {
        int end = start;
        Match<Relation> relation = vocabulary.relations.before(text, end);
        while (relation != null && relation.value() != Relation.NONE && relation.start() > 0) {
            end = relation.start();
            relation = vocabulary.relations.before(text, end);
        }
        Match<Boolean> statistic = vocabulary.totals.before(text, end);
        return statistic != null && statistic.length() > 1;
    }

    /** A number without unit counts only if it is large or has a decimal point: 5.1万贫困人口, 指数降至4.2. */
    private @Nullable Mention large(Numeral numeral) {
        BigDecimal number = numeral.number();
        boolean large = !numeral.multiplier().isEmpty() || number != null && (number.scale() > 0 || isZero(numeral));
        if (!large || numeral.upper() != null || Digits.isLatin(charAt(numeral.end()))) {
            return null;
        }
        return new Mention(
                numeral.start(),
                numeral.end(),
                new Figure(numeral.literal(), numeral.multiplier(), "", number),
                new Quantity(numeral.total(), Unit.NONE),
                null,
                numeral.more(),
                numeral.script() == Script.BARE_POWER ? Form.BARE_POWER : Form.NUMBER);
    }

    /** 劣Ⅴ类水体比例为0: only as all that is said of a measure. */
    private boolean isZero(Numeral numeral) {
        return numeral.literal().equals("0")
                && (isEnd(numeral.end()) || charAt(numeral.end()) == '（')
                && isMeasured(numeral.start());
    }

    /** 500箩、: one character between a number and a comma is a counter that the catalogue does not know. */
    private boolean isCounter(Numeral numeral) {
        return numeral.script() == Script.ARABIC
                && numeral.upper() == null
                && isEnd(numeral.end() + 1)
                && Character.isIdeographic(charAt(numeral.end()))
                && NO_COUNTERS.indexOf(charAt(numeral.end())) < 0
                && Character.isIdeographic(charAt(numeral.start() - 1));
    }

    private boolean isEnd(int i) {
        return i == text.length() || ENDS.indexOf(charAt(i)) >= 0;
    }

    private Mention unknown(Numeral numeral, int end) {
        String symbol = text.subSequence(numeral.end(), end).toString();
        Unit unit = new Unit(symbol, "count:" + symbol, Rational.ONE);
        return new Mention(
                numeral.start(),
                end,
                new Figure(numeral.literal(), numeral.multiplier(), unit.symbol(), numeral.number()),
                new Quantity(numeral.total(), unit),
                null,
                numeral.more(),
                Form.UNKNOWN_UNIT);
    }

    private char charAt(int i) {
        return Digits.charAt(text, i);
    }
}
