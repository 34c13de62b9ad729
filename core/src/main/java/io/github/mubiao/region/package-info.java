/**
 * The administrative divisions of China by their GB/T 2260 codes, as of a year.
 *
 * <p>Start with {@link io.github.mubiao.region.Regions#standard()} and look up by code or name. A
 * {@link io.github.mubiao.region.Region} is one division with the years in which its code and name were in force.
 */
@NullMarked
package io.github.mubiao.region;

import org.jspecify.annotations.NullMarked;
