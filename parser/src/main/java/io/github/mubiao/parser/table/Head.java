package io.github.mubiao.parser.table;

import io.github.mubiao.model.Period;
import io.github.mubiao.parser.Horizon.Direction;
import org.jspecify.annotations.Nullable;

/**
 * What the head of a column says.
 *
 * @param sense what stands below it
 * @param noun what is measured, or empty
 * @param unit the unit of its figures; null where it says none
 * @param period the time that they hold for; null where it says none
 * @param direction whether they are planned or were achieved; NEITHER where it does not say
 * @param falls whether a change below it is a fall: 比上年下降
 * @param yearly whether a change below it is one of each year: 年均增长
 * @param comparison what a change is measured against, or empty: 比上年
 * @param baseYear the year of that; null where it says none
 */
record Head(
        Sense sense,
        String noun,
        @Nullable UnitWord unit,
        @Nullable Period period,
        Direction direction,
        boolean falls,
        boolean yearly,
        String comparison,
        @Nullable Integer baseYear) {

    /** What stands below a head. */
    enum Sense {
        /** Names of indicators. */
        LABEL,
        /** Names of parts of one thing: places, branches. */
        PART,
        /** Units. */
        UNIT,
        /** 约束性, 预期性. */
        NATURE,
        /** Nothing that belongs to a figure. */
        ASIDE,
        /** Levels and amounts. */
        LEVEL,
        /** Changes. */
        CHANGE,
        /** Only the cells below it tell. */
        UNSAID
    }

    /** A head that is not there. */
    static final Head NONE = of(Sense.UNSAID, null);

    /** A head of a column without figures. */
    static Head of(Sense sense, @Nullable UnitWord unit) {
        return new Head(sense, "", unit, null, Direction.NEITHER, false, false, "", null);
    }

    /** Whether names stand below it. */
    boolean isLabel() {
        return sense == Sense.LABEL || sense == Sense.PART;
    }

    /** Whether the words say that figures stand below it. */
    boolean isOfFigures() {
        return sense == Sense.LEVEL || sense == Sense.CHANGE;
    }

    Head as(Sense other) {
        return new Head(other, noun, unit, period, direction, falls, yearly, comparison, baseYear);
    }
}
