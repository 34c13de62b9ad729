package io.github.mubiao.model;

/** Which way an indicator should move (指标方向). */
public enum Direction {
    /** The more the better (正向指标): 生产总值, 覆盖率. */
    HIGHER,
    /** The less the better (逆向指标): 失业率, 能耗, 价格涨幅. */
    LOWER,
    /** Neither too much nor too little (区间指标). */
    IN_RANGE,
    /** Not known; no verdict is guessed. */
    UNKNOWN;

    /**
     * The direction of a reduction: a fall of the unemployment rate should be high.
     *
     * @return HIGHER for LOWER and the reverse; the others stay
     */
    public Direction inverted() {
        return switch (this) {
            case HIGHER -> LOWER;
            case LOWER -> HIGHER;
            case IN_RANGE, UNKNOWN -> this;
        };
    }
}
