package io.github.mubiao.calc;

import io.github.mubiao.quantity.Quantity;
import io.github.mubiao.quantity.Rational;
import io.github.mubiao.quantity.Unit;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

/** Numbers as they are printed: scales 0 to 4, both signs, zero, powers of ten, ties. */
class Numbers extends DomainContextBase {

    private static final long LARGE = 99_999_999;

    private static Arbitrary<BigDecimal> literals(long smallest) {
        Arbitrary<Integer> scales = Arbitraries.integers().between(0, 4);
        Arbitrary<Long> digits = Arbitraries.oneOf(
                Arbitraries.longs().between(smallest, LARGE),
                Arbitraries.longs().between(smallest, 1_000),
                Arbitraries.of(1L, 10L, 100L, 1_000L, 10_000L, 100_000L, 1_000_000L),
                Arbitraries.longs().between(0, 9_999).map(n -> 10 * n + 5));
        return Combinators.combine(digits, scales)
                .as((unscaled, scale) -> new BigDecimal(BigInteger.valueOf(unscaled), scale));
    }

    /** Any printed number. */
    @Provide
    Arbitrary<BigDecimal> literal() {
        return Arbitraries.oneOf(
                literals(-LARGE), Arbitraries.of("0", "0.0", "0.00").map(BigDecimal::new));
    }

    /** Any number. */
    @Provide
    Arbitrary<Rational> number() {
        return literal().map(Rational::of);
    }

    /** Levels greater than 0. */
    @Provide
    Arbitrary<Quantity> level() {
        return literals(1).map(value -> new Quantity(Rational.of(value), Unit.NONE));
    }

    /** Rates above −100%. */
    @Provide
    Arbitrary<Rate> rate() {
        return Arbitraries.oneOf(
                        Arbitraries.longs().between(-99, 300),
                        Arbitraries.longs().between(-999, 999),
                        Arbitraries.of(0L, 10L, 100L, -50L, 5L))
                .flatMap(tenths -> Arbitraries.of(
                        Rate.ofPercent(Rational.of(tenths, 10)), Rate.ofPercent(Rational.of(tenths, 100))));
    }

    @Provide
    Arbitrary<List<Rate>> rates() {
        return rate().list().ofMinSize(1).ofMaxSize(6);
    }

    @Provide
    Arbitrary<List<Quantity>> levels() {
        return level().list().ofMinSize(1).ofMaxSize(5);
    }
}
