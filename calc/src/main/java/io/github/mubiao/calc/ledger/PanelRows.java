package io.github.mubiao.calc.ledger;

import static java.util.Objects.requireNonNull;

import io.github.mubiao.model.Bound;
import io.github.mubiao.model.Measured;
import io.github.mubiao.model.Period;
import io.github.mubiao.model.Target;
import io.github.mubiao.quantity.Quantity;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A panel as a table, a row for each cell. Values are plain decimals with 万 and 亿 folded in; {@code gap} is actual − target in the
 * unit of the target, points for per cent, a fall counted below zero, a range by its lower end. {@code unit} is that of the target,
 * {@code actual_unit} that of the actual: a level in 元 may stand beside a growth target in %.
 *
 * <pre>{@code
 * CsvTable.standard().write(PanelRows.header(), PanelRows.of(panel), writer);
 * // region,region_name,level,year,indicator_code,target_change,…
 * // 990100,青禾市,PREFECTURE,2023,GDP,GROWTH,…
 * }</pre>
 */
public final class PanelRows {

    private static final List<String> HEADER = List.of(
            "region",
            "region_name",
            "level",
            "year",
            "indicator_code",
            "target_change",
            "target_bound",
            "target",
            "target_to",
            "target_wording",
            "unit",
            "commitment",
            "period",
            "actual_change",
            "actual",
            "gap",
            "verdict",
            "plan",
            "target_start",
            "target_end",
            "report",
            "actual_start",
            "actual_end",
            "flags",
            "doubts",
            "actual_unit");

    private PanelRows() {}

    /**
     * The names of the columns.
     *
     * @return in their order
     */
    public static List<String> header() {
        return HEADER;
    }

    /**
     * The rows of a panel.
     *
     * @param panel a panel
     * @return in the order of its cells; a field without a value is null
     */
    public static List<List<@Nullable Object>> of(Panel panel) {
        return requireNonNull(panel, "panel").cells().stream()
                .map(PanelRows::row)
                .toList();
    }

    private static List<@Nullable Object> row(Cell cell) {
        List<@Nullable Object> row = new ArrayList<>();
        row.add(cell.region().code());
        row.add(cell.region().name());
        row.add(cell.region().level());
        row.add(cell.period().year());
        row.add(cell.code());
        addTarget(row, cell);
        addActual(row, cell);
        row.add(cell.plan());
        addPlace(row, cell.target());
        row.add(cell.report());
        addPlace(row, cell.actual());
        row.add(joined(cell.flags()));
        row.add(LedgerRows.doubts(cell.target(), cell.actual()));
        row.add(unit(cell.actual()));
        return row;
    }

    private static void addTarget(List<@Nullable Object> row, Cell cell) {
        Target target = cell.target();
        Measured some = target == null ? cell.actual() : target;
        Bound bound = target == null ? null : target.bound();
        row.add(target == null ? null : target.change());
        row.add(bound == null ? null : bound.kind());
        row.add(bound == null ? null : bound.value().value());
        row.add(bound == null ? null : LedgerRows.upper(bound));
        row.add(bound == null ? null : bound.words());
        row.add(unit(some));
        row.add(target == null ? null : target.commitment());
        row.add(years(cell.period()));
    }

    private static @Nullable String unit(@Nullable Measured statement) {
        return statement == null ? null : statement.bound().value().unit().symbol();
    }

    private static String years(Period period) {
        int first = period.first().getYear();
        return first == period.year() ? "" + first : first + "-" + period.year();
    }

    private static void addActual(List<@Nullable Object> row, Cell cell) {
        Measured actual = cell.actual();
        Quantity gap = cell.gap();
        row.add(actual == null ? null : actual.change());
        row.add(actual == null ? null : actual.bound().value().value());
        row.add(gap == null ? null : gap.value());
        row.add(cell.verdict());
    }

    private static void addPlace(List<@Nullable Object> row, @Nullable Measured statement) {
        row.add(statement == null ? null : statement.span().start());
        row.add(statement == null ? null : statement.span().end());
    }

    private static String joined(Collection<?> values) {
        return values.stream().map(Object::toString).collect(Collectors.joining("|"));
    }
}
