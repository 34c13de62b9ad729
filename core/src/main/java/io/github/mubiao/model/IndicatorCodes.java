package io.github.mubiao.model;

import static java.util.Objects.requireNonNull;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.github.mubiao.quantity.Unit;
import io.github.mubiao.quantity.Units;
import io.github.mubiao.table.Table;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The catalogue of standard statistical indicators: which of them a name means. Immutable; pass it where it is needed.
 *
 * <p>The standard catalogue is the commented file {@code indicator-codes.csv} beside this class. A name means an indicator only
 * where it is one of its names, give or take words that say nothing of what is measured (全市, 实现, 增速): 工业增加值 in
 * 高技术制造业增加值 is another thing. Where none fits there is no code; none is guessed.
 *
 * <pre>{@code
 * IndicatorCodes codes = IndicatorCodes.standard();
 * codes.of("全市实现地区生产总值");       // GDP
 * codes.of("农民人均纯收入");             // RURAL_INCOME: the name until 2014
 * codes.of("居民消费价格涨幅");           // CPI
 * codes.of("单位地区生产总值能耗");       // ENERGY_INTENSITY
 * codes.of("林业总产值");                 // empty
 * }</pre>
 */
public final class IndicatorCodes {

    private static final IndicatorCodes STANDARD =
            Table.resource(IndicatorCodes.class, "indicator-codes.csv", IndicatorCodes::read);

    private final Map<IndicatorCode, StandardIndicator> byCode;
    private final Map<String, StandardIndicator> byName;

    private IndicatorCodes(Collection<StandardIndicator> indicators) {
        byCode = new LinkedHashMap<>();
        byName = new LinkedHashMap<>();
        indicators.forEach(this::add);
    }

    private void add(StandardIndicator indicator) {
        if (byCode.putIfAbsent(indicator.code(), indicator) != null) {
            throw new IllegalArgumentException("code '" + indicator.code() + "' must occur once");
        }
        addName(indicator.name(), indicator);
        for (StandardIndicator.Alias alias : indicator.aliases()) {
            addName(alias.name(), indicator);
        }
    }

    private void addName(String name, StandardIndicator indicator) {
        StandardIndicator other = byName.putIfAbsent(IndicatorNames.plain(name), indicator);
        if (other != null && !other.code().equals(indicator.code())) {
            throw new IllegalArgumentException(
                    "name '" + name + "' must not belong to both " + other.code() + " and " + indicator.code());
        }
    }

    /**
     * The indicators that come with the library.
     *
     * @return the standard catalogue
     */
    public static IndicatorCodes standard() {
        return STANDARD;
    }

    /**
     * Reads a catalogue: CSV with the columns {@code code,name,aliases,older,units,direction,prices,note}. Names are separated by
     * blanks, {@code older} ones end in a colon and the last year of their use; lines that start with {@code #} are comments.
     *
     * @param csv the rows
     * @return the catalogue
     * @throws IOException if reading fails
     * @throws IllegalArgumentException if a row is wrong or a name belongs to two codes; the message names the line
     */
    public static IndicatorCodes read(Reader csv) throws IOException {
        IndicatorCodes codes = new IndicatorCodes(List.of());
        Table.forEach("indicator codes", csv, row -> codes.add(indicator(row)));
        return codes;
    }

    private static StandardIndicator indicator(NamedCsvRecord row) {
        List<StandardIndicator.Alias> aliases = new ArrayList<>();
        for (String name : words(row, "aliases")) {
            aliases.add(new StandardIndicator.Alias(name, null));
        }
        for (String older : words(row, "older")) {
            aliases.add(alias(older));
        }
        return new StandardIndicator(
                new IndicatorCode(row.getField("code")),
                row.getField("name"),
                aliases,
                units(row),
                Table.constant(row, "direction", Direction.class),
                row.getField("prices").isEmpty()
                        ? PriceBasis.UNSTATED
                        : Table.constant(row, "prices", PriceBasis.class),
                row.getField("note"));
    }

    private static List<String> units(NamedCsvRecord row) {
        List<String> units = words(row, "units");
        for (String unit : units) {
            Units.standard().get(unit);
        }
        return units;
    }

    private static List<String> words(NamedCsvRecord row, String column) {
        List<String> words = new ArrayList<>();
        for (String word : row.getField(column).split(" ", -1)) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return words;
    }

    private static StandardIndicator.Alias alias(String older) {
        String[] parts = older.split(":", -1);
        if (parts.length != 2 || !parts[1].matches("\\d{4}")) {
            throw new IllegalArgumentException("older name '" + older + "' must end in a colon and a year");
        }
        return new StandardIndicator.Alias(parts[0], Integer.valueOf(parts[1]));
    }

    /**
     * This catalogue and another one; where both have a code, the other one's row counts.
     *
     * @param other the rows to add
     * @return a new catalogue
     * @throws IllegalArgumentException if a name would belong to two codes
     */
    public IndicatorCodes plus(IndicatorCodes other) {
        Map<IndicatorCode, StandardIndicator> all = new LinkedHashMap<>(byCode);
        all.putAll(requireNonNull(other, "other").byCode);
        return new IndicatorCodes(all.values());
    }

    /**
     * All rows.
     *
     * @return in the order of the file
     */
    public List<StandardIndicator> indicators() {
        return List.copyOf(byCode.values());
    }

    /**
     * The row of a code.
     *
     * @param code such as GDP
     * @return the indicator, or empty if the catalogue does not have it
     */
    public Optional<StandardIndicator> find(IndicatorCode code) {
        return Optional.ofNullable(byCode.get(requireNonNull(code, "code")));
    }

    /**
     * Which indicator a name means.
     *
     * @param name the name of an indicator, as a document writes it
     * @return its code; empty where none fits
     */
    public Optional<IndicatorCode> of(String name) {
        requireNonNull(name, "name");
        return Optional.ofNullable(row(name)).map(StandardIndicator::code);
    }

    /**
     * What is measured, without the words around it that say nothing of it: 工业技改投资 of 全市完成工业技改投资增速. Names of one
     * stem are names of one thing, whether or not the catalogue has it.
     *
     * @param name the name of an indicator, as a document writes it
     * @return half width, without marks; as it is where it is longer than names are
     */
    public static String stem(String name) {
        return IndicatorNames.stem(requireNonNull(name, "name"));
    }

    /**
     * Whether a name is that of a rate of change, so that its level says what a growth says: 居民消费价格涨幅3%.
     *
     * @param name the name of an indicator
     * @return true for 增速, 涨幅 and the like at its end
     */
    public static boolean isRate(String name) {
        return IndicatorNames.isRate(requireNonNull(name, "name"));
    }

    /**
     * Which indicator a figure is of. Its level must be in a unit of the indicator: 粮食 of 粮食12万亩 is not its output.
     *
     * @param name the name of an indicator, as a document writes it
     * @param change what the figure says about it
     * @param unit the unit of the figure
     * @return its code; empty where none fits
     */
    public Optional<IndicatorCode> of(String name, Change change, Unit unit) {
        requireNonNull(name, "name");
        requireNonNull(unit, "unit");
        return switch (requireNonNull(change, "change")) {
            case GROWTH, DECLINE, POINTS_UP, POINTS_DOWN -> of(name);
            case LEVEL, AMOUNT, INCREASE, DECREASE ->
                Optional.ofNullable(row(name))
                        .filter(indicator -> fits(indicator, name, unit))
                        .map(StandardIndicator::code);
        };
    }

    private @Nullable StandardIndicator row(String name) {
        return IndicatorNames.first(name, byName::get);
    }

    /** 居民消费价格涨幅3%: where the name is that of a rate, its level is a share. */
    private static boolean fits(StandardIndicator indicator, String name, Unit unit) {
        boolean share = unit.dimension().equals("ratio");
        return indicator.units().isEmpty()
                || share && IndicatorNames.isRate(name)
                || indicator.units().stream()
                        .anyMatch(symbol -> Units.standard().get(symbol).convertsTo(unit));
    }
}
