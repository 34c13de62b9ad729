package io.github.mubiao.cli.format;

import io.github.mubiao.cli.sheet.Cell;
import io.github.mubiao.cli.sheet.Sheet;
import io.github.mubiao.cli.sheet.Workbook;
import io.github.mubiao.cli.sheet.Workbook.Column;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Writes a table as a workbook of one sheet. */
final class Sheets {

    /** What is a number is one for Excel too, unless it is a code that must keep its digits. */
    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9]\\d{0,14})(\\.\\d+)?");

    private static final Pattern CODE = Pattern.compile("\\d{6}");
    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final int WIDTH = 16;

    private Sheets() {}

    static void write(Rows rows, OutputStream out) throws IOException {
        try (Workbook book = new Workbook()) {
            Sheet sheet = book.add(
                    "mubiao",
                    rows.header().stream().map(name -> new Column(name, WIDTH)).toList());
            rows.rows().forEach(row -> sheet.add(row.stream().map(Sheets::cell).toList()));
            book.write(out);
        }
    }

    private static Cell cell(@Nullable Object value) {
        String text = value == null ? "" : value.toString();
        if (YEAR.matcher(text).matches()) {
            return new Cell.Count(Integer.parseInt(text));
        }
        boolean number = NUMBER.matcher(text).matches() && !CODE.matcher(text).matches();
        return number ? new Cell.Decimal(new BigDecimal(text)) : Cell.of(text);
    }
}
