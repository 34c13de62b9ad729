package io.github.mubiao.cli.page;

import io.github.mubiao.calc.ledger.Cell;
import io.github.mubiao.calc.ledger.Panel;
import io.github.mubiao.cli.format.Wording;
import io.github.mubiao.model.Change;
import io.github.mubiao.model.IndicatorCode;
import io.github.mubiao.model.IndicatorCodes;
import io.github.mubiao.model.Measured;
import io.github.mubiao.model.StandardIndicator;
import io.github.mubiao.model.Statement;
import io.github.mubiao.quantity.Quantity;
import io.github.mubiao.region.Region;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One indicator over years and places.
 *
 * @param name the name of the indicator
 * @param change what its figures say: growth, level
 * @param unit their unit
 * @param years the years, in order, without gaps
 * @param places its places, the nation first, then provinces, then the others
 */
public record PanelSeries(String name, Words change, String unit, List<Integer> years, List<Place> places) {

    /** Copies the lists. */
    public PanelSeries {
        years = List.copyOf(years);
        places = List.copyOf(places);
    }

    /**
     * A place and its figures.
     *
     * @param name its name
     * @param level its level: NATION, PROVINCE …
     * @param points one for each year; null where the panel has none
     */
    public record Place(String name, String level, List<@Nullable Point> points) {}

    /**
     * A year of a place.
     *
     * @param target the number of the target, for the chart; null where there is none
     * @param actual that of the result, likewise
     * @param wanted the target as people write it, or empty
     * @param achieved the result as people write it, or empty
     */
    public record Point(@Nullable Double target, @Nullable Double actual, Words wanted, Words achieved) {}

    /** What one chart can show together: figures of one indicator, of one kind, in one unit. */
    private record Kind(IndicatorCode code, Change change, String unit) {}

    /** The series of a panel, those with most figures first within each indicator. */
    static List<PanelSeries> of(Panel panel) {
        Map<Kind, List<Cell>> kinds = new LinkedHashMap<>();
        for (Cell cell : panel.cells()) {
            Measured shown = cell.target() == null ? cell.actual() : cell.target();
            if (shown != null && !cell.flags().contains(Cell.Flag.SEVERAL_YEARS)) {
                kinds.computeIfAbsent(kind(cell, shown), kind -> new ArrayList<>())
                        .add(cell);
            }
        }
        return kinds.entrySet().stream()
                .map(entry -> of(entry.getKey(), entry.getValue()))
                .toList();
    }

    /** A fall is drawn as a negative growth, beside the others. */
    private static Kind kind(Cell cell, Measured shown) {
        Change change = shown.change() == Change.DECLINE ? Change.GROWTH : shown.change();
        return new Kind(cell.code(), change, shown.bound().value().unit().symbol());
    }

    private static PanelSeries of(Kind kind, List<Cell> cells) {
        TreeSet<Integer> years = new TreeSet<>();
        Map<Region, Map<Integer, Cell>> places = new LinkedHashMap<>();
        for (Cell cell : cells) {
            years.add(cell.period().year());
            places.computeIfAbsent(cell.region(), region -> new TreeMap<>())
                    .putIfAbsent(cell.period().year(), cell);
        }
        List<Integer> all = new ArrayList<>();
        for (int year = years.first(); year <= years.last(); year++) {
            all.add(year);
        }
        List<Place> rows = places.entrySet().stream()
                .sorted(Map.Entry.comparingByKey(
                        Comparator.comparing(Region::level).thenComparing(Region::code)))
                .map(entry -> place(entry.getKey(), entry.getValue(), all))
                .toList();
        String name = IndicatorCodes.standard()
                .find(kind.code())
                .map(StandardIndicator::name)
                .orElse(kind.code().value());
        return new PanelSeries(name, Words.text(key(kind.change())), kind.unit(), all, rows);
    }

    private static String key(Change change) {
        return "Change." + change.name();
    }

    private static Place place(Region region, Map<Integer, Cell> cells, List<Integer> years) {
        List<@Nullable Point> points = new ArrayList<>();
        years.forEach(year -> points.add(point(cells.get(year))));
        return new Place(region.name(), region.level().name(), points);
    }

    private static @Nullable Point point(@Nullable Cell cell) {
        return cell == null
                ? null
                : new Point(
                        number(cell.target()),
                        number(cell.actual()),
                        said(cell.target(), Wording::value),
                        said(cell.actual(), Wording::value));
    }

    private static Words said(@Nullable Statement statement, BiFunction<Wording, Statement, String> part) {
        Function<Wording, String> text = wording -> statement == null ? "" : part.apply(wording, statement);
        return Words.of(text);
    }

    private static @Nullable Double number(@Nullable Measured measured) {
        if (measured == null) {
            return null;
        }
        Quantity value = measured.bound().value();
        double number = value.toDecimal(4, RoundingMode.HALF_UP).doubleValue();
        return measured.change() == Change.DECLINE ? -number : number;
    }
}
