package io.github.mubiao.cli.sheet;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** A workbook of sheets with headings, which grows row by row and needs the memory of a few of them. */
public final class Workbook implements Closeable {

    private static final int ROWS_IN_MEMORY = 100;

    private final SXSSFWorkbook book = new SXSSFWorkbook(ROWS_IN_MEMORY);
    private final Styles styles = new Styles(book);

    /** An empty workbook. */
    public Workbook() {
        book.setCompressTempFiles(true);
    }

    /**
     * Adds a sheet.
     *
     * @param name its name
     * @param columns its columns
     * @return the sheet
     */
    public Sheet add(String name, List<Column> columns) {
        return new Sheet(book, styles, name, columns);
    }

    /**
     * Writes it.
     *
     * @param out where to; it stays open
     * @throws IOException if that fails
     */
    public void write(OutputStream out) throws IOException {
        book.write(out);
    }

    @Override
    public void close() throws IOException {
        book.close();
    }

    /**
     * A column.
     *
     * @param heading what it is called
     * @param width about how many letters are shown
     */
    public record Column(String heading, int width) {}
}
