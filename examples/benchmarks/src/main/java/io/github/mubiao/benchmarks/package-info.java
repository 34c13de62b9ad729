/** JMH benchmarks; a claim of speed is a ratio from one run. */
@NullMarked
package io.github.mubiao.benchmarks;

import org.jspecify.annotations.NullMarked;
