/**
 * Spec cases: texts and what shall be read from them, kept in data files that need no programmer.
 *
 * <p>{@link io.github.mubiao.parser.spec.SpecTest} runs the files in {@code src/test/resources/io/github/mubiao/parser/spec};
 * the notation is explained at the top of {@code numerals.txt} there.
 */
@NullMarked
package io.github.mubiao.parser.spec;

import org.jspecify.annotations.NullMarked;
