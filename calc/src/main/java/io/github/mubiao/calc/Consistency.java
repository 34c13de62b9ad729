package io.github.mubiao.calc;

import static java.util.Objects.requireNonNull;

import io.github.mubiao.model.PriceBasis;
import io.github.mubiao.quantity.Quantity;
import io.github.mubiao.quantity.Rational;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Whether a published figure fits others (数据一致性): whether some value that prints like it follows from some values that print
 * like them. Immutable.
 *
 * <p>Where it does not, published growth outranks the ratio of published levels, and the hypotheses say what may be behind it and
 * what tells them apart.
 *
 * <pre>{@code
 * // 固定资产投资: 147482 against 153544 is -3.9%, published +4.7% 按可比口径
 * Consistency<Rate> check = Consistency.ofGrowth(
 *         Published.of("147482", yuan), Published.of("153544", yuan), Published.of("4.7", percent)).orElseThrow();
 * check.isConsistent();                       // false
 * check.hypotheses().get(0).kind();           // COMPARABLE_BASIS
 * check.hypotheses().get(0).chinese();        // 可比口径基数为 140861.5元
 * }</pre>
 *
 * @param computed what follows from the other figures
 * @param published the values that the published figure stands for
 * @param hypotheses what may be behind a contradiction, the most telling first; empty if there is none
 * @param <T> what is compared
 */
public record Consistency<T extends Comparable<T>>(
        Interval<T> computed, Interval<T> published, List<Hypothesis> hypotheses) {

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

    /**
     * Copies the list.
     *
     * @param computed what follows from the other figures
     * @param published the values that the published figure stands for
     * @param hypotheses what may be behind a contradiction
     */
    public Consistency {
        requireNonNull(computed, "computed");
        requireNonNull(published, "published");
        hypotheses = List.copyOf(hypotheses);
    }

    /**
     * Compares two intervals.
     *
     * @param computed what follows from the other figures
     * @param published the values that the published figure stands for
     * @param <T> what is compared
     * @return the comparison, without hypotheses
     */
    public static <T extends Comparable<T>> Consistency<T> of(Interval<T> computed, Interval<T> published) {
        requireNonNull(computed, "computed");
        requireNonNull(published, "published");
        return new Consistency<>(computed, published, List.of());
    }

    /**
     * Checks a published rate.
     *
     * @param computed what follows from the other figures
     * @param published the rate, in per cent
     * @return the comparison; the hypotheses are a slip of the unit and a typo
     * @throws io.github.mubiao.quantity.UnitMismatchException if the published figure is not a rate
     */
    public static Consistency<Rate> ofRate(Interval<Rate> computed, Published published) {
        requireNonNull(computed, "computed");
        requireNonNull(published, "published");
        Consistency<Rate> plain = of(computed, published.rates());
        return plain.isConsistent()
                ? plain
                : plain.with(Stream.concat(slips(computed, published), typos(computed, published)));
    }

    /**
     * Checks a published growth against the published levels.
     *
     * @param current the level now
     * @param base the level then
     * @param growth the growth, in per cent
     * @return the comparison with all hypotheses that fit; undefined where the growth of the levels is
     * @throws io.github.mubiao.quantity.UnitMismatchException if the published growth is not a rate
     */
    public static Outcome<Consistency<Rate>> ofGrowth(Published current, Published base, Published growth) {
        return ofGrowth(current, PriceBasis.UNSTATED, base, growth, PriceBasis.UNSTATED);
    }

    /**
     * Checks a published growth against the published levels where their prices are known: they decide between the hypotheses.
     * Levels of a gross product at current prices with real growth differ by the change of prices; at the same prices they do
     * not.
     *
     * @param current the level now
     * @param prices the prices of both levels
     * @param base the level then
     * @param growth the growth, in per cent
     * @param growthPrices the prices of the growth
     * @return the comparison with all hypotheses that fit; undefined where the growth of the levels is
     * @throws io.github.mubiao.quantity.UnitMismatchException if the published growth is not a rate
     */
    public static Outcome<Consistency<Rate>> ofGrowth(
            Published current, PriceBasis prices, Published base, Published growth, PriceBasis growthPrices) {
        requireNonNull(prices, "prices");
        requireNonNull(growth, "growth");
        requireNonNull(growthPrices, "growthPrices");
        requireNonNull(current, "current");
        requireNonNull(base, "base");
        Interval<Rate> published = growth.rates();
        return growth(current.interval(), base.interval()).map(computed -> {
            Consistency<Rate> plain = of(computed, published);
            return plain.isConsistent()
                    ? plain
                    : plain.with(Stream.of(
                                    levelSlips(current, base, published),
                                    pointsTaken(current, base, published),
                                    otherBase(current, base, Rate.of(growth.value())),
                                    typos(computed, growth))
                            .flatMap(kind -> kind)
                            .filter(found -> isPossible(found.kind(), prices, growthPrices)));
        });
    }

    /** Prices that are known to differ leave the change of prices, those known to be the same leave everything else. */
    private static boolean isPossible(Hypothesis.Kind kind, PriceBasis levels, PriceBasis growth) {
        boolean known = levels != PriceBasis.UNSTATED && growth != PriceBasis.UNSTATED;
        boolean mixed = (levels == PriceBasis.CURRENT) != (growth == PriceBasis.CURRENT);
        return !known || !kind.fitsAnything() || mixed == (kind == Hypothesis.Kind.CONSTANT_PRICES);
    }

    private static Outcome<Interval<Rate>> growth(Interval<Quantity> current, Interval<Quantity> base) {
        return Enclosure.of((now, then) -> GrowthRate.of(now, then).rate(), current, base);
    }

    /**
     * Checks a level against its base and its increment (总量36万户, 净增4万户, 上年32.1万户).
     *
     * @param level the level after
     * @param base the level before
     * @param increment what was added
     * @return the comparison of the level with base + increment; undefined if the units do not convert
     */
    public static Outcome<Consistency<Quantity>> ofIncrement(Published level, Published base, Published increment) {
        requireNonNull(level, "level");
        requireNonNull(base, "base");
        requireNonNull(increment, "increment");
        boolean comparable = base.value().unit().convertsTo(level.value().unit())
                && base.value().unit().convertsTo(increment.value().unit());
        return comparable
                ? Enclosure.of((from, by) -> Outcome.of(from.plus(by)), base.interval(), increment.interval())
                        .map(computed -> of(computed, level.interval()))
                : Formula.LEVEL_AFTER.undefined(Reason.INCOMPARABLE_UNITS, base, increment);
    }

    /**
     * Whether the figures fit.
     *
     * @return true if the intervals have a value in common
     */
    public boolean isConsistent() {
        return computed.overlaps(published);
    }

    /**
     * The hypothesis that the numbers favour: one that explains them by what was printed (a unit, points for per cent), or the
     * only one that fits.
     *
     * <p>A comparable base, a revised base, a change of prices and a typo each put in a number that nobody printed, and so fit
     * almost anything. Where several of them do, nothing in the numbers tells them apart: see {@link #isUndecided()} and
     * what each of the {@link #hypotheses()} says is to be checked.
     *
     * @return empty if the figures fit, nothing explains that they do not, or more than one does as well
     */
    public Optional<Hypothesis> bestHypothesis() {
        return hypotheses.stream().findFirst().filter(best -> !best.kind().fitsAnything() || kinds() == 1);
    }

    /**
     * Whether several hypotheses fit and nothing in the numbers tells them apart.
     *
     * @return true if they do
     */
    public boolean isUndecided() {
        return kinds() > 1 && bestHypothesis().isEmpty();
    }

    private long kinds() {
        return hypotheses.stream().map(Hypothesis::kind).distinct().count();
    }

    private Consistency<T> with(Stream<Hypothesis> found) {
        return new Consistency<>(computed, published, found.toList());
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
