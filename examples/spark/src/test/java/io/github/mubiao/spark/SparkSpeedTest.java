package io.github.mubiao.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** How many documents a second the job reads on one core and on two: {@code -Dmubiao.speed=FOLDER}; for scripts/measure-speed. */
@EnabledIfSystemProperty(named = "mubiao.speed", matches = ".+")
class SparkSpeedTest {

    private static final int TURNS = 2;

    @TempDir
    Path folder = Path.of(".");

    private final Set<Long> statements = new HashSet<>();

    private double documentsPerSecond(String master, String input, int turn) {
        SparkSession spark = SparkSession.builder()
                .master(master)
                .config("spark.ui.enabled", false)
                .config("spark.sql.shuffle.partitions", 4)
                .config("spark.local.dir", folder.resolve("spark").toString())
                .getOrCreate();
        try {
            long documents = new Sources(spark).folder(input).count();
            String out = folder.resolve("tables" + master.replaceAll("\\D", "") + "of" + turn)
                    .toString();
            long start = System.nanoTime();
            assertEquals(0, StatementsJob.run(spark, input, out));
            double seconds = (System.nanoTime() - start) / 1e9;
            statements.add(spark.read().parquet(out + "/statements").count());
            return documents / seconds;
        } finally {
            spark.stop();
        }
    }

    /** In turns, so that whatever else the machine does falls on both; the first turn warms up. */
    @Test
    void speedOnOneCoreAndOnTwo() {
        String input = System.getProperty("mubiao.speed");
        for (int turn = 0; turn < TURNS; turn++) {
            double one = documentsPerSecond("local[1]", input, turn);
            double two = documentsPerSecond("local[2]", input, turn);
            System.out.printf(
                    "spark turn %d%s: local[1] %.0f documents/s, local[2] %.0f documents/s, %.2f times%n",
                    turn, turn == 0 ? " (warming up)" : "", one, two, two / one);
        }
        assertEquals(1, statements.size(), "statements of the runs: " + statements);
        System.out.println("spark statements: " + statements.iterator().next());
    }
}
