package io.github.mubiao.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.mubiao.io.PlanJson;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Runs the packaged jar as users do. */
@Timeout(value = 120, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class RunnableJarIT {

    private static final Path SEED = Path.of("..", "..", "seeds", "zhaotong-2023-outlook.txt");
    private static final Path JAR = Path.of("target", "mubiao.jar");

    @TempDir
    Path folder = Path.of(".");

    private static List<String> java(String... words) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-Dpdfbox.fontcache=target");
        command.addAll(List.of(words));
        return command;
    }

    private static ProcessBuilder process(List<String> command) {
        ProcessBuilder process = new ProcessBuilder(command);
        process.environment().put("LC_ALL", "POSIX");
        return process;
    }

    private CommandRun run(List<String> command) throws IOException, InterruptedException {
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        int exitCode = process(command)
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start()
                .waitFor();
        return new CommandRun(exitCode, utf8(out), utf8(err));
    }

    private CommandRun jar(String... words) throws IOException, InterruptedException {
        List<String> command = java("-jar", JAR.toString());
        command.addAll(List.of(words));
        return run(command);
    }

    private static String utf8(Path file) throws IOException {
        return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    }

    @Test
    void outputIsUtf8UnderAnyLocale() throws Exception {
        Path docx = Files.write(folder.resolve("a.docx"), Samples.docx(List.of("新建公路10公里。"), List.of("甲")));
        Path pdf = Files.write(folder.resolve("a.pdf"), Samples.pdf(List.of("新建公路10公里。")));
        CommandRun run = jar("parse", "--format", "json", SEED.toString(), docx.toString(), pdf.toString());
        assertEquals(0, run.exitCode(), run.err());
        List<String> documents = run.out()
                .lines()
                .map(line -> PlanJson.standard().read(line).document())
                .toList();
        assertEquals(List.of("zhaotong-2023-outlook.txt", "a.docx", "a.pdf"), documents);
        assertTrue(run.err().lines().noneMatch(line -> line.contains("StatusLogger")), run.err());
    }

    @Test
    void messagesAreUtf8UnderAnyLocale() throws Exception {
        Path units = Files.writeString(folder.resolve("units.csv"), "symbol,aliases,dimension,factor\n石,,volume,0\n");
        CommandRun run = jar("parse", "--units", units.toString(), SEED.toString());
        assertEquals(2, run.exitCode());
        assertTrue(run.err().contains("unit '石'"), run.err());
    }

    @ParameterizedTest
    @ValueSource(strings = {"%PDF-1.7 nothing|is damaged, or no PDF", "PK\3\4 nothing|is damaged, or no docx"})
    void badInputIsOneLine(String content) throws Exception {
        String[] parts = content.split("\\|", 2);
        Path file = Files.writeString(folder.resolve("a.pdf"), parts[0]);
        CommandRun run = jar("parse", file.toString());
        assertEquals(new CommandRun(1, "", "mubiao: " + file + ": " + parts[1] + "\n"), run);
    }

    @Test
    void fileWithoutReadRightsHasItsLine() throws Exception {
        // root reads everything, so somebody else has to try
        Path closed = Files.createDirectory(folder.resolve("closed"));
        Files.writeString(closed.resolve("b.txt"), "新建公路10公里。");
        Files.copy(SEED, folder.resolve("a.txt"));
        Path jar = Files.copy(JAR, folder.resolve("mubiao.jar"));
        for (String command : List.of("chmod 755 " + folder, "chmod 644 " + jar, "chmod 700 " + closed)) {
            assertEquals(0, new ProcessBuilder(command.split(" ", -1)).start().waitFor());
        }
        List<String> command = new ArrayList<>(List.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"));
        command.addAll(java("-jar", jar.toString(), "parse", "--format", "json", folder.toString()));
        Assumptions.assumeTrue(canChangeUser(), "only root can become somebody else");
        CommandRun run = run(command);
        assertEquals(1, run.exitCode(), run.err());
        assertEquals(
                "mubiao: " + closed + ": permission denied",
                run.err().lines().findFirst().orElse(""));
        assertEquals("a.txt", PlanJson.standard().read(run.out()).document());
    }

    private static boolean canChangeUser() {
        try {
            return new ProcessBuilder("setpriv", "--reuid=65534", "--clear-groups", "true")
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException | InterruptedException e) {
            return false; // a system without it
        }
    }

    @Test
    void lineOfFiftyMegabytesNeedsLittleMemory() throws Exception {
        Path huge = folder.resolve("huge.txt");
        Files.writeString(huge, "新建农村公路10公里，".repeat(50 * 1024 * 1024 / 29));
        Path after = Files.writeString(folder.resolve("z.txt"), "新建农村公路10公里。");
        List<String> command = java("-Xmx400m", "-jar", JAR.toString(), "parse", "--format", "json");
        command.addAll(List.of(huge.toString(), after.toString()));
        CommandRun run = run(command);
        assertEquals(1, run.exitCode());
        assertEquals(
                "mubiao: " + huge + ": has a line of 19,886,779 characters; at most 1,000,000 are read",
                run.err().lines().findFirst().orElse(""));
        assertEquals("z.txt", PlanJson.standard().read(run.out()).document());
    }

    @Test
    void documentThatIsTooLargeForTheMemoryHarmsNoOther() throws Exception {
        Path huge = folder.resolve("huge.txt");
        Files.writeString(huge, "新建农村公路10公里。\n".repeat(90 * 1024 * 1024 / 30));
        Path after = Files.writeString(folder.resolve("z.txt"), "新建农村公路10公里。");
        List<String> command = java("-Xmx80m", "-jar", JAR.toString(), "parse", "--format", "json", "--jobs", "4");
        command.addAll(List.of(huge.toString(), after.toString()));
        CommandRun run = run(command);
        assertEquals(1, run.exitCode());
        assertTrue(run.err().startsWith("mubiao: " + huge + ": needs more than the "), run.err());
        assertEquals("z.txt", PlanJson.standard().read(run.out()).document());
    }

    /** Unordered collections of the JDK have another order at each start. */
    @Test
    void everyStartReadsTheSame() throws Exception {
        Path lists = Files.writeString(folder.resolve("lists.txt"), """
                云岭县政府工作报告
                （2024年1月12日在云岭县第十九届人民代表大会第四次会议上）
                一、2023年工作回顾
                城乡存贷款余额分别增长5%、6%。省、市、县三级财政收入分别增长3%、4%和5%。牛羊出栏分别达到1.2万头、3.4万只。
                城镇、农村居民人均可支配收入分别达到3.1万元和1.2万元，分别增长5%、7%。
                二、2024年工作安排
                力争地区生产总值增长6%—7%，确保新增就业3000人以上，粮食产量稳定在12万吨左右，新建、改建公路分别为20公里、35公里。
                """);
        Path reports = Path.of("..", "panel", "reports");
        CommandRun first = jar("parse", "--format", "json", SEED.toString(), lists.toString(), reports.toString());
        assertTrue(first.out().length() > 50_000, "too little to compare");
        for (int start = 1; start < 4; start++) {
            assertEquals(
                    first, jar("parse", "--format", "json", SEED.toString(), lists.toString(), reports.toString()));
        }
    }

    private List<String> manyDocuments() throws IOException {
        Path many = Files.createDirectory(folder.resolve("many"));
        String text = Files.readString(SEED);
        for (int i = 0; i < 400; i++) {
            Files.writeString(many.resolve(i + ".txt"), text);
        }
        return java("-jar", JAR.toString(), "parse", "--format", "csv", many.toString());
    }

    @Test
    void readerOfAPipeMayGo() throws Exception {
        Process process = process(manyDocuments())
                .redirectError(folder.resolve("err").toFile())
                .start();
        try (BufferedReader out =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            assertTrue(out.readLine().startsWith("document,"));
        }
        assertEquals(0, process.waitFor());
        String err = utf8(folder.resolve("err"));
        assertTrue(err.lines().noneMatch(line -> line.startsWith("mubiao") || line.contains("Exception")), err);
        long read =
                err.lines().map(line -> line.replaceFirst(":.*", "")).distinct().count();
        assertTrue(read < 100, read + " documents were read for nobody");
    }

    @Test
    void interruptedRunLeavesWholeRows() throws Exception {
        Path out = folder.resolve("out.csv");
        Process process = process(manyDocuments())
                .redirectOutput(out.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        while (process.isAlive() && (!Files.exists(out) || Files.size(out) < 200_000)) {
            Thread.sleep(5);
        }
        assertEquals(
                0,
                new ProcessBuilder("kill", "-INT", String.valueOf(process.pid()))
                        .start()
                        .waitFor());
        assertEquals(130, process.waitFor());
        assertTrue(utf8(out).endsWith("\r\n"));
        assertTrue(utf8(out).lines().count() < 400 * 50, "it was ended before it was done");
    }

    @Test
    void interruptedRunLeavesTheEarlierFile() throws Exception {
        Path out = Files.writeString(folder.resolve("out.csv"), "earlier");
        List<String> command = manyDocuments();
        command.addAll(List.of("-o", out.toString()));
        Path err = folder.resolve("err");
        Process process = process(command).redirectError(err.toFile()).start();
        while (process.isAlive() && (!Files.exists(err) || Files.size(err) == 0)) {
            Thread.sleep(5);
        }
        new ProcessBuilder("kill", "-INT", String.valueOf(process.pid()))
                .start()
                .waitFor();
        assertEquals(130, process.waitFor());
        assertEquals("earlier", utf8(out));
        try (var files = Files.list(folder)) {
            assertTrue(files.noneMatch(file -> file.toString().endsWith(".part")));
        }
    }
}
