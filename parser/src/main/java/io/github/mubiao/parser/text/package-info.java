/** Normalises text and keeps the way back to the original: {@code Normaliser} makes {@code MappedText}. */
@NullMarked
package io.github.mubiao.parser.text;

import org.jspecify.annotations.NullMarked;
