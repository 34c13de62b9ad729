package io.github.mubiao.cli.input;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;

/** Reads the cells of a table in a Word document. One that goes on below is a cell of its own there, without words. */
final class WordCells {

    private WordCells() {}

    /** The words of rows of cells, in their columns. */
    static List<List<String>> layOut(List<List<XWPFTableCell>> rows) {
        List<List<MergedCells.Cell>> laid = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            laid.add(row(rows, row));
        }
        return MergedCells.layOut(laid);
    }

    /** The cells of a row but for those that go on from above. */
    private static List<MergedCells.Cell> row(List<List<XWPFTableCell>> rows, int row) {
        List<MergedCells.Cell> cells = new ArrayList<>();
        int column = 0;
        for (XWPFTableCell cell : rows.get(row)) {
            int columns = columns(cell);
            if (row == 0 || !goesOn(cell)) {
                cells.add(new MergedCells.Cell(cell.getText(), columns, 1 + below(rows, row, column)));
            }
            column += columns;
        }
        return cells;
    }

    /** In how many rows below a cell that begins in a column goes on. */
    private static int below(List<List<XWPFTableCell>> rows, int row, int column) {
        return (int) IntStream.range(row + 1, rows.size())
                .mapToObj(next -> at(rows.get(next), column))
                .takeWhile(cell -> cell != null && goesOn(cell))
                .count();
    }

    private static @Nullable XWPFTableCell at(List<XWPFTableCell> row, int column) {
        int start = 0;
        for (XWPFTableCell cell : row) {
            if (start == column) {
                return cell;
            }
            start += columns(cell);
        }
        return null;
    }

    private static int columns(XWPFTableCell cell) {
        CTTcPr properties = cell.getCTTc().getTcPr();
        BigInteger span = properties == null || properties.getGridSpan() == null
                ? BigInteger.ONE
                : properties.getGridSpan().getVal();
        return span.signum() > 0 && span.bitLength() < Short.SIZE ? span.intValue() : 1;
    }

    private static boolean goesOn(XWPFTableCell cell) {
        CTTcPr properties = cell.getCTTc().getTcPr();
        return properties != null
                && properties.getVMerge() != null
                && properties.getVMerge().getVal() != STMerge.RESTART;
    }
}
