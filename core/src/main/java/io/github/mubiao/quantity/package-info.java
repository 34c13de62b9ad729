/**
 * Exact numbers with units.
 *
 * <p>Start at {@link io.github.mubiao.quantity.Quantity}; its value is a {@link io.github.mubiao.quantity.Rational}, its
 * unit comes from a catalogue, {@link io.github.mubiao.quantity.Units}. What a document prints (36 and 万, not 360000) is a
 * {@link io.github.mubiao.quantity.Figure}. Adding what does not add up throws
 * {@link io.github.mubiao.quantity.UnitMismatchException}.
 */
@NullMarked
package io.github.mubiao.quantity;

import org.jspecify.annotations.NullMarked;
