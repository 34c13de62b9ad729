/**
 * The mathematics of targets and published figures, exact until it is printed.
 *
 * <p>Start at {@link io.github.mubiao.calc.Completion}: how far a figure has come to its target, whether the target is met and
 * whether that holds for every value that prints the same. Growth stands in {@link io.github.mubiao.calc.GrowthRate} and
 * {@link io.github.mubiao.calc.AverageGrowth}, the way from a base to a target in {@link io.github.mubiao.calc.Progress} and
 * {@link io.github.mubiao.calc.StatusProfile}, the way through a year in {@link io.github.mubiao.calc.Pace}, many targets in
 * {@link io.github.mubiao.calc.Rollup}.
 *
 * <p>A target is an exact number, a {@link io.github.mubiao.calc.Published} figure an interval of values that print the same;
 * {@link io.github.mubiao.calc.Enclosure} carries intervals through a formula and
 * {@link io.github.mubiao.calc.Consistency} compares the result with what was printed.
 *
 * <p>A level is a {@link io.github.mubiao.quantity.Quantity}, a relative change or a share a
 * {@link io.github.mubiao.calc.Rate}, the difference of two rates {@link io.github.mubiao.calc.Points}: mixing them does not
 * compile. What cannot be computed is an {@link io.github.mubiao.calc.Outcome.Undefined} with its
 * {@link io.github.mubiao.calc.Reason}, never an exception; null and empty series are misuse and throw. Every outcome carries
 * an {@link io.github.mubiao.calc.Explanation}: one line, in Chinese or English, with the formula and its inputs.
 */
@NullMarked
package io.github.mubiao.calc;

import org.jspecify.annotations.NullMarked;
