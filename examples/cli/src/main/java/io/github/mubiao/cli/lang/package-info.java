/**
 * What people read, in Chinese and English: {@link io.github.mubiao.cli.lang.Language} finds the words, the files
 * {@code texts_*.properties} beside it hold them.
 */
@NullMarked
package io.github.mubiao.cli.lang;

import org.jspecify.annotations.NullMarked;
