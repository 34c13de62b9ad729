/**
 * The page of {@code mubiao report}: {@link io.github.mubiao.cli.page.Page} holds what it shows, {@code page.jte} lays it out,
 * {@code page.css} and {@code page.js} beside this package make it look and work, {@link io.github.mubiao.cli.page.PageWriter}
 * writes all into one file.
 */
@NullMarked
package io.github.mubiao.cli.page;

import org.jspecify.annotations.NullMarked;
