/** Roots and logarithms of exact fractions, correct in the last digit. */
@NullMarked
package io.github.mubiao.calc.internal;

import org.jspecify.annotations.NullMarked;
