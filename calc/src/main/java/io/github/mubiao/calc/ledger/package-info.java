/**
 * What was promised and what came of it, for one place and for many.
 *
 * <p>Start at {@link io.github.mubiao.calc.ledger.Ledger}: the targets of one document, each with what later reports say of it.
 * {@link io.github.mubiao.calc.ledger.Panel} is the table of places, years and indicators from many documents. Both work on the
 * model alone, whoever read it, and compute nothing that the reports do not print but a change from two levels.
 */
@NullMarked
package io.github.mubiao.calc.ledger;

import org.jspecify.annotations.NullMarked;
