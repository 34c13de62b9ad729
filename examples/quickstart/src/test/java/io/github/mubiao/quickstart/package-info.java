@NullMarked
package io.github.mubiao.quickstart;

import org.jspecify.annotations.NullMarked;
