/**
 * Reads the commented CSV files in which the catalogues keep their rows, and finds their words in longer text. Exported to the
 * parser alone.
 */
@NullMarked
package io.github.mubiao.table;

import org.jspecify.annotations.NullMarked;
