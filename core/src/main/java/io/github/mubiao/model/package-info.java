/**
 * What a planning document says: its targets, observations and milestones, each with the words it came from.
 *
 * <p>Start at {@link io.github.mubiao.model.Plan}. Its statements are {@link io.github.mubiao.model.Target}s (what is
 * committed to), {@link io.github.mubiao.model.Observation}s (what was achieved) and
 * {@link io.github.mubiao.model.Milestone}s (events without a figure). What a figure says is a
 * {@link io.github.mubiao.model.Measure}; where a statement stands is its {@link io.github.mubiao.model.Origin}; what could
 * not be read, or does not fit, is a {@link io.github.mubiao.model.Diagnostic}. Which way an indicator should move is told by
 * {@link io.github.mubiao.model.Directions}, which standard indicator a name means by
 * {@link io.github.mubiao.model.IndicatorCodes}.
 */
@NullMarked
package io.github.mubiao.model;

import org.jspecify.annotations.NullMarked;
