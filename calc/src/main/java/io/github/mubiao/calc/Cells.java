package io.github.mubiao.calc;

import io.github.mubiao.model.Tolerance;
import io.github.mubiao.model.Verdict;
import io.github.mubiao.quantity.Quantity;
import io.github.mubiao.quantity.Rational;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** An interval of figures, divided where the verdict of a goal or its formula may change. */
final class Cells {

    private Cells() {}

    /** The figures inside an interval at which the verdict or the formula may change, in order. */
    static List<Quantity> cuts(Goal goal, Interval<Quantity> interval) {
        return cuts(goal).stream()
                .filter(cut -> cut.unit().convertsTo(interval.low().unit()))
                .filter(cut -> cut.compareTo(interval.low()) > 0 && cut.compareTo(interval.high()) < 0)
                .toList();
    }

    private static List<Quantity> cuts(Goal goal) {
        Quantity value = goal.bound().value();
        return switch (goal.bound().kind()) {
            case EXACT, AT_LEAST, AT_MOST, MORE_THAN, LESS_THAN -> List.of(value);
            case BETWEEN -> List.of(value, goal.upper());
            case ABOUT -> around(value, goal.tolerance());
        };
    }

    private static List<Quantity> around(Quantity value, Tolerance tolerance) {
        Quantity width = new Quantity(tolerance.around(value), value.unit());
        return List.of(value.minus(width), value, value.plus(width));
    }

    /** The verdicts that figures of the interval have: tried at its ends, at the cuts and between them. */
    static Set<Verdict> possible(Goal goal, Interval<Quantity> interval) {
        return interval.cells(cuts(goal, interval)).stream()
                .map(cell -> goal.verdict(middle(cell)))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Verdict.class)));
    }

    static Quantity middle(Interval<Quantity> cell) {
        return cell.low().plus(cell.high()).times(Rational.of(1, 2));
    }
}
