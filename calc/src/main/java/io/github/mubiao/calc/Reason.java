package io.github.mubiao.calc;

/** Why a figure cannot be computed. */
public enum Reason {
    /** The base is 0: no relative change. */
    ZERO_BASE("基数为零", "the base is zero"),
    /** The base is negative: a relative change would have the wrong sign. */
    NEGATIVE_BASE("基数为负", "the base is negative"),
    /** No time has passed between base and end. */
    ZERO_SPAN("时间跨度为零", "the span is zero"),
    /** The target is 0: no ratio to it. */
    ZERO_TARGET("目标值为零", "the target is zero"),
    /** The actual value is 0: no ratio of the target to it. */
    ZERO_ACTUAL("实际值为零", "the actual value is zero"),
    /** The target is negative (or, for logarithms, 0). */
    NONPOSITIVE_TARGET("目标值不为正", "the target is not positive"),
    /** The actual value is negative (or, for logarithms, 0). */
    NONPOSITIVE_ACTUAL("实际值不为正", "the actual value is not positive"),
    /** The target is where the base is: there is no way to go (maintenance target). */
    TARGET_EQUALS_BASE("目标值等于基数", "the target equals the base"),
    /** The base is already beyond the target, in the good direction. */
    TARGET_BEHIND_BASE("基数已优于目标值", "the base is already beyond the target"),
    /** A value is missing; nothing is carried forward. */
    MISSING("数据缺失", "a value is missing"),
    /** The figure does not cover the period of the target. */
    MISSING_PERIOD("缺少部分期间的数据", "a part of the period is missing"),
    /** It is not known which way is good. */
    UNKNOWN_DIRECTION("指标方向不明", "the good direction is not known"),
    /** No time is left. */
    PERIOD_OVER("期间已结束", "the period is over"),
    /** The units do not convert into each other. */
    INCOMPARABLE_UNITS("单位不可比", "the units do not convert into each other"),
    /** The denominator is 0, or an interval around it contains 0. */
    ZERO_DENOMINATOR("分母为零", "the denominator is or may be zero"),
    /** A decrease by more than the whole (减少2倍). */
    DECREASE_OVER_100_PERCENT("降幅超过100%", "a decrease by more than 100%");

    private final String chinese;
    private final String english;

    Reason(String chinese, String english) {
        this.chinese = chinese;
        this.english = english;
    }

    Phrase phrase() {
        return new Phrase(chinese, english);
    }
}
