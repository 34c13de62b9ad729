package io.github.mubiao.cli.input;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Lays out cells that reach over several columns or rows as a rectangle: the words stand in the first column of them, and in every
 * row, since a name or 约束性 holds for each of them; a figure stands once.
 */
final class MergedCells {

    /** More than any table that people read has; a hostile page could ask for millions. */
    private static final int MOST = 200;

    /** Blank cells are added up to this column. */
    private static final int WIDEST = 1_000;

    private static final Pattern FIGURE = Pattern.compile("[^\\p{IsHan}]*\\d.*");

    private final List<List<String>> rows = new ArrayList<>();
    private final List<@Nullable Cell> open = new ArrayList<>();

    /**
     * A cell.
     *
     * @param text its words
     * @param columns how many columns it reaches over
     * @param rows how many rows it reaches over
     */
    record Cell(String text, int columns, int rows) {

        Cell {
            columns = Math.max(1, Math.min(columns, MOST));
            rows = Math.max(1, Math.min(rows, MOST));
        }

        private Cell below() {
            return new Cell(isFigure(text) ? "" : text, columns, rows - 1);
        }
    }

    private MergedCells() {}

    /** Whether words are a figure, or none at all. */
    static boolean isFigure(String text) {
        return text.isBlank() || FIGURE.matcher(text).matches();
    }

    /** The words of rows of cells, in their columns. */
    static List<List<String>> layOut(List<List<Cell>> rows) {
        MergedCells layout = new MergedCells();
        rows.forEach(layout::add);
        return layout.rows;
    }

    private void add(List<Cell> cells) {
        List<String> row = new ArrayList<>();
        int next = 0;
        Cell above = above(0);
        while (next < cells.size() || above != null) {
            put(row, above != null ? above.below() : cells.get(next++));
            above = above(row.size());
        }
        rows.add(row);
    }

    /** The cell of a row above that reaches down into a column of this one. */
    private @Nullable Cell above(int column) {
        return column < open.size() ? open.get(column) : null;
    }

    private void put(List<String> row, Cell cell) {
        int column = row.size();
        while (open.size() < column + cell.columns()) {
            open.add(null);
        }
        open.set(column, cell.rows() > 1 ? cell : null);
        row.add(cell.text());
        for (int i = 1; i < cell.columns() && row.size() < WIDEST; i++) {
            row.add("");
        }
    }
}
