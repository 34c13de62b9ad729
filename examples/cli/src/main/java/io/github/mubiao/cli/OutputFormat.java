package io.github.mubiao.cli;

import io.github.mubiao.io.PlanCsv;
import io.github.mubiao.io.PlanJson;
import io.github.mubiao.model.Plan;
import java.io.IOException;
import java.io.Writer;
import java.util.Locale;
import java.util.function.IntSupplier;

/** How plans are printed. */
enum OutputFormat {
    /** For people: an aligned table for each plan. */
    TABLE {
        @Override
        void write(Iterable<Plan> plans, boolean several, Page page) throws IOException {
            String gap = "";
            for (Plan plan : plans) {
                page.out().append(gap).append(new PlanTable(plan, page.width().getAsInt()).toString());
                gap = "\n";
            }
        }
    },
    /** For spreadsheets: one header, one line for each statement of all plans. */
    CSV {
        @Override
        void write(Iterable<Plan> plans, boolean several, Page page) throws IOException {
            PlanCsv.standard().write(plans, page.out());
        }
    },
    /** For programs: the whole plan; several plans as JSON Lines. */
    JSON {
        @Override
        void write(Iterable<Plan> plans, boolean several, Page page) throws IOException {
            PlanJson json = several ? PlanJson.standard().compact() : PlanJson.standard();
            for (Plan plan : plans) {
                json.write(plan, page.out());
                page.out().append('\n');
            }
        }
    };

    /**
     * Where output goes.
     *
     * @param out the destination
     * @param width how many columns a line has, for the format that asks
     */
    record Page(Writer out, IntSupplier width) {}

    /**
     * Prints plans one after the other, asking for the next one when the last one is done.
     *
     * @param plans the plans
     * @param several whether the caller asked for any number of documents rather than for one
     * @param page where to
     * @throws IOException if writing fails
     */
    abstract void write(Iterable<Plan> plans, boolean several, Page page) throws IOException;

    /** As the option takes it: {@code csv}. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
