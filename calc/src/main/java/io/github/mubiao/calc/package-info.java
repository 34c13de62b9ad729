/** The mathematics of targets. */
@NullMarked
package io.github.mubiao.calc;

import org.jspecify.annotations.NullMarked;
