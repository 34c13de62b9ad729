/** The first programs with Mubiao. The README shows them and their output, and a test compares the two. */
@NullMarked
package io.github.mubiao.quickstart;

import org.jspecify.annotations.NullMarked;
