package io.github.mubiao.calc;

import io.github.mubiao.model.Bound;
import io.github.mubiao.model.Change;
import io.github.mubiao.model.Direction;
import io.github.mubiao.model.Tolerance;
import io.github.mubiao.quantity.Rational;

/** 清零: the cleared share of a stock, against 100%. */
final class Clearance {

    /** What 基本清零 may leave; no rule defines it. */
    private static final Rate REMAINDER = Rate.ofPercent("5");

    private Clearance() {}

    /** By the words of a goal that asks for a level of 0. */
    static Completion judge(Goal goal, Published base, Published left) {
        return judge(base, left, goal.bound().kind() == Bound.Kind.ABOUT ? REMAINDER : Rate.ZERO);
    }

    static Completion judge(Published base, Published left, Rate remainder) {
        Bound.Kind kind = remainder.equals(Rate.ZERO) ? Bound.Kind.AT_LEAST : Bound.Kind.ABOUT;
        Goal goal = Goal.of(Change.LEVEL, Bound.of(kind, Rate.WHOLE.toQuantity(), ""), Direction.HIGHER)
                .withTolerance(new Tolerance(remainder.percent(), remainder.fraction()));
        Completion completion = Completion.of(goal, Figures.rate(Figures::cleared, base, left));
        boolean isComparable = base.value().unit().convertsTo(left.value().unit());
        return completion.actual().isDefined() || !isComparable ? completion : leaving(completion, left);
    }

    /** Where there is no share of a base, nothing may be left. */
    private static Completion leaving(Completion completion, Published left) {
        Goal none = Goal.reaching(left.value().times(Rational.ZERO), Direction.LOWER);
        return completion.judgedAs(Completion.of(none, left));
    }
}
