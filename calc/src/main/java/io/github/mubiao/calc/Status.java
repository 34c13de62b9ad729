package io.github.mubiao.calc;

import static java.util.Objects.requireNonNull;

/**
 * What a profile calls a progress.
 *
 * @param code stable, such as {@code LAGGING}
 * @param chinese such as 滞后
 * @param english such as lagging
 */
public record Status(String code, String chinese, String english) {

    /** 无法判断: the good direction is not known, or a word (近, 超) leaves it open. */
    public static final Status UNKNOWN = new Status("UNKNOWN", "无法判断", "cannot be told");

    /**
     * Checks for null.
     *
     * @param code stable, such as {@code LAGGING}
     * @param chinese such as 滞后
     * @param english such as lagging
     */
    public Status {
        requireNonNull(code, "code");
        requireNonNull(chinese, "chinese");
        requireNonNull(english, "english");
    }
}
