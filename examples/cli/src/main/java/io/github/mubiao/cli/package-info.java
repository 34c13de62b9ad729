/**
 * The {@code mubiao} command.
 *
 * <p>Start at {@link io.github.mubiao.cli.MubiaoCommand}; each subcommand is a class of its name. What they share is in
 * {@link io.github.mubiao.cli.DocumentOptions} (what is read), {@link io.github.mubiao.cli.OutputOptions} (where it goes) and
 * {@link io.github.mubiao.cli.Documents} (one document after the other, whatever each of them does). Files become text in the
 * package {@code input}, plans are printed in {@code format}.
 */
@NullMarked
package io.github.mubiao.cli;

import org.jspecify.annotations.NullMarked;
