package io.github.mubiao.cli.input;

import io.github.mubiao.cli.input.PdfLine.Run;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds the tables of a page: lines one below the other whose words stand in columns. */
final class PdfTables {

    /** So many full rows make a table; fewer may be the lines of a signature. */
    private static final int FEWEST_ROWS = 3;

    /** A row of two cells is one only where the second holds a figure. */
    private static final int FEWEST_COLUMNS = 2;

    /** Lines further from each other than so many letters belong to different things. */
    private static final float APART = 5;

    /** What stands above the first row is a part of its head where it is no further away than so. */
    private static final float HEAD = 2.5f;

    private PdfTables() {}

    /**
     * The lines of a page with those of each table written as Markdown does, in one line of the page.
     *
     * @param page the lines in reading order
     * @return the same, or fewer lines
     */
    static List<PdfLine> find(List<PdfLine> page) {
        List<PdfLine> found = new ArrayList<>();
        int next = 0;
        while (next < page.size()) {
            int end = end(page, next);
            List<PdfLine> lines = page.subList(next, Math.max(end, next + 1));
            table(lines).stream().map(PdfLine::coarse).forEach(found::add);
            next += lines.size();
        }
        return found;
    }

    /** Behind the last line that may belong to the table which begins at a line; lines of one run may stand within. */
    private static int end(List<PdfLine> page, int start) {
        int end = start;
        for (int i = start; i < page.size() && (i == start || isBelow(page.get(i - 1), page.get(i), APART)); i++) {
            PdfLine line = page.get(i);
            if (line.isTable()) {
                break;
            } else if (line.runs().size() > 1) {
                end = i + 1;
            } else if (i == start && !isWithin(line, page, i + 1) || i > end + 1) {
                break;
            }
        }
        return end;
    }

    private static boolean isBelow(PdfLine above, PdfLine below, float most) {
        float gap = below.baseline() - above.baseline();
        return gap > 0 && gap < most * below.size();
    }

    /** 发展目标 above 2020年 and 2025年: a short line that does not stand where the lines of the text begin. */
    private static boolean isWithin(PdfLine line, List<PdfLine> page, int next) {
        return next < page.size()
                && page.get(next).runs().size() > 1
                && isBelow(line, page.get(next), HEAD)
                && line.left() > page.get(next).left()
                && line.right() < page.get(next).right();
    }

    private static List<PdfLine> table(List<PdfLine> lines) {
        List<PdfLine> full = full(lines);
        List<Run> columns = columns(full);
        if (columns.size() < FEWEST_COLUMNS || columns.size() == FEWEST_COLUMNS && !hasFigures(full)) {
            return lines;
        }
        List<List<String>> rows = new PdfRows(columns, lines, full).rows();
        return MarkdownTable.is(rows) ? List.of(asOne(rows, lines.get(0))) : lines;
    }

    private static PdfLine asOne(List<List<String>> rows, PdfLine first) {
        return PdfLine.table(rows, first.left(), first.right(), first.baseline());
    }

    /** The rows that miss one cell at most; none where these are too few for a table. */
    private static List<PdfLine> full(List<PdfLine> lines) {
        int most = most(lines);
        List<PdfLine> full = lines.stream()
                .filter(line -> line.runs().size() >= Math.max(most - 1, FEWEST_COLUMNS))
                .toList();
        return full.size() < FEWEST_ROWS ? List.of() : full;
    }

    private static int most(List<PdfLine> lines) {
        return lines.stream().mapToInt(line -> line.runs().size()).max().orElse(0);
    }

    private static boolean hasFigures(List<PdfLine> full) {
        return full.stream()
                .allMatch(line -> MergedCells.isFigure(line.runs().get(1).text()));
    }

    /** Where the columns are, as wide as the words in them; none where there are not as many as cells in the fullest row. */
    private static List<Run> columns(List<PdfLine> full) {
        List<Run> runs = full.stream()
                .flatMap(line -> line.runs().stream())
                .sorted(Comparator.comparing(Run::left))
                .toList();
        List<Run> columns = new ArrayList<>();
        for (Run run : runs) {
            int last = columns.size() - 1;
            if (last >= 0 && run.left() <= columns.get(last).right()) {
                columns.set(last, widened(columns.get(last), run));
            } else {
                columns.add(run);
            }
        }
        return columns.size() == most(full) ? columns : List.of();
    }

    private static Run widened(Run column, Run run) {
        return new Run(column.text(), column.left(), Math.max(column.right(), run.right()), column.size());
    }
}
