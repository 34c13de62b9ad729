package io.github.mubiao.cli.input;

import io.github.mubiao.cli.input.PdfLine.Run;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Puts pages of two columns into the order in which people read them. */
final class PdfColumns {

    private static final int FEWEST_LINES = 5;

    /** Prose has longer lines than the cells of a table. */
    private static final int SHORTEST_LINE = 8;

    /** Titles and figures may cross the gap between columns. */
    private static final double MOST = 0.8;

    private PdfColumns() {}

    static List<PdfLine> inReadingOrder(List<PdfLine> page) {
        return gutter(page).map(gutter -> apart(page, gutter)).orElse(page);
    }

    /** Where a gap runs down the page between two columns of prose. */
    private static Optional<Float> gutter(List<PdfLine> page) {
        return page.stream()
                .filter(line -> line.runs().size() == 2)
                .map(line -> (line.runs().get(0).right() + line.runs().get(1).left()) / 2)
                .filter(middle -> isGutter(page, middle))
                .findFirst();
    }

    private static boolean isGutter(List<PdfLine> page, float x) {
        long free = page.stream().filter(line -> !crosses(line, x)).count();
        List<PdfLine> both = page.stream()
                .filter(line -> !crosses(line, x) && line.left() < x && line.right() > x)
                .toList();
        double letters =
                both.stream().mapToInt(line -> line.text().length()).average().orElse(0);
        return both.size() >= FEWEST_LINES
                && free >= MOST * page.size()
                && letters >= 2 * SHORTEST_LINE
                && both.stream().allMatch(line -> line.runs().size() <= 3);
    }

    private static boolean crosses(PdfLine line, float x) {
        return line.runs().stream().anyMatch(run -> run.left() < x && run.right() > x);
    }

    private static List<PdfLine> apart(List<PdfLine> page, float gutter) {
        List<PdfLine> ordered = new ArrayList<>();
        List<PdfLine> right = new ArrayList<>();
        for (PdfLine line : page) {
            if (crosses(line, gutter)) {
                ordered.addAll(right);
                right.clear();
                ordered.add(line);
            } else {
                add(
                        line,
                        line.runs().stream().filter(run -> run.left() < gutter).toList(),
                        ordered);
                add(
                        line,
                        line.runs().stream().filter(run -> run.left() >= gutter).toList(),
                        right);
            }
        }
        ordered.addAll(right);
        return ordered;
    }

    private static void add(PdfLine line, List<Run> runs, List<PdfLine> column) {
        if (!runs.isEmpty()) {
            column.add(new PdfLine(runs, line.baseline()));
        }
    }
}
