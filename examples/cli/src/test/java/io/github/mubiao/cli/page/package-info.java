@NullMarked
package io.github.mubiao.cli.page;

import org.jspecify.annotations.NullMarked;
