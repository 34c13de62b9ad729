package io.github.mubiao.cli.format;

import io.github.mubiao.cli.lang.Language;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table for any format.
 *
 * @param header the names of the columns
 * @param rows the rows; null is an empty field
 * @param shown which columns people see on a page, by their index
 * @param wrapped which of those may take several lines, counted among them
 */
public record Rows(List<String> header, List<List<@Nullable Object>> rows, List<Integer> shown, int wrapped) {

    /** Copies the lists. */
    public Rows {
        header = List.copyOf(header);
        rows = List.copyOf(rows);
        shown = List.copyOf(shown);
    }

    /**
     * A table of which people see some columns.
     *
     * @param header the names of the columns
     * @param rows the rows
     * @param shown the names of those that people see
     * @param wrapped the name of the one that may take several lines
     * @return the table
     */
    public static Rows of(List<String> header, List<List<@Nullable Object>> rows, List<String> shown, String wrapped) {
        return new Rows(header, rows, shown.stream().map(header::indexOf).toList(), shown.indexOf(wrapped));
    }

    /** The cells of a page in the language of who reads it, the header first. */
    List<List<String>> page(Language language) {
        List<List<String>> page = new ArrayList<>();
        page.add(shown.stream().map(i -> language.text("row." + header.get(i))).toList());
        rows.forEach(row ->
                page.add(shown.stream().map(i -> text(row.get(i), language)).toList()));
        return page;
    }

    private static String text(@Nullable Object value, Language language) {
        if (value instanceof Enum<?> constant && language != Language.ENGLISH) {
            return language.text(constant);
        }
        return value == null ? "" : value.toString();
    }
}
