/**
 * From text to plan.
 *
 * <p>Start at {@link io.github.mubiao.parser.PlanParser}. What the caller knows better than the text goes into
 * {@link io.github.mubiao.parser.ParseOptions}; what comes out, the plan and the problems, is a
 * {@link io.github.mubiao.parser.ParseResult}.
 */
@NullMarked
package io.github.mubiao.parser;

import org.jspecify.annotations.NullMarked;
