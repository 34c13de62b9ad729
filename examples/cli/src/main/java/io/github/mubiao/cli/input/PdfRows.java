package io.github.mubiao.cli.input;

import io.github.mubiao.cli.input.PdfLine.Run;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Puts the lines of a table into rows. A line that stands close below a row goes on with it; one that stands between two rows which
 * have nothing in its columns holds for both, as the words of merged cells do.
 */
final class PdfRows {

    /** Rows stand further from each other than the lines within one. */
    private static final float CLOSE = 0.75f;

    private final List<Run> columns;
    private final List<PdfLine> lines;
    private final List<List<String>> cells;
    private final float usual;

    PdfRows(List<Run> columns, List<PdfLine> lines, List<PdfLine> full) {
        this.columns = columns;
        this.lines = lines;
        this.cells = lines.stream().map(this::cells).toList();
        this.usual = usual(full);
    }

    /** How far rows stand from each other. */
    private static float usual(List<PdfLine> full) {
        List<Float> gaps = new ArrayList<>();
        for (int i = 1; i < full.size(); i++) {
            gaps.add(full.get(i).baseline() - full.get(i - 1).baseline());
        }
        Collections.sort(gaps);
        return gaps.get(gaps.size() / 2);
    }

    private List<String> cells(PdfLine line) {
        List<String> row = new ArrayList<>(Collections.nCopies(columns.size(), ""));
        line.runs().forEach(run -> {
            int column = column(run);
            row.set(column, row.get(column) + run.text());
        });
        return row;
    }

    /** The first column that words reach into, else the nearest one. */
    private int column(Run run) {
        int nearest = 0;
        for (int i = 0; i < columns.size(); i++) {
            Run column = columns.get(i);
            if (run.left() <= column.right() && run.right() >= column.left()) {
                return i;
            }
            nearest = distance(run, column) < distance(run, columns.get(nearest)) ? i : nearest;
        }
        return nearest;
    }

    private static float distance(Run run, Run column) {
        return Math.abs(run.left() + run.right() - column.left() - column.right());
    }

    /** The words of the cells. */
    List<List<String>> rows() {
        List<List<String>> rows = new ArrayList<>();
        int above = 0;
        for (int i = 0; i < lines.size(); i++) {
            if (isBetween(above, i)) {
                fill(cells.get(i), rows.get(rows.size() - 1));
                fill(cells.get(i), cells.get(i + 1));
                continue;
            }
            if (goesOn(above, i)) {
                append(cells.get(i), rows.get(rows.size() - 1));
            } else {
                rows.add(cells.get(i));
            }
            above = i;
        }
        return rows;
    }

    private boolean isBetween(int above, int line) {
        return line + 1 < lines.size()
                && goesOn(above, line)
                && isClose(line, line + 1)
                && isFree(line, above)
                && isFree(line, line + 1);
    }

    private boolean goesOn(int above, int line) {
        return above < line && lines.get(line).runs().size() < columns.size() && isClose(above, line);
    }

    private boolean isClose(int above, int below) {
        return lines.get(below).baseline() - lines.get(above).baseline() < CLOSE * usual;
    }

    private boolean isFree(int line, int other) {
        for (int i = 0; i < columns.size(); i++) {
            if (!cells.get(line).get(i).isEmpty() && !cells.get(other).get(i).isEmpty()) {
                return false;
            }
        }
        return true;
    }

    private static void fill(List<String> words, List<String> row) {
        for (int i = 0; i < row.size(); i++) {
            if (row.get(i).isEmpty()) {
                row.set(i, words.get(i));
            }
        }
    }

    private static void append(List<String> words, List<String> row) {
        for (int i = 0; i < row.size(); i++) {
            row.set(i, row.get(i) + words.get(i));
        }
    }
}
