@NullMarked
package io.github.mubiao.cli.lang;

import org.jspecify.annotations.NullMarked;
