/**
 * Jakarta Validation constraints for what is implausible. Constructors refuse what can't exist; what is only unlikely, such as a
 * coverage of 130 %, can be held and shown, and a validator reports it.
 *
 * <p>The model carries the constraints already: {@code validator.validate(plan)} checks all of it. Messages are English and
 * Chinese, and end with what breaks the rule. They need no expression language. The library itself brings no validator and needs
 * none.
 *
 * <ul>
 *   <li>on a plan: {@link io.github.mubiao.validation.TargetsNotBeforePlan}, {@link io.github.mubiao.validation.UniqueIds}
 *   <li>on a period: {@link io.github.mubiao.validation.PlausiblePeriod}
 *   <li>on a target or observation: {@link io.github.mubiao.validation.BaseNotAfterPeriod}
 *   <li>on a measure: {@link io.github.mubiao.validation.PlausibleShare}, {@link io.github.mubiao.validation.PlausibleGrowth},
 *       {@link io.github.mubiao.validation.NotNegativeCount}, {@link io.github.mubiao.validation.WholeCount},
 *       {@link io.github.mubiao.validation.UnitOfChange}, {@link io.github.mubiao.validation.FigureOfBound}
 * </ul>
 */
@NullMarked
package io.github.mubiao.validation;

import org.jspecify.annotations.NullMarked;
