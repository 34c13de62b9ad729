package io.github.mubiao.cli.input;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A line of a page, in points from its top left corner; or a table.
 *
 * @param runs its words without gaps of a letter between them, from left to right
 * @param baseline how far down it stands
 * @param column the number of its column of the page; 0 where it has one only
 * @param rows the cells of a table; none in a line
 */
record PdfLine(List<Run> runs, float baseline, int column, List<List<String>> rows) {

    /** So many widths of a letter between two runs are no blank. */
    static final float GAP = 2;

    /** Letters whose baselines differ by less than this share of one stand in one line. */
    private static final float SAME_LINE = 0.5f;

    /** Letters further from each other than so many widths may belong to different columns. */
    private static final float APART = 1;

    /**
     * Words that stand together.
     *
     * @param text the words
     * @param left where they begin
     * @param right where they end
     * @param size the size of their letters
     */
    record Run(String text, float left, float right, float size) {

        /** This and the next word of the line. */
        Run with(Run next) {
            boolean apart = next.left - right > size / 5
                    && isLatin(text.codePointBefore(text.length()), next.text.codePointAt(0));
            String blank = apart ? " " : "";
            return new Run(text + blank + next.text, left, Math.max(right, next.right), Math.max(size, next.size));
        }

        /** Between ideographs a blank is nothing but the spacing of letters. */
        private static boolean isLatin(int before, int after) {
            return before < 0x2E80 && after < 0x2E80;
        }
    }

    PdfLine {
        runs = List.copyOf(runs);
        rows = List.copyOf(rows);
    }

    /** A line of words. */
    PdfLine(List<Run> runs, float baseline) {
        this(runs, baseline, 0, List.of());
    }

    /** A table, which no other line goes on with. */
    static PdfLine table(List<List<String>> rows, float left, float right, float baseline) {
        return new PdfLine(List.of(new Run("", left, right, 0)), baseline, 0, rows);
    }

    /** Letters with nothing wide between them; a letter of another font may have been drawn long after its neighbours. */
    static List<PdfLine> pieces(List<PdfGlyph> glyphs) {
        List<PdfLine> pieces = new ArrayList<>();
        PieceBuilder open = new PieceBuilder();
        for (PdfGlyph glyph : fromLeftToRight(glyphs)) {
            if (!open.takes(glyph)) {
                open.closeInto(pieces);
            }
            open.add(glyph);
        }
        open.closeInto(pieces);
        return pieces;
    }

    private static List<PdfGlyph> fromLeftToRight(List<PdfGlyph> glyphs) {
        List<PdfGlyph> sorted = new ArrayList<>(glyphs);
        sorted.sort(Comparator.comparing(PdfGlyph::baseline));
        int start = 0;
        for (int i = 1; i <= sorted.size(); i++) {
            PdfGlyph first = sorted.get(start);
            if (i == sorted.size() || sorted.get(i).baseline() - first.baseline() > SAME_LINE * first.size()) {
                sorted.subList(start, i).sort(Comparator.comparing(PdfGlyph::left));
                start = i;
            }
        }
        return sorted;
    }

    /** Pieces side by side are one line. */
    static List<PdfLine> lines(List<PdfLine> pieces) {
        return lines(pieces, 0);
    }

    /** The lines of one column. */
    static List<PdfLine> lines(List<PdfLine> pieces, int column) {
        List<PdfLine> lines = new ArrayList<>();
        List<PdfLine> open = new ArrayList<>();
        for (PdfLine piece :
                pieces.stream().sorted(Comparator.comparing(PdfLine::baseline)).toList()) {
            if (!open.isEmpty() && !piece.isBeside(open.get(0))) {
                lines.add(joined(open, column));
                open.clear();
            }
            open.add(piece);
        }
        if (!open.isEmpty()) {
            lines.add(joined(open, column));
        }
        return lines;
    }

    private boolean isBeside(PdfLine other) {
        return !isTable()
                && !other.isTable()
                && baseline - other.baseline <= SAME_LINE * Math.max(size(), other.size());
    }

    private static PdfLine joined(List<PdfLine> pieces, int column) {
        List<Run> runs = pieces.stream()
                .flatMap(piece -> piece.runs().stream())
                .sorted(Comparator.comparing(Run::left))
                .toList();
        PdfLine first = pieces.get(0);
        return new PdfLine(runs, first.baseline(), column, first.rows());
    }

    /** The same line with narrow gaps taken for blanks. */
    PdfLine coarse() {
        List<Run> coarse = new ArrayList<>();
        for (Run run : runs) {
            Run last = coarse.isEmpty() ? null : coarse.get(coarse.size() - 1);
            if (last != null && run.left() - last.right() < GAP * run.size()) {
                coarse.set(coarse.size() - 1, last.with(run));
            } else {
                coarse.add(run);
            }
        }
        return new PdfLine(coarse, baseline, column, rows);
    }

    boolean isTable() {
        return !rows.isEmpty();
    }

    String text() {
        if (rows.size() == 1) {
            return String.join("\t", rows.get(0));
        }
        return isTable()
                ? "\n" + MarkdownTable.of(rows).strip() + "\n"
                : runs.stream().map(Run::text).collect(Collectors.joining("\t"));
    }

    float left() {
        return runs.get(0).left();
    }

    float right() {
        return runs.get(runs.size() - 1).right();
    }

    float size() {
        return runs.get(0).size();
    }

    /** Puts letters together. */
    private static final class PieceBuilder {

        private final StringBuilder text = new StringBuilder();
        private float left;
        private float right;
        private float baseline;
        private float size;

        boolean takes(PdfGlyph glyph) {
            float gap = glyph.left() - right;
            return text.length() > 0
                    && Math.abs(glyph.baseline() - baseline) <= SAME_LINE * Math.min(size, glyph.size())
                    && gap > -APART * size
                    && gap < APART * Math.min(size, glyph.size());
        }

        void add(PdfGlyph glyph) {
            if (text.length() == 0) {
                left = glyph.left();
                baseline = glyph.baseline();
                size = glyph.size();
            } else if (glyph.left() - right > size / 5
                    && Run.isLatin(
                            text.codePointBefore(text.length()), glyph.text().codePointAt(0))) {
                text.append(' ');
            }
            text.append(glyph.text());
            right = glyph.right();
        }

        void closeInto(List<PdfLine> pieces) {
            if (text.length() > 0) {
                pieces.add(new PdfLine(List.of(new Run(text.toString(), left, right, size)), baseline));
                text.setLength(0);
            }
        }
    }
}
