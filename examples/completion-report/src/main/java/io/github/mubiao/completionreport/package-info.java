/** A table of completion by strategy. */
@NullMarked
package io.github.mubiao.completionreport;

import org.jspecify.annotations.NullMarked;
