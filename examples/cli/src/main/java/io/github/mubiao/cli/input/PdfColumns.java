package io.github.mubiao.cli.input;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Puts pages of several columns into the order in which people read them. Between columns runs a gap down the page, which titles and
 * tables may cross: above and below them the columns begin anew.
 */
final class PdfColumns {

    /** So many lines on both sides show a gap. */
    private static final int FEWEST_LINES = 5;

    /** So many do where the gap was shown on some page. */
    private static final int FEWEST_AGAIN = 1;

    /** Prose has longer lines than the cells of a table. */
    private static final int SHORTEST_LINE = 8;

    /** So many lines begin at the edge of a column. */
    private static final int FEWEST_STARTS = 3;

    /** Edges of one column differ by less than so many points. */
    private static final float SAME_EDGE = 3;

    /** Most places that are looked at on a page; pages of columns have two or three. */
    private static final int MOST_EDGES = 12;

    private final List<Gap> known;

    private PdfColumns(List<Gap> known) {
        this.known = known;
    }

    /**
     * A gap that runs down a page.
     *
     * @param left where it begins
     * @param right where it ends, and a column begins
     */
    private record Gap(float left, float right) {

        boolean isCrossedBy(PdfLine piece) {
            return piece.left() < right - SAME_EDGE && piece.right() > left;
        }

        boolean isRightOf(PdfLine piece) {
            return piece.left() < right - SAME_EDGE;
        }
    }

    /**
     * Lines from pieces.
     *
     * @param pages the pieces of each page, in any order
     * @return the lines of each page, in reading order
     */
    static List<List<PdfLine>> inReadingOrder(List<List<PdfLine>> pages) {
        List<Gap> shown = pages.stream().flatMap(page -> shown(page).stream()).toList();
        PdfColumns columns =
                new PdfColumns(shown.stream().distinct().limit(MOST_EDGES).toList());
        return pages.stream().map(page -> columns.read(sorted(page), 0)).toList();
    }

    private static List<PdfLine> sorted(List<PdfLine> page) {
        return page.stream().sorted(Comparator.comparing(PdfLine::baseline)).toList();
    }

    private static List<Gap> shown(List<PdfLine> page) {
        List<PdfLine> pieces = sorted(page);
        return gaps(pieces).stream()
                .filter(gap -> bands(pieces, gap).stream().anyMatch(band -> isProse(band, gap, FEWEST_LINES)))
                .toList();
    }

    /** The places where many pieces begin, most first, each with the blank of a letter before it. */
    private static List<Gap> gaps(List<PdfLine> pieces) {
        Map<Integer, List<PdfLine>> starts = pieces.stream()
                .filter(piece -> !piece.isTable())
                .collect(Collectors.groupingBy(
                        piece -> Math.round(piece.left() / SAME_EDGE), TreeMap::new, Collectors.toList()));
        return starts.values().stream()
                .filter(same -> same.size() >= FEWEST_STARTS)
                .sorted(Comparator.comparing((List<PdfLine> same) -> -same.size()))
                .limit(MOST_EDGES)
                .map(same -> new Gap(
                        same.get(0).left() - same.get(0).size(), same.get(0).left()))
                .toList();
    }

    /** Pieces one below the other that all cross a gap, or all do not. */
    private static List<List<PdfLine>> bands(List<PdfLine> pieces, Gap gap) {
        List<List<PdfLine>> bands = new ArrayList<>();
        boolean last = false;
        for (PdfLine piece : pieces) {
            boolean crosses = gap.isCrossedBy(piece);
            if (bands.isEmpty() || crosses != last) {
                bands.add(new ArrayList<>());
            }
            bands.get(bands.size() - 1).add(piece);
            last = crosses;
        }
        return bands;
    }

    private static boolean isProse(List<PdfLine> band, Gap gap, int fewest) {
        return !gap.isCrossedBy(band.get(0)) && isProse(left(band, gap), fewest) && isProse(right(band, gap), fewest);
    }

    private static boolean isProse(List<PdfLine> side, int fewest) {
        double letters =
                side.stream().mapToInt(piece -> piece.text().length()).average().orElse(0);
        return side.size() >= fewest && letters >= SHORTEST_LINE;
    }

    private static List<PdfLine> left(List<PdfLine> band, Gap gap) {
        return band.stream().filter(gap::isRightOf).toList();
    }

    private static List<PdfLine> right(List<PdfLine> band, Gap gap) {
        return band.stream().filter(piece -> !gap.isRightOf(piece)).toList();
    }

    /**
     * Lines from pieces.
     *
     * @param column the column that the pieces stand in
     */
    private List<PdfLine> read(List<PdfLine> pieces, int column) {
        return known.stream()
                .filter(gap -> splits(pieces, gap))
                .findFirst()
                .map(gap -> apart(pieces, gap, column))
                .orElseGet(() -> PdfLine.lines(pieces, column));
    }

    private static boolean splits(List<PdfLine> pieces, Gap gap) {
        return bands(pieces, gap).stream().anyMatch(band -> isProse(band, gap, FEWEST_AGAIN));
    }

    private List<PdfLine> apart(List<PdfLine> pieces, Gap gap, int column) {
        int first = 2 * (column * known.size() + known.indexOf(gap)) + 1;
        List<PdfLine> ordered = new ArrayList<>();
        List<PdfLine> whole = new ArrayList<>();
        for (List<PdfLine> band : bands(pieces, gap)) {
            if (isProse(band, gap, FEWEST_AGAIN)) {
                ordered.addAll(PdfLine.lines(whole, column));
                whole.clear();
                ordered.addAll(read(left(band, gap), first));
                ordered.addAll(read(right(band, gap), first + 1));
            } else {
                whole.addAll(band);
            }
        }
        ordered.addAll(PdfLine.lines(whole, column));
        return ordered;
    }
}
