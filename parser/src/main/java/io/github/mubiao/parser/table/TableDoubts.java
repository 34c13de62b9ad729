package io.github.mubiao.parser.table;

import io.github.mubiao.model.Base;
import io.github.mubiao.model.Change;
import io.github.mubiao.model.Doubt;
import io.github.mubiao.model.Period;
import io.github.mubiao.parser.frame.Frame;
import io.github.mubiao.parser.words.Vocabulary;
import io.github.mubiao.quantity.Quantity;
import io.github.mubiao.quantity.Rational;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The reasons for which a careful reader would look at a figure of a table again. */
final class TableDoubts {

    private static final int SHORTEST_NAME = 2;
    private static final int LONGEST_NAME = 36;

    /** Further ahead than this no document plans, further back no table reports. */
    private static final int YEARS_AHEAD = 15;

    private static final int YEARS_BACK = 40;

    private static final Rational LARGEST_GROWTH = Rational.of(400);
    private static final Rational LARGEST_POINTS = Rational.of(40);

    /** No target is so many times lower than what it starts from. */
    private static final Rational FAR_BELOW = Rational.of(20);

    private final Frame frame;
    private final Setting setting;
    private final Vocabulary vocabulary;

    TableDoubts(Frame frame, Setting setting, Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.frame = frame;
        this.setting = setting;
    }

    List<Doubt> of(StatementMaker.Draft draft, String name, @Nullable Period period, boolean sameName) {
        List<Doubt> doubts = new ArrayList<>();
        add(doubts, Doubt.NARROW_HORIZON, !draft.column().stated() && setting.isNarrow());
        add(doubts, Doubt.CARRIED_SUBJECT, draft.row().unsure());
        add(doubts, Doubt.ODD_NAME, isOdd(name));
        add(doubts, Doubt.SAME_NAME, sameName);
        add(doubts, Doubt.UNKNOWN_REGION, frame.region() == null);
        add(doubts, Doubt.YEAR_OUTSIDE_CLOCK, isOutside(period));
        add(doubts, Doubt.IMPLAUSIBLE_VALUE, isImplausible(draft.figures()) || isFarBelow(draft));
        return doubts;
    }

    private static void add(List<Doubt> doubts, Doubt doubt, boolean holds) {
        if (holds) {
            doubts.add(doubt);
        }
    }

    private boolean isOdd(String name) {
        return name.length() < SHORTEST_NAME || name.length() > LONGEST_NAME || vocabulary.generic.get(name) != null;
    }

    private boolean isOutside(@Nullable Period period) {
        Integer year = frame.clock().planYear();
        if (period == null) {
            return true;
        }
        return year != null && (period.year() > year + YEARS_AHEAD || period.year() < year - YEARS_BACK);
    }

    /** 全年目标 8 beside 412亿元 in the first half of the year: rather a growth. */
    private static boolean isFarBelow(StatementMaker.Draft draft) {
        Base base = draft.base();
        Quantity value = draft.figures().figure().value();
        return base != null
                && base.value() != null
                && draft.figures().change() == Change.LEVEL
                && base.value().unit().convertsTo(value.unit())
                && base.value().compareTo(new Quantity(value.value().times(FAR_BELOW), value.unit())) > 0;
    }

    private static boolean isImplausible(Figures figures) {
        Rational value = figures.figure().value().value();
        Change change = figures.change();
        boolean relative = change == Change.GROWTH || change == Change.DECLINE;
        boolean points = change == Change.POINTS_UP || change == Change.POINTS_DOWN;
        return relative && value.compareTo(LARGEST_GROWTH) > 0
                || change == Change.DECLINE && value.compareTo(Rational.HUNDRED) > 0
                || points && value.compareTo(LARGEST_POINTS) > 0;
    }
}
