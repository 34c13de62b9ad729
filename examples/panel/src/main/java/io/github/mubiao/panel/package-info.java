/** What a panel of growth targets tells. */
@NullMarked
package io.github.mubiao.panel;

import org.jspecify.annotations.NullMarked;
