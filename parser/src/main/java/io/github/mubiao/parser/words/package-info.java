/** Knowledge about words, read from the commented resource files beside this package. */
@NullMarked
package io.github.mubiao.parser.words;

import org.jspecify.annotations.NullMarked;
