/**
 * Reads documents on a cluster. Start at {@code StatementsJob}, which makes tables of documents; {@code PanelJob} makes a panel of
 * what it wrote.
 */
@NullMarked
package io.github.mubiao.spark;

import org.jspecify.annotations.NullMarked;
