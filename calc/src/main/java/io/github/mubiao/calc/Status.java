package io.github.mubiao.calc;

/**
 * What a profile calls a progress.
 *
 * @param code stable, such as {@code LAGGING}
 * @param chinese such as 滞后
 * @param english such as lagging
 */
public record Status(String code, String chinese, String english) {}
