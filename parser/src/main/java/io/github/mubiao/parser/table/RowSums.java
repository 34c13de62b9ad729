package io.github.mubiao.parser.table;

import io.github.mubiao.parser.table.Head.Sense;
import io.github.mubiao.parser.table.Layout.Group;
import io.github.mubiao.quantity.Quantity;
import io.github.mubiao.quantity.Rational;
import io.github.mubiao.quantity.Units;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the figures of the rows themselves tell of wholes and parts: 城镇 and 乡村 add up to 全国人口. */
final class RowSums {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,15}(\\.\\d{1,9})?");

    /** Rounding: so much of a whole its parts may miss. */
    private static final Rational MOST_MISSED = Rational.parse("0.002");

    private static final int MOST_PARTS = 40;

    private final Group group;
    private final Units units;
    private final int column;
    private final Set<Integer> parts = new HashSet<>();
    private final Map<Integer, Optional<UnitWord>> unitsOfRows = new HashMap<>();

    RowSums(Layout layout, Group group, Units units) {
        this.group = group;
        this.units = units;
        this.column = group.values().stream()
                .filter(value -> layout.head(value).sense() == Sense.LEVEL)
                .findFirst()
                .orElse(group.values().get(0));
        find(layout.rows());
    }

    private void find(List<Row> rows) {
        Row whole = null;
        for (int i = 0; i < rows.size(); i++) {
            boolean member =
                    Label.read(rows.get(i).cell(group.label()).words(), units).member();
            if (member && whole != null) {
                int end = end(rows, i, whole);
                rows.subList(i, end).forEach(row -> parts.add(row.start()));
                i = Math.max(i, end - 1);
            } else {
                whole = rows.get(i);
            }
        }
    }

    /** The index behind the rows from one on that add up to a whole; the index itself where none do. */
    private int end(List<Row> rows, int first, Row whole) {
        Quantity all = quantity(whole);
        Quantity sum = quantity(rows.get(first));
        if (all == null || sum == null || !sum.unit().convertsTo(all.unit())) {
            return first;
        }
        for (int i = first + 1; i < Math.min(rows.size(), first + MOST_PARTS); i++) {
            Quantity next = quantity(rows.get(i));
            if (next == null || !next.unit().convertsTo(sum.unit()) || sum.compareTo(all) > 0) {
                return first;
            }
            sum = sum.plus(next);
            if (isAll(sum, all)) {
                return i + 1;
            }
        }
        return first;
    }

    private static boolean isAll(Quantity sum, Quantity all) {
        Rational missed = all.minus(sum).value().abs();
        return missed.compareTo(all.value().abs().times(MOST_MISSED)) <= 0;
    }

    /** Whether a row is one of those behind 其中 that add up to a whole. */
    boolean isPart(Row row) {
        return parts.contains(row.start());
    }

    /** Whether a row can be a part of another one: it has a unit of the same kind and is no larger. */
    boolean fits(Row row, Row whole) {
        UnitWord own = unit(row);
        UnitWord its = unit(whole);
        if (own != null && its != null && !own.unit().convertsTo(its.unit())) {
            return false;
        }
        Quantity part = quantity(row);
        Quantity all = quantity(whole);
        return part == null || all == null || !part.unit().convertsTo(all.unit()) || part.compareTo(all) <= 0;
    }

    /** The unit in the label of a row, or else in its column of units; null where there is none. */
    @Nullable
    UnitWord unit(Row row) {
        return unitsOfRows
                .computeIfAbsent(row.start(), unknown -> Optional.ofNullable(read(row)))
                .orElse(null);
    }

    private @Nullable UnitWord read(Row row) {
        UnitWord own = Label.read(row.cell(group.label()).words(), units).unit();
        return own != null || group.unit() == Layout.ABSENT
                ? own
                : UnitWord.parse(row.cell(group.unit()).words(), units).orElse(null);
    }

    private @Nullable Quantity quantity(Row row) {
        Cell cell = row.cell(column);
        UnitWord unit = unit(row);
        return NUMBER.matcher(cell.words()).matches()
                ? (unit == null ? UnitWord.NONE : unit).of(Rational.parse(cell.words()))
                : null;
    }
}
