package io.github.mubiao.calc;

/**
 * Nominal growth, prices and real growth: they multiply, they do not add.
 *
 * <pre>{@code
 * RealGrowth.of(Rate.ofPercent("5.0"), Rate.ofPercent("2.0")).orElseThrow().toPercent(1);   // 2.9, not 3.0
 * RealGrowth.deflator(Rate.ofPercent("3.3"), Rate.ofPercent("1.3")).orElseThrow().toPercent(2);   // 1.97
 * }</pre>
 */
public final class RealGrowth {

    private RealGrowth() {}

    /**
     * 实际增速.
     *
     * @param nominal growth at current prices
     * @param prices growth of the prices
     * @return (1 + nominal)/(1 + prices) − 1; undefined if the prices fell by 100%
     */
    public static Outcome<Rate> of(Rate nominal, Rate prices) {
        return quotient(Formula.REAL_GROWTH, nominal, prices);
    }

    /**
     * 名义增速.
     *
     * @param real growth at constant prices
     * @param prices growth of the prices
     * @return (1 + real)(1 + prices) − 1
     */
    public static Outcome<Rate> nominal(Rate real, Rate prices) {
        return Formula.NOMINAL_GROWTH.value(Rate.ofFactor(real.factor().times(prices.factor())), real, prices);
    }

    /**
     * 平减指数: the growth of prices that two rates imply.
     *
     * @param nominal growth at current prices
     * @param real growth at constant prices
     * @return (1 + nominal)/(1 + real) − 1; undefined for a real growth of −100%
     */
    public static Outcome<Rate> deflator(Rate nominal, Rate real) {
        return quotient(Formula.DEFLATOR, nominal, real);
    }

    static Outcome<Rate> quotient(Formula formula, Rate one, Rate other) {
        return other.factor().signum() == 0
                ? formula.undefined(Reason.ZERO_DENOMINATOR, one, other)
                : formula.value(Rate.ofFactor(one.factor().dividedBy(other.factor())), one, other);
    }
}
