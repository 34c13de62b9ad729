package io.github.mubiao.calc;

import io.github.mubiao.model.Averaging;
import io.github.mubiao.model.Change;
import io.github.mubiao.model.Observation;
import io.github.mubiao.quantity.Quantity;
import io.github.mubiao.quantity.Rational;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;

/** Turns what was reported into a figure of the kind that a target asks for. */
final class Figures {

    private Figures() {}

    /** The figure of an observation as the change of a goal: the same kind, the opposite one, or a level over its base. */
    static Outcome<Published> of(Goal goal, Observation observation, Optional<Published> base) {
        Published reported = Published.of(observation, goal.tolerance());
        Change wanted = goal.change();
        Change change = observation.change();
        if (change == wanted || (isStatic(wanted) && isStatic(change))) {
            return Outcome.of(reported);
        } else if (isOpposite(change, wanted)) {
            return Outcome.of(reported.negated());
        } else if (change == Change.LEVEL) {
            return Outcome.of(base).flatMap(from -> change(wanted, reported, from));
        }
        return Outcome.missing();
    }

    /** A figure over its years as one per year, or the reverse, as the goal has it. */
    static Outcome<Published> averaged(
            Goal goal, Outcome<Published> figure, Averaging averaging, Optional<Rational> years) {
        boolean isSame = goal.averaging() == averaging || goal.change() == Change.LEVEL;
        return isSame ? figure : figure.flatMap(found -> Outcome.of(years).map(span -> averaged(goal, found, span)));
    }

    private static Published averaged(Goal goal, Published figure, Rational years) {
        UnaryOperator<Quantity> convert = goal.averaging() == Averaging.YEARLY
                ? total -> Years.mean(goal.change(), total, years)
                : yearly -> Years.total(goal.change(), yearly, years);
        return new Published(convert.apply(figure.value()), figure.interval().map(convert), figure.worded());
    }

    private static boolean isStatic(Change change) {
        return change == Change.LEVEL || change == Change.AMOUNT;
    }

    private static boolean isOpposite(Change one, Change other) {
        return switch (one) {
            case LEVEL, AMOUNT -> false;
            case INCREASE -> other == Change.DECREASE;
            case DECREASE -> other == Change.INCREASE;
            case GROWTH -> other == Change.DECLINE;
            case DECLINE -> other == Change.GROWTH;
            case POINTS_UP -> other == Change.POINTS_DOWN;
            case POINTS_DOWN -> other == Change.POINTS_UP;
        };
    }

    /** The change from a base to a level. */
    static Outcome<Published> change(Change wanted, Published level, Published base) {
        return switch (wanted) {
            case LEVEL, AMOUNT -> Outcome.of(level);
            case INCREASE, POINTS_UP -> difference(level, base);
            case DECREASE, POINTS_DOWN -> difference(level, base).map(Published::negated);
            case GROWTH -> growth(level, base);
            case DECLINE -> growth(level, base).map(Published::negated);
        };
    }

    private static Outcome<Published> difference(Published level, Published base) {
        return level.value().unit().convertsTo(base.value().unit())
                ? Outcome.of(level.minus(base))
                : Formula.BASE_FROM_INCREMENT.undefined(Reason.INCOMPARABLE_UNITS, level, base);
    }

    private static Outcome<Published> growth(Published level, Published base) {
        return rate((current, from) -> GrowthRate.of(current, from).rate(), level, base);
    }

    static Outcome<Rate> cleared(Quantity base, Quantity left) {
        if (!base.unit().convertsTo(left.unit())) {
            return Formula.CLEARANCE.undefined(Reason.INCOMPARABLE_UNITS, base, left);
        }
        return switch (base.value().signum()) {
            case 0 -> Formula.CLEARANCE.undefined(Reason.ZERO_BASE, base, left);
            case 1 -> Formula.CLEARANCE.value(new Rate(base.minus(left).dividedBy(base)), base, left);
            default -> Formula.CLEARANCE.undefined(Reason.NEGATIVE_BASE, base, left);
        };
    }

    /** A rate of two figures as a figure in per cent, with the range of all values that they stand for. */
    static Outcome<Published> rate(
            BiFunction<Quantity, Quantity, Outcome<Rate>> formula, Published one, Published other) {
        return formula.apply(one.value(), other.value())
                .flatMap(rate -> Enclosure.of(formula, one.interval(), other.interval())
                        .map(range -> new Published(
                                rate.toQuantity(), range.map(Rate::toQuantity), one.worded() || other.worded())));
    }
}
