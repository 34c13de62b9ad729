package io.github.mubiao.model;

import static java.util.Objects.requireNonNull;

/** What a figure says about its indicator (口径); it keeps to the wording. */
public enum Change {
    /** The indicator stands at the figure: 达到, 突破, 控制在, 占…比重. */
    LEVEL,
    /** That much is done, built, produced or added in the period: 新建, 改造, 培育, 发放. */
    AMOUNT,
    /** An absolute rise: 净增4万户, 比上年增加300元. */
    INCREASE,
    /** An absolute fall: 减少2000人. */
    DECREASE,
    /** A relative rise in per cent: 增长8%; 翻一番 is 100 %. */
    GROWTH,
    /** A relative fall in per cent, as a magnitude: 下降3% is 3. */
    DECLINE,
    /** A rise in percentage points: 提高2个百分点. */
    POINTS_UP,
    /** A fall in percentage points: 下降0.5个百分点. */
    POINTS_DOWN;

    /**
     * Which way the figure itself should go, given the direction of its indicator: 能耗 should be low, so the figure of
     * 能耗下降3% should be high. What is done counts up unless the catalogue says that less of it is better.
     *
     * @param indicator the direction of the indicator
     * @return the direction of the figure
     */
    public Direction directionOf(Direction indicator) {
        requireNonNull(indicator, "indicator");
        return switch (this) {
            case LEVEL, INCREASE, GROWTH, POINTS_UP -> indicator;
            case DECREASE, DECLINE, POINTS_DOWN -> indicator.inverted();
            case AMOUNT -> indicator == Direction.UNKNOWN ? Direction.HIGHER : indicator;
        };
    }
}
