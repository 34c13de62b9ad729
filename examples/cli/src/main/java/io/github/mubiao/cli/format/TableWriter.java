package io.github.mubiao.cli.format;

import java.io.IOException;
import java.io.Writer;

/** Prints plans as tables, with an empty line between them. */
final class TableWriter implements PlanWriter {

    private final Writer out;
    private final Layout layout;
    private String gap = "";

    TableWriter(Writer out, Layout layout) {
        this.out = out;
        this.layout = layout;
    }

    @Override
    public void write(ReadDocument document) throws IOException {
        String table = new PlanTable(document.plan(), layout.width().getAsInt()).toString();
        out.append(gap).append(table).flush();
        gap = "\n";
    }
}
