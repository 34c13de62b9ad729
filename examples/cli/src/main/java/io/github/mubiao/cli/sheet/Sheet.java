package io.github.mubiao.cli.sheet;

import io.github.mubiao.cli.sheet.Workbook.Column;
import java.math.BigDecimal;
import java.util.List;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** A sheet: headings that stay in sight, a filter, and rows. One that is full goes on in another. */
public final class Sheet {

    private static final int MOST_ROWS = 1_000_000;

    /** Excel repairs files with more. */
    private static final int MOST_LINKS = 65_000;

    private static final int LONGEST_TEXT = SpreadsheetVersion.EXCEL2007.getMaxTextLength();
    private static final int LETTER = 256;

    private final SXSSFWorkbook book;
    private final Styles styles;
    private final String name;
    private final List<Column> columns;
    private SXSSFSheet sheet;
    private int sheets = 1;
    private int rows;
    private int links;

    Sheet(SXSSFWorkbook book, Styles styles, String name, List<Column> columns) {
        this.book = book;
        this.styles = styles;
        this.name = name;
        this.columns = List.copyOf(columns);
        this.sheet = start(name);
    }

    private SXSSFSheet start(String title) {
        SXSSFSheet started = book.createSheet(title);
        Row heading = started.createRow(0);
        for (int i = 0; i < columns.size(); i++) {
            started.setColumnWidth(i, columns.get(i).width() * LETTER);
            text(heading, i, columns.get(i).heading(), styles.heading());
        }
        started.createFreezePane(0, 1);
        started.setAutoFilter(new CellRangeAddress(0, 0, 0, columns.size() - 1));
        rows = 1;
        links = 0;
        return started;
    }

    /**
     * Adds a row.
     *
     * @param cells one for each column
     * @return where it stands
     */
    public Cell.Place add(List<Cell> cells) {
        if (rows == MOST_ROWS) {
            sheets++;
            sheet = start(name + " " + sheets);
        }
        Row row = sheet.createRow(rows);
        for (int i = 0; i < cells.size(); i++) {
            write(row, i, cells.get(i));
        }
        return new Cell.Place(sheet.getSheetName(), rows++);
    }

    private void write(Row row, int column, Cell cell) {
        if (cell instanceof Cell.Text text) {
            text(row, column, text.text(), null);
        } else if (cell instanceof Cell.Decimal number) {
            number(row, column, number.value(), styles.number());
        } else if (cell instanceof Cell.Percent percent) {
            number(row, column, percent.hundredths().movePointLeft(2), styles.percent());
        } else if (cell instanceof Cell.Count count) {
            row.createCell(column).setCellValue(count.value());
        } else if (cell instanceof Cell.Link link) {
            link(row, column, link);
        }
    }

    private static void text(Row row, int column, String text, @Nullable CellStyle style) {
        if (text.isEmpty()) {
            return;
        }
        org.apache.poi.ss.usermodel.Cell cell = row.createCell(column);
        cell.setCellValue(text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text);
        if (style != null) {
            cell.setCellStyle(style);
        }
    }

    /** A spreadsheet computes in binary floating point; what it would change stays a text. */
    private static void number(Row row, int column, BigDecimal value, CellStyle style) {
        double nearest = value.doubleValue();
        if (Double.isInfinite(nearest) || BigDecimal.valueOf(nearest).compareTo(value) != 0) {
            text(row, column, value.toPlainString(), null);
            return;
        }
        org.apache.poi.ss.usermodel.Cell cell = row.createCell(column);
        cell.setCellValue(nearest);
        cell.setCellStyle(style);
    }

    private void link(Row row, int column, Cell.Link link) {
        if (links == MOST_LINKS) {
            text(row, column, link.text(), null);
            return;
        }
        links++;
        text(row, column, link.text(), styles.link());
        Hyperlink hyperlink = book.getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
        hyperlink.setAddress("'" + link.place().sheet() + "'!A" + (link.place().row() + 1));
        row.getCell(column, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK).setHyperlink(hyperlink);
    }
}
