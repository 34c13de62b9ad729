package io.github.mubiao.parser.scan;

import io.github.mubiao.parser.scan.Mention.Form;
import io.github.mubiao.parser.scan.Numeral.Script;
import io.github.mubiao.parser.words.Words.Match;
import io.github.mubiao.quantity.Figure;
import io.github.mubiao.quantity.Quantity;
import io.github.mubiao.quantity.Rational;
import io.github.mubiao.quantity.Unit;
import io.github.mubiao.quantity.Units;
import org.jspecify.annotations.Nullable;

/** Makes one figure of two numerals: 6%—7%, 50—55亿元, 2.1:1. */
final class RangeReader {

    private static final Rational FIRST_YEAR = Rational.of(1900);

    private final CharSequence text;
    private final NumeralReader numerals;
    private final UnitScanner units;
    private final Units catalogue;

    /** A reader of one sentence. */
    RangeReader(CharSequence text, NumeralReader numerals, UnitScanner units, Units catalogue) {
        this.text = text;
        this.numerals = numerals;
        this.units = units;
        this.catalogue = catalogue;
    }

    /** 2.1:1, but not the three-part 9:63:27. */
    @Nullable
    Mention ratio(Numeral first) {
        if (charAt(first.end()) != ':' || first.script() != Script.ARABIC) {
            return null;
        }
        Numeral second = numerals.read(first.end() + 1);
        if (second == null || second.script() != Script.ARABIC || second.value().signum() == 0) {
            return null;
        }
        Rational value = first.value().dividedBy(second.value());
        boolean toOne = second.value().equals(Rational.ONE);
        return new Mention(
                first.start(),
                second.end(),
                new Figure(first.literal(), "", ":" + second.literal(), toOne ? first.number() : null),
                new Quantity(value, catalogue.get(":1")),
                null,
                false,
                Form.RATIO);
    }

    /** 6%—7%, 50—55亿元, 15到20家; the unit is that behind the first numeral. */
    @Nullable
    Mention range(Numeral first, @Nullable Match<Unit> firstUnit) {
        int secondStart = afterRangeSign(firstUnit == null ? first.end() : firstUnit.end(), first.start());
        if (secondStart < 0 || !NumeralReader.isNumeralStart(charAt(secondStart))) {
            return null;
        }
        Numeral second = numerals.read(secondStart);
        Match<Unit> unit = second == null ? null : units.measured(first.start(), units.unitAt(second.end()));
        if (second == null
                || firstUnit != null && (unit == null || !firstUnit.value().equals(unit.value()))) {
            return null;
        }
        Numeral low = first;
        if (first.multiplier().isEmpty() && first.value().compareTo(second.value()) < 0) {
            low = first.withMultiplier(second.multiplier());
        }
        if (low.total().compareTo(second.total()) >= 0
                || unit == null && second.multiplier().isEmpty()
                || unit != null && isCalendar(low, unit.value())) {
            return null;
        }
        int end = unit == null ? second.end() : unit.end();
        Unit common = unit == null ? Unit.NONE : unit.value();
        String literal = text.subSequence(
                        first.start(), second.end() - second.multiplier().length())
                .toString();
        return new Mention(
                first.start(),
                end,
                new Figure(literal, second.multiplier(), common.symbol(), null),
                new Quantity(low.total(), common),
                new Quantity(second.total(), common),
                false,
                FigureScanner.isTime(common) ? Form.DURATION : Form.NUMBER);
    }

    /** 2021年-2025年: these are the years themselves, not how many. */
    private static boolean isCalendar(Numeral low, Unit unit) {
        return unit.symbol().equals("年") && low.total().compareTo(FIRST_YEAR) >= 0;
    }

    private int afterRangeSign(int i, int start) {
        char c = charAt(i);
        if ("-—–~".indexOf(c) >= 0) {
            return charAt(i + 1) == c ? i + 2 : i + 1;
        }
        boolean fromTo = start > 0 && "由从自".indexOf(charAt(start - 1)) >= 0;
        return !fromTo && (c == '至' || c == '到') ? i + 1 : -1;
    }

    private char charAt(int i) {
        return Digits.charAt(text, i);
    }
}
