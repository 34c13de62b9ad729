@NullMarked
package io.github.mubiao.cli.input;

import org.jspecify.annotations.NullMarked;
