package io.github.mubiao.parser.table;

import java.util.List;

/**
 * Rows of cells that stand together in a text.
 *
 * @param rows the rows, all with as many cells
 * @param heads how many rows are said to be the head (above {@code | --- |}); 0 where nothing says it
 * @param above the lines right above it, in text order: its title, its unit
 * @param below the lines right below it: notes
 */
record Grid(List<Row> rows, int heads, List<String> above, List<String> below) {

    /** Copies the lists. */
    Grid {
        rows = List.copyOf(rows);
        above = List.copyOf(above);
        below = List.copyOf(below);
    }

    int start() {
        return rows.get(0).start();
    }

    int end() {
        return rows.get(rows.size() - 1).end();
    }

    int columns() {
        return rows.get(0).cells().size();
    }

    /** How many cells hold a figure that is no year. */
    long figures() {
        return rows.stream()
                .flatMap(row -> row.cells().stream())
                .filter(cell -> cell.isFigure() && !cell.isYear())
                .count();
    }
}
