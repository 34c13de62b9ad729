@NullMarked
package io.github.mubiao.cli;

import org.jspecify.annotations.NullMarked;
