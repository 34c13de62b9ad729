package io.github.mubiao.io;

import static java.util.Objects.requireNonNull;

import io.github.mubiao.model.Averaging;
import io.github.mubiao.model.Base;
import io.github.mubiao.model.Measure;
import io.github.mubiao.model.Measured;
import io.github.mubiao.model.Milestone;
import io.github.mubiao.model.Nature;
import io.github.mubiao.model.Period;
import io.github.mubiao.model.Plan;
import io.github.mubiao.model.PriceBasis;
import io.github.mubiao.model.Statement;
import io.github.mubiao.model.Target;
import io.github.mubiao.quantity.Quantity;
import io.github.mubiao.quantity.Unit;
import io.github.mubiao.region.Region;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * Writes plans as CSV (RFC 4180, lines end in CR LF): a header and one line per statement, in text order.
 *
 * <p>What a statement does not have is an empty field: a milestone has no value, an observation no commitment, and a nature or
 * price basis that the document does not state is not spelled out. {@code indicator} of a milestone is its event. {@code value} is a plain decimal with 千/万/亿 folded in, or
 * a fraction such as {@code 2/3} where no finite decimal exists. {@code text} is the clause; {@code start} and {@code end} are
 * the place of the figure, or of the event of a milestone, in the text that was read. {@code value_to} and {@code base_value} are
 * in the unit of {@code value}; the base of a growth rate, whose unit is another one, stays in its own. Several
 * {@code indicator_code}s or {@code doubts} are joined by {@code |}.
 *
 * <p>Texts that a spreadsheet would compute are marked as in {@link CsvTable}, unless {@link #raw()}. Immutable; one instance serves
 * many threads.
 *
 * <pre>{@code
 * PlanCsv.standard().write(plan, writer); // 力争规上工业增加值增长15%以上 gives
 * // document,class,id,indicator,change,bound,value,value_to,unit,commitment,…
 * // 2023.txt,TARGET,7f3a,规上工业增加值,GROWTH,AT_LEAST,15,,%,STRIVE,…
 * }</pre>
 */
public final class PlanCsv {

    private static final List<Column> COLUMNS = List.of(
            new Column("document", (plan, statement) -> plan.document()),
            column("class", Statement::className),
            column("id", Statement::id),
            column("indicator", PlanCsv::indicator),
            measure("change", Measure::change),
            measure("bound", measure -> measure.bound().kind()),
            measure("value", measure -> measure.bound().value().value()),
            measure("value_to", PlanCsv::upper),
            measure("unit", measure -> measure.bound().value().unit().symbol()),
            column("commitment", PlanCsv::commitment),
            column("nature", PlanCsv::nature),
            column("stage", PlanCsv::stage),
            column("evidence", statement -> statement.origin().evidence()),
            column("region", statement -> statement.region().map(Region::code).orElse(null)),
            column(
                    "region_name",
                    statement -> statement.region().map(Region::name).orElse(null)),
            column("year", statement -> statement.period().map(Period::year).orElse(null)),
            column("strategy", statement -> statement.origin().strategy()),
            column("section", statement -> statement.origin().section()),
            column("start", statement -> statement.span().start()),
            column("end", statement -> statement.span().end()),
            column("text", Statement::text),
            measure("literal", measure -> measure.figure().literal()),
            measure("multiplier", measure -> measure.figure().multiplier()),
            measure("base_value", PlanCsv::baseValue),
            measure("base_year", PlanCsv::baseYear),
            measure("price_basis", PlanCsv::priceBasis),
            column(
                    "period_start",
                    statement -> statement.period().map(Period::first).orElse(null)),
            column(
                    "period_end",
                    statement -> statement.period().map(Period::last).orElse(null)),
            measure("averaging", PlanCsv::averaging),
            measure("indicator_code", measure -> joined(measure.codes())),
            column("doubts", statement -> joined(statement.doubts())));

    private static final PlanCsv STANDARD = new PlanCsv(CsvTable.standard());

    private final CsvTable table;

    private PlanCsv(CsvTable table) {
        this.table = table;
    }

    /**
     * Writes what is safe to open in a spreadsheet, without a byte-order mark.
     *
     * @return the standard form
     */
    public static PlanCsv standard() {
        return STANDARD;
    }

    /**
     * Writes every text as it is, for programs.
     *
     * @return a copy that puts nothing before what looks like a formula
     */
    public PlanCsv raw() {
        return new PlanCsv(table.raw());
    }

    /**
     * Begins with a byte-order mark, by which Excel knows UTF-8.
     *
     * @return a copy that writes the mark
     */
    public PlanCsv withByteOrderMark() {
        return new PlanCsv(table.withByteOrderMark());
    }

    /**
     * Writes a plan.
     *
     * @param plan the plan
     * @param out where to; it is flushed and stays open
     * @throws IOException if writing fails
     */
    public void write(Plan plan, Writer out) throws IOException {
        write(List.of(requireNonNull(plan, "plan")), out);
    }

    /**
     * Writes several plans below one header. Each is written before the next one is asked for, so a lazy sequence of thousands
     * needs the memory of one.
     *
     * @param plans the plans
     * @param out where to; it is flushed and stays open
     * @throws IOException if writing fails
     */
    public void write(Iterable<Plan> plans, Writer out) throws IOException {
        requireNonNull(plans, "plans");
        Iterable<List<@Nullable Object>> rows = () -> rows(plans);
        table.write(COLUMNS.stream().map(Column::name).toList(), rows, out);
    }

    private static Iterator<List<@Nullable Object>> rows(Iterable<Plan> plans) {
        return StreamSupport.stream(plans.spliterator(), false)
                .flatMap(plan -> plan.statements().stream().map(statement -> row(plan, statement)))
                .iterator();
    }

    private static List<@Nullable Object> row(Plan plan, Statement statement) {
        List<@Nullable Object> row = new ArrayList<>(COLUMNS.size());
        COLUMNS.forEach(column -> row.add(column.value().of(plan, statement)));
        return row;
    }

    private static @Nullable Object indicator(Statement statement) {
        if (statement instanceof Milestone milestone) {
            return milestone.event();
        }
        return statement instanceof Measured measured ? measured.indicator() : null;
    }

    private static @Nullable Object averaging(Measure measure) {
        return measure.averaging() == Averaging.NONE ? null : measure.averaging();
    }

    private static String joined(List<?> values) {
        return switch (values.size()) {
            case 0 -> "";
            case 1 -> values.get(0).toString();
            default -> values.stream().map(Object::toString).collect(Collectors.joining("|"));
        };
    }

    private static @Nullable Object commitment(Statement statement) {
        if (statement instanceof Milestone milestone) {
            return milestone.commitment();
        }
        return statement instanceof Target target ? target.commitment() : null;
    }

    private static @Nullable Object nature(Statement statement) {
        return statement instanceof Target target && target.nature() != Nature.UNSTATED ? target.nature() : null;
    }

    private static @Nullable Object stage(Statement statement) {
        if (statement instanceof Milestone milestone) {
            return milestone.stage();
        }
        return statement instanceof Target target ? target.stage() : null;
    }

    private static @Nullable Object upper(Measure measure) {
        Quantity upper = measure.bound().upper();
        // the column unit is the one of the lower end
        return upper == null ? null : upper.in(measure.bound().value().unit()).value();
    }

    private static @Nullable Object baseValue(Measure measure) {
        Base base = measure.base();
        if (base == null || base.value() == null) {
            return null;
        }
        Unit unit = measure.bound().value().unit();
        return (base.value().unit().convertsTo(unit) ? base.value().in(unit) : base.value()).value();
    }

    private static @Nullable Object baseYear(Measure measure) {
        Base base = measure.base();
        return base == null ? null : base.year();
    }

    private static @Nullable Object priceBasis(Measure measure) {
        return measure.priceBasis() == PriceBasis.UNSTATED ? null : measure.priceBasis();
    }

    private static Column column(String name, StatementValue value) {
        return new Column(name, (plan, statement) -> value.of(statement));
    }

    private static Column measure(String name, MeasureValue value) {
        return column(name, statement -> statement instanceof Measured measured ? value.of(measured.measure()) : null);
    }

    private record Column(String name, Value value) {}

    private interface Value {
        @Nullable
        Object of(Plan plan, Statement statement);
    }

    private interface StatementValue {
        @Nullable
        Object of(Statement statement);
    }

    private interface MeasureValue {
        @Nullable
        Object of(Measure measure);
    }
}
