package io.github.mubiao.region;

import static java.util.Objects.requireNonNull;

import io.github.mubiao.table.Table;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The townships (乡镇街道) of the mainland, each with the county that it lies in: GB/T 2260 ends at the county, and what a township
 * reports holds for its county.
 *
 * <p>Names are not unique: of ten townships three share theirs with another one. Immutable; its rows are read on first use.
 *
 * <pre>{@code
 * Townships.standard().countiesOf("润雅乡"); // [433127], the code of 永顺县
 * Townships.standard().countiesOf("城关镇"); // the codes of dozens of counties
 * }</pre>
 */
public final class Townships {

    private static final class Standard {
        private static final Townships TOWNSHIPS = Table.resource(Townships.class, "townships.csv", Townships::read);
    }

    private final Map<String, List<String>> counties;

    private Townships(Map<String, List<String>> counties) {
        this.counties = counties;
    }

    /**
     * The townships that come with the library, as of June 2023.
     *
     * @return the standard catalogue
     */
    public static Townships standard() {
        return Standard.TOWNSHIPS;
    }

    private static Townships read(Reader csv) throws IOException {
        Map<String, List<String>> counties = new HashMap<>();
        Table.forEach("townships", csv, row -> {
            for (String township : row.getField("townships").split(" ", -1)) {
                counties.computeIfAbsent(township, name -> new ArrayList<>(1)).add(row.getField("county"));
            }
        });
        return new Townships(counties);
    }

    /**
     * The counties that have a township of this name.
     *
     * @param township its full name, such as 润雅乡
     * @return their codes of six digits, in ascending order; empty where there is none
     */
    public List<String> countiesOf(String township) {
        return List.copyOf(counties.getOrDefault(requireNonNull(township, "township"), List.of()));
    }
}
