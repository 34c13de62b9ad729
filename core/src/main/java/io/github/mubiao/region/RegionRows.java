package io.github.mubiao.region;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.github.mubiao.region.Regions.Coverage;
import io.github.mubiao.table.Table;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a catalogue of divisions.
 *
 * @param regions the divisions, whose level and parent are still to be placed among all codes
 * @param coverage the years that the row of the nation tells; null where there is none
 */
record RegionRows(List<Region> regions, @Nullable Coverage coverage) {

    static RegionRows read(Reader csv) throws IOException {
        List<Region> regions = new ArrayList<>();
        List<Coverage> coverage = new ArrayList<>();
        Table.forEach("regions", csv, row -> {
            if (row.getField("code").equals(Region.NATION.code())) {
                coverage.add(coverage(row));
            } else {
                regions.add(region(row));
            }
        });
        return new RegionRows(regions, coverage.isEmpty() ? null : coverage.get(coverage.size() - 1));
    }

    /** A division whose level and parent are still to be placed among all codes. */
    private static Region region(NamedCsvRecord row) {
        return new Region(
                row.getField("code"),
                row.getField("name"),
                Region.Level.COUNTY,
                null,
                year(row, "since").orElse(null),
                year(row, "until").orElse(null));
    }

    private static Coverage coverage(NamedCsvRecord row) {
        return new Coverage(
                year(row, "since").orElseThrow(() -> new IllegalArgumentException("the nation must have a first year")),
                year(row, "until").orElseThrow(() -> new IllegalArgumentException("the nation must have a last year")));
    }

    private static Optional<Integer> year(NamedCsvRecord row, String column) {
        String year = row.getField(column);
        if (year.isEmpty()) {
            return Optional.empty();
        }
        if (year.length() != 4 || !year.chars().allMatch(c -> c >= '0' && c <= '9')) {
            throw new IllegalArgumentException(column + " '" + year + "' must be a year of four digits");
        }
        return Optional.of(Integer.valueOf(year));
    }

    /** The nation and all rows, each with its level and the division above it. */
    static Stream<Region> placed(Collection<Region> rows) {
        Set<String> codes = rows.stream().map(Region::code).collect(Collectors.toSet());
        return Stream.concat(Stream.of(Region.NATION), rows.stream()).map(row -> placed(row, codes::contains));
    }

    /** The level and the division above follow from the code: a county without a prefecture belongs to the province. */
    static Region placed(Region row, Predicate<String> codes) {
        String code = row.code();
        String prefecture = code.substring(0, 4) + "00";
        String province = code.substring(0, 2) + "0000";
        if (code.equals(Region.NATION.code())) {
            return row;
        }
        if (code.equals(province)) {
            return placed(row, Region.Level.PROVINCE, Region.NATION.code());
        }
        if (code.equals(prefecture)) {
            return placed(row, Region.Level.PREFECTURE, province);
        }
        return placed(row, Region.Level.COUNTY, codes.test(prefecture) ? prefecture : province);
    }

    private static Region placed(Region row, Region.Level level, String parent) {
        return new Region(row.code(), row.name(), level, parent, row.since(), row.until());
    }
}
