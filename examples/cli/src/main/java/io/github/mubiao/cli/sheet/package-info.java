/**
 * Workbooks for spreadsheets: a {@link io.github.mubiao.cli.sheet.Workbook} has {@link io.github.mubiao.cli.sheet.Sheet}s of
 * {@link io.github.mubiao.cli.sheet.Cell}s.
 */
@NullMarked
package io.github.mubiao.cli.sheet;

import org.jspecify.annotations.NullMarked;
