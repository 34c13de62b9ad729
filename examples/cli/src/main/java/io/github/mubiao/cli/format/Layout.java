package io.github.mubiao.cli.format;

import io.github.mubiao.cli.lang.Language;
import io.github.mubiao.io.PlanCsv;
import java.util.List;
import java.util.function.IntSupplier;

/**
 * How a format is to print.
 *
 * @param several whether the caller asked for any number of documents rather than for one
 * @param width how many columns a line has, for the format that asks
 * @param language the language of what people read
 * @param columns the names of the wanted columns; empty for those that are usual
 * @param csv how CSV is written
 */
public record Layout(boolean several, IntSupplier width, Language language, List<String> columns, PlanCsv csv) {

    /** Copies the list. */
    public Layout {
        columns = List.copyOf(columns);
    }
}
