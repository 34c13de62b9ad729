package io.github.mubiao.parser.table;

import io.github.mubiao.model.Base;
import io.github.mubiao.model.Diagnostic;
import io.github.mubiao.model.Nature;
import io.github.mubiao.model.Period;
import io.github.mubiao.model.SourceSpan;
import io.github.mubiao.model.Statement;
import io.github.mubiao.parser.Horizon.Direction;
import io.github.mubiao.parser.clause.StatedFigureReader;
import io.github.mubiao.parser.frame.Frame;
import io.github.mubiao.parser.frame.Places;
import io.github.mubiao.parser.table.Layout.Group;
import io.github.mubiao.parser.words.Knowledge;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes statements of the cells of a table. */
final class TableStatements {

    private static final int LAST_MONTH = 12;

    private final Layout layout;
    private final Setting setting;
    private final StatementMaker maker;
    private final CellReader cells;
    private final Knowledge knowledge;
    private final List<StatementMaker.Draft> drafts = new ArrayList<>();
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private final Set<String> unknownUnits = new HashSet<>();
    private int unread;

    TableStatements(
            Layout layout, Setting setting, StatementMaker maker, StatedFigureReader figures, Knowledge knowledge) {
        this.layout = layout;
        this.setting = setting;
        this.maker = maker;
        this.cells = new CellReader(figures, setting.caption().roundIsCumulative());
        this.knowledge = knowledge;
    }

    /** The statements, in text order. */
    List<Statement> read(Frame frame, Places places) {
        for (Group group : layout.groups()) {
            List<Column> columns = Column.of(layout, group, setting);
            boolean parts = layout.head(group.label()).sense() == Head.Sense.PART;
            for (RowName row : RowNames.read(layout, group, frame, places, knowledge)) {
                readRow(row, group, columns, parts);
            }
        }
        return maker.statements(drafts);
    }

    /** How many cells hold digits that could not be read. */
    int unread() {
        return unread;
    }

    List<Diagnostic> diagnostics() {
        return diagnostics;
    }

    private void readRow(RowName row, Group group, List<Column> columns, boolean parts) {
        if (hasUnknownUnit(row, group)) {
            return;
        }
        RowName named = row.unit() == null
                        && row.label().unit() == null
                        && layout.head(group.label()).unit() != null
                ? row.withUnit(layout.head(group.label()).unit())
                : row;
        Nature nature = nature(row.row(), group);
        Base base = null;
        for (Column column : columns) {
            StatementMaker.Draft draft = draft(named, column, nature, base, parts, group);
            if (draft != null) {
                drafts.add(draft);
                base = base(draft, column, base);
            }
        }
    }

    /** 500箩: a unit that the catalogue does not hold is reported once, at the side of the first row that has it. */
    private boolean hasUnknownUnit(RowName row, Group group) {
        if (group.unit() == Layout.ABSENT || row.unit() != null) {
            return false;
        }
        Cell cell = row.row().cell(group.unit());
        boolean unknown = !cell.isEmpty();
        if (unknown && unknownUnits.add(cell.words())) {
            diagnostics.add(new Diagnostic(
                    Diagnostic.Code.UNIT_UNKNOWN,
                    new SourceSpan(cell.start(), cell.end()),
                    "the unit '" + cell.words() + "' is not in the catalogue"));
        }
        return unknown;
    }

    private static Nature nature(Row row, Group group) {
        String words =
                group.nature() == Layout.ABSENT ? "" : row.cell(group.nature()).words();
        return words.contains("约束") ? Nature.BINDING : words.contains("预期") ? Nature.EXPECTED : Nature.UNSTATED;
    }

    private StatementMaker.@Nullable Draft draft(
            RowName row, Column column, Nature nature, @Nullable Base base, boolean parts, Group group) {
        Cell cell = row.row().cell(column.index());
        if (cell.isEmpty() || column.direction() == Direction.NEITHER) {
            return null;
        }
        boolean bracketed =
                cell.text().length() > 0 && "[【（{".indexOf(cell.text().charAt(0)) >= 0;
        CellFigure figure =
                cells.read(cell, Figures.unit(column, row, setting.caption(), knowledge.units(), bracketed));
        if (figure == null) {
            unread += cell.hasDigit() && !cell.isProse() ? 1 : 0;
            return null;
        }
        return new StatementMaker.Draft(
                row, column, Figures.of(figure, column, row, knowledge.vocabulary()), nature, base, parts, group);
    }

    /** Whether a period is only a part of the year that a level is known of: 2022年上半年 beside 2022年. */
    private static boolean isPartOf(Period period, @Nullable Base known) {
        return known != null
                && known.year() != null
                && known.year() == period.year()
                && period.last().getMonthValue() < LAST_MONTH;
    }

    /** What a target starts from: the level that the same row gives of an earlier year. */
    private static @Nullable Base base(StatementMaker.Draft draft, Column column, @Nullable Base before) {
        boolean level = !column.isChange()
                && column.direction() == Direction.BACK
                && column.stated()
                && column.period() != null
                && !draft.figures().figure().cumulative();
        return level && column.period() != null && !isPartOf(column.period(), before)
                ? new Base(
                        draft.figures().figure().value(),
                        column.period().year(),
                        column.period().words())
                : before;
    }
}
