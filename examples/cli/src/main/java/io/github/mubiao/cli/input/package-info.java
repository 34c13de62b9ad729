/**
 * From the words of a command line to text: {@link io.github.mubiao.cli.input.Inputs} finds the documents,
 * {@link io.github.mubiao.cli.input.Input} reads one, {@link io.github.mubiao.cli.input.DocumentReader} tells what its bytes are.
 * What can't be read is an {@link io.github.mubiao.cli.input.UnreadableException}.
 */
@NullMarked
package io.github.mubiao.cli.input;

import org.jspecify.annotations.NullMarked;
