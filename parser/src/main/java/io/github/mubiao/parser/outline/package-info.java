/**
 * From lines to paragraphs: {@code OutlineReader} takes furniture away, joins torn sentences and tells headings, the review
 * part and the plan part.
 */
@NullMarked
package io.github.mubiao.parser.outline;

import org.jspecify.annotations.NullMarked;
