/** Reads the commented CSV files in which the catalogues keep their rows. Not exported. */
@NullMarked
package io.github.mubiao.table;

import org.jspecify.annotations.NullMarked;
