/**
 * The mathematics of targets and published figures, exact until it is printed.
 *
 * <p>From a question to its call:
 *
 * <table>
 * <caption>Where to start</caption>
 * <tr><th>question</th><th>call</th></tr>
 * <tr><td>Did they make it? (完成了吗)</td>
 *     <td>{@link io.github.mubiao.calc.Completion#of(io.github.mubiao.model.Target, java.util.Optional, java.time.LocalDate)}
 *     with what was reported; {@link io.github.mubiao.calc.Completion#of(Goal, Published)} with a figure</td></tr>
 * <tr><td>Does that hold however it was rounded?</td>
 *     <td>{@link io.github.mubiao.calc.Completion#robust()}, {@link io.github.mubiao.calc.Completion#possible()}</td></tr>
 * <tr><td>Do both sides speak of the same period, at the same prices?</td>
 *     <td>{@link io.github.mubiao.calc.Completion#comparability()}</td></tr>
 * <tr><td>Are they on time? (序时进度)</td>
 *     <td>through a plan {@link io.github.mubiao.calc.Trajectory} and
 *     {@link io.github.mubiao.calc.StatusProfile#assess(Trajectory)}; through a year
 *     {@link io.github.mubiao.calc.Completion#lead()}, {@link io.github.mubiao.calc.Seasonality#pace(Rate, int)}</td></tr>
 * <tr><td>What is still needed? (还需)</td>
 *     <td>{@link io.github.mubiao.calc.Trajectory#stillRequired()} a year;
 *     {@link io.github.mubiao.calc.Pace#required(Quantity, Quantity, int)} a month</td></tr>
 * <tr><td>What will the year come to?</td>
 *     <td>{@link io.github.mubiao.calc.Projection}</td></tr>
 * <tr><td>How are many targets doing together?</td>
 *     <td>{@link io.github.mubiao.calc.Rollup}; in every period {@link io.github.mubiao.calc.Maintained}</td></tr>
 * <tr><td>Are they better than others? (高于全省平均, 排名)</td>
 *     <td>{@link io.github.mubiao.calc.Completion#ofRelation}, {@link io.github.mubiao.calc.Ranking}</td></tr>
 * <tr><td>How fast did it grow? (增速, 年均)</td>
 *     <td>{@link io.github.mubiao.calc.GrowthRate}, {@link io.github.mubiao.calc.AverageGrowth}; without prices
 *     {@link io.github.mubiao.calc.Ratio#real}, {@link io.github.mubiao.calc.Level#deflated}</td></tr>
 * <tr><td>What did a part do for it? (拉动, 贡献率)</td>
 *     <td>{@link io.github.mubiao.calc.Contribution}</td></tr>
 * <tr><td>What was it in a month? (1—2月)</td>
 *     <td>{@link io.github.mubiao.calc.YearToDate}</td></tr>
 * <tr><td>Do the published figures fit each other?</td>
 *     <td>{@link io.github.mubiao.calc.Consistency}; across revisions {@link io.github.mubiao.calc.Vintages}</td></tr>
 * </table>
 *
 * <p>A target is an exact number, a {@link io.github.mubiao.calc.Published} figure an interval of values that print the same. A
 * level is a {@link io.github.mubiao.quantity.Quantity}, a relative change or a share a {@link io.github.mubiao.calc.Rate}, the
 * difference of two rates {@link io.github.mubiao.calc.Points}: mixing them does not compile. What cannot be computed is an
 * {@link io.github.mubiao.calc.Outcome.Undefined} with its {@link io.github.mubiao.calc.Reason}, never an exception; null, empty
 * series and numbers beyond the limits that a method names are misuse and throw. Every outcome carries an
 * {@link io.github.mubiao.calc.Explanation}: one line, in Chinese or English, with the formula and its inputs.
 *
 * <p>May still change before 1.0: {@link io.github.mubiao.calc.ProgressIndex},
 * {@link io.github.mubiao.calc.Projection}, {@link io.github.mubiao.calc.Ranking}, {@link io.github.mubiao.calc.Strength},
 * {@link io.github.mubiao.calc.Vintages}, {@link io.github.mubiao.calc.YearToDate}, the profiles of
 * {@link io.github.mubiao.calc.StatusProfile} whose source was not checked, and the names of formulas in an explanation.
 */
@NullMarked
package io.github.mubiao.calc;

import io.github.mubiao.quantity.Quantity;
import org.jspecify.annotations.NullMarked;
