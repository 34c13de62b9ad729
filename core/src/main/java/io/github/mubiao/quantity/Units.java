package io.github.mubiao.quantity;

import static java.util.Objects.requireNonNull;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.github.mubiao.table.Table;
import java.io.IOException;
import java.io.Reader;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A catalogue of units, by symbol and alias. Immutable; pass it where it is needed, there is no global one.
 *
 * <p>The standard catalogue is the commented file {@code units.csv} beside this class. A compound such as {@code 微克/立方米}
 * needs no row: {@link #find(String)} derives it from its parts.
 *
 * <pre>{@code
 * Units units = Units.standard();
 * units.get("亩").factor();             // 2000/3
 * units.get("度").convertsTo(units.get("千瓦时")); // true: an alias, of the same size
 * units.get("元/平方米").dimension();   // money:CNY/area
 * units.get("张/千人").factor();        // 1/1000
 * }</pre>
 */
public final class Units {

    /** More than documents ever have: 元/人/月. */
    private static final int MAX_PARTS = 3;

    /** As in 万元 and 百万人. */
    private static final int MAX_MULTIPLIER = 2;

    private static final Units STANDARD = Table.resource(Units.class, "units.csv", Units::read);

    private final Map<String, Unit> bySymbol;

    private Units(Map<String, Unit> bySymbol) {
        this.bySymbol = Collections.unmodifiableMap(bySymbol);
    }

    /**
     * The units that come with the library.
     *
     * @return the standard catalogue
     */
    public static Units standard() {
        return STANDARD;
    }

    /**
     * Reads a catalogue: CSV with the columns {@code symbol,aliases,dimension,factor}; aliases (other
     * words for a unit of the same size) are separated by blanks, a factor is a decimal or a fraction,
     * lines that start with {@code #} are comments. An empty dimension makes a counter.
     *
     * @param csv the rows
     * @return the catalogue
     * @throws IOException if reading fails
     * @throws IllegalArgumentException if a row is wrong or a symbol occurs twice; the message names the line
     */
    public static Units read(Reader csv) throws IOException {
        Map<String, Unit> units = new LinkedHashMap<>();
        Table.forEach("units", csv, row -> {
            Unit unit = unit(row);
            add(units, unit);
            for (String alias : row.getField("aliases").split(" ", -1)) {
                if (!alias.isEmpty()) {
                    add(units, new Unit(alias, unit.dimension(), unit.factor()));
                }
            }
        });
        return new Units(units);
    }

    private static Unit unit(NamedCsvRecord row) {
        String symbol = row.getField("symbol");
        String dimension = row.getField("dimension");
        String factor = row.getField("factor");
        if (dimension.isEmpty() && !factor.isEmpty()) {
            throw new IllegalArgumentException("counter '" + symbol + "' must not have a factor, it is " + factor);
        }
        return dimension.isEmpty() ? Unit.counter(symbol) : new Unit(symbol, dimension, Rational.parse(factor));
    }

    private static void add(Map<String, Unit> units, Unit unit) {
        if (unit.symbol().isBlank()) {
            throw new IllegalArgumentException("symbol '" + unit.symbol() + "' must not be blank");
        }
        if (units.putIfAbsent(unit.symbol(), unit) != null) {
            throw new IllegalArgumentException("symbol '" + unit.symbol() + "' must occur once");
        }
    }

    /**
     * This catalogue and another one; where both have a symbol, the other one's unit counts.
     *
     * @param other the units to add
     * @return a new catalogue
     */
    public Units plus(Units other) {
        Map<String, Unit> all = new LinkedHashMap<>(bySymbol);
        all.putAll(requireNonNull(other, "other").bySymbol);
        return new Units(all);
    }

    /**
     * The unit of a symbol or alias. A compound of known units is derived: the dimension of {@code a/b} is {@code A/B}, its factor
     * the ratio of theirs. The lower parts may have a multiplier, as in {@code 张/千人} and {@code 立方米/万元}.
     *
     * @param symbol such as {@code 公里}, {@code 度}, {@code 微克/立方米} or {@code 元/人/月}
     * @return the unit, or empty if it is not known
     */
    public Optional<Unit> find(String symbol) {
        requireNonNull(symbol, "symbol");
        Unit unit = bySymbol.get(symbol);
        return unit != null ? Optional.of(unit) : compound(symbol.split("/", MAX_PARTS + 1));
    }

    private Optional<Unit> compound(String[] parts) {
        Optional<Unit> unit = Optional.ofNullable(bySymbol.get(parts[0]));
        if (parts.length == 1 || parts.length > MAX_PARTS) {
            return Optional.empty();
        }
        for (int i = 1; i < parts.length && unit.isPresent(); i++) {
            Unit above = unit.get();
            unit = multiple(parts[i]).map(below -> per(above, below));
        }
        return unit;
    }

    private static Unit per(Unit above, Unit below) {
        return new Unit(
                above.symbol() + "/" + below.symbol(),
                above.dimension() + "/" + below.dimension(),
                above.factor().dividedBy(below.factor()));
    }

    /** 人, 千人 or 十万人. */
    private Optional<Unit> multiple(String symbol) {
        for (int end = 0; end <= MAX_MULTIPLIER && end < symbol.length(); end++) {
            Unit unit = bySymbol.get(symbol.substring(end));
            if (unit != null) {
                Rational factor = Multipliers.factor(symbol.substring(0, end)).times(unit.factor());
                return Optional.of(new Unit(symbol, unit.dimension(), factor));
            }
            if (!Multipliers.isMultiplier(symbol.charAt(end))) {
                break;
            }
        }
        return Optional.empty();
    }

    /**
     * The unit of a symbol that must be known.
     *
     * @param symbol such as {@code 公里}
     * @return the unit
     * @throws IllegalArgumentException if it is not in the catalogue
     */
    public Unit get(String symbol) {
        return find(symbol)
                .orElseThrow(() -> new IllegalArgumentException("unit '" + symbol + "' must be in the catalogue"));
    }

    /**
     * All symbols and aliases of the catalogue, without derived compounds.
     *
     * @return in the order of the file
     */
    public Set<String> symbols() {
        return bySymbol.keySet();
    }
}
