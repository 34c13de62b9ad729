package io.github.mubiao.cli.format;

import java.util.ArrayList;
import java.util.List;

/** Lays out rows so that columns stand below each other; one column takes several lines where the rows are too wide. */
final class AlignedRows {

    private static final String GAP = "  ";
    private static final int NARROWEST = 16;

    private final int[] widths;
    private final int wrapped;

    /**
     * Measures the columns.
     *
     * @param rows all rows, of the same number of cells
     * @param wrapped the index of the column that may take several lines
     * @param width the columns of a line
     */
    AlignedRows(List<List<String>> rows, int wrapped, int width) {
        this.widths = new int[rows.isEmpty() ? 0 : rows.get(0).size()];
        this.wrapped = wrapped;
        int total = 0;
        for (int i = 0; i < widths.length; i++) {
            int column = i;
            widths[i] = rows.stream()
                    .mapToInt(row -> DisplayWidth.of(row.get(column)))
                    .max()
                    .orElse(0);
            total += widths[i] + GAP.length();
        }
        if (total > width) {
            widths[wrapped] = Math.max(NARROWEST, widths[wrapped] - (total - width));
        }
    }

    /**
     * Lays out a row.
     *
     * @param row one of the rows
     * @return its lines, each ended by a line break
     */
    String of(List<String> row) {
        List<String> parts = wrap(row.get(wrapped), widths[wrapped]);
        StringBuilder lines = new StringBuilder();
        for (int line = 0; line < parts.size(); line++) {
            StringBuilder cells = new StringBuilder();
            for (int i = 0; i < widths.length; i++) {
                String cell = i == wrapped ? parts.get(line) : line == 0 ? row.get(i) : "";
                cells.append(GAP).append(cell).append(" ".repeat(Math.max(0, widths[i] - DisplayWidth.of(cell))));
            }
            lines.append(cells.toString().stripTrailing()).append('\n');
        }
        return lines.toString();
    }

    private static List<String> wrap(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        int used = 0;
        for (int c : text.codePoints().toArray()) {
            if (used + DisplayWidth.of(c) > width) {
                lines.add(line.toString());
                line.setLength(0);
                used = 0;
            }
            line.appendCodePoint(c);
            used += DisplayWidth.of(c);
        }
        lines.add(line.toString());
        return lines;
    }
}
