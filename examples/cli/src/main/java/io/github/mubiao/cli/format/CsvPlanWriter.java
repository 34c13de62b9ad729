package io.github.mubiao.cli.format;

import io.github.mubiao.io.PlanCsv;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;

/** Prints plans as CSV below one header. */
final class CsvPlanWriter implements PlanWriter {

    private static final String ROW_END = "\r\n";

    private final Writer out;
    private final PlanCsv csv;
    private boolean headed;

    CsvPlanWriter(Writer out, PlanCsv csv) {
        this.out = out;
        this.csv = csv;
    }

    @Override
    public void write(ReadDocument document) throws IOException {
        StringWriter rows = new StringWriter();
        csv.write(document.plan(), rows);
        // the names of the columns hold no line break
        int first = headed ? rows.getBuffer().indexOf(ROW_END) + ROW_END.length() : 0;
        out.append(rows.getBuffer(), first, rows.getBuffer().length()).flush();
        headed = true;
    }
}
