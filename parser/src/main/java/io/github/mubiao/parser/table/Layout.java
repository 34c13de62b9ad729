package io.github.mubiao.parser.table;

import java.util.List;

/**
 * What the columns of a table are.
 *
 * @param heads what the head of each column says
 * @param groups the columns that belong together; two where a table is printed in two halves side by side
 * @param titles the rows above the head that hold a single cell
 * @param rows the rows below the head
 */
record Layout(List<Head> heads, List<Group> groups, List<Row> titles, List<Row> rows) {

    /** No such column. */
    static final int ABSENT = -1;

    /**
     * Columns that belong together.
     *
     * @param label the column of names
     * @param unit the column of units, or ABSENT
     * @param nature the column that says 约束性 or 预期性, or ABSENT
     * @param values the columns of figures
     */
    record Group(int label, int unit, int nature, List<Integer> values) {

        int first() {
            return unit == ABSENT ? label : Math.min(label, unit);
        }

        int last() {
            return Math.max(nature, values.get(values.size() - 1));
        }
    }

    Head head(int column) {
        return heads.get(column);
    }
}
