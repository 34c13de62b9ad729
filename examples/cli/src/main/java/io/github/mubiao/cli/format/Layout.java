package io.github.mubiao.cli.format;

import io.github.mubiao.cli.lang.Language;
import java.util.function.IntSupplier;

/**
 * How a format is to print.
 *
 * @param several whether the caller asked for any number of documents rather than for one
 * @param width how many columns a line has, for the format that asks
 * @param language the language of what people read
 */
public record Layout(boolean several, IntSupplier width, Language language) {}
