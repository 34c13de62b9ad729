package io.github.mubiao.calc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.mubiao.quantity.Quantity;
import io.github.mubiao.quantity.Rational;
import io.github.mubiao.quantity.Unit;
import io.github.mubiao.quantity.Units;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;

/** Laws 1 to 29: growth, means, multiples, contributions. Exact on fractions; roots to 1e-30. */
@Domain(Numbers.class)
@Domain(net.jqwik.api.domains.DomainContext.Global.class)
class GrowthProperties {

    private static final Rational TINY = Rational.of(10).pow(-30);

    private static Rate growth(Quantity current, Quantity base) {
        return GrowthRate.of(current, base).rate().orElseThrow();
    }

    private static Rate mean(List<Rate> rates) {
        return AverageGrowth.ofRates(rates).orElseThrow();
    }

    private static Rate cagr(Quantity base, Quantity end, int years) {
        return AverageGrowth.byLevel(base, end, years).orElseThrow();
    }

    private static Quantity plain(Rational value) {
        return new Quantity(value, Unit.NONE);
    }

    private static void assertNear(Rational expected, Rational found) {
        Rational scale = expected.abs().compareTo(Rational.ONE) > 0 ? expected.abs() : Rational.ONE;
        assertTrue(expected.minus(found).abs().compareTo(TINY.times(scale)) <= 0, () -> expected + " is not " + found);
    }

    private static void assertAtMost(Rational smaller, Rational greater) {
        assertTrue(smaller.minus(greater).compareTo(TINY) <= 0, () -> smaller + " is above " + greater);
    }

    @Property
    void law01GrowthOfALevelThatGrewIsItsRate(@ForAll Quantity base, @ForAll Rate rate) {
        assertEquals(rate, growth(Level.grown(base, rate).orElseThrow(), base));
    }

    @Property
    void law02ImpliedBaseUndoesGrowth(@ForAll Quantity base, @ForAll Rate rate) {
        assertEquals(
                base,
                Level.impliedBase(Level.grown(base, rate).orElseThrow(), rate).orElseThrow());
    }

    @Property
    void law03GrowthDoesNotDependOnScale(@ForAll Quantity current, @ForAll Quantity base, @ForAll Quantity k) {
        assertEquals(growth(current, base), growth(current.times(k.value()), base.times(k.value())));
    }

    @Property
    void law04RatiosDoNotDependOnUnits(@ForAll Quantity current, @ForAll Quantity base) {
        Unit mu = Units.standard().get("亩");
        Unit hectare = Units.standard().get("公顷");
        Quantity one = new Quantity(current.value(), mu);
        Quantity other = new Quantity(base.value(), mu);
        assertEquals(growth(one, other), growth(one.in(hectare), other));
        assertEquals(
                Ratio.share(one, other).orElseThrow(),
                Ratio.share(one, other.in(hectare)).orElseThrow());
    }

    @Property
    void law05NoChangeIsNoGrowth(@ForAll Quantity base) {
        assertEquals(Rate.ZERO, growth(base, base));
    }

    @Property
    void law06GrowthRisesWithTheLevelAndFallsWithTheBase(
            @ForAll Quantity one, @ForAll Quantity other, @ForAll Quantity fixed) {
        assertEquals(one.compareTo(other), growth(one, fixed).compareTo(growth(other, fixed)));
        assertEquals(other.compareTo(one), growth(fixed, one).compareTo(growth(fixed, other)));
    }

    @Property
    void law07GrowthIsAboveMinusAllOnlyForPositiveLevels(@ForAll Rational current, @ForAll Quantity base) {
        Outcome<Rate> rate = GrowthRate.of(plain(current), base).rate();
        assertEquals(
                current.signum() > 0,
                rate.toOptional().filter(found -> found.factor().signum() > 0).isPresent());
    }

    @Property
    void law08GrowthComposes(@ForAll Quantity a, @ForAll Quantity b, @ForAll Quantity c) {
        assertEquals(
                growth(c, a).factor(), growth(b, a).factor().times(growth(c, b).factor()));
        assertEquals(
                growth(c, a),
                GrowthRate.chained(List.of(growth(b, a), growth(c, b))).orElseThrow());
    }

    @Property
    void law09GrowthBackIsTheInverse(@ForAll Quantity b, @ForAll Quantity c) {
        assertEquals(Rational.ONE, growth(c, b).factor().times(growth(b, c).factor()));
    }

    @Property
    void law10UpAndDownByTheSameRateLoses(@ForAll Rate rate) {
        Rational both =
                GrowthRate.chained(List.of(rate, rate.negated())).orElseThrow().factor();
        assertEquals(Rational.ONE.minus(rate.fraction().pow(2)), both);
        assertTrue(both.compareTo(Rational.ONE) <= 0);
    }

    @Property(tries = 300)
    void law11MeanGrowthLeadsToTheEnd(
            @ForAll Quantity base, @ForAll Quantity end, @ForAll @IntRange(min = 1, max = 20) int years) {
        Rational ratio = end.dividedBy(base);
        assertNear(Rational.ONE, cagr(base, end, years).factor().pow(years).dividedBy(ratio));
    }

    @Property(tries = 300)
    void law12MeanOfAConstantRateIsTheRate(@ForAll Rate rate, @ForAll @IntRange(min = 1, max = 12) int years) {
        assertEquals(rate, mean(Collections.nCopies(years, rate)));
    }

    @Property(tries = 300)
    void law13MeanLiesBetweenTheRates(@ForAll List<Rate> rates) {
        Rate mean = mean(rates);
        assertAtMost(Collections.min(rates).fraction(), mean.fraction());
        assertAtMost(mean.fraction(), Collections.max(rates).fraction());
    }

    @Property(tries = 300)
    void law14GeometricMeanIsAtMostTheArithmeticOne(@ForAll List<Rate> rates) {
        Rational sum = rates.stream().map(Rate::fraction).reduce(Rational.ZERO, Rational::plus);
        Rational arithmetic = sum.dividedBy(Rational.of(rates.size()));
        assertAtMost(mean(rates).fraction(), arithmetic);
        boolean constant = rates.stream().distinct().count() == 1;
        assertEquals(constant, mean(rates).fraction().equals(arithmetic));
    }

    @Property(tries = 300)
    void law15MeanDoesNotDependOnTheOrder(@ForAll List<Rate> rates, @ForAll Random random) {
        List<Rate> shuffled = new ArrayList<>(rates);
        Collections.shuffle(shuffled, random);
        assertEquals(mean(rates), mean(shuffled));
    }

    @Property
    void law16MeanOverOneYearIsGrowth(@ForAll Quantity base, @ForAll Quantity end) {
        assertEquals(growth(end, base), cagr(base, end, 1));
    }

    @Property(tries = 300)
    void law17MeanGrowthShrinksWithTheYears(
            @ForAll Quantity base, @ForAll Quantity end, @ForAll @IntRange(min = 1, max = 15) int years) {
        int shorter = cagr(base, end, years).compareTo(cagr(base, end, years + 1));
        assertEquals(Integer.signum(end.compareTo(base)), Integer.signum(shorter));
    }

    @Property(tries = 100)
    void law18AccumulationOnAConstantPathIsTheRate(
            @ForAll Quantity base, @ForAll Rate rate, @ForAll @IntRange(min = 1, max = 6) int years) {
        List<Quantity> path = IntStream.rangeClosed(1, years)
                .mapToObj(k -> base.times(rate.factor().pow(k)))
                .toList();
        Rate accumulated = AverageGrowth.byAccumulation(base, path).orElseThrow();
        assertNear(rate.fraction(), accumulated.fraction());
        assertNear(cagr(base, path.get(years - 1), years).fraction(), accumulated.fraction());
    }

    @Property(tries = 100)
    void law19AccumulationDependsOnTheSumAlone(
            @ForAll Quantity base, @ForAll List<Quantity> series, @ForAll Random random) {
        List<Quantity> shuffled = new ArrayList<>(series);
        Collections.shuffle(shuffled, random);
        Quantity sum = series.stream().reduce(Quantity::plus).orElseThrow();
        Rate found = AverageGrowth.byAccumulation(base, series).orElseThrow();
        assertEquals(found, AverageGrowth.byAccumulation(base, shuffled).orElseThrow());
        assertEquals(
                found, AverageGrowth.byAccumulation(base, sum, series.size()).orElseThrow());
    }

    @Property(tries = 100)
    void law20AccumulationLiesBetweenTheMeansToEachYear(@ForAll Quantity base, @ForAll List<Quantity> series) {
        List<Rate> means = IntStream.rangeClosed(1, series.size())
                .mapToObj(k -> cagr(base, series.get(k - 1), k))
                .toList();
        Rational found =
                AverageGrowth.byAccumulation(base, series).orElseThrow().fraction();
        assertAtMost(Collections.min(means).fraction(), found);
        assertAtMost(found, Collections.max(means).fraction());
    }

    @Property(tries = 200)
    void law21DoublingsCountAndAdd(
            @ForAll Quantity a, @ForAll Quantity b, @ForAll Quantity c, @ForAll @IntRange(min = -9, max = 9) int n) {
        Quantity end = a.times(Ratio.doubled(n).orElseThrow());
        assertEquals(Rational.of(n), Ratio.doublings(a, end).orElseThrow());
        assertNear(
                Ratio.doublings(a, c).orElseThrow(),
                Ratio.doublings(a, b)
                        .orElseThrow()
                        .plus(Ratio.doublings(b, c).orElseThrow()));
    }

    @Property
    void law22GrowingByIsGrowingToOneMore(@ForAll Rational times) {
        assertEquals(
                Ratio.changedTo(times.plus(Rational.ONE)).orElseThrow(),
                Ratio.increasedBy(times).orElseThrow());
    }

    /** Parts with bases and levels that add up to a total. */
    private static Quantity total(List<Quantity> parts) {
        return parts.stream().reduce(Quantity::plus).orElseThrow();
    }

    private static List<Quantity> grownBy(List<Quantity> bases, List<Rate> rates) {
        return IntStream.range(0, bases.size())
                .mapToObj(i -> bases.get(i).times(rates.get(i % rates.size()).factor()))
                .toList();
    }

    @Property
    void law23PullsAddUpToTheGrowthOfTheTotal(@ForAll List<Quantity> bases, @ForAll List<Rate> rates) {
        List<Quantity> levels = grownBy(bases, rates);
        List<Points> pulls = IntStream.range(0, bases.size())
                .mapToObj(i -> Contribution.pull(levels.get(i).minus(bases.get(i)), total(bases))
                        .orElseThrow())
                .toList();
        assertEquals(
                growth(total(levels), total(bases)).percent(),
                Contribution.total(pulls).orElseThrow().value());
    }

    @Property
    void law24ContributionsAddUpToAll(@ForAll List<Quantity> bases, @ForAll List<Rate> rates) {
        List<Quantity> levels = grownBy(bases, rates);
        Quantity change = total(levels).minus(total(bases));
        Assume.that(change.value().signum() != 0);
        Rational sum = IntStream.range(0, bases.size())
                .mapToObj(i -> Contribution.share(levels.get(i).minus(bases.get(i)), change)
                        .orElseThrow()
                        .fraction())
                .reduce(Rational.ZERO, Rational::plus);
        assertEquals(Rational.ONE, sum);
    }

    @Property
    void law25ContributionTimesGrowthIsPull(
            @ForAll Quantity part, @ForAll Rational change, @ForAll Quantity base, @ForAll Rational totalChange) {
        Assume.that(totalChange.signum() != 0 && part.value().signum() > 0);
        Rate share = Contribution.share(plain(change), plain(totalChange)).orElseThrow();
        Rational growth = totalChange.dividedBy(base.value());
        assertEquals(
                Contribution.pull(plain(change), base).orElseThrow().value(),
                share.percent().times(growth));
    }

    @Property
    void law26GrowthOfASumIsTheWeightedMean(@ForAll List<Quantity> bases, @ForAll List<Rate> rates) {
        List<Rate> each = IntStream.range(0, bases.size())
                .mapToObj(i -> rates.get(i % rates.size()))
                .toList();
        Rate found = growth(total(grownBy(bases, rates)), total(bases));
        assertEquals(GrowthRate.weighted(bases, each).orElseThrow(), found);
        assertTrue(found.compareTo(Collections.min(each)) >= 0 && found.compareTo(Collections.max(each)) <= 0);
    }

    @Property
    void law27SharesExhaustAndTheirMovesCancel(@ForAll List<Quantity> parts, @ForAll List<Rate> rates) {
        List<Quantity> later = grownBy(parts, rates);
        Rational sum = Rational.ZERO;
        Points moves = Points.ZERO;
        for (int i = 0; i < parts.size(); i++) {
            Rate before = Ratio.share(parts.get(i), total(parts)).orElseThrow();
            Rate after = Ratio.share(later.get(i), total(later)).orElseThrow();
            sum = sum.plus(before.fraction());
            moves = moves.plus(after.minus(before));
        }
        assertEquals(Rational.ONE, sum);
        assertEquals(Points.ZERO, moves);
    }

    @Property
    void law28GrowthOfProductsAndRatios(
            @ForAll Quantity a, @ForAll Quantity b, @ForAll Rate first, @ForAll Rate second) {
        Quantity product = a.times(b.value());
        Quantity grownProduct = a.times(first.factor()).times(b.value().times(second.factor()));
        assertEquals(Ratio.nominal(first, second).orElseThrow(), growth(grownProduct, product));
        Quantity ratio = plain(a.dividedBy(b));
        Quantity grownRatio = plain(a.times(first.factor()).dividedBy(b.times(second.factor())));
        assertEquals(Ratio.intensity(first, second).orElseThrow(), growth(grownRatio, ratio));
    }

    @Property
    void law29NominalIsRealAndDeflator(@ForAll Rate real, @ForAll Rate prices) {
        Rate nominal = Ratio.nominal(real, prices).orElseThrow();
        assertEquals(real, Ratio.real(nominal, prices).orElseThrow());
        assertEquals(prices, Ratio.deflator(nominal, real).orElseThrow());
        assertEquals(prices, Ratio.impliedOutput(nominal, real).orElseThrow());
    }
}
