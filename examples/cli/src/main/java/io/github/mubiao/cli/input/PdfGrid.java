package io.github.mubiao.cli.input;

import io.github.mubiao.cli.input.MergedCells.Cell;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A table whose cells are parted by lines; some may reach over several columns or rows, and the outer lines may be missing. Figures that
 * stand one above the other without a line between them are in different rows.
 */
final class PdfGrid {

    /** No table on one page has more rows or columns. */
    private static final int MOST = 500;

    private final PdfEdges columns;
    private final PdfEdges rows;

    private PdfGrid(PdfEdges columns, PdfEdges rows) {
        this.columns = columns;
        this.rows = rows;
    }

    /**
     * A grid.
     *
     * @param rules lines that meet each other
     */
    static PdfGrid of(List<PdfRule> rules) {
        List<PdfRule> across = rules.stream().filter(PdfRule::across).toList();
        List<PdfRule> down = rules.stream().filter(rule -> !rule.across()).toList();
        return new PdfGrid(PdfEdges.of(down, across), PdfEdges.of(across, down));
    }

    /** Whether it parts anything: a frame around a text does not. */
    boolean isTable() {
        return columns.count() > 1 && rows.count() > 0 && columns.count() <= MOST && rows.count() <= MOST;
    }

    /** Whether a letter stands in it. */
    boolean holds(PdfGlyph glyph) {
        return columns.find(glyph.middle()) >= 0 && rows.find(glyph.height()) >= 0;
    }

    /**
     * Its words.
     *
     * @param glyphs the letters that it holds
     */
    PdfLine table(List<PdfGlyph> glyphs) {
        PdfGrid finer = new PdfGrid(columns, rows.with(rowsOfFigures(cells(glyphs))));
        List<List<String>> words = MergedCells.layOut(finer.layOut(finer.cells(glyphs))).stream()
                .filter(row -> !row.stream().allMatch(String::isBlank))
                .toList();
        return PdfLine.table(words, columns.first(), columns.last(), rows.last());
    }

    /** The letters of each cell, row by row. */
    private List<List<List<PdfGlyph>>> cells(List<PdfGlyph> glyphs) {
        List<List<List<PdfGlyph>>> cells = new ArrayList<>();
        for (int row = 0; row < rows.count(); row++) {
            cells.add(Stream.generate(() -> new ArrayList<PdfGlyph>())
                    .limit(columns.count())
                    .collect(Collectors.toList()));
        }
        glyphs.forEach(glyph -> cells.get(rows.find(glyph.height()))
                .get(columns.find(glyph.middle()))
                .add(glyph));
        return cells;
    }

    /** Half way between figures that stand one above the other in two cells of a row. */
    private static Set<Float> rowsOfFigures(List<List<List<PdfGlyph>>> cells) {
        Set<Float> between = new TreeSet<>();
        for (List<List<PdfGlyph>> row : cells) {
            List<List<PdfLine>> stacked =
                    row.stream().map(PdfGrid::lines).filter(PdfGrid::areFigures).toList();
            if (stacked.size() > 1 && stacked.get(0).size() == stacked.get(1).size()) {
                List<PdfLine> lines = stacked.get(0);
                for (int i = 1; i < lines.size(); i++) {
                    between.add(lines.get(i).baseline() - lines.get(i).size());
                }
            }
        }
        return between;
    }

    private static boolean areFigures(List<PdfLine> lines) {
        return lines.size() > 1 && lines.stream().allMatch(line -> MergedCells.isFigure(line.text()));
    }

    private static List<PdfLine> lines(List<PdfGlyph> glyphs) {
        return PdfLine.lines(PdfLine.pieces(glyphs));
    }

    private List<List<Cell>> layOut(List<List<List<PdfGlyph>>> cells) {
        boolean[][] taken = new boolean[rows.count()][columns.count()];
        List<List<Cell>> laidOut = new ArrayList<>();
        for (int row = 0; row < taken.length; row++) {
            List<Cell> line = new ArrayList<>();
            for (int column = 0; column < taken[row].length; column++) {
                if (!taken[row][column]) {
                    line.add(cell(cells, taken, row, column));
                }
            }
            laidOut.add(line);
        }
        return laidOut;
    }

    private Cell cell(List<List<List<PdfGlyph>>> cells, boolean[][] taken, int row, int column) {
        int right = column + 1;
        while (right < columns.count() && !taken[row][right] && !columns.parts(right, rows.middle(row))) {
            right++;
        }
        int below = row + 1;
        while (below < rows.count() && goesOn(taken, below, column, right)) {
            below++;
        }
        List<PdfGlyph> glyphs = new ArrayList<>();
        for (int i = row; i < below; i++) {
            for (int j = column; j < right; j++) {
                taken[i][j] = true;
                glyphs.addAll(cells.get(i).get(j));
            }
        }
        return new Cell(words(glyphs), right - column, below - row);
    }

    private boolean goesOn(boolean[][] taken, int row, int column, int right) {
        for (int i = column; i < right; i++) {
            if (taken[row][i]
                    || rows.parts(row, columns.middle(i))
                    || (i > column && columns.parts(i, rows.middle(row)))) {
                return false;
            }
        }
        return true;
    }

    private static String words(List<PdfGlyph> glyphs) {
        return lines(glyphs).stream()
                .flatMap(line -> line.runs().stream())
                .reduce(PdfLine.Run::with)
                .map(PdfLine.Run::text)
                .orElse("");
    }
}
