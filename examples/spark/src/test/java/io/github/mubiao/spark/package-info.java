@NullMarked
package io.github.mubiao.spark;

import org.jspecify.annotations.NullMarked;
