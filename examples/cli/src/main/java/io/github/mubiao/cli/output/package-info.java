/**
 * Where a command writes: {@link io.github.mubiao.cli.output.Output} to a file that appears whole or not at all, or to standard
 * output, where nothing is cut inside a row.
 */
@NullMarked
package io.github.mubiao.cli.output;

import org.jspecify.annotations.NullMarked;
