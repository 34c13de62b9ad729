package io.github.mubiao.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.io.TempDir;

/** Both jobs in local mode, beside the command on the same folder. Spark 4.1 supports Java 17 and 21. */
@EnabledForJreRange(maxVersion = 21)
@Timeout(value = 300, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class SparkJobsTest {

    private static final int REPORTS = 297;

    /** One in a hundred can't be read. */
    private static final Map<String, byte[]> BROKEN = Map.of(
            "坏/empty.txt", new byte[0],
            "坏/rtf.txt", "{\\rtf1 no text}".getBytes(StandardCharsets.US_ASCII),
            "坏/line.txt", "新建农村公路10公里，".repeat(100_000).getBytes(StandardCharsets.UTF_8));

    private static final List<String> PLACES = List.of("云岭县", "青禾市", "长滩县", "昭通市");

    @TempDir
    static Path folder = Path.of(".");

    private static SparkSession spark;
    private static Path documents = Path.of(".");
    private static Path tables = Path.of(".");

    @BeforeAll
    static void read() throws IOException {
        spark = SparkSession.builder()
                .master("local[2]")
                .config("spark.ui.enabled", false)
                .config("spark.sql.shuffle.partitions", 2)
                .config("spark.sql.warehouse.dir", folder.resolve("warehouse").toString())
                .config("spark.local.dir", folder.resolve("spark").toString())
                .getOrCreate();
        documents = Files.createDirectory(folder.resolve("文 件"));
        for (int i = 0; i < REPORTS; i++) {
            write(
                    "报告/" + i + ".txt",
                    report(PLACES.get(i % PLACES.size()), 2010 + i % 12, i).getBytes(charset(i)));
        }
        for (Map.Entry<String, byte[]> broken : BROKEN.entrySet()) {
            write(broken.getKey(), broken.getValue());
        }
        Files.writeString(documents.resolve("sheet.csv"), """
                地区,年份,报告全文
                昭通市,2024,"二、工作安排
                力争地区生产总值增长6.5%左右。"
                云南省,2024,新建高速公路120公里。
                """);
        tables = folder.resolve("tables");
        assertEquals(0, StatementsJob.run(spark, documents.toString(), tables.toString()));
    }

    @AfterAll
    static void stop() {
        spark.stop();
    }

    private static Charset charset(int i) {
        return i % 10 == 0 ? Charset.forName("GB18030") : StandardCharsets.UTF_8;
    }

    private static void write(String name, byte[] bytes) throws IOException {
        Path file = documents.resolve(name);
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
    }

    private static String report(String place, int year, int i) {
        return """
                %s%d年政府工作报告
                （%d年1月12日在第十九届人民代表大会第四次会议上）
                一、%d年工作回顾
                全年地区生产总值增长%d.%d%%，一般公共预算收入完成%d.6亿元、增长4%%。新建高标准农田%d万亩。
                城镇、农村居民人均可支配收入分别达到3.1万元和1.2万元，分别增长5%%、7%%。
                二、%d年工作安排
                力争地区生产总值增长%d.%d%%，确保城镇新增就业%d人以上，粮食产量稳定在12万吨左右，单位能耗下降三分之一。
                叙大铁路建成通车。推进“六大工程”：水利、交通、能源、信息、环保。
                """.formatted(
                        place,
                        year,
                        year,
                        year - 1,
                        4 + year % 3,
                        i % 10,
                        10 + i,
                        1 + i % 7,
                        year,
                        5 + year % 4,
                        i % 10,
                        2000 + i);
    }

    private static Dataset<Row> table(String name) {
        return spark.read().parquet(tables.resolve(name).toString());
    }

    private static List<NamedCsvRecord> ofTheCommand() throws IOException, InterruptedException {
        Path csv = folder.resolve("command.csv");
        Process command = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        "io.github.mubiao.cli.Main",
                        "parse",
                        "--format",
                        "csv",
                        "--raw",
                        "-o",
                        csv.toString(),
                        documents.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("command.txt").toFile())
                .start();
        assertEquals(1, command.waitFor(), "some documents are broken");
        return CsvReader.builder().ofNamedCsvRecord(csv).stream().toList();
    }

    private static long diagnosticsOfTheCommand() throws IOException {
        return Files.readString(folder.resolve("command.txt"))
                .lines()
                .filter(line -> line.matches(".*:\\d+-\\d+: (info|warning): .*\\[[A-Z_]+]"))
                .count();
    }

    /** What a row says, in the words of the CSV. */
    private static String inWordsOfTheCsv(Row row, String column) {
        Object value = row.getAs(column);
        if (value == null) {
            Map<String, String> inexact = row.getJavaMap(row.fieldIndex("inexact"));
            return inexact == null ? "" : inexact.getOrDefault(column, "");
        }
        if (value instanceof BigDecimal decimal) {
            return decimal.stripTrailingZeros().toPlainString();
        }
        return value instanceof scala.collection.Seq<?> words ? words.mkString("|") : value.toString();
    }

    @Test
    void tableSaysWhatTheCommandSays() throws Exception {
        List<NamedCsvRecord> expected = ofTheCommand();
        List<String> columns = expected.get(0).getHeader();
        Set<String> command = new TreeSet<>();
        for (NamedCsvRecord row : expected) {
            command.add(String.join("¦", row.getFields()));
        }
        Set<String> job = new TreeSet<>();
        for (Row row : table("statements").collectAsList()) {
            job.add(String.join(
                    "¦",
                    columns.stream().map(column -> inWordsOfTheCsv(row, column)).toList()));
        }
        assertTrue(command.size() > 10 * REPORTS, "too little to compare");
        assertEquals(expected.size(), table("statements").count());
        assertEquals(command, job);
        assertEquals(
                REPORTS,
                table("statements")
                        .filter("inexact['value'] = '1/3' AND value IS NULL")
                        .count());
        assertEquals(diagnosticsOfTheCommand(), table("diagnostics").count());
    }

    @Test
    void everyBrokenDocumentIsARow() {
        List<Row> failed = table("failed").orderBy("document").collectAsList();
        Set<String> names = new TreeSet<>();
        failed.forEach(row -> names.add(row.getString(0)));
        assertEquals(new TreeSet<>(BROKEN.keySet()), names);
        failed.forEach(row -> assertTrue(row.getString(1).length() > 5, row.toString()));
    }

    @Test
    void columnsHaveProperTypes() {
        StructType schema = table("statements").schema();
        assertEquals(DataTypes.createDecimalType(38, 10), schema.apply("value").dataType());
        assertEquals(DataTypes.DateType, schema.apply("period_start").dataType());
        assertEquals(DataTypes.IntegerType, schema.apply("year").dataType());
        assertEquals("array<string>", schema.apply("doubts").dataType().simpleString());
    }

    @Test
    void yearsAreFolders() throws IOException {
        try (Stream<Path> files = Files.list(tables.resolve("statements"))) {
            List<String> names = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.startsWith("year="))
                    .toList();
            assertTrue(names.contains("year=2015"), names.toString());
        }
    }

    @Test
    void numberThatTheColumnCanNotHoldIsNotRounded() {
        assertEquals(new BigDecimal("0.3333333333"), Columns.decimal("0.3333333333"));
        assertNull(Columns.decimal("1/3"));
        assertNull(Columns.decimal("0.33333333333"));
        assertNull(Columns.decimal("1" + "0".repeat(28)));
        assertEquals(new BigDecimal("9".repeat(28) + ".0000000000"), Columns.decimal("9".repeat(28)));
    }

    @Test
    void parquetTableIsReadAsTheFolderIs() {
        StructType schema = new StructType()
                .add("path", "string")
                .add("text", "string")
                .add("region", "string")
                .add("year", "int");
        List<Row> rows = new ArrayList<>();
        rows.add(RowFactory.create("a", report("青禾市", 2015, 1), "530600", 2015));
        rows.add(RowFactory.create("b", null, null, null));
        rows.add(RowFactory.create("c", report("青禾市", 2015, 1), "999999", 2015));
        String input = folder.resolve("texts").toString();
        spark.createDataFrame(rows, schema).write().parquet(input);
        Path out = folder.resolve("of texts");
        assertEquals(0, StatementsJob.run(spark, "--source", "parquet", "--partitions", "2", input, out.toString()));
        Dataset<Row> statements = spark.read().parquet(out.resolve("statements").toString());
        assertEquals(
                Set.of("530600"),
                Set.copyOf(statements
                        .select("region")
                        .distinct()
                        .as(org.apache.spark.sql.Encoders.STRING())
                        .collectAsList()));
        Map<String, String> failed = new TreeMap<>();
        spark.read()
                .parquet(out.resolve("failed").toString())
                .collectAsList()
                .forEach(row -> failed.put(row.getString(0), row.getString(1)));
        assertEquals(Set.of("b", "c"), failed.keySet());
        assertEquals("holds no text", failed.get("b"));
    }

    @Test
    void panelLaysTheResultOfTheNextReportBesideTheTarget() {
        String reports = Path.of("..", "panel", "reports").toString();
        Path out = folder.resolve("panel tables");
        assertEquals(0, StatementsJob.run(spark, reports, out.toString()));
        String panel = folder.resolve("panel").toString();
        assertEquals(0, PanelJob.run(spark, out.resolve("statements").toString(), panel));
        List<Row> gdp = spark.read()
                .parquet(panel)
                .filter("indicator_code = 'GDP' AND change = 'GROWTH'")
                .orderBy("region", "year")
                .selectExpr(
                        "concat_ws(' ', region_name, year, target_bound, format_number(target, 1), format_number(actual, 1), format_number(gap, 1))")
                .collectAsList();
        assertEquals(
                List.of(
                        "云南省 2020 4.0",
                        "云南省 2021 AT_LEAST 8.5 7.4 -1.1",
                        "云南省 2022 ABOUT 7.0 7.3 0.3",
                        "云南省 2023 ABOUT 5.0",
                        "昭通市 2020 4.1",
                        "昭通市 2021 EXACT 9.0 9.6 0.6",
                        "昭通市 2022 AT_LEAST 9.0 5.2 -3.8",
                        "昭通市 2023 BETWEEN 7.0"),
                gdp.stream().map(row -> row.getString(0)).toList());
    }
}
