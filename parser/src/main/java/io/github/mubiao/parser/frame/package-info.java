/** What holds for a whole document: {@code FrameReader} finds its region and its years. */
@NullMarked
package io.github.mubiao.parser.frame;

import org.jspecify.annotations.NullMarked;
