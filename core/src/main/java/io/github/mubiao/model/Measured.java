package io.github.mubiao.model;

import io.github.mubiao.quantity.Figure;
import io.github.mubiao.validation.BaseNotAfterPeriod;

/**
 * A statement with a figure: last year's targets meet this year's observations.
 *
 * <pre>{@code
 * for (Statement statement : plan.statements()) {
 *     if (statement instanceof Measured measured) {      // 新建农村公路120公里
 *         measured.indicator();                          // 新建农村公路
 *         measured.measure().bound().value();            // 120公里
 *     }
 * }
 * }</pre>
 */
@BaseNotAfterPeriod
public sealed interface Measured extends Statement permits Target, Observation {

    /**
     * What by how much.
     *
     * @return the measure
     */
    Measure measure();

    /**
     * What is measured.
     *
     * @return the name of the indicator; two that share a figure are joined by 、
     */
    default String indicator() {
        return measure().name();
    }

    /**
     * What the figure says about the indicator.
     *
     * @return {@code measure().change()}
     */
    default Change change() {
        return measure().change();
    }

    /**
     * The exact value and its relation.
     *
     * @return {@code measure().bound()}
     */
    default Bound bound() {
        return measure().bound();
    }

    /**
     * The number as printed.
     *
     * @return {@code measure().figure()}
     */
    default Figure figure() {
        return measure().figure();
    }
}
