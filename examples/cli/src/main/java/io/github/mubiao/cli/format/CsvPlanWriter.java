package io.github.mubiao.cli.format;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import io.github.mubiao.io.PlanCsv;
import io.github.mubiao.model.DocumentKind;
import io.github.mubiao.model.Plan;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.util.Arrays;
import java.util.List;

/** Prints plans as CSV below one header. */
final class CsvPlanWriter implements PlanWriter {

    private static final String ROW_END = "\r\n";
    private static final String MARK = "\uFEFF";

    private final Writer out;
    private final PlanCsv csv;
    private final List<String> columns;
    private boolean headed;

    /**
     * Prepares to print.
     *
     * @param out where to
     * @param csv how
     * @param columns the wanted columns, or empty for all
     * @throws ColumnException if there is no such column
     */
    CsvPlanWriter(Writer out, PlanCsv csv, List<String> columns) {
        this.out = out;
        this.csv = csv;
        this.columns = columns;
        List<String> known = known();
        columns.stream().filter(column -> !known.contains(column)).findFirst().ifPresent(column -> {
            throw new ColumnException(column, known);
        });
    }

    private static List<String> known() {
        StringWriter header = new StringWriter();
        try {
            PlanCsv.standard()
                    .write(
                            new Plan("", "", "", DocumentKind.OTHER, null, null, List.of(), List.of(), List.of()),
                            header);
        } catch (IOException e) {
            throw new IllegalStateException("a string takes everything", e);
        }
        return Arrays.asList(header.toString().strip().split(",", -1));
    }

    @Override
    public Page layOut(ReadDocument document) throws IOException {
        StringWriter rows = new StringWriter();
        csv.write(document.plan(), rows);
        String text = columns.isEmpty() ? rows.toString() : chosen(rows.toString());
        return () -> print(text);
    }

    private void print(String text) throws IOException {
        // the names of the columns hold no line break
        out.append(text, headed ? text.indexOf(ROW_END) + ROW_END.length() : 0, text.length())
                .flush();
        headed = true;
    }

    private String chosen(String rows) throws IOException {
        boolean marked = rows.startsWith(MARK);
        StringWriter chosen = new StringWriter().append(marked ? MARK : "");
        try (CsvWriter writer = CsvWriter.builder().build(chosen);
                CsvReader<NamedCsvRecord> reader =
                        CsvReader.builder().ofNamedCsvRecord(marked ? rows.substring(1) : rows)) {
            writer.writeRecord(columns);
            reader.forEach(row ->
                    writer.writeRecord(columns.stream().map(row::getField).toList()));
        }
        return chosen.toString();
    }
}
