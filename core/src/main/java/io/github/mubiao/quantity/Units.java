package io.github.mubiao.quantity;

import static java.util.Objects.requireNonNull;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NoSuchElementException;
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
 * }</pre>
 */
public final class Units {

    private static final Units STANDARD = load();

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
        requireNonNull(csv, "csv");
        Map<String, Unit> units = new LinkedHashMap<>();
        try (CsvReader<NamedCsvRecord> rows =
                CsvReader.builder().commentStrategy(CommentStrategy.SKIP).ofNamedCsvRecord(csv)) {
            for (NamedCsvRecord row : rows) {
                try {
                    Unit unit = unit(row);
                    add(units, unit.symbol(), unit);
                    for (String alias : row.getField("aliases").split(" ", -1)) {
                        if (!alias.isEmpty()) {
                            add(units, alias, new Unit(alias, unit.dimension(), unit.factor()));
                        }
                    }
                } catch (IllegalArgumentException | NoSuchElementException e) {
                    throw new IllegalArgumentException(
                            "units, line " + row.getStartingLineNumber() + ": " + e.getMessage(), e);
                }
            }
        }
        return new Units(units);
    }

    private static Unit unit(NamedCsvRecord row) {
        String symbol = row.getField("symbol");
        String dimension = row.getField("dimension");
        return dimension.isEmpty()
                ? Unit.counter(symbol)
                : new Unit(symbol, dimension, Rational.parse(row.getField("factor")));
    }

    private static void add(Map<String, Unit> units, String symbol, Unit unit) {
        if (units.putIfAbsent(symbol, unit) != null) {
            throw new IllegalArgumentException("symbol '" + symbol + "' must occur once");
        }
    }

    private static Units load() {
        try (InputStream in = requireNonNull(Units.class.getResourceAsStream("units.csv"), "units.csv")) {
            return read(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
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
        all.putAll(other.bySymbol);
        return new Units(all);
    }

    /**
     * The unit of a symbol or alias. {@code a/b} of two known units is derived: its dimension is {@code A/B} and its
     * factor the ratio of theirs.
     *
     * @param symbol such as {@code 公里}, {@code 度} or {@code 微克/立方米}
     * @return the unit, or empty if it is not known
     */
    public Optional<Unit> find(String symbol) {
        requireNonNull(symbol, "symbol");
        Unit unit = bySymbol.get(symbol);
        if (unit != null) {
            return Optional.of(unit);
        }
        int slash = symbol.indexOf('/');
        if (slash <= 0) {
            return Optional.empty();
        }
        Unit above = bySymbol.get(symbol.substring(0, slash));
        Unit below = bySymbol.get(symbol.substring(slash + 1));
        return above == null || below == null
                ? Optional.empty()
                : Optional.of(new Unit(
                        above.symbol() + "/" + below.symbol(),
                        above.dimension() + "/" + below.dimension(),
                        above.factor().dividedBy(below.factor())));
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
