/** Inputs that nobody meant: mutations of good ones, and every input that once broke something. */
@NullMarked
package io.github.mubiao.parser.fuzz;

import org.jspecify.annotations.NullMarked;
