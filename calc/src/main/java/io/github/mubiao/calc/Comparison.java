package io.github.mubiao.calc;

import io.github.mubiao.model.Bound;
import io.github.mubiao.model.Change;
import io.github.mubiao.model.Direction;
import io.github.mubiao.quantity.Quantity;
import io.github.mubiao.quantity.Rational;

/** 高于全省平均, 与经济增长同步: a figure against another one. */
final class Comparison {

    private Comparison() {}

    static Completion judge(Bound.Kind relation, Published own, Published other, Direction direction) {
        boolean isComparable = own.value().unit().convertsTo(other.value().unit());
        Quantity nothing = (isComparable ? own.minus(other) : own).value().times(Rational.ZERO);
        Goal goal = Goal.of(Change.LEVEL, Bound.of(relation, nothing, ""), direction);
        return isComparable
                ? Completion.of(goal, own.minus(other))
                        .withGap(Formula.GAP.value(Gap.between(own.value(), other.value()), own, other))
                : Measurement.undefined(goal, Formula.GAP.undefined(Reason.INCOMPARABLE_UNITS, own, other));
    }
}
