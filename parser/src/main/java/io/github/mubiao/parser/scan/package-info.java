/**
 * Finds figures in a sentence: {@code NumeralReader} reads numerals in any notation, {@code FigureScanner} adds the unit and
 * the bound words and leaves out what only looks like a figure.
 */
@NullMarked
package io.github.mubiao.parser.scan;

import org.jspecify.annotations.NullMarked;
