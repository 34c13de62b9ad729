package io.github.mubiao.calc;

import io.github.mubiao.quantity.Quantity;
import io.github.mubiao.quantity.Rational;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What may be behind figures that do not fit, each tried with the numbers; the most telling first. */
final class Hypotheses {

    private static final List<Integer> RATE_SLIPS = List.of(-2, -1, 1, 2);

    private static final List<Integer> LEVEL_SLIPS = List.of(-8, -4, -3, -2, -1, 1, 2, 3, 4, 8);

    /** A comparable base that is off by more than this is no explanation. */
    private static final Rate COMPARABLE = Rate.ofPercent("25");

    /** Revisions beyond this are called a change of scope. */
    private static final Rate REVISION = Rate.ofPercent("5");

    /** About 18 digits: in longer ones nobody looks for a wrong one. */
    private static final int MAX_TYPO_BITS = 60;

    /** Price changes beyond this are none. */
    private static final Interval<Rate> PRICES = Interval.closed(Rate.ofPercent("-5"), Rate.ofPercent("15"));

    private Hypotheses() {}

    /** Why a rate is not what follows from other figures: a slip of the unit, or a typo. */
    static Stream<Hypothesis> ofRate(Interval<Rate> computed, Published published) {
        return Stream.concat(slips(computed, published), typos(computed, published));
    }

    /** Why a growth is not that of two levels. */
    static Stream<Hypothesis> ofGrowth(Interval<Rate> computed, Published current, Published base, Published growth) {
        Interval<Rate> published = growth.rates();
        return Stream.of(
                        levelSlips(current, base, published),
                        pointsTaken(current, base, published),
                        otherBase(current, base, Rate.of(growth.value())),
                        typos(computed, growth))
                .flatMap(kind -> kind);
    }

    static Outcome<Interval<Rate>> growth(Interval<Quantity> current, Interval<Quantity> base) {
        return Enclosure.of((now, then) -> GrowthRate.of(now, then).rate(), current, base);
    }

    private static Stream<Hypothesis> slips(Interval<Rate> computed, Published published) {
        return RATE_SLIPS.stream()
                .filter(power -> computed.overlaps(published.rates().map(rate -> times(rate, power))))
                .map(power -> slip(power));
    }

    private static Rate times(Rate rate, int power) {
        return new Rate(rate.fraction().times(Rational.of(10).pow(power)));
    }

    private static Hypothesis slip(int power) {
        return Hypothesis.of(Hypothesis.Kind.UNIT_SLIP, "单位相差10的幂", "off by a power of ten", Rational.of(power));
    }

    private static Stream<Hypothesis> levelSlips(Published current, Published base, Interval<Rate> published) {
        return LEVEL_SLIPS.stream()
                .filter(power -> {
                    Rational factor = Rational.of(10).pow(power);
                    return growth(current.interval().map(level -> level.times(factor)), base.interval())
                            .toOptional()
                            .filter(published::overlaps)
                            .isPresent();
                })
                .map(power -> slip(power));
    }

    /** Levels that are rates themselves: their difference in points may have been printed as growth. */
    private static Stream<Hypothesis> pointsTaken(Published current, Published base, Interval<Rate> published) {
        if (!Rate.measures(current.value().unit())) {
            return Stream.empty();
        }
        Published points = current.minus(base);
        Interval<Points> printed = published.map(rate -> new Points(rate.percent()));
        return points.interval().map(Points::of).overlaps(printed)
                ? Stream.of(Hypothesis.of(
                        Hypothesis.Kind.PERCENT_FOR_POINTS,
                        "公布的是百分点之差",
                        "published is the difference in points",
                        Points.of(points.value())))
                : Stream.empty();
    }

    private static Stream<Hypothesis> otherBase(Published current, Published base, Rate growth) {
        Outcome<Quantity> implied = Level.impliedBase(current.value(), growth);
        if (!implied.isDefined()) {
            return Stream.empty();
        }
        Quantity other = implied.orElseThrow();
        Rate shift = Rate.ofFactor(other.dividedBy(base.value()));
        Rate change = Rate.ofFactor(current.value().dividedBy(base.value()).dividedBy(growth.factor()));
        List<Hypothesis> found = new ArrayList<>();
        if (PRICES.contains(change)) {
            found.add(Hypothesis.of(
                    Hypothesis.Kind.CONSTANT_PRICES, "不变价增速，价格涨幅", "growth at constant prices, prices", change));
        }
        if (isWithin(shift, COMPARABLE)) {
            found.add(Hypothesis.of(Hypothesis.Kind.COMPARABLE_BASIS, "可比口径基数为", "comparable base", other));
        }
        if (isWithin(shift, REVISION)) {
            found.add(Hypothesis.of(Hypothesis.Kind.REVISED_BASE, "修订后基数为", "revised base", other));
        }
        return found.stream();
    }

    private static boolean isWithin(Rate shift, Rate limit) {
        return new Rate(shift.fraction().abs()).compareTo(limit) <= 0;
    }

    /** The printed digits with one of them, or the sign, changed. */
    private static Stream<Hypothesis> typos(Interval<Rate> computed, Published published) {
        Quantity step = published.interval().high().minus(published.interval().low());
        if (step.value().signum() == 0) {
            return Stream.empty();
        }
        BigInteger printed = published
                .value()
                .value()
                .dividedBy(step.value())
                .toDecimal(0, RoundingMode.HALF_UP)
                .toBigIntegerExact();
        return printed.bitLength() > MAX_TYPO_BITS
                ? Stream.empty()
                : variants(printed)
                        .map(digits -> Published.rounded(step.times(Rational.of(new BigDecimal(digits))), step.value()))
                        .filter(variant -> computed.overlaps(variant.rates()))
                        .map(variant ->
                                Hypothesis.of(Hypothesis.Kind.TYPO, "疑为", "meant may be", Rate.of(variant.value())));
    }

    private static Stream<BigInteger> variants(BigInteger printed) {
        String digits = printed.abs().toString();
        BigInteger sign = BigInteger.valueOf(printed.signum() < 0 ? -1 : 1);
        Stream<BigInteger> changed = IntStream.range(0, digits.length())
                .boxed()
                .flatMap(i -> IntStream.rangeClosed('0', '9')
                        .mapToObj(digit ->
                                new BigInteger(digits.substring(0, i) + (char) digit + digits.substring(i + 1))))
                .map(sign::multiply)
                .filter(variant -> !variant.equals(printed));
        return Stream.concat(Stream.of(printed.negate()), changed);
    }
}
