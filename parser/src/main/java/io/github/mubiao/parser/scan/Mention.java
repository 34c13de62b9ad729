package io.github.mubiao.parser.scan;

import io.github.mubiao.quantity.Figure;
import io.github.mubiao.quantity.Quantity;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A figure in a sentence: a numeral with its unit, or a word that stands for one (一半, 全覆盖, 翻一番).
 *
 * @param start the first index in the sentence
 * @param end the index behind the unit
 * @param figure the number as printed
 * @param low the exact value, of a range its lower end
 * @param high the upper end of a range; null otherwise
 * @param more whether 多, 余 or 几 inside says that it is more than that
 * @param form what kind of expression it is
 */
public record Mention(
        int start,
        int end,
        Figure figure,
        Quantity low,
        @Nullable Quantity high,
        boolean more,
        Form form) {

    /** The kinds of expression. */
    public enum Form {
        /** A numeral with a unit, or a large one without. */
        NUMBER,
        /** A numeral with a counter that the catalogue does not know: 500箩. It parts its neighbours and states nothing. */
        UNKNOWN_UNIT,
        /** A numeral that can't be read whole, with a unit: 九千三万元. It parts its neighbours and states nothing. */
        UNREADABLE,
        /** 一 with a counter: often an article rather than a number. */
        ONE,
        /** A Chinese numeral with a counter: 六条. */
        WORDED_COUNT,
        /** 三大, 6大. */
        GREAT,
        /** 百亿元: a power of ten alone. */
        BARE_POWER,
        /** 前20名, 前三位. */
        RANK,
        /** A time span or an age. */
        DURATION,
        /** 2.1:1. */
        RATIO,
        /** 翻一番, 零增长: a growth in one word. */
        GROWTH_WORD,
        /** 全覆盖, 过半: a level in one word. */
        LEVEL_WORD,
        /** 清零. */
        CLEARED
    }

    /** The same below zero: the sign stands right before it. */
    Mention negative() {
        return new Mention(start - 1, end, signed("-" + figure.literal()), opposite(low), null, more, form);
    }

    /** Whether it is below zero. */
    public boolean isNegative() {
        return low.value().signum() < 0;
    }

    /** The same without its sign: 增长-2% is a decline of 2 %. */
    public Mention absolute() {
        return isNegative()
                ? new Mention(start, end, signed(figure.literal().substring(1)), opposite(low), null, more, form)
                : this;
    }

    private Figure signed(String literal) {
        BigDecimal number = figure.number();
        return new Figure(literal, figure.multiplier(), figure.unit(), number == null ? null : number.negate());
    }

    private static Quantity opposite(Quantity quantity) {
        return new Quantity(quantity.value().negated(), quantity.unit());
    }

    /** Whether it parts its neighbours and states nothing. */
    public boolean isUnread() {
        return form == Form.UNKNOWN_UNIT || form == Form.UNREADABLE;
    }

    /** The unit's symbol as it is printed. */
    public String unit() {
        return low.unit().symbol();
    }

    /** Whether the unit is a percentage or per mille. */
    public boolean isShare() {
        return low.unit().dimension().equals("ratio") && !unit().equals("倍");
    }

    /** Whether the unit is percentage points, or tenths of them (千分点). */
    public boolean isPoints() {
        return low.unit().dimension().equals("percentage points");
    }
}
