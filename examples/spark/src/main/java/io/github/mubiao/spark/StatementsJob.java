package io.github.mubiao.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.storage.StorageLevel;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * Reads documents and writes Parquet: {@code statements} by year, {@code diagnostics}, and {@code failed}, the documents that could not
 * be read, each with the reason.
 */
@Command(name = "statements", mixinStandardHelpOptions = true, description = "Reads documents into tables of Parquet.")
public final class StatementsJob implements Callable<Integer> {

    private final SparkSession spark;

    @Option(names = "--source", description = "FOLDER of files, or PARQUET with the columns path, text, region, year")
    private Sources.Kind source = Sources.Kind.FOLDER;

    @Option(
            names = "--partitions",
            description = "Spread the documents over so many tasks: for sheets, and tables of few large files")
    private int partitions;

    @Parameters(index = "0", paramLabel = "INPUT", description = "where the documents are")
    private String input = "";

    @Parameters(
            index = "1",
            paramLabel = "OUTPUT",
            description = "a folder for the tables; those of an earlier run are replaced")
    private String output = "";

    private StatementsJob(SparkSession spark) {
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
        try (SparkSession spark =
                SparkSession.builder().appName("mubiao statements").getOrCreate()) {
            exitCode = run(spark, args);
        }
        System.exit(exitCode);
    }

    /** Runs in a session. */
    static int run(SparkSession spark, String... args) {
        return new CommandLine(new StatementsJob(spark))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .execute(args);
    }

    @Override
    public Integer call() {
        Dataset<Row> found = source.read(new Sources(spark), input);
        Columns columns = Columns.standard();
        Dataset<Row> read = (partitions > 0 ? found.repartition(partitions) : found)
                .mapPartitions(new ReadDocuments(columns), Encoders.row(ReadDocuments.schema(columns)))
                .persist(StorageLevel.DISK_ONLY()); // read once, written three times
        // years differ a thousandfold: large ones are cut, small ones share a task, so that no year holds up the rest
        write(
                read.select(explode(col("statements")).as("statement"))
                        .select("statement.*")
                        .hint("rebalance", col("year")),
                "statements",
                "year");
        write(
                read.select(col("document"), explode(col("diagnostics")).as("diagnostic"))
                        .select("document", "diagnostic.*")
                        .hint("rebalance"),
                "diagnostics");
        write(
                read.filter(col("failure").isNotNull())
                        .select(col("document"), col("failure").as("reason"))
                        .hint("rebalance"),
                "failed");
        read.unpersist();
        return 0;
    }

    private void write(Dataset<Row> rows, String table, String... partitionedBy) {
        rows.write().mode(SaveMode.Overwrite).partitionBy(partitionedBy).parquet(output + "/" + table);
    }
}
