package io.github.mubiao.calc;

/**
 * A change from a base: a rate, the reason why there is none, or a change of sign that has a name of its own.
 *
 * <pre>{@code
 * GrowthRate.of(Quantity.of("5", yi), Quantity.of("-10", yi));   // SignChange TURNED_POSITIVE 扭亏为盈, by 15亿元
 * }</pre>
 */
public sealed interface Growth permits Growth.Relative, SignChange {

    /**
     * The rate.
     *
     * @return undefined for every change of sign
     */
    Outcome<Rate> rate();

    /**
     * The formula and its inputs in one line.
     *
     * @return the explanation
     */
    default Explanation explanation() {
        return rate().explanation();
    }

    /**
     * A change without a change of sign.
     *
     * @param rate the rate, or why there is none
     */
    record Relative(Outcome<Rate> rate) implements Growth {}
}
