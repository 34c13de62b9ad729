/**
 * Arbitrary values of the model for property-based tests with jqwik.
 *
 * <p>Start at {@link io.github.mubiao.testing.Plans#plans()}; the numbers and units below it come from
 * {@link io.github.mubiao.testing.Quantities}.
 */
@NullMarked
package io.github.mubiao.testing;

import org.jspecify.annotations.NullMarked;
