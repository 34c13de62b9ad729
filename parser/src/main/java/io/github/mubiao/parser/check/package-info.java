/** Checks a document against itself. */
@NullMarked
package io.github.mubiao.parser.check;

import org.jspecify.annotations.NullMarked;
