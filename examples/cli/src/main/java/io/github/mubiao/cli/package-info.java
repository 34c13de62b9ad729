/**
 * The {@code mubiao} command.
 *
 * <p>Start at {@link io.github.mubiao.cli.MubiaoCommand}; {@link io.github.mubiao.cli.ParseCommand} is its subcommand. Files
 * become text in {@link io.github.mubiao.cli.DocumentReader}, plans are printed by the
 * {@link io.github.mubiao.cli.PlanOutput} of an {@link io.github.mubiao.cli.OutputFormat}.
 */
@NullMarked
package io.github.mubiao.cli;

import org.jspecify.annotations.NullMarked;
