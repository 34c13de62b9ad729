package io.github.mubiao.parser.table;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A row of a table.
 *
 * @param start where it begins in the text that was read
 * @param end the index behind it
 * @param cells its cells, as many as the table has columns
 */
record Row(int start, int end, List<Cell> cells) {

    /** Copies the cells. */
    Row {
        cells = List.copyOf(cells);
    }

    Cell cell(int column) {
        return cells.get(column);
    }

    /** How many cells say something. */
    long filled() {
        return cells.stream().filter(cell -> !cell.isEmpty()).count();
    }

    boolean hasFigure() {
        return cells.stream().skip(1).anyMatch(cell -> cell.isFigure() && !cell.isYear());
    }

    /** Its cells of some columns as one line. */
    String line(int first, int last) {
        return cells.subList(first, last + 1).stream()
                .filter(cell -> cell.text().length() > 0)
                .map(cell -> cell.text().shown(0, cell.text().length()))
                .collect(Collectors.joining(" | "));
    }

    /** All its words. */
    String words() {
        return cells.stream().map(Cell::words).collect(Collectors.joining());
    }
}
