package io.github.mubiao.calc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ch.obermuhlner.math.big.BigDecimalMath;
import io.github.mubiao.calc.internal.Logarithms;
import io.github.mubiao.calc.internal.Roots;
import io.github.mubiao.quantity.Quantity;
import io.github.mubiao.quantity.Rational;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;

/** Roots and logarithms against an independent implementation, in every rounding mode. */
@Domain(Numbers.class)
@Domain(net.jqwik.api.domains.DomainContext.Global.class)
class RootsProperties {

    private static final MathContext ORACLE = new MathContext(80);
    private static final MathContext PRINTED = MathContext.DECIMAL128;

    private static BigDecimal decimal(Rational value, MathContext context) {
        return new BigDecimal(value.numerator()).divide(new BigDecimal(value.denominator()), context);
    }

    @Property(tries = 300)
    void rootsRoundLikeThoseOfBigMath(
            @ForAll Quantity a,
            @ForAll Quantity b,
            @ForAll @IntRange(min = 2, max = 20) int degree,
            @ForAll RoundingMode mode) {
        Assume.that(mode != RoundingMode.UNNECESSARY);
        Rational radicand = a.dividedBy(b);
        Rational root = Roots.root(radicand, degree, RoundingMode.HALF_EVEN);
        Assume.that(!root.pow(degree).equals(radicand));
        MathContext context = new MathContext(PRINTED.getPrecision(), mode);
        BigDecimal oracle = BigDecimalMath.root(decimal(radicand, ORACLE), BigDecimal.valueOf(degree), ORACLE);
        assertEquals(oracle.round(context), decimal(root, context));
    }

    @Property(tries = 300)
    void powersWithFractionsOfDaysRoundLikeThoseOfBigMath(
            @ForAll Quantity a,
            @ForAll Quantity b,
            @ForAll @IntRange(min = 1, max = 5_000) int days,
            @ForAll RoundingMode mode) {
        Assume.that(mode != RoundingMode.UNNECESSARY && !a.value().equals(b.value()) && days % 365 != 0);
        Rational exponent = Rational.of(365, days);
        Rational power = Roots.power(a.dividedBy(b), exponent, RoundingMode.HALF_EVEN);
        MathContext oracle = new MathContext(200);
        MathContext context = new MathContext(PRINTED.getPrecision(), mode);
        assertEquals(
                BigDecimalMath.pow(decimal(a.dividedBy(b), oracle), decimal(exponent, oracle), new MathContext(150))
                        .round(context)
                        .stripTrailingZeros(),
                decimal(power, context).stripTrailingZeros());
    }

    @Property(tries = 300)
    void exactRootsAreExact(@ForAll Quantity a, @ForAll Quantity b, @ForAll @IntRange(min = 1, max = 12) int degree) {
        Rational root = a.dividedBy(b);
        for (RoundingMode mode : RoundingMode.values()) {
            assertEquals(root, Roots.root(root.pow(degree), degree, mode));
        }
    }

    @Property(tries = 300)
    void floorAndCeilingEncloseTheRoot(
            @ForAll Quantity a, @ForAll Quantity b, @ForAll @IntRange(min = 1, max = 20) int degree) {
        Rational radicand = a.dividedBy(b);
        Rational floor = Roots.root(radicand, degree, RoundingMode.FLOOR);
        Rational ceiling = Roots.root(radicand, degree, RoundingMode.CEILING);
        assertTrue(floor.pow(degree).compareTo(radicand) <= 0);
        assertTrue(ceiling.pow(degree).compareTo(radicand) >= 0);
        assertTrue(ceiling.minus(floor).compareTo(Rational.of(10).pow(-60)) <= 0);
    }

    @Property(tries = 200)
    void logarithmsAgreeWithThoseOfBigMath(@ForAll Quantity a, @ForAll Quantity b) {
        Assume.that(!a.value().equals(Rational.ONE) && !b.value().equals(Rational.ONE));
        BigDecimal oracle = BigDecimalMath.log(decimal(a.value(), ORACLE), ORACLE)
                .divide(BigDecimalMath.log(decimal(b.value(), ORACLE), ORACLE), ORACLE);
        assertEquals(
                oracle.round(PRINTED).stripTrailingZeros(),
                decimal(Logarithms.log(a.value(), b.value()), PRINTED).stripTrailingZeros());
    }
}
