package io.github.mubiao.cli.format;

import java.io.IOException;
import java.io.Writer;
import java.util.Arrays;
import java.util.List;

/** Prints plans as tables, with an empty line between them. */
final class TableWriter implements PlanWriter {

    private final Writer out;
    private final Layout layout;
    private final List<TableColumn> columns;
    private String gap = "";

    /**
     * Prepares to print.
     *
     * @param out where to
     * @param layout how
     * @throws ColumnException if a wanted column is none of {@link TableColumn}
     */
    TableWriter(Writer out, Layout layout) {
        this.out = out;
        this.layout = layout;
        this.columns = layout.columns().stream().map(TableWriter::column).toList();
    }

    private static TableColumn column(String name) {
        return Arrays.stream(TableColumn.values())
                .filter(column -> column.toString().equals(name))
                .findFirst()
                .orElseThrow(() -> new ColumnException(
                        name,
                        Arrays.stream(TableColumn.values())
                                .map(TableColumn::toString)
                                .toList()));
    }

    @Override
    public void write(ReadDocument document) throws IOException {
        PlanTable table = new PlanTable(document.plan(), layout.width().getAsInt(), layout.language(), columns);
        out.append(gap).append(table.toString()).flush();
        gap = "\n";
    }
}
