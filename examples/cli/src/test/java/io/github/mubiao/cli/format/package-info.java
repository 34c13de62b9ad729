@NullMarked
package io.github.mubiao.cli.format;

import org.jspecify.annotations.NullMarked;
