package io.github.mubiao.cli.format;

import io.github.mubiao.cli.output.Output;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** How plans are printed. */
public enum OutputFormat {
    /** For people: an aligned table for each plan. */
    TABLE {
        @Override
        PlanWriter writer(Writer out, Layout layout) {
            return new TableWriter(out, layout);
        }
    },
    /** For spreadsheets: one header, one line for each statement of all plans. */
    CSV {
        @Override
        PlanWriter writer(Writer out, Layout layout) {
            return new CsvPlanWriter(out, layout.csv(), layout.columns());
        }
    },
    /** For spreadsheets: a workbook with a sheet for each kind of statement. */
    XLSX {
        @Override
        public PlanWriter writer(Output out, Layout layout) {
            return new WorkbookWriter(out, layout.language());
        }

        @Override
        PlanWriter writer(Writer out, Layout layout) {
            throw new UnsupportedOperationException("a workbook is no text");
        }

        @Override
        public boolean isText() {
            return false;
        }
    },
    /** For programs: the whole plan; several plans as JSON Lines. */
    JSON {
        @Override
        PlanWriter writer(Writer out, Layout layout) {
            return new JsonPlanWriter(out, layout.several());
        }
    };

    abstract PlanWriter writer(Writer out, Layout layout);

    /**
     * Prints plans in this format, as UTF-8.
     *
     * @param out where to; what is written of a plan is whole when the writer returns
     * @param layout how
     * @return a writer
     */
    public PlanWriter writer(Output out, Layout layout) {
        return writer(new OutputStreamWriter(out, StandardCharsets.UTF_8), layout);
    }

    /**
     * Whether it can be printed on a terminal.
     *
     * @return false if it needs a file
     */
    public boolean isText() {
        return true;
    }

    /** As the option takes it: {@code csv}. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
