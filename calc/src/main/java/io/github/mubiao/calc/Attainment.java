package io.github.mubiao.calc;

import io.github.mubiao.model.Direction;
import io.github.mubiao.quantity.Quantity;
import io.github.mubiao.quantity.Rational;
import java.util.ArrayList;
import java.util.List;

/** 完成率 of a figure, and of all that it stands for. */
final class Attainment {

    private Attainment() {}

    static Outcome<Rate> of(Goal goal, Quantity figure) {
        if (!figure.unit().convertsTo(goal.bound().value().unit())) {
            return Formula.ATTAINMENT.undefined(
                    Reason.INCOMPARABLE_UNITS, figure, goal.bound().value());
        }
        return switch (goal.bound().kind()) {
            case AT_LEAST, MORE_THAN -> direct(figure, goal.bound().value());
            case AT_MOST, LESS_THAN -> inverse(figure, goal.bound().value());
            case EXACT, ABOUT ->
                goal.direction() == Direction.LOWER
                        ? inverse(figure, goal.bound().value())
                        : direct(figure, goal.bound().value());
            case BETWEEN -> ofRange(goal, figure);
        };
    }

    private static Outcome<Rate> ofRange(Goal goal, Quantity figure) {
        return switch (goal.position(figure)) {
            case BELOW ->
                goal.direction() == Direction.LOWER
                        ? inverse(figure, goal.bound().value())
                        : direct(figure, goal.bound().value());
            case INSIDE ->
                Formula.RANGE_ATTAINMENT.value(Rate.WHOLE, figure, goal.bound().value(), goal.upper());
            case ABOVE ->
                goal.direction() == Direction.HIGHER ? direct(figure, goal.upper()) : inverse(figure, goal.upper());
        };
    }

    private static Outcome<Rate> direct(Quantity figure, Quantity target) {
        return target.value().signum() > 0
                ? Formula.ATTAINMENT.value(new Rate(figure.dividedBy(target)), figure, target)
                : Formula.ATTAINMENT.undefined(notPositive(target), figure, target);
    }

    private static Outcome<Rate> inverse(Quantity figure, Quantity target) {
        if (target.value().signum() <= 0) {
            return Formula.INVERSE_ATTAINMENT.undefined(notPositive(target), figure, target);
        }
        return switch (figure.value().signum()) {
            case 0 -> Formula.INVERSE_ATTAINMENT.undefined(Reason.ZERO_ACTUAL, figure, target);
            case 1 -> Formula.INVERSE_ATTAINMENT.value(new Rate(target.dividedBy(figure)), figure, target);
            default -> Formula.INVERSE_ATTAINMENT.undefined(Reason.NONPOSITIVE_ACTUAL, figure, target);
        };
    }

    private static Reason notPositive(Quantity target) {
        return target.value().signum() == 0 ? Reason.ZERO_TARGET : Reason.NONPOSITIVE_TARGET;
    }

    /** Of the levels that two rates of growth lead to; a fall is growth by its negative. */
    static Outcome<Rate> ofLevel(Goal goal, Quantity growth, Rational sign) {
        Rate reached = Rate.of(growth.times(sign));
        Rate wanted = Rate.of(goal.bound().value().times(sign));
        return wanted.factor().signum() == 0
                ? Formula.LEVEL_ATTAINMENT.undefined(Reason.ZERO_DENOMINATOR, reached, wanted)
                : Formula.LEVEL_ATTAINMENT.value(
                        new Rate(reached.factor().dividedBy(wanted.factor())), reached, wanted);
    }

    static Outcome<Interval<Rate>> range(Goal goal, Interval<Quantity> interval) {
        Outcome<Rate> low = goal.attainment(interval.low());
        Outcome<Rate> high = goal.attainment(interval.high());
        return low.flatMap(from -> high.flatMap(to -> {
            List<Enclosure.Value<Rate>> values = new ArrayList<>();
            values.add(new Enclosure.Value<>(from, interval.lowClosed()));
            values.add(new Enclosure.Value<>(to, interval.highClosed()));
            for (Quantity cut : Cells.cuts(goal, interval)) {
                values.add(new Enclosure.Value<>(goal.attainment(cut).orElseThrow(), true));
            }
            Interval<Rate> range = Enclosure.hull(values);
            return new Outcome.Value<>(
                    range, low.explanation().of(List.of(interval, goal.bound().value()), range), low.flags());
        }));
    }
}
