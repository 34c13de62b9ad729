package io.github.mubiao.parser.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Rows of plain text, whose cells are parted by tabs or blanks. How they are parted is told by all rows together: the way that gives
 * most of them the same number of cells.
 */
final class AlignedRows {

    /** Fewer lines that look alike are chance. */
    static final int FEWEST_ROWS = 3;

    /** So many rows tell how all of them are parted. */
    private static final int SAMPLED = 200;

    private static final int LONGEST_LINE = 300;

    private static final int MOST_CELLS = 32;

    /** So many blank cells at the end of rows may not be printed. */
    private static final int MOST_BLANK = 3;

    private static final int LONGEST_HEADING = 20;

    private static final String PART = "其中";

    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}");

    /** What parts two cells. */
    private enum Gap {
        TAB,
        TABS,
        WIDE,
        ANY;

        /** Whether the blanks of [start, end) part cells. */
        boolean parts(String text, int start, int end) {
            boolean tab = text.substring(start, end).indexOf('\t') >= 0;
            return switch (this) {
                case TAB, TABS -> tab;
                case WIDE -> tab || end - start >= 2;
                case ANY -> true;
            };
        }
    }

    private AlignedRows() {}

    /** Whether a line can be a row: cells side by side, and no sentence. */
    static boolean canBeRow(String text, int start, int end) {
        if (end - start > LONGEST_LINE || start == end || text.charAt(start) == '|' || text.charAt(start) == '#') {
            return false;
        }
        boolean gap = false;
        boolean inside = false;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if ("。；！？;!?".indexOf(c) >= 0) {
                return false;
            }
            boolean blank = Lines.isBlank(c);
            inside |= gap && !blank;
            gap |= blank;
        }
        return inside;
    }

    /** The table in lines that can be rows, if they are one. */
    static Optional<Grid> read(String text, Lines lines, int first, int end) {
        int sample = Math.min(end, first + SAMPLED);
        for (Gap gap : Gap.values()) {
            Optional<Grid> grid = read(text, lines, first, sample, gap);
            if (grid.isPresent()) {
                return sample == end ? grid : read(text, lines, first, end, gap);
            }
        }
        return Optional.empty();
    }

    private static Optional<Grid> read(String text, Lines lines, int first, int end, Gap gap) {
        List<List<Cell>> rows = new ArrayList<>();
        for (int line = first; line < end; line++) {
            rows.add(split(text, lines.start(line), lines.end(line), gap));
        }
        int columns = columns(rows, gap == Gap.ANY ? 3 : 2);
        addNumbers(rows, columns);
        int from = 0;
        while (from < rows.size() && rows.get(from).size() != columns) {
            from++;
        }
        int head = gap == Gap.TAB ? longHead(rows, from, columns) : from;
        columns = head < from ? rows.get(head).size() : columns;
        from = head;
        int to = from;
        while (to < rows.size() && (isRow(rows.get(to).size(), columns, gap) || isHeading(rows, to, columns))) {
            to++;
        }
        if (columns == 0 || to - from < FEWEST_ROWS || !holdsFigures(rows.subList(from, to))) {
            return Optional.empty();
        }
        List<int[]> places = new ArrayList<>();
        for (int i = from; i < to; i++) {
            places.add(new int[] {lines.start(first + i), lines.end(first + i)});
        }
        return GridFinder.grid(rows.subList(from, to), places, 0, lines.above(first + from), lines.below(first + to))
                .stream()
                .findFirst();
    }

    /** 其中：… without a number below rows that have one: the cell of its number is blank. */
    private static void addNumbers(List<List<Cell>> rows, int columns) {
        long numbered = rows.stream().filter(AlignedRows::isNumbered).count();
        if (2 * numbered <= rows.size()) {
            return;
        }
        for (List<Cell> row : rows) {
            if (row.size() == columns - 1
                    && !isNumbered(row)
                    && row.get(0).words().startsWith(PART)) {
                row.add(0, Cell.empty(row.get(0).start()));
            }
        }
    }

    private static boolean isNumbered(List<Cell> row) {
        return row.size() > 1 && NUMBER.matcher(row.get(0).words()).matches();
    }

    /** Where a head begins that has a few cells more than the rows from an index on, whose last ones are blank; that index where none does. */
    private static int longHead(List<List<Cell>> rows, int from, int columns) {
        for (int i = from - 1; i >= 0 && columns > 0; i--) {
            List<Cell> row = rows.get(i);
            if (row.size() <= columns || row.size() > columns + MOST_BLANK) {
                return from;
            }
            if (row.stream().noneMatch(cell -> cell.isFigure() && !cell.isYear())) {
                return i;
            }
        }
        return from;
    }

    /** A line of one cell between two rows heads those below it. */
    private static boolean isHeading(List<List<Cell>> rows, int at, int columns) {
        return rows.get(at).size() == 1
                && at + 1 < rows.size()
                && rows.get(at + 1).size() == columns;
    }

    /** Whether a line may head the rows below it: a few words without a mark of a sentence. */
    static boolean canBeHeading(String text, int start, int end) {
        int last = end;
        while (last > start && Lines.isBlank(text.charAt(last - 1))) {
            last--;
        }
        if (last - start > LONGEST_HEADING || start >= last) {
            return false;
        }
        for (int i = start; i < last; i++) {
            char c = text.charAt(i);
            if (Lines.isBlank(c) || "。；！？，,;!?|#".indexOf(c) >= 0) {
                return false;
            }
        }
        return true;
    }

    /** A row may end in blank cells that are not printed where tabs count them, or hold a heading alone. */
    private static boolean isRow(int cells, int columns, Gap gap) {
        return cells == columns || gap == Gap.TAB && cells < columns || gap != Gap.ANY && cells == 1;
    }

    /** The number of cells that most rows have; 0 where it is too few, or too few rows have it. */
    private static int columns(List<List<Cell>> rows, int fewest) {
        Map<Integer, Integer> votes = new HashMap<>();
        rows.stream()
                .filter(row -> row.size() >= fewest && row.size() <= MOST_CELLS)
                .forEach(row -> votes.merge(row.size(), 1, Integer::sum));
        return votes.entrySet().stream()
                .filter(vote -> vote.getValue() >= FEWEST_ROWS - 1 && 2 * vote.getValue() > rows.size())
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(0);
    }

    /** A head without figures, and at least two rows of them. */
    private static boolean holdsFigures(List<List<Cell>> rows) {
        long figures = rows.stream()
                .filter(row -> row.size() > 1)
                .filter(row -> row.subList(1, row.size()).stream().anyMatch(cell -> cell.isFigure() && !cell.isYear()))
                .count();
        return figures >= 2 && figures < rows.size();
    }

    /** The cells of a line; 粮 食 and 指 标 are one word each. */
    private static List<Cell> split(String text, int start, int end, Gap gap) {
        List<Cell> cells = new ArrayList<>();
        int i = start;
        while (i < end && Lines.isBlank(text.charAt(i))) {
            i++;
        }
        boolean item = i + 1 < end && "-*".indexOf(text.charAt(i)) >= 0 && text.charAt(i + 1) == ' ';
        i = item ? i + 2 : i;
        int from = item ? i : start;
        int words = i;
        while (i < end && cells.size() <= MOST_CELLS) {
            int blanks = i;
            while (blanks < end && !Lines.isBlank(text.charAt(blanks))) {
                blanks++;
            }
            int next = blanks;
            while (next < end && Lines.isBlank(text.charAt(next))) {
                next++;
            }
            boolean apart = gap.parts(text, blanks, next) && !isSpread(text, words, blanks, next, end);
            if (next == end || apart) {
                cells.add(Cell.of(text, from, blanks, true));
                int missing = gap == Gap.TAB ? tabs(text, blanks, next) - 1 : 0;
                for (int k = 0; k < missing && next < end; k++) {
                    cells.add(Cell.empty(blanks));
                }
                from = next;
                words = next;
            }
            i = next;
        }
        return cells;
    }

    private static int tabs(String text, int start, int end) {
        return (int) text.substring(start, end).chars().filter(c -> c == '\t').count();
    }

    /** Single characters on both sides of a gap are one word of two that was spread; marks of emphasis around them do not count. */
    private static boolean isSpread(String text, int words, int blanks, int next, int end) {
        int first = words;
        while (first < blanks && text.charAt(first) == '*') {
            first++;
        }
        int behind = next + 1;
        while (behind < end && text.charAt(behind) == '*') {
            behind++;
        }
        return blanks - first == 1
                && Character.isIdeographic(text.charAt(first))
                && next < end
                && Character.isIdeographic(text.charAt(next))
                && (behind == end || Lines.isBlank(text.charAt(behind)));
    }
}
