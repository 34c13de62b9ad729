package io.github.mubiao.calc;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import io.github.mubiao.model.PriceBasis;
import io.github.mubiao.quantity.Quantity;
import java.util.List;
import java.util.Optional;
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
@JsonAutoDetect(isGetterVisibility = JsonAutoDetect.Visibility.NONE) // isConsistent and isUndecided are no fields
public record Consistency<T extends Comparable<T>>(
        Interval<T> computed, Interval<T> published, List<Hypothesis> hypotheses) {

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
        return plain.isConsistent() ? plain : plain.with(Hypotheses.ofRate(computed, published));
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
        return Hypotheses.growth(current.interval(), base.interval()).map(computed -> {
            Consistency<Rate> plain = of(computed, published);
            return plain.isConsistent()
                    ? plain
                    : plain.with(Hypotheses.ofGrowth(computed, current, base, growth)
                            .filter(found -> found.kind().isPossible(prices, growthPrices)));
        });
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
}
