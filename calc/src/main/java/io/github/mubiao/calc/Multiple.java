package io.github.mubiao.calc;

import static java.util.Objects.requireNonNull;

import io.github.mubiao.calc.internal.Logarithms;
import io.github.mubiao.quantity.Quantity;
import io.github.mubiao.quantity.Rational;

/**
 * What the words for multiples multiply by (番数, 倍数).
 *
 * <pre>{@code
 * Multiple.doubled(3).orElseThrow();                        // 8: 翻三番
 * Multiple.increasedBy(Rational.of(2)).orElseThrow();       // 3: 增长2倍
 * Multiple.changedTo(Rational.of(2)).orElseThrow();         // 2: 增长到2倍
 * Multiple.decreasedBy(Rational.of(2)).undefined();         // Optional[DECREASE_OVER_100_PERCENT]: 减少2倍
 * Multiple.doublings(Quantity.of("20", yuan), Quantity.of("80", yuan)).orElseThrow();   // 2: 翻两番
 * }</pre>
 */
public final class Multiple {

    private static final Rational TWO = Rational.of(2);
    private static final int MAX_TIMES = 9_999;

    private Multiple() {}

    /**
     * 翻N番: doubled N times.
     *
     * @param times N, from −9999 to 9999
     * @return 2^N
     * @throws IllegalArgumentException if N is out of range
     */
    public static Outcome<Rational> doubled(int times) {
        if (Math.abs((long) times) > MAX_TIMES) {
            throw new IllegalArgumentException("times " + times + " must be from -" + MAX_TIMES + " to " + MAX_TIMES);
        }
        return Formula.DOUBLED.value(TWO.pow(times), times);
    }

    /**
     * 翻N倍: means N times to some and 2ᴺ times to others.
     *
     * @param times N, at least 0
     * @return N, flagged {@link Flag#AMBIGUOUS_MULTIPLE}
     */
    public static Outcome<Rational> multiplied(Rational times) {
        return Formula.CHANGED_TO.flagged(Flag.AMBIGUOUS_MULTIPLE, times, times);
    }

    /**
     * 增长N倍, 增加N倍, 增长p%.
     *
     * @param share N, or p/100
     * @return 1 + N
     */
    public static Outcome<Rational> increasedBy(Rational share) {
        return Formula.INCREASED_BY.value(share.plus(Rational.ONE), share);
    }

    /**
     * 增长到N倍, 是…的N倍, 下降到p%.
     *
     * @param share N, or p/100
     * @return N
     */
    public static Outcome<Rational> changedTo(Rational share) {
        return Formula.CHANGED_TO.value(share, share);
    }

    /**
     * 下降p%, 减少一半.
     *
     * @param share p/100
     * @return 1 − p/100; undefined above 1, because nothing falls by more than itself (减少2倍)
     */
    public static Outcome<Rational> decreasedBy(Rational share) {
        return share.compareTo(Rational.ONE) > 0
                ? Formula.DECREASED_BY.undefined(Reason.DECREASE_OVER_100_PERCENT, share)
                : Formula.DECREASED_BY.value(Rational.ONE.minus(share), share);
    }

    /**
     * 番数: how many times a level doubled.
     *
     * @param base greater than 0
     * @param end greater than 0
     * @return lg(end/base)/lg 2, exact where it is a fraction with a small denominator, else good to 60 digits; undefined for
     *     levels that are not positive
     */
    public static Outcome<Rational> doublings(Quantity base, Quantity end) {
        requireNonNull(base, "base");
        requireNonNull(end, "end");
        if (!base.unit().convertsTo(end.unit())) {
            return Formula.DOUBLINGS.undefined(Reason.INCOMPARABLE_UNITS, base, end);
        } else if (base.value().signum() <= 0) {
            return Formula.DOUBLINGS.undefined(
                    base.value().signum() == 0 ? Reason.ZERO_BASE : Reason.NEGATIVE_BASE, base, end);
        } else if (end.value().signum() <= 0) {
            return Formula.DOUBLINGS.undefined(Reason.NONPOSITIVE_ACTUAL, base, end);
        }
        return Formula.DOUBLINGS.value(Logarithms.log(end.dividedBy(base), TWO), base, end);
    }
}
