/**
 * Plans as files.
 *
 * <p>{@link io.github.mubiao.io.PlanJson} writes a whole plan and reads it back; the JSON Schema of its form is
 * {@link io.github.mubiao.io.PlanJson#schema()}. {@link io.github.mubiao.io.PlanCsv} writes the table of its statements. A text
 * that is no plan is refused with a {@link io.github.mubiao.io.PlanFormatException}.
 */
@NullMarked
package io.github.mubiao.io;

import org.jspecify.annotations.NullMarked;
