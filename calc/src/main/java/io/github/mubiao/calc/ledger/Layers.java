package io.github.mubiao.calc.ledger;

import static java.util.Objects.requireNonNull;

import io.github.mubiao.model.IndicatorCode;
import io.github.mubiao.quantity.Rational;
import io.github.mubiao.region.Region;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The targets of the nation, a province and a city for one indicator and year side by side (层层加码): how many points each level
 * adds. Only growth in per cent and only targets for one year are compared; a range counts by its lower end.
 *
 * <pre>{@code
 * List<Layers> layers = Layers.of(panel);
 * layers.get(0).added();    // 1.5: the city wants 8 %, its province 6.5 %
 * }</pre>
 *
 * @param region the place whose target is compared
 * @param code the indicator
 * @param year the year of the target
 * @param target its target in per cent
 * @param above the targets above it in per cent: first the province's, then the nation's; null where the panel has none
 */
public record Layers(Region region, IndicatorCode code, int year, Rational target, List<@Nullable Rational> above) {

    private static final List<String> HEADER = List.of(
            "region",
            "region_name",
            "level",
            "year",
            "indicator_code",
            "target",
            "province_target",
            "nation_target",
            "added_to_province",
            "added_to_nation");

    /**
     * Copies the list.
     *
     * @param region the place whose target is compared
     * @param code the indicator
     * @param year the year of the target
     * @param target its target in per cent
     * @param above the targets above it in per cent
     */
    public Layers {
        requireNonNull(region, "region");
        requireNonNull(code, "code");
        requireNonNull(target, "target");
        above = java.util.Collections.unmodifiableList(new ArrayList<>(above));
    }

    /**
     * Puts the annual growth targets of a panel beside those above them.
     *
     * @param panel a panel
     * @return one for each annual growth target, in the order of the cells
     */
    public static List<Layers> of(Panel panel) {
        Map<List<Object>, Rational> targets = new HashMap<>();
        List<Cell> annual = panel.cells().stream().filter(Layers::isAnnualRate).toList();
        annual.forEach(cell -> targets.put(key(cell.region().code(), cell), value(cell)));
        return annual.stream().map(cell -> of(cell, targets)).toList();
    }

    private static Layers of(Cell cell, Map<List<Object>, Rational> targets) {
        String province = cell.region().code().substring(0, 2) + "0000";
        boolean city =
                cell.region().level() != Region.Level.PROVINCE && cell.region().level() != Region.Level.NATION;
        List<@Nullable Rational> above = new ArrayList<>();
        above.add(city ? targets.get(key(province, cell)) : null);
        above.add(cell.region().level() == Region.Level.NATION ? null : targets.get(key(Region.NATION.code(), cell)));
        return new Layers(cell.region(), cell.code(), cell.period().year(), value(cell), above);
    }

    private static boolean isAnnualRate(Cell cell) {
        return cell.target() != null
                && cell.target().bound().value().unit().symbol().equals("%")
                && !cell.flags().contains(Cell.Flag.SEVERAL_YEARS)
                && cell.target().change() != io.github.mubiao.model.Change.LEVEL;
    }

    private static Rational value(Cell cell) {
        return CellReader.signed(requireNonNull(cell.target(), "target").measure())
                .value();
    }

    private static List<Object> key(String region, Cell cell) {
        return List.of(region, cell.code(), cell.period().year());
    }

    /**
     * What the place adds to its province.
     *
     * @return points; empty where the province has no target in the panel
     */
    public Optional<Rational> added() {
        return added(0);
    }

    private Optional<Rational> added(int level) {
        return Optional.ofNullable(above.get(level)).map(target::minus);
    }

    /**
     * The names of the columns.
     *
     * @return in their order
     */
    public static List<String> header() {
        return HEADER;
    }

    /**
     * The row of the table.
     *
     * @return its fields; null where there is no value
     */
    public List<@Nullable Object> row() {
        List<@Nullable Object> row =
                new ArrayList<>(List.of(region.code(), region.name(), region.level(), year, code, target));
        row.add(above.get(0));
        row.add(above.get(1));
        row.add(added(0).orElse(null));
        row.add(added(1).orElse(null));
        return row;
    }
}
