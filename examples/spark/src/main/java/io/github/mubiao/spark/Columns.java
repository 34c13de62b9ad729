package io.github.mubiao.spark;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import io.github.mubiao.io.PlanCsv;
import io.github.mubiao.model.DocumentKind;
import io.github.mubiao.model.Plan;
import java.io.IOException;
import java.io.Serializable;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.sql.Date;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.DecimalType;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;
import scala.jdk.javaapi.CollectionConverters;

/**
 * The columns of the CSV contract in proper types, and {@code inexact} behind them. What stands in them comes from {@link PlanCsv}
 * itself, so that a table can't say anything else than the command.
 *
 * <p>Values are {@code decimal(38,10)}: 28 digits before the point hold what any document prints (亿 times 亿 has 17), 10 behind it
 * what is printed there; Spark has no more than 38. A fraction without an end (2/3) and what has more digits would be another number: it
 * is null in its column, and {@code inexact} names the column and says it whole.
 */
final class Columns implements Serializable {

    private static final long serialVersionUID = 1L;

    static final int SCALE = 10;

    private static final DecimalType DECIMAL = DataTypes.createDecimalType(38, SCALE);

    private static final int MOST_WHOLE_DIGITS = 38 - SCALE;

    private static final Map<String, DataType> TYPES = Map.ofEntries(
            Map.entry("value", DECIMAL),
            Map.entry("value_to", DECIMAL),
            Map.entry("base_value", DECIMAL),
            Map.entry("year", DataTypes.IntegerType),
            Map.entry("start", DataTypes.IntegerType),
            Map.entry("end", DataTypes.IntegerType),
            Map.entry("base_year", DataTypes.IntegerType),
            Map.entry("period_start", DataTypes.DateType),
            Map.entry("period_end", DataTypes.DateType),
            Map.entry("indicator_code", DataTypes.createArrayType(DataTypes.StringType, false)),
            Map.entry("doubts", DataTypes.createArrayType(DataTypes.StringType, false)));

    /** What may be empty and still is a text. */
    private static final Set<String> NEVER_NULL = Set.of("document", "class", "id", "text");

    private final List<String> names;

    private Columns(List<String> names) {
        this.names = List.copyOf(names);
    }

    /** Those that {@link PlanCsv} writes. */
    static Columns standard() {
        Plan empty = new Plan("", "", "", DocumentKind.OTHER, null, null, List.of(), List.of(), List.of());
        return new Columns(records(empty).get(0).getFields());
    }

    private static List<CsvRecord> records(Plan plan) {
        StringWriter csv = new StringWriter();
        try {
            PlanCsv.standard().raw().write(plan, csv);
        } catch (IOException e) {
            throw new IllegalStateException("a text in memory can be written", e);
        }
        return CsvReader.builder().ofCsvRecord(csv.toString()).stream().toList();
    }

    /** The type of a row. */
    StructType schema() {
        StructType schema = new StructType();
        for (String name : names) {
            schema = schema.add(name, TYPES.getOrDefault(name, DataTypes.StringType), !NEVER_NULL.contains(name));
        }
        return schema.add("inexact", DataTypes.createMapType(DataTypes.StringType, DataTypes.StringType, false));
    }

    /** A row for each statement, in text order. */
    Row[] rows(Plan plan) {
        return records(plan).stream().skip(1).map(this::row).toArray(Row[]::new);
    }

    private Row row(CsvRecord fields) {
        List<@Nullable Object> row = new ArrayList<>();
        Map<String, String> inexact = new TreeMap<>();
        for (int i = 0; i < names.size(); i++) {
            row.add(value(names.get(i), fields.getField(i), inexact));
        }
        row.add(inexact.isEmpty() ? null : CollectionConverters.asScala(inexact));
        return RowFactory.create(row.toArray());
    }

    private static @Nullable Object value(String name, String field, Map<String, String> inexact) {
        DataType type = TYPES.getOrDefault(name, DataTypes.StringType);
        if (type instanceof ArrayType) {
            return field.isEmpty() ? new String[0] : field.split("\\|", -1);
        }
        if (field.isEmpty()) {
            return NEVER_NULL.contains(name) ? field : null;
        }
        if (type.equals(DECIMAL)) {
            BigDecimal decimal = decimal(field);
            if (decimal == null) {
                inexact.put(name, field);
            }
            return decimal;
        }
        if (type.equals(DataTypes.IntegerType)) {
            return Integer.valueOf(field);
        }
        return type.equals(DataTypes.DateType) ? Date.valueOf(field) : field;
    }

    /** The number, or null where the column can't hold it as it is. */
    static @Nullable BigDecimal decimal(String number) {
        if (number.contains("/")) {
            return null;
        }
        BigDecimal decimal = new BigDecimal(number).stripTrailingZeros();
        boolean fits = decimal.scale() <= SCALE && decimal.precision() - decimal.scale() <= MOST_WHOLE_DIGITS;
        return fits ? decimal.setScale(SCALE) : null;
    }
}
