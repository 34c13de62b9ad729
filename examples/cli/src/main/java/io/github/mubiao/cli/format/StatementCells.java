package io.github.mubiao.cli.format;

import io.github.mubiao.cli.sheet.Cell;
import io.github.mubiao.cli.sheet.Workbook.Column;
import io.github.mubiao.model.Measured;
import io.github.mubiao.model.Milestone;
import io.github.mubiao.model.Observation;
import io.github.mubiao.model.Origin;
import io.github.mubiao.model.Statement;
import io.github.mubiao.model.Target;
import io.github.mubiao.quantity.Quantity;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Statements as the cells of a sheet.
 *
 * @param wording the words that people read
 */
record StatementCells(Wording wording) {

    private static final String PERCENT = "%";

    private static final Pattern ONE_YEAR = Pattern.compile("\\d{4}");

    private static final Object[] WHERE = {
        "year", 12, "region", 12, "strategy", 20, "section", 24, "doubts", 20, "quote", 60, "code", 16, "id", 18
    };
    private static final Object[] MEASURE = {
        "document", 24, "indicator", 32, "change", 12, "value", 16, "number", 14, "to", 14, "unit", 10
    };

    List<Column> targetColumns() {
        return columns(join(MEASURE, new Object[] {"commitment", 8, "nature", 8}, WHERE));
    }

    List<Column> observationColumns() {
        return columns(join(MEASURE, WHERE));
    }

    List<Column> milestoneColumns() {
        return columns(join(new Object[] {"document", 24, "event", 40, "change", 12, "commitment", 8}, WHERE));
    }

    private static Object[] join(Object[]... parts) {
        return Stream.of(parts).flatMap(Stream::of).toArray();
    }

    /** Columns, by the names of their headings and their widths. */
    List<Column> columns(Object... namesAndWidths) {
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i < namesAndWidths.length; i += 2) {
            String heading = wording.language().text("sheet.column." + namesAndWidths[i]);
            columns.add(new Column(heading, (Integer) namesAndWidths[i + 1]));
        }
        return columns;
    }

    List<Cell> of(ReadDocument document, Target target, Cell.Place quote) {
        List<Cell> commitment = List.of(Cell.of(wording.commitment(target)), Cell.of(wording.nature(target)));
        return row(List.of(measure(document, target), commitment, where(target, codes(target), quote)));
    }

    List<Cell> of(ReadDocument document, Observation observation, Cell.Place quote) {
        return row(List.of(measure(document, observation), where(observation, codes(observation), quote)));
    }

    List<Cell> of(ReadDocument document, Milestone milestone, Cell.Place quote) {
        List<Cell> event = Stream.of(
                        document.plan().document(),
                        milestone.event(),
                        wording.change(milestone),
                        wording.commitment(milestone))
                .map(Cell::of)
                .toList();
        return row(List.of(event, where(milestone, "", quote)));
    }

    private static List<Cell> row(List<List<Cell>> parts) {
        return parts.stream().flatMap(List::stream).toList();
    }

    private static String codes(Measured measured) {
        return String.join(
                "|",
                measured.measure().codes().stream().map(code -> code.value()).toList());
    }

    private List<Cell> measure(ReadDocument document, Measured measured) {
        Quantity value = measured.bound().value();
        Quantity upper = measured.bound().upper();
        return List.of(
                Cell.of(document.plan().document()),
                Cell.of(measured.indicator()),
                Cell.of(wording.change(measured)),
                Cell.of(wording.value(measured)),
                number(value),
                number(upper == null ? null : upper.in(value.unit())),
                Cell.of(value.unit().symbol()));
    }

    private List<Cell> where(Statement statement, String codes, Cell.Place quote) {
        Origin origin = statement.origin();
        return List.of(
                year(statement),
                Cell.of(wording.region(statement)),
                Cell.of(origin.strategy() == null ? "" : origin.strategy()),
                Cell.of(origin.section()),
                Cell.of(wording.doubts(statement)),
                new Cell.Link(statement.text(), quote),
                Cell.of(codes),
                Cell.of(statement.id()));
    }

    private Cell year(Statement statement) {
        String year = wording.year(statement);
        return ONE_YEAR.matcher(year).matches() ? new Cell.Count(Integer.parseInt(year)) : Cell.of(year);
    }

    private static Cell number(@Nullable Quantity quantity) {
        if (quantity == null) {
            return Cell.EMPTY;
        }
        boolean percent = quantity.unit().symbol().equals(PERCENT);
        return quantity.value()
                .toExactDecimal()
                .<Cell>map(value -> percent ? new Cell.Percent(value) : new Cell.Decimal(value))
                .orElseGet(() -> Cell.of(quantity.value().toString()));
    }
}
