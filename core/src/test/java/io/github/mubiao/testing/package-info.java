/**
 * Arbitrary values of the model for property-based tests with jqwik.
 *
 * <p>Start at {@link io.github.mubiao.testing.Plans#plans()}; the numbers and units below it come from
 * {@link io.github.mubiao.testing.Quantities}. For tests of what reads text, {@link io.github.mubiao.testing.Sentences#sentences()}
 * has planning sentences together with their meaning.
 */
@NullMarked
package io.github.mubiao.testing;

import org.jspecify.annotations.NullMarked;
