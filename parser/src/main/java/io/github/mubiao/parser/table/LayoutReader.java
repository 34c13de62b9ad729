package io.github.mubiao.parser.table;

import io.github.mubiao.parser.table.Head.Sense;
import io.github.mubiao.parser.table.Layout.Group;
import io.github.mubiao.quantity.Units;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Tells what the columns of a table are, from the words of its head and from what stands below them. */
final class LayoutReader {

    /** A column is one of figures when so much of what stands in it is. */
    private static final double SHARE_OF_FIGURES = 0.34;

    /** And one of units or natures when nearly all of it is. */
    private static final double NEARLY_ALL = 0.8;

    private final Grid grid;
    private final HeadReader heads;
    private final Units units;
    private int first;
    private int firstData;

    private LayoutReader(Grid grid, HeadReader heads, Units units) {
        this.grid = grid;
        this.heads = heads;
        this.units = units;
    }

    /** The layout of a table; empty where it can't be told. */
    static Optional<Layout> read(Grid grid, HeadReader heads, Units units) {
        return new LayoutReader(grid, heads, units).run();
    }

    private Optional<Layout> run() {
        List<Row> rows = grid.rows();
        while (first < rows.size() - 2 && rows.get(first).filled() <= 1) {
            first++;
        }
        if (first > rows.size() - 2 || rows.get(first).hasFigure()) {
            return Optional.empty();
        }
        firstData = first + 1;
        while (firstData < rows.size() - 1 && continuesHead(rows.get(firstData))) {
            firstData++;
        }
        List<Row> data = rows.subList(firstData, rows.size());
        List<Head> columns = IntStream.range(0, grid.columns())
                .mapToObj(column -> judged(heads.read(headWords(column)), column, data))
                .toList();
        List<Group> groups = groups(columns);
        return groups.isEmpty()
                ? Optional.empty()
                : Optional.of(new Layout(columns, groups, rows.subList(0, first), List.copyOf(data)));
    }

    /** The second line of a head of two lines has no name at its side, or the same again. */
    private boolean continuesHead(Row row) {
        String side = row.cell(0).words();
        boolean open =
                side.isEmpty() || side.equals(grid.rows().get(first).cell(0).words());
        return open && !row.hasFigure() && row.filled() > 1;
    }

    /** The words above a column; those of a merged cell stand above its first column only. */
    private String headWords(int column) {
        StringBuilder words = new StringBuilder();
        for (int i = first; i < firstData; i++) {
            int from = column;
            while (from > 1 && isMerged(i, from)) {
                from--;
            }
            String word = grid.rows().get(i).cell(from).words();
            words.append(words.indexOf(word) >= 0 ? "" : word);
        }
        return words.toString();
    }

    /** Whether a cell of the head is blank because the one beside it reaches over it. */
    private boolean isMerged(int row, int column) {
        boolean blank = grid.rows().get(row).cell(column).words().isEmpty();
        boolean below = row == first
                || grid.rows().get(first).cell(column).words().isEmpty()
                || grid.rows()
                        .get(first)
                        .cell(column)
                        .words()
                        .equals(grid.rows().get(first).cell(column - 1).words());
        return blank && below;
    }

    /** What stands below a head can say more than the head. */
    private Head judged(Head head, int column, List<Row> data) {
        List<Cell> filled = data.stream()
                .map(row -> row.cell(column))
                .filter(cell -> !cell.isEmpty())
                .toList();
        if (head.isLabel()
                || head.sense() == Sense.UNIT
                || head.sense() == Sense.NATURE
                || head.sense() == Sense.ASIDE) {
            return head;
        }
        if (share(filled, Cell::isFigure) >= SHARE_OF_FIGURES) {
            return head.isOfFigures() ? head : Head.NONE;
        }
        if (share(filled, cell -> cell.words().endsWith("约束性") || cell.words().endsWith("预期性")) >= NEARLY_ALL) {
            return Head.of(Sense.NATURE, null);
        }
        if (share(filled, cell -> UnitWord.parse(cell.words(), units).isPresent()) >= NEARLY_ALL) {
            return Head.of(Sense.UNIT, null);
        }
        return Head.of(filled.isEmpty() ? Sense.ASIDE : Sense.UNSAID, head.unit());
    }

    private static double share(List<Cell> cells, Predicate<Cell> wanted) {
        return cells.isEmpty() ? 0 : (double) cells.stream().filter(wanted).count() / cells.size();
    }

    private List<Group> groups(List<Head> columns) {
        List<Group> groups = new ArrayList<>();
        Open open = null;
        for (int column = 0; column < columns.size(); column++) {
            Head head = columns.get(column);
            if (opensGroup(head, open, columns)) {
                close(open, groups);
                open = new Open(column, open != null && open.values.isEmpty() ? open.unit : Layout.ABSENT);
            } else if (open != null) {
                open.add(column, head);
            }
        }
        close(open, groups);
        return groups;
    }

    /** Names begin a group; text without a known head is a name only where no better one stands before the figures. */
    private static boolean opensGroup(Head head, @Nullable Open open, List<Head> columns) {
        if (head.isLabel()) {
            return true;
        }
        boolean named = columns.stream().anyMatch(Head::isLabel);
        return head.sense() == Sense.UNSAID && !named && (open == null || open.values.isEmpty());
    }

    private static void close(@Nullable Open open, List<Group> groups) {
        if (open != null && !open.values.isEmpty()) {
            groups.add(new Group(open.label, open.unit, open.nature, List.copyOf(open.values)));
        }
    }

    /** A group to which columns are still added. */
    private static final class Open {

        private final int label;
        private int unit;
        private int nature = Layout.ABSENT;
        private final List<Integer> values = new ArrayList<>();

        Open(int label, int unit) {
            this.label = label;
            this.unit = unit;
        }

        void add(int column, Head head) {
            if (head.isOfFigures()) {
                values.add(column);
            } else if (head.sense() == Sense.UNIT) {
                unit = column;
            } else if (head.sense() == Sense.NATURE) {
                nature = column;
            }
        }
    }
}
