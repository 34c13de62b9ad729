package io.github.mubiao.cli.format;

import java.util.ArrayList;
import java.util.List;

/** Lays out rows so that columns stand below each other; one column takes several lines where the rows are too wide. */
final class AlignedRows {

    private static final String GAP = "  ";
    private static final int NARROWEST = 16;
    private static final String BREAKS = "、，；：。）” ";

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

    /** Breaks a text into lines, behind punctuation and blanks where the last half of a line has some. */
    private static List<String> wrap(String text, int width) {
        List<String> lines = new ArrayList<>();
        int start = 0;
        while (DisplayWidth.of(text.substring(start)) > width) {
            int end = breakAt(text, start, fitting(text, start, width));
            lines.add(text.substring(start, end).stripTrailing());
            start = end;
        }
        lines.add(text.substring(start));
        return lines;
    }

    private static int fitting(String text, int start, int width) {
        int end = start;
        int used = 0;
        while (end < text.length()) {
            int c = text.codePointAt(end);
            used += DisplayWidth.of(c);
            if (used > width && end > start) {
                break;
            }
            end += Character.charCount(c);
        }
        return end;
    }

    private static int breakAt(String text, int start, int end) {
        for (int i = end; i > start + (end - start) / 2; i--) {
            if (BREAKS.indexOf(text.charAt(i - 1)) >= 0) {
                return i;
            }
        }
        return end;
    }
}
