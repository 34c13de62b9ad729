package io.github.mubiao.cli.input;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the tables of a page that have lines between their cells. */
final class PdfGrids {

    /** A page with more is a drawing. */
    private static final int MOST = 3_000;

    private PdfGrids() {}

    /** The pieces of a page: its tables, and what stands in none of them. */
    static List<PdfLine> pieces(PdfPage page) {
        List<PdfGrid> grids = grids(page.rules());
        Map<PdfGrid, List<PdfGlyph>> held = new HashMap<>();
        List<PdfGlyph> free = new ArrayList<>();
        for (PdfGlyph glyph : page.glyphs()) {
            Optional<PdfGrid> grid =
                    grids.stream().filter(one -> one.holds(glyph)).findFirst();
            grid.map(one -> held.computeIfAbsent(one, key -> new ArrayList<>()))
                    .orElse(free)
                    .add(glyph);
        }
        List<PdfLine> tables = new ArrayList<>();
        held.forEach((grid, glyphs) -> {
            PdfLine table = grid.table(glyphs);
            if (MarkdownTable.is(table.rows())) {
                tables.add(table);
            } else {
                free.addAll(glyphs);
            }
        });
        tables.addAll(PdfLine.pieces(free));
        return tables;
    }

    private static List<PdfGrid> grids(List<PdfRule> rules) {
        List<PdfRule> whole = whole(rules);
        return whole.size() > MOST
                ? List.of()
                : together(whole).stream()
                        .map(PdfGrid::of)
                        .filter(PdfGrid::isTable)
                        .toList();
    }

    /** Lines that are drawn in parts, each cell its own, become one. */
    private static List<PdfRule> whole(List<PdfRule> rules) {
        List<PdfRule> whole = new ArrayList<>();
        rules.stream()
                .sorted(Comparator.comparing(PdfRule::across)
                        .thenComparing(rule -> Math.round(rule.at()))
                        .thenComparing(PdfRule::from))
                .forEachOrdered(rule -> {
                    int last = whole.size() - 1;
                    if (last >= 0 && whole.get(last).goesOnWith(rule)) {
                        whole.set(last, whole.get(last).with(rule));
                    } else {
                        whole.add(rule);
                    }
                });
        return whole;
    }

    /** Lines that meet each other, and those that these meet. */
    private static List<List<PdfRule>> together(List<PdfRule> rules) {
        List<PdfRule> left = new ArrayList<>(rules);
        List<List<PdfRule>> groups = new ArrayList<>();
        while (!left.isEmpty()) {
            List<PdfRule> group = new ArrayList<>();
            Deque<PdfRule> open = new ArrayDeque<>();
            open.add(left.remove(left.size() - 1));
            while (!open.isEmpty()) {
                PdfRule rule = open.remove();
                group.add(rule);
                left.removeIf(other -> rule.meets(other) && open.add(other));
            }
            groups.add(group);
        }
        return groups;
    }
}
