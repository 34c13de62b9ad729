package io.github.mubiao.cli.format;

import io.github.mubiao.cli.lang.Language;
import java.io.IOException;
import java.io.Writer;
import java.util.Arrays;
import java.util.List;

/** Prints plans as tables, with an empty line between them. */
final class TableWriter implements PlanWriter {

    private final Writer out;
    private final int width;
    private final Language language;
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
        this.width = layout.width().getAsInt();
        this.language = layout.language();
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
    public Page layOut(ReadDocument document) {
        String table = new PlanTable(document.plan(), width, language, columns).toString();
        return () -> print(table);
    }

    private void print(String table) throws IOException {
        out.append(gap).append(table).flush();
        gap = "\n";
    }
}
