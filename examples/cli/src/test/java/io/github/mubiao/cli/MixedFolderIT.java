package io.github.mubiao.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.mubiao.io.PlanJson;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Reads a folder as people have it: files of all formats, and some of them broken. */
@Timeout(value = 300, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class MixedFolderIT {

    private static final int GOOD = 195;

    private static final List<String> FORMATS = List.of("txt", "md", "html", "docx", "pdf", "xlsx", "csv");

    /** Each with words that the message about it must hold. */
    private static final Map<String, String> BROKEN = Map.of(
            "cut.docx", "damaged",
            "cut.pdf", "damaged",
            "cut.xlsx", "damaged",
            "locked.pdf", "password",
            "binary.txt", "text");

    @TempDir
    Path folder = Path.of(".");

    private static List<String> lines(int i) {
        return List.of("云岭县2024年政府工作报告", "今年主要目标是：地区生产总值增长" + (3 + i % 6) + "%左右。", "新建农村公路" + (100 + i) + "公里。");
    }

    private static byte[] bytes(String format, int i) throws IOException {
        List<String> lines = lines(i);
        return switch (format) {
            case "html" ->
                lines.stream()
                        .collect(Collectors.joining("</p><p>", "<!DOCTYPE html><html><body><p>", "</p></body></html>"))
                        .getBytes(StandardCharsets.UTF_8);
            case "docx" -> Samples.docx(lines, List.of("指标", "数值"));
            case "pdf" -> Samples.pdf(lines);
            case "xlsx" -> Samples.xlsx(lines.stream().<List<?>>map(List::of).toList());
            default -> String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
        };
    }

    private void fill() throws IOException {
        for (int i = 0; i < GOOD; i++) {
            String format = FORMATS.get(i % FORMATS.size());
            Files.write(folder.resolve("%03d.%s".formatted(i, format)), bytes(format, i));
        }
        for (String format : List.of("docx", "pdf", "xlsx")) {
            byte[] whole = bytes(format, 0);
            Files.write(folder.resolve("cut." + format), Arrays.copyOf(whole, whole.length / 3));
        }
        Files.write(folder.resolve("locked.pdf"), Samples.protectedPdf());
        Files.write(folder.resolve("binary.txt"), new byte[] {0, 1, 2, 3, 0, 5, 6, 0});
    }

    private List<String> read(int jobs, Path results) throws Exception {
        Path err = results.resolveSibling("err" + jobs);
        long start = System.nanoTime();
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-jar",
                        Path.of("target", "mubiao.jar").toString(),
                        "parse",
                        "--lang",
                        "en",
                        "--format",
                        "json",
                        "--jobs",
                        "" + jobs,
                        folder.toString())
                .redirectOutput(results.toFile())
                .redirectError(err.toFile())
                .start();
        assertEquals(1, process.waitFor());
        System.out.printf("200 mixed files, %d jobs: %d ms%n", jobs, (System.nanoTime() - start) / 1_000_000);
        return Files.readAllLines(err);
    }

    private static void assertBrokenAreNamed(List<String> messages) {
        List<String> failures =
                messages.stream().filter(line -> line.startsWith("mubiao: ")).toList();
        assertEquals(BROKEN.size(), failures.size(), failures.toString());
        BROKEN.forEach((name, reason) -> assertTrue(
                failures.stream().anyMatch(line -> line.contains(name) && line.contains(reason)), failures.toString()));
    }

    @Test
    void goodFilesAreReadAndBrokenOnesAreNamed(@TempDir Path out) throws Exception {
        fill();
        for (int jobs = 1; jobs <= 2; jobs++) {
            Path results = out.resolve("plans" + jobs);
            assertBrokenAreNamed(read(jobs, results));
            try (Stream<String> plans = Files.lines(results)) {
                assertEquals(
                        GOOD,
                        plans.map(PlanJson.standard()::read)
                                .filter(plan -> plan.targets().size() == 2)
                                .count());
            }
        }
        assertEquals(-1, Files.mismatch(out.resolve("plans1"), out.resolve("plans2")));
    }
}
