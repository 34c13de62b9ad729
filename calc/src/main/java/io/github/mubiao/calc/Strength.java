package io.github.mubiao.calc;

import static java.util.Objects.requireNonNull;

import io.github.mubiao.model.Bound;
import io.github.mubiao.model.Nature;
import io.github.mubiao.model.Target;

/**
 * How hard a target is (目标刚性), as the literature on growth targets codes it. It is a summary: bound, commitment and nature
 * remain three axes of the model, and papers differ in where 力争 belongs. What a
 * layer of government adds to the target of the one above (层层加码) is {@link Rate#minus(Rate)}. May still change before 1.0.
 */
public enum Strength {
    /** 约束性, 必须, 红线, 底线. */
    BINDING,
    /** 确保, 以上, 不低于, 突破, 以内. */
    HARD,
    /** 达到, 增长N%. */
    PLAIN,
    /** 力争, 争取, 努力. */
    ASPIRATIONAL,
    /** 左右, 区间. */
    SOFT;

    /**
     * The class of a target; where two apply, the nature of the target counts before its commitment and that before its bound.
     *
     * @param target a target
     * @return its class
     */
    public static Strength of(Target target) {
        requireNonNull(target, "target");
        if (target.nature() == Nature.BINDING) {
            return BINDING;
        }
        return switch (target.commitment()) {
            case ENSURE -> HARD;
            case STRIVE -> ASPIRATIONAL;
            case EXPECT, PLAN -> of(target.bound().kind());
        };
    }

    private static Strength of(Bound.Kind kind) {
        return switch (kind) {
            case AT_LEAST, AT_MOST, MORE_THAN, LESS_THAN -> HARD;
            case EXACT -> PLAIN;
            case ABOUT, BETWEEN -> SOFT;
        };
    }
}
