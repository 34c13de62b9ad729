/** How plans are printed: an {@link io.github.mubiao.cli.format.OutputFormat} has a {@link io.github.mubiao.cli.format.PlanWriter}. */
@NullMarked
package io.github.mubiao.cli.format;

import org.jspecify.annotations.NullMarked;
