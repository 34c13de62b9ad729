package io.github.mubiao.testing;

import io.github.mubiao.quantity.Figure;
import io.github.mubiao.quantity.Quantity;
import io.github.mubiao.quantity.Rational;
import io.github.mubiao.quantity.Unit;
import io.github.mubiao.quantity.Units;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Arbitrary numbers, units and quantities. */
public final class Quantities {

    private static final List<Unit> UNITS =
            Units.standard().symbols().stream().map(Units.standard()::get).toList();

    private static final BigInteger TEN_POW_30 = BigInteger.TEN.pow(30);

    private Quantities() {}

    /**
     * Fractions and decimals of both signs, with numerators and denominators of up to 30 digits.
     *
     * @return any rational number
     */
    public static Arbitrary<Rational> rationals() {
        return Arbitraries.oneOf(
                Arbitraries.bigDecimals().ofScale(6).map(Rational::of),
                Combinators.combine(
                                Arbitraries.bigIntegers().between(TEN_POW_30.negate(), TEN_POW_30),
                                Arbitraries.bigIntegers().between(BigInteger.ONE, TEN_POW_30))
                        .as(Rational::of));
    }

    /**
     * Units of the standard catalogue, the bare number, and compounds of two of them.
     *
     * @return any unit that documents use
     */
    public static Arbitrary<Unit> units() {
        return Arbitraries.oneOf(
                Arbitraries.of(UNITS),
                Arbitraries.just(Unit.NONE),
                Arbitraries.of("元/月", "微克/立方米", "元/平方米").map(Units.standard()::get));
    }

    /**
     * Any value in any unit.
     *
     * @return quantities
     */
    public static Arbitrary<Quantity> quantities() {
        return Combinators.combine(rationals(), units()).as(Quantity::new);
    }

    /**
     * Figures whose literal is a decimal that keeps its zeros.
     *
     * @return printed numbers, some with a multiplier
     */
    public static Arbitrary<Figure> figures() {
        Arbitrary<BigDecimal> numbers = Arbitraries.integers()
                .between(-4, 6)
                .flatMap(scale -> Arbitraries.bigIntegers()
                        .between(TEN_POW_30.negate(), TEN_POW_30)
                        .map(unscaled -> new BigDecimal(unscaled, scale)));
        return Combinators.combine(numbers.injectNull(0.1), Arbitraries.of("", "千", "万", "百万", "亿", "万亿"), units())
                .as((number, multiplier, unit) ->
                        new Figure(number == null ? "翻一番" : number.toPlainString(), multiplier, unit.symbol(), number));
    }
}
