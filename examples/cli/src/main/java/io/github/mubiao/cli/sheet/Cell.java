package io.github.mubiao.cli.sheet;

import java.math.BigDecimal;

/** What a cell holds. */
public sealed interface Cell {

    /** Nothing. */
    Cell EMPTY = new Text("");

    /**
     * A text, never a formula, whatever it begins with.
     *
     * @param text the text; a cell shows no more than 32,767 characters of it
     */
    record Text(String text) implements Cell {}

    /**
     * A number that can be computed with.
     *
     * @param value the number
     */
    record Decimal(BigDecimal value) implements Cell {}

    /**
     * A share that is shown in percent.
     *
     * @param hundredths the number before the percent sign: 8 of 8%
     */
    record Percent(BigDecimal hundredths) implements Cell {}

    /**
     * A year or a number of things, which is shown without separators.
     *
     * @param value the number
     */
    record Count(int value) implements Cell {}

    /**
     * A text that leads to another cell of the workbook.
     *
     * @param text the text
     * @param place where it leads
     */
    record Link(String text, Place place) implements Cell {}

    /**
     * A row of a sheet.
     *
     * @param sheet the name of the sheet
     * @param row its number, from 0
     */
    record Place(String sheet, int row) {}

    /**
     * A text.
     *
     * @param text the text
     * @return a cell
     */
    static Cell of(String text) {
        return new Text(text);
    }
}
