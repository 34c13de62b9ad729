/**
 * What a document says against itself (勾稽核对): the checks that people do by hand before a report is printed.
 *
 * <p>{@link io.github.mubiao.calc.check.Checks#of} is the front door; each {@link io.github.mubiao.calc.check.Finding} names both
 * places. The checks say nothing where they cannot be sure: a published figure is an interval, an indicator is what its standard
 * code or its whole name says, and a statement with doubts is left out.
 */
@NullMarked
package io.github.mubiao.calc.check;

import org.jspecify.annotations.NullMarked;
