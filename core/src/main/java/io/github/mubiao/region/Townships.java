package io.github.mubiao.region;

import static java.util.Objects.requireNonNull;

import io.github.mubiao.table.Table;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;

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

    private static final int CODE_LENGTH = 6;

    private static final class Standard {
        private static final Townships TOWNSHIPS = Table.resource(Townships.class, "townships.csv", Townships::read);
    }

    /** A county is a line: its code and its townships, with a blank around each. */
    private final String rows;

    private Townships(String rows) {
        this.rows = rows;
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
        StringBuilder rows = new StringBuilder("\n");
        Table.forEach(
                "townships",
                csv,
                row -> rows.append(row.getField("county"))
                        .append(' ')
                        .append(row.getField("townships"))
                        .append(" \n"));
        return new Townships(rows.toString());
    }

    /**
     * The counties that have a township of this name.
     *
     * @param township its full name, such as 润雅乡
     * @return their codes of six digits, in ascending order; empty where there is none
     */
    public List<String> countiesOf(String township) {
        List<String> codes = new ArrayList<>();
        String name = " " + requireNonNull(township, "township") + " ";
        for (int at = rows.indexOf(name); at >= 0; at = rows.indexOf(name, at + 1)) {
            int county = rows.lastIndexOf('\n', at) + 1;
            codes.add(rows.substring(county, county + CODE_LENGTH));
        }
        return codes;
    }
}
