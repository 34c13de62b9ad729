package io.github.mubiao.spark;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.filter;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.size;
import static org.apache.spark.sql.functions.when;

import java.io.IOException;
import java.util.Arrays;
import java.util.concurrent.Callable;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;
import org.apache.spark.sql.functions;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/**
 * Lays beside each target the result that a later report prints of the same place, indicator and year, in the same form: what
 * {@link StatementsJob} wrote becomes a row for each of them. Windows over one key do it, in one exchange of rows and without a join.
 *
 * <p>It is the panel in its simplest form: no verdict, and no place that changed its code or name. {@code mubiao panel} has these.
 */
@Command(name = "panel", mixinStandardHelpOptions = true, description = "Makes a panel of a table of statements.")
public final class PanelJob implements Callable<Integer> {

    private static final Column[] KEY = {col("region"), col("year"), col("indicator_code"), col("change"), col("unit")};

    private final SparkSession spark;

    @Parameters(index = "0", paramLabel = "STATEMENTS", description = "the table of statements")
    private String statements = "";

    @Parameters(index = "1", paramLabel = "OUTPUT", description = "where to write the panel")
    private String output = "";

    private PanelJob(SparkSession spark) {
        this.spark = spark;
    }

    /**
     * Runs on the cluster that {@code spark-submit} names.
     *
     * @param args the words of the command line
     * @throws IOException if the session can not be closed
     */
    public static void main(String[] args) throws IOException {
        int exitCode;
        try (SparkSession spark = SparkSession.builder().appName("mubiao panel").getOrCreate()) {
            exitCode = run(spark, args);
        }
        System.exit(exitCode);
    }

    /** Runs in a session. */
    static int run(SparkSession spark, String... args) {
        return new CommandLine(new PanelJob(spark)).execute(args);
    }

    @Override
    public Integer call() {
        panel(spark.read().parquet(statements)).write().mode(SaveMode.Overwrite).parquet(output);
        return 0;
    }

    /** A row for each place, year, indicator and form; of several statements that say it the first one without doubts counts. */
    static Dataset<Row> panel(Dataset<Row> statements) {
        WindowSpec key = Window.partitionBy(KEY);
        WindowSpec said = key.partitionBy(concat(KEY, col("class")));
        WindowSpec best = said.orderBy(size(col("doubts")), col("document"), col("start"));
        return statements
                .filter(col("class")
                        .isin("TARGET", "OBSERVATION")
                        .and(col("region").isNotNull())
                        .and(col("year").isNotNull()))
                .withColumn("indicator_code", explode(col("indicator_code")))
                .withColumn("said", count(lit(1)).over(said))
                .withColumn("rank", row_number().over(best))
                .filter(col("rank").equalTo(1))
                .withColumn("actual", of("OBSERVATION", "value").over(key))
                .withColumn("actual_document", of("OBSERVATION", "document").over(key))
                .withColumn("actuals", of("OBSERVATION", "said").over(key))
                .withColumn("targets", of("TARGET", "said").over(key))
                .filter(col("class").equalTo("TARGET").or(col("targets").isNull()))
                .select(columns());
    }

    private static Column[] concat(Column[] columns, Column last) {
        Column[] all = Arrays.copyOf(columns, columns.length + 1);
        all[columns.length] = last;
        return all;
    }

    /** What the one statement of a class says, among those of a key. */
    private static Column of(String className, String column) {
        return functions.max(when(col("class").equalTo(className), col(column)));
    }

    private static Column[] columns() {
        Column target = col("class").equalTo("TARGET");
        return new Column[] {
            col("region"),
            col("region_name"),
            col("year"),
            col("indicator_code"),
            col("change"),
            when(target, col("bound")).as("target_bound"),
            when(target, col("value")).as("target"),
            when(target, col("value_to")).as("target_to"),
            col("actual"),
            col("unit"),
            when(target, col("actual").minus(col("value"))).as("gap"),
            when(target, col("document")).as("target_document"),
            col("actual_document"),
            flags()
        };
    }

    private static Column flags() {
        Column flags = array(
                when(col("targets").gt(1), lit("SEVERAL_TARGETS")),
                when(col("actuals").gt(1), lit("SEVERAL_RESULTS")));
        return filter(flags, flag -> flag.isNotNull()).as("flags");
    }
}
