package io.github.mubiao.calc;

import io.github.mubiao.quantity.Quantity;

/**
 * 占比: a part of a whole.
 *
 * <pre>{@code
 * Share.of(Quantity.of("88345", yuan), Quantity.of("1210207", yuan)).orElseThrow().toPercent(1);   // 7.3
 * Share.relativeChange(Rate.ofPercent("64.72"), Rate.ofPercent("65.22")).orElseThrow().toPercent(2);   // 0.77
 * }</pre>
 */
public final class Share {

    private Share() {}

    /**
     * The share of a part.
     *
     * @param part any level
     * @param whole the level it is part of
     * @return part/whole; undefined for a whole of 0
     */
    public static Outcome<Rate> of(Quantity part, Quantity whole) {
        if (!part.unit().convertsTo(whole.unit())) {
            return Formula.SHARE.undefined(Reason.INCOMPARABLE_UNITS, part, whole);
        }
        return whole.value().signum() == 0
                ? Formula.SHARE.undefined(Reason.ZERO_DENOMINATOR, part, whole)
                : Formula.SHARE.value(new Rate(part.dividedBy(whole)), part, whole);
    }

    /**
     * The move of a share in per cent, which is not its move in points ({@link Rate#minus(Rate)}).
     *
     * @param from the share before
     * @param to the share after
     * @return to/from − 1; undefined for a share of 0 or less
     */
    public static Outcome<Rate> relativeChange(Rate from, Rate to) {
        return GrowthRate.of(to.toQuantity(), from.toQuantity()).rate();
    }
}
