package io.github.mubiao.calc;

import io.github.mubiao.model.Change;
import io.github.mubiao.quantity.Quantity;
import io.github.mubiao.quantity.Rational;

/** The level that a change leads to. */
final class Destination {

    private static final Rational BACK = Rational.of(-1);

    private Destination() {}

    static Outcome<Quantity> of(Change change, Quantity base, Quantity figure) {
        return switch (change) {
            case LEVEL, AMOUNT -> Outcome.of(figure);
            case INCREASE -> moved(base, figure);
            case DECREASE -> moved(base, figure.times(BACK));
            case GROWTH -> grown(base, figure);
            case DECLINE -> grown(base, figure.times(BACK));
            case POINTS_UP -> lifted(base, figure);
            case POINTS_DOWN -> lifted(base, figure.times(BACK));
        };
    }

    private static Outcome<Quantity> moved(Quantity base, Quantity by) {
        return base.unit().convertsTo(by.unit())
                ? Formula.LEVEL_AFTER.value(base.plus(by), base, by)
                : incomparable(base, by);
    }

    private static Outcome<Quantity> grown(Quantity base, Quantity by) {
        return Rate.measures(by.unit()) ? Level.grown(base, Rate.of(by)) : incomparable(base, by);
    }

    private static Outcome<Quantity> lifted(Quantity base, Quantity by) {
        return Rate.measures(base.unit()) && by.unit().convertsTo(Points.UNIT)
                ? Formula.LEVEL_AFTER.value(Rate.of(base).plus(Points.of(by)).toQuantity(), base, by)
                : incomparable(base, by);
    }

    private static Outcome<Quantity> incomparable(Quantity base, Quantity by) {
        return Formula.LEVEL_AFTER.undefined(Reason.INCOMPARABLE_UNITS, base, by);
    }
}
