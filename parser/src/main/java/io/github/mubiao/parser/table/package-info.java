/** Tables: finds their cells in the text, says what their heads mean, and makes statements of their figures. */
@NullMarked
package io.github.mubiao.parser.table;

import org.jspecify.annotations.NullMarked;
