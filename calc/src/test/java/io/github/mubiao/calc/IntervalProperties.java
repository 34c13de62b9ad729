package io.github.mubiao.calc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.mubiao.model.Bound;
import io.github.mubiao.model.Change;
import io.github.mubiao.model.Direction;
import io.github.mubiao.quantity.Quantity;
import io.github.mubiao.quantity.Rational;
import io.github.mubiao.quantity.Unit;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;

/** Laws 42 to 52: rounding intervals, enclosures, robust verdicts, statuses. */
@Domain(Numbers.class)
@Domain(net.jqwik.api.domains.DomainContext.Global.class)
class IntervalProperties {

    private static Quantity plain(Rational value) {
        return new Quantity(value, Unit.NONE);
    }

    private static Published printed(BigDecimal literal) {
        return Published.of(literal.toPlainString(), Unit.NONE);
    }

    private static Published rate(BigDecimal literal) {
        return Published.of(literal.toPlainString(), Rate.PERCENT);
    }

    /** A value of the interval, at a share of its width from its lower end. */
    private static Quantity inside(Interval<Quantity> interval, int percent) {
        return interval.low().plus(interval.high().minus(interval.low()).times(Rational.of(percent, 100)));
    }

    @Property
    void law42AnIntervalContainsItsFigure(@ForAll BigDecimal literal) {
        Published figure = printed(literal);
        assertTrue(figure.interval().contains(figure.value()));
    }

    @Property
    void law43WhatADisplayStandsForContainsWhatWasDisplayed(
            @ForAll Rational number, @ForAll Quantity divisor, @ForAll @IntRange(min = 0, max = 4) int scale) {
        Rational value = number.dividedBy(divisor.value());
        BigDecimal display = value.toDecimal(scale, RoundingMode.HALF_UP);
        assertTrue(printed(display).interval().contains(plain(value)));
    }

    @Property
    void law44EnclosuresAreSharpAndMonotone(
            @ForAll BigDecimal current,
            @ForAll Quantity base,
            @ForAll @IntRange(min = 1, max = 99) int one,
            @ForAll @IntRange(min = 1, max = 99) int other) {
        Interval<Quantity> now = printed(current).interval();
        Interval<Quantity> then = Published.rounded(base, base.value()).interval();
        Interval<Rate> range = Enclosure.of(Ratio::share, now, then).orElseThrow();
        assertTrue(range.contains(
                Ratio.share(inside(now, one), inside(then, other)).orElseThrow()));
        Interval<Quantity> part =
                Interval.closed(inside(then, Math.min(one, other)), inside(then, Math.max(one, other)));
        assertTrue(range.encloses(Enclosure.of(Ratio::share, now, part).orElseThrow()));
    }

    @Property
    void law45WhatWasComputedFromTrueValuesIsConsistent(
            @ForAll Quantity current,
            @ForAll Quantity base,
            @ForAll @IntRange(min = 0, max = 2) int scale,
            @ForAll @IntRange(min = 0, max = 2) int levels) {
        Published now = printed(current.toDecimal(levels, RoundingMode.HALF_UP));
        Published then = printed(base.toDecimal(levels, RoundingMode.HALF_UP));
        Published growth =
                rate(GrowthRate.of(current, base).rate().orElseThrow().toPercent(scale));
        Outcome<Consistency<Rate>> check = Consistency.ofGrowth(now, then, growth);
        Assume.that(check.isDefined());
        Consistency<Rate> found = check.orElseThrow();
        assertTrue(found.isConsistent());
        assertTrue(Consistency.of(found.published(), found.computed()).isConsistent());
    }

    @Property
    void law46ARobustVerdictHoldsEverywhere(
            @ForAll BigDecimal actual,
            @ForAll Rational target,
            @ForAll Quantity width,
            @ForAll Bound.Kind kind,
            @ForAll Direction direction,
            @ForAll @IntRange(min = 1, max = 99) int percent) {
        Bound bound = kind == Bound.Kind.BETWEEN
                ? Bound.between(plain(target), plain(target).plus(width), "")
                : Bound.of(kind, plain(target), "");
        Goal goal = Goal.of(Change.LEVEL, bound, direction);
        Completion completion = Completion.of(goal, printed(actual));
        Quantity other = inside(printed(actual).interval(), percent);
        assertTrue(!completion.robust() || goal.verdict(other) == completion.verdict());
        completion
                .attainmentRange()
                .toOptional()
                .ifPresent(range ->
                        assertTrue(range.contains(goal.attainment(other).orElseThrow()), () -> range + " of " + other));
    }

    @Property
    void law47ACoarserFigureStandsForMore(@ForAll BigDecimal literal, @ForAll @IntRange(min = 1, max = 4) int zeros) {
        BigDecimal finer = literal.setScale(literal.scale() + zeros);
        assertTrue(printed(literal).interval().encloses(printed(finer).interval()));
    }

    @Property
    void law48DisplayIsIdempotentAndOdd(@ForAll Rational number, @ForAll @IntRange(min = 0, max = 4) int scale) {
        BigDecimal display = new Rate(number).toPercent(scale);
        assertEquals(display, Rate.ofPercent(Rational.of(display)).toPercent(scale));
        assertEquals(display.negate(), new Rate(number).negated().toPercent(scale));
    }

    @Property
    void law49RoundingOnceIsRoundingTheFraction(
            @ForAll Quantity current, @ForAll Quantity base, @ForAll @IntRange(min = 0, max = 4) int scale) {
        Rate growth = GrowthRate.of(current, base).rate().orElseThrow();
        Rational hundredfold = Rational.of(10)
                .pow(scale)
                .times(current.dividedBy(base).minus(Rational.ONE))
                .times(Rational.HUNDRED);
        Rational doubled = hundredfold.abs().times(Rational.of(2)).plus(Rational.ONE);
        BigDecimal magnitude =
                new BigDecimal(doubled.numerator().divide(doubled.denominator().shiftLeft(1)), scale);
        assertEquals(hundredfold.signum() < 0 ? magnitude.negate() : magnitude, growth.toPercent(scale));
    }

    @Property
    void law50NothingThrows(
            @ForAll Rational a,
            @ForAll Rational b,
            @ForAll Rational c,
            @ForAll Direction direction,
            @ForAll @IntRange(min = 0, max = 9) int years) {
        Quantity one = plain(a);
        Quantity two = plain(b);
        Quantity three = plain(c);
        List<Outcome<?>> outcomes = List.of(
                GrowthRate.of(one, two).rate(),
                GrowthRate.fromIncrement(one, two).rate(),
                GrowthRate.weighted(List.of(one, two), List.of(new Rate(c), new Rate(a))),
                AverageGrowth.byLevel(one, two, years),
                AverageGrowth.byAccumulation(one, two, years),
                AverageGrowth.ofRates(List.of(Rate.ofPercent(a), Rate.ofPercent(b))),
                AverageGrowth.ofTotal(new Rate(a), years),
                Ratio.doublings(one, two),
                Level.impliedBase(one, new Rate(b)),
                Level.linked(one, two, three),
                Ratio.real(new Rate(a), new Rate(b)),
                Contribution.pull(one, two),
                Contribution.share(one, two),
                Ratio.share(one, two),
                Ratio.elasticity(new Rate(a), new Rate(b)),
                Progress.linear(one, two, three, direction),
                Progress.geometric(one, two, three),
                Progress.perYear(one, two, Rational.of(years)),
                Progress.distance(one, two, three, direction),
                Pace.required(one, two, years),
                Pace.requiredGrowth(new Rate(a), one, two, three),
                Pace.month(one, two),
                Goal.of(Change.LEVEL, Bound.of(Bound.Kind.ABOUT, one, ""), direction)
                        .attainment(two));
        outcomes.forEach(outcome -> {
            assertEquals(outcome.isDefined(), outcome.toOptional().isPresent());
            assertTrue(outcome.explanation().chinese().contains(" = "));
        });
    }

    @Property
    void law51TheOrderOfObservationsDoesNotMatter(
            @ForAll List<Quantity> levels, @ForAll Quantity target, @ForAll Random random) {
        Goal goal = Goal.of(Change.LEVEL, Bound.of(Bound.Kind.AT_LEAST, target, ""), Direction.HIGHER);
        List<Published> observations =
                new ArrayList<>(levels.stream().map(Published::exact).toList());
        Maintained path = Maintained.of(goal, observations);
        Collections.shuffle(observations, random);
        assertEquals(path.verdict(), Maintained.of(goal, observations).verdict());
    }

    @Property
    void law52CutOffsCoverEverythingOnce(@ForAll Rational measure) {
        for (String name : List.of("CN_DEFAULT", "EUROSTAT_TARGET", "OPEN_SDG", "UN_CHART", "SDSN", "OECD")) {
            StatusProfile profile = StatusProfile.named(name);
            Rational value = measure.dividedBy(Rational.of(1_000));
            long passed = profile.bands().stream()
                    .filter(band -> band.cut() != null)
                    .filter(band -> !isIn(band, value))
                    .count();
            List<Status> byCut = profile.bands().stream()
                    .filter(band -> band.cut() != null || band.rule() == StatusProfile.Rule.ELSE)
                    .map(StatusProfile.Band::status)
                    .toList();
            assertEquals(byCut.get((int) passed), profile.classify(value));
        }
    }

    private static boolean isIn(StatusProfile.Band band, Rational value) {
        int order = value.compareTo(cut(band));
        return switch (band.rule()) {
            case FROM -> order >= 0;
            case ABOVE -> order > 0;
            case UP_TO -> order <= 0;
            default -> false;
        };
    }

    private static Rational cut(StatusProfile.Band band) {
        Rational cut = band.cut();
        return cut == null ? Rational.ZERO : cut;
    }
}
