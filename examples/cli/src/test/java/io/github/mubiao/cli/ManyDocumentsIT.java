package io.github.mubiao.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Reads more small documents than a heap could hold, in their order and in memory that does not grow. In every build some thousands;
 * {@code -Dmubiao.documents=100000} reads as many as the README speaks of.
 */
@Timeout(value = 1200, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class ManyDocumentsIT {

    private static final int DOCUMENTS = Integer.getInteger("mubiao.documents", 4_000);

    private static final Path JAR = Path.of("target", "mubiao.jar");

    private static final Pattern AFTER_COLLECTION = Pattern.compile("Pause.*?->(\\d+)M\\(");

    @TempDir
    Path folder = Path.of(".");

    private static String name(int i) {
        return "%02d/%06d.txt".formatted(i / 1_000, i);
    }

    private Path documents() throws IOException {
        Path documents = folder.resolve("documents");
        for (int i = 0; i < DOCUMENTS; i++) {
            Path file = documents.resolve(name(i));
            Files.createDirectories(file.getParent());
            Files.writeString(file, """
                    2024年云岭县重点工作
                    力争地区生产总值增长%d.5%%左右，确保城镇新增就业%d人以上。
                    新建高标准农田%d万亩，改造农村户厕1500座，完成老旧小区改造12个，粮食产量稳定在12万吨以上。
                    """.formatted(i % 9, 1_000 + i, 1 + i % 7));
        }
        return documents;
    }

    private int read(Path documents) throws IOException, InterruptedException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-XX:+UseSerialGC",
                        "-Xlog:gc:file=" + folder.resolve("gc.log"),
                        "-jar",
                        JAR.toString(),
                        "parse",
                        "--format",
                        "csv",
                        "--jobs",
                        "2",
                        documents.toString())
                .redirectOutput(folder.resolve("out.csv").toFile())
                .redirectError(folder.resolve("err").toFile())
                .start()
                .waitFor();
    }

    private void assertInOrder() throws IOException {
        try (BufferedReader out = Files.newBufferedReader(folder.resolve("out.csv"))) {
            String header = out.readLine();
            assertTrue(header.startsWith("document,"), header);
            String line = out.readLine();
            for (int i = 0; i < DOCUMENTS; i++) {
                int statements = 0;
                for (; line != null && line.startsWith(name(i) + ","); line = out.readLine()) {
                    statements++;
                }
                assertTrue(statements >= 5, statements + " statements in " + name(i) + ", then: " + line);
            }
            assertEquals(null, line);
        }
    }

    /** What is held after each collection, in megabytes. */
    private List<Integer> held() throws IOException {
        try (Stream<String> lines = Files.lines(folder.resolve("gc.log"))) {
            return lines.map(AFTER_COLLECTION::matcher)
                    .filter(Matcher::find)
                    .map(found -> Integer.valueOf(found.group(1)))
                    .toList();
        }
    }

    private static int median(List<Integer> numbers) {
        return numbers.stream().sorted().toList().get(numbers.size() / 2);
    }

    @Test
    void manyDocumentsAreReadInOrderInMemoryThatDoesNotGrow() throws Exception {
        assertEquals(0, read(documents()), Files.readString(folder.resolve("err")));
        assertInOrder();
        List<Integer> held = held();
        int quarter = held.size() / 4;
        assertTrue(quarter >= 2, "too few collections to tell: " + held);
        int second = median(held.subList(quarter, 2 * quarter));
        int last = median(held.subList(3 * quarter, held.size()));
        System.out.printf(
                "%d documents: %d MB held in the second quarter, %d MB in the last%n", DOCUMENTS, second, last);
        assertTrue(last <= second + second / 4 + 4, "grows: " + held);
    }
}
