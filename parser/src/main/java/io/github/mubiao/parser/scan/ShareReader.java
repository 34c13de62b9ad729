package io.github.mubiao.parser.scan;

import io.github.mubiao.parser.scan.Mention.Form;
import io.github.mubiao.quantity.Figure;
import io.github.mubiao.quantity.Quantity;
import io.github.mubiao.quantity.Rational;
import io.github.mubiao.quantity.Unit;
import io.github.mubiao.quantity.Units;
import org.jspecify.annotations.Nullable;

/** Makes figures of what is a part of a whole: 百分之八, 千分之三, 三分之二, 1/3, 七成六. */
final class ShareReader {

    private final CharSequence text;
    private final NumeralReader numerals;
    private final Units catalogue;

    /** A reader of one sentence. */
    ShareReader(CharSequence text, NumeralReader numerals, Units catalogue) {
        this.text = text;
        this.numerals = numerals;
        this.catalogue = catalogue;
    }

    /** 三分之二 keeps its value; 百分之八 is 8 %. */
    Mention fraction(Numeral numeral) {
        String of = numeral.literal().substring(0, 1);
        if ("百佰".contains(of)) {
            return share(numeral, numeral.end(), Rational.HUNDRED, "");
        }
        if (of.equals("千") && numeral.literal().startsWith("分之", 1)) {
            return new Mention(
                    numeral.start(),
                    numeral.end(),
                    new Figure(numeral.literal(), "", "", null),
                    new Quantity(numeral.value().times(Rational.of(1000)), catalogue.get("‰")),
                    null,
                    numeral.more(),
                    Form.NUMBER);
        }
        return new Mention(
                numeral.start(),
                numeral.end(),
                new Figure(numeral.literal(), "", "", null),
                new Quantity(numeral.value(), Unit.NONE),
                null,
                numeral.more(),
                Form.LEVEL_WORD);
    }

    /** 1/3, but not a date such as 3/15/2024. */
    @Nullable
    Mention slashed(Numeral numerator) {
        Numeral denominator = numerals.read(numerator.end() + 1);
        boolean proper = denominator != null
                && numerator.value().isInteger()
                && denominator.value().isInteger()
                && numerator.value().compareTo(denominator.value()) < 0
                && denominator.multiplier().isEmpty()
                && charAt(denominator.end()) != '/'
                && charAt(numerator.start() - 1) != '/';
        if (denominator == null || !proper) {
            return null;
        }
        String literal = text.subSequence(numerator.start(), denominator.end()).toString();
        return new Mention(
                numerator.start(),
                denominator.end(),
                new Figure(literal, "", "", null),
                new Quantity(numerator.value().dividedBy(denominator.value()), Unit.NONE),
                null,
                false,
                Form.LEVEL_WORD);
    }

    private Mention share(Numeral numeral, int end, Rational factor, String printed) {
        Unit percent = catalogue.get("%");
        Rational upper = numeral.upper();
        return new Mention(
                numeral.start(),
                end,
                new Figure(numeral.literal(), numeral.multiplier(), printed, null),
                new Quantity(numeral.total().times(factor), percent),
                upper == null ? null : new Quantity(upper.times(factor), percent),
                numeral.more(),
                Form.NUMBER);
    }

    /** 七成, 七成六, 三成半. */
    Mention tenths(Numeral numeral) {
        int behind = numeral.end() + 1;
        int percent = charAt(behind) == '半' ? 5 : Digits.everyday(charAt(behind));
        boolean counts = numeral.upper() == null
                && percent > 0
                && (!Character.isIdeographic(charAt(behind + 1)) || "以左的".indexOf(charAt(behind + 1)) >= 0);
        if (!counts) {
            return share(numeral, behind, Rational.of(10), "成");
        }
        Rational share = numeral.total().times(Rational.of(10)).plus(Rational.of(percent));
        return new Mention(
                numeral.start(),
                behind + 1,
                new Figure(numeral.literal() + "成" + charAt(behind), "", "", null),
                new Quantity(share, catalogue.get("%")),
                null,
                numeral.more(),
                Form.NUMBER);
    }

    /** 两成, 近八成, but not 三成套 or 一成不变. */
    boolean isTenths(Numeral numeral) {
        char next = charAt(numeral.end() + 1);
        return numeral.value().compareTo(Rational.of(10)) <= 0
                && numeral.multiplier().isEmpty()
                && "效立功果为本长都就交员型绩品套熟不规链".indexOf(next) < 0;
    }

    private char charAt(int i) {
        return Digits.charAt(text, i);
    }
}
