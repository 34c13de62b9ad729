package io.github.mubiao.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.mubiao.testing.Quantities;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class RationalProperties {

    @Provide
    Arbitrary<Rational> rationals() {
        return Quantities.rationals();
    }

    @Property
    void sumsAndProductsFormAField(
            @ForAll("rationals") Rational a, @ForAll("rationals") Rational b, @ForAll("rationals") Rational c) {
        assertEquals(a.plus(b), b.plus(a));
        assertEquals(a.times(b), b.times(a));
        assertEquals(a.plus(b).plus(c), a.plus(b.plus(c)));
        assertEquals(a.times(b).times(c), a.times(b.times(c)));
        assertEquals(a.times(b.plus(c)), a.times(b).plus(a.times(c)));
        assertEquals(a, a.plus(Rational.ZERO));
        assertEquals(a, a.times(Rational.ONE));
        assertEquals(Rational.ZERO, a.plus(a.negated()));
        assertEquals(a.minus(b), a.plus(b.negated()));
    }

    @Property
    void divisionUndoesMultiplication(@ForAll("rationals") Rational a, @ForAll("rationals") Rational b) {
        Assume.that(b.signum() != 0);
        assertEquals(a, a.times(b).dividedBy(b));
        assertEquals(Rational.ONE, b.dividedBy(b));
    }

    @Property
    void isInLowestTermsWithAPositiveDenominator(@ForAll("rationals") Rational a) {
        assertEquals(1, a.denominator().signum());
        assertEquals(BigInteger.ONE, a.numerator().gcd(a.denominator()));
    }

    @Property
    void textReadsBack(@ForAll("rationals") Rational a) {
        assertEquals(a, Rational.parse(a.toString()));
    }

    @Property
    void orderIsTheOneOfTheDifference(@ForAll("rationals") Rational a, @ForAll("rationals") Rational b) {
        assertEquals(a.minus(b).signum(), a.compareTo(b));
        assertEquals(a.equals(b), a.compareTo(b) == 0);
        assertTrue(!a.equals(b) || a.hashCode() == b.hashCode());
    }

    @Property
    void anExactDecimalIsTheSameNumber(@ForAll("rationals") Rational a) {
        a.toExactDecimal().ifPresent(decimal -> assertEquals(a, Rational.of(decimal)));
    }

    @Property
    void aDecimalHasAnExactDecimal(@ForAll BigDecimal decimal) {
        BigDecimal exact = Rational.of(decimal).toExactDecimal().orElseThrow();
        assertEquals(0, decimal.compareTo(exact));
    }

    @Property
    void roundsOnceAndByAtMostHalfAStep(
            @ForAll("rationals") Rational a, @ForAll @IntRange(min = -3, max = 12) int scale) {
        BigDecimal rounded = a.toDecimal(scale, RoundingMode.HALF_EVEN);
        assertEquals(scale, rounded.scale());
        Rational half = Rational.of(BigDecimal.ONE.movePointLeft(scale)).dividedBy(Rational.of(2));
        assertTrue(Rational.of(rounded).minus(a).abs().compareTo(half) <= 0);
    }

    @Property
    void powersMultiply(@ForAll("rationals") Rational a, @ForAll @IntRange(max = 6) int n) {
        Rational product = Rational.ONE;
        for (int i = 0; i < n; i++) {
            product = product.times(a);
        }
        assertEquals(product, a.pow(n));
        if (a.signum() != 0) {
            assertEquals(Rational.ONE, a.pow(n).times(a.pow(-n)));
        }
    }
}
