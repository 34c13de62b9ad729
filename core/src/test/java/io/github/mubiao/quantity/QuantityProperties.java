package io.github.mubiao.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.mubiao.testing.Quantities;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class QuantityProperties {

    @Provide
    Arbitrary<Rational> rationals() {
        return Quantities.rationals();
    }

    @Provide
    Arbitrary<Quantity> quantities() {
        return Quantities.quantities();
    }

    @Property(tries = 20)
    void conversionThereAndBackIsTheIdentityForEveryPairOfUnits(@ForAll("rationals") Rational value) {
        Units units = Units.standard();
        for (String from : units.symbols()) {
            for (String to : units.symbols()) {
                Unit one = units.get(from);
                Unit other = units.get(to);
                if (one.convertsTo(other)) {
                    Quantity quantity = new Quantity(value, one);
                    assertEquals(quantity, quantity.in(other).in(one));
                    assertEquals(0, quantity.compareTo(quantity.in(other)));
                }
            }
        }
    }

    @Property
    void unitsOfTwoDimensionsNeverMix(@ForAll("quantities") Quantity one, @ForAll("quantities") Quantity other) {
        if (!one.unit().convertsTo(other.unit())) {
            assertThrows(UnitMismatchException.class, () -> one.plus(other));
            assertThrows(UnitMismatchException.class, () -> one.minus(other));
            assertThrows(UnitMismatchException.class, () -> one.compareTo(other));
            assertThrows(UnitMismatchException.class, () -> one.dividedBy(other));
        }
    }

    @Property
    void differencesUndoSums(@ForAll("quantities") Quantity quantity, @ForAll("rationals") Rational value) {
        Quantity other = new Quantity(value, quantity.unit());
        assertEquals(quantity, quantity.plus(other).minus(other));
        assertEquals(quantity.times(Rational.of(2)), quantity.plus(quantity));
    }
}
