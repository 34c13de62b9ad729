package io.github.mubiao.cli.format;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** Writes a table as a workbook of one sheet, whose header stays in sight. */
final class Sheets {

    /** Excel allows no more in a cell. */
    private static final int LONGEST = 32_767;

    private Sheets() {}

    static void write(Rows rows, OutputStream out) throws IOException {
        try (SXSSFWorkbook book = new SXSSFWorkbook()) {
            Sheet sheet = book.createSheet("mubiao");
            sheet.createFreezePane(0, 1);
            fill(sheet.createRow(0), List.copyOf(rows.header()));
            int next = 1;
            for (List<@Nullable Object> row : rows.rows()) {
                fill(sheet.createRow(next++), row);
            }
            book.write(out);
        }
    }

    private static void fill(Row row, List<? extends @Nullable Object> values) {
        for (int i = 0; i < values.size(); i++) {
            Object value = values.get(i);
            if (value != null) {
                fill(row.createCell(i), value.toString());
            }
        }
    }

    /** What is a number is one for Excel too, unless it is a code that must keep its digits. */
    private static void fill(Cell cell, String text) {
        if (text.matches("-?(0|[1-9]\\d{0,14})(\\.\\d+)?") && !text.matches("\\d{6}")) {
            cell.setCellValue(Double.parseDouble(text));
        } else {
            cell.setCellValue(text.substring(0, Math.min(LONGEST, text.length())));
        }
    }
}
