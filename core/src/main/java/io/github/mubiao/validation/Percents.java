package io.github.mubiao.validation;

import io.github.mubiao.model.Bound;
import io.github.mubiao.quantity.Quantity;
import io.github.mubiao.quantity.Rational;
import io.github.mubiao.quantity.Unit;
import io.github.mubiao.quantity.Units;
import java.util.Objects;
import java.util.stream.Stream;

/** The figures of a bound in per cent. */
final class Percents {

    private static final Unit PERCENT = Units.standard().get("%");

    private Percents() {}

    /** Both ends in per cent; none where the unit is no share. */
    static Stream<Rational> of(Bound bound) {
        return Stream.of(bound.value(), Objects.requireNonNullElse(bound.upper(), bound.value()))
                .filter(quantity -> quantity.unit().convertsTo(PERCENT))
                .map(quantity -> quantity.in(PERCENT))
                .map(Quantity::value);
    }
}
