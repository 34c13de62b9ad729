package io.github.mubiao.parser.table;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Finds the tables of a text: rows of Markdown, and lines whose cells stand below each other. Takes time linear in the text. */
final class GridFinder {

    /** A table with more columns is no table that people read. */
    private static final int MOST_COLUMNS = 64;

    private final String text;
    private final Lines lines;
    private final List<Grid> grids = new ArrayList<>();

    private GridFinder(String text) {
        this.text = text;
        this.lines = new Lines(text);
    }

    /** The tables, in text order. */
    static List<Grid> find(String text) {
        GridFinder finder = new GridFinder(text);
        finder.run();
        return finder.grids;
    }

    private void run() {
        for (int line = 0; line < lines.count(); ) {
            int end = pipesEnd(line);
            if (end > line) {
                addPipes(line, end);
                line = end;
                continue;
            }
            end = alignedEnd(line);
            if (end > line) {
                AlignedRows.read(text, lines, line, end).ifPresent(grids::add);
            }
            line = Math.max(line + 1, end);
        }
    }

    /** The line behind the rows of a Markdown table that begins at a line; the line itself where none does. */
    private int pipesEnd(int line) {
        boolean headed = line + 1 < lines.count() && isDelimiter(line + 1) && holdsPipe(line);
        if (!headed && !opensWithPipe(line)) {
            return line;
        }
        int end = line + 1;
        while (end < lines.count() && (headed ? holdsPipe(end) : opensWithPipe(end))) {
            end++;
        }
        return end;
    }

    private boolean opensWithPipe(int line) {
        int content = skipQuotes(line);
        return content < lines.end(line) && text.charAt(content) == '|';
    }

    private int skipQuotes(int line) {
        int content = lines.content(line);
        while (content < lines.end(line) && (text.charAt(content) == '>' || Lines.isBlank(text.charAt(content)))) {
            content++;
        }
        return content;
    }

    private boolean holdsPipe(int line) {
        int pipe = text.indexOf('|', lines.start(line));
        return pipe >= 0 && pipe < lines.end(line);
    }

    /** {@code | --- | :-: |}. */
    private boolean isDelimiter(int line) {
        int start = skipQuotes(line);
        boolean pipe = false;
        boolean dash = false;
        for (int i = start; i < lines.end(line); i++) {
            char c = text.charAt(i);
            if (c != '|' && c != '-' && c != ':' && !Lines.isBlank(c)) {
                return false;
            }
            pipe |= c == '|';
            dash |= c == '-';
        }
        return pipe && dash;
    }

    private void addPipes(int first, int end) {
        List<List<Cell>> rows = new ArrayList<>();
        List<int[]> places = new ArrayList<>();
        int heads = 0;
        for (int line = first; line < end; line++) {
            if (isDelimiter(line)) {
                heads = heads == 0 ? rows.size() : heads;
            } else {
                rows.add(cells(line));
                places.add(new int[] {lines.start(line), lines.end(line)});
            }
        }
        grid(rows, places, heads, lines.above(first), lines.below(end)).forEach(grids::add);
    }

    private List<Cell> cells(int line) {
        List<Cell> cells = new ArrayList<>();
        int start = skipQuotes(line);
        int end = lines.end(line);
        if (text.charAt(start) == '|') {
            start++;
        }
        while (end > start && Lines.isBlank(text.charAt(end - 1))) {
            end--;
        }
        int from = start;
        for (int i = start; i <= end && cells.size() <= MOST_COLUMNS; i++) {
            boolean border = i == end ? from < end : text.charAt(i) == '|' && text.charAt(i - 1) != '\\';
            if (border) {
                cells.add(Cell.of(text, from, i, false));
                from = i + 1;
            }
        }
        return cells;
    }

    /** A table of two columns and two rows or more, filled up to a rectangle. */
    static List<Grid> grid(
            List<List<Cell>> rows, List<int[]> places, int heads, List<String> above, List<String> below) {
        int columns = rows.stream().mapToInt(List::size).max().orElse(0);
        if (columns < 2 || columns > MOST_COLUMNS || rows.size() < 2) {
            return List.of();
        }
        List<Row> filled = IntStream.range(0, rows.size())
                .mapToObj(i ->
                        new Row(places.get(i)[0], places.get(i)[1], filled(rows.get(i), columns, places.get(i)[1])))
                .collect(Collectors.toList());
        return List.of(new Grid(filled, heads, above, below));
    }

    private static List<Cell> filled(List<Cell> cells, int columns, int end) {
        List<Cell> all = new ArrayList<>(cells);
        while (all.size() < columns) {
            all.add(Cell.empty(end));
        }
        return all;
    }

    private boolean canBeRow(int line) {
        return AlignedRows.canBeRow(text, lines.content(line), lines.end(line));
    }

    /** Whether a line between two rows may head those below it. */
    private boolean canBeHeading(int line) {
        return line + 1 < lines.count()
                && canBeRow(line + 1)
                && AlignedRows.canBeHeading(text, lines.content(line), lines.end(line));
    }

    private int alignedEnd(int line) {
        int end = line;
        while (end < lines.count() && (canBeRow(end) || end > line && canBeHeading(end) && canBeRow(end - 1))) {
            end++;
        }
        return end - line >= AlignedRows.FEWEST_ROWS ? end : line;
    }
}
