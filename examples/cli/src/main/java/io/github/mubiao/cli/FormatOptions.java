package io.github.mubiao.cli;

import io.github.mubiao.io.PlanCsv;
import java.util.List;
import picocli.CommandLine.Option;

/** How CSV and tables are written. */
final class FormatOptions {

    @Option(names = "--columns", paramLabel = "NAME", split = ",")
    private List<String> columns = List.of();

    @Option(names = "--raw")
    private boolean raw;

    @Option(names = "--bom")
    private boolean mark;

    /** The wanted columns. */
    List<String> columns() {
        return columns;
    }

    /** CSV as it is wanted. */
    PlanCsv csv() {
        PlanCsv csv = raw ? PlanCsv.standard().raw() : PlanCsv.standard();
        return mark ? csv.withByteOrderMark() : csv;
    }
}
