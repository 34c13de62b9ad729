package io.github.mubiao.cli.format;

import io.github.mubiao.cli.sheet.Cell;
import io.github.mubiao.cli.sheet.Sheet;
import io.github.mubiao.cli.sheet.Workbook;
import io.github.mubiao.cli.sheet.Workbook.Column;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Writes a table as a workbook of one sheet. */
final class Sheets {

    /** What is a number is one for Excel too, unless it is a code that must keep its digits. */
    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9]\\d{0,14})(\\.\\d+)?");

    private static final Pattern CODE = Pattern.compile("\\d{6}");
    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final int WIDTH = 16;

    /** The columns of figures, and where their units stand. */
    private static final Map<String, String> UNITS = Map.of(
            "value", "unit",
            "value_to", "unit",
            "observed_value", "observed_unit",
            "target", "unit",
            "target_to", "unit",
            "actual", "actual_unit");

    private Sheets() {}

    static void write(Rows rows, OutputStream out) throws IOException {
        try (Workbook book = new Workbook()) {
            Sheet sheet = book.add(
                    "mubiao",
                    rows.header().stream().map(name -> new Column(name, WIDTH)).toList());
            rows.rows().forEach(row -> sheet.add(cells(rows.header(), row)));
            book.write(out);
        }
    }

    private static List<Cell> cells(List<String> header, List<@Nullable Object> row) {
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            int unit = header.indexOf(UNITS.getOrDefault(header.get(i), ""));
            cells.add(cell(row.get(i), unit >= 0 && "%".equals(row.get(unit))));
        }
        return cells;
    }

    private static Cell cell(@Nullable Object value, boolean percent) {
        String text = value == null ? "" : value.toString();
        boolean number = NUMBER.matcher(text).matches() && !CODE.matcher(text).matches();
        if (percent && number) {
            return new Cell.Percent(new BigDecimal(text));
        }
        if (YEAR.matcher(text).matches()) {
            return new Cell.Count(Integer.parseInt(text));
        }
        return number ? new Cell.Decimal(new BigDecimal(text)) : Cell.of(text);
    }
}
