package io.github.mubiao.io;

import static java.util.Objects.requireNonNull;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Writes tables as CSV (RFC 4180, lines end in CR LF): a header and a line for each row.
 *
 * <p>A spreadsheet takes a text that begins with {@code =}, {@code +}, {@code -}, {@code @} or a tab for a formula. Such a text gets
 * a {@code '} in front, a number never does; {@link #raw()} leaves all as it is. Immutable; one instance serves many threads.
 *
 * <pre>{@code
 * CsvTable.standard().write(List.of("地区", "目标"), List.of(List.of("青禾市", "8")), writer);
 * }</pre>
 */
public final class CsvTable {

    /** How a text begins that a spreadsheet would compute. */
    private static final String FORMULA = "=+-@\t";

    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+(\\.\\d+)?(/\\d+)?");

    private static final CsvTable STANDARD = new CsvTable(false, false);

    private final boolean raw;
    private final boolean marked;

    private CsvTable(boolean raw, boolean marked) {
        this.raw = raw;
        this.marked = marked;
    }

    /**
     * Writes what is safe to open in a spreadsheet, without a byte-order mark.
     *
     * @return the standard form
     */
    public static CsvTable standard() {
        return STANDARD;
    }

    /**
     * Writes every text as it is, for programs.
     *
     * @return a copy that puts nothing before what looks like a formula
     */
    public CsvTable raw() {
        return new CsvTable(true, marked);
    }

    /**
     * Begins with a byte-order mark, by which Excel knows UTF-8.
     *
     * @return a copy that writes the mark
     */
    public CsvTable withByteOrderMark() {
        return new CsvTable(raw, true);
    }

    /**
     * Writes a table. Each row is written before the next one is asked for.
     *
     * @param header the names of the columns
     * @param rows the rows, in the order of the columns; null is an empty field
     * @param out where to; it is flushed and stays open
     * @throws IOException if writing fails
     */
    public void write(List<String> header, Iterable<? extends List<? extends @Nullable Object>> rows, Writer out)
            throws IOException {
        requireNonNull(header, "header");
        requireNonNull(rows, "rows");
        requireNonNull(out, "out");
        if (marked) {
            out.write('\uFEFF');
        }
        CsvWriter csv = CsvWriter.builder().build(out);
        write(csv, header.toArray(String[]::new));
        for (List<? extends @Nullable Object> row : rows) {
            write(csv, fields(row));
        }
        csv.flush();
    }

    private static void write(CsvWriter csv, String[] fields) throws IOException {
        try {
            csv.writeRecord(fields);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private String[] fields(List<? extends @Nullable Object> row) {
        String[] fields = new String[row.size()];
        for (int i = 0; i < fields.length; i++) {
            String field = Objects.toString(row.get(i), "");
            fields[i] = raw || !isFormula(field) ? field : "'" + field;
        }
        return fields;
    }

    private static boolean isFormula(String field) {
        return !field.isEmpty()
                && FORMULA.indexOf(field.charAt(0)) >= 0
                && !NUMBER.matcher(field).matches();
    }
}
