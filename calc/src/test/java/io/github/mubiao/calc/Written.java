package io.github.mubiao.calc;

import io.github.mubiao.quantity.Multipliers;
import io.github.mubiao.quantity.Quantity;
import io.github.mubiao.quantity.Rational;
import io.github.mubiao.quantity.Unit;
import io.github.mubiao.quantity.Units;

/** A unit as written before figures: 万户 is 万 and 户. */
record Written(String multiplier, Unit unit) {

    static Written of(String text) {
        if (text.isEmpty()) {
            return new Written("", Unit.NONE);
        }
        int split = 0;
        while (split < text.length()
                && Units.standard().find(text.substring(split)).isEmpty()) {
            split++;
        }
        if (split == text.length()) {
            throw new IllegalArgumentException("unit '" + text + "' is no multiplier with a unit of the catalogue");
        }
        return new Written(text.substring(0, split), Units.standard().get(text.substring(split)));
    }

    /** 万户 as a unit of its own, which converts into 户. */
    Unit scaled() {
        Rational factor = Multipliers.factor(multiplier);
        return new Unit(
                multiplier + unit.symbol(), unit.dimension(), unit.factor().times(factor));
    }

    Published published(String literal) {
        Published figure = Published.of(literal, multiplier, unit);
        return new Published(figure.value().in(scaled()), figure.interval().map(end -> end.in(scaled())));
    }

    Quantity quantity(Rational value) {
        return new Quantity(value, scaled());
    }
}
