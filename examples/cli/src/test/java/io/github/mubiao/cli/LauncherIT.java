package io.github.mubiao.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Starts what the zip holds. */
@DisabledOnOs(OS.WINDOWS)
@Timeout(value = 180, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class LauncherIT {

    private static final Path SEED =
            Path.of("..", "..", "seeds", "zhaotong-2023-outlook.txt").toAbsolutePath();

    @TempDir
    static Path shared = Path.of(".");

    @TempDir
    Path folder = Path.of(".");

    private static Path home = Path.of(".");
    private static Path cache = Path.of(".");
    private static CommandRun first = new CommandRun(-1, "", "");

    /** Unpacks, and starts for the first time. */
    @BeforeAll
    static void start() throws Exception {
        home = shared.resolve("unpacked");
        copy(Path.of("target", "mubiao-0.1.0", "mubiao-0.1.0"), home);
        cache = shared.resolve("a cache");
        first = run(cache, "parse", SEED.toString());
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
        }
        assertTrue(to.resolve("bin/mubiao").toFile().setExecutable(true));
    }

    private static CommandRun run(Path cache, String... words) throws IOException, InterruptedException {
        return run(home.resolve("bin/mubiao"), cache, words);
    }

    private static CommandRun run(Path launcher, Path cache, String... words) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(launcher.toString()));
        command.addAll(List.of(words));
        ProcessBuilder process = new ProcessBuilder(command);
        process.environment().put("JAVA_HOME", System.getProperty("java.home"));
        process.environment().put("XDG_CACHE_HOME", cache.toString());
        process.environment().remove("JAVA_TOOL_OPTIONS");
        Path out = Files.createTempFile(shared, "out", "");
        Path err = Files.createTempFile(shared, "err", "");
        int exitCode = process.redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start()
                .waitFor();
        return new CommandRun(exitCode, Files.readString(out), Files.readString(err));
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }

    private static Path archive() throws IOException {
        List<Path> files = files(cache.resolve("mubiao"));
        assertEquals(1, files.size(), "an archive and nothing else: " + files);
        return files.get(0);
    }

    @Test
    void firstStartReadsAndLeavesAnArchive() throws Exception {
        assertEquals(0, first.exitCode(), first.err());
        assertTrue(first.out().contains("易迁劳动力就业率"), first.out());
        assertTrue(archive().toString().endsWith(".jsa"), archive().toString());
        assertTrue(Files.size(archive()) > 1_000_000);
    }

    @Test
    void laterStartsPrintTheSameFromTheArchive() throws Exception {
        FileTime made = Files.getLastModifiedTime(archive());
        assertEquals(first, run(cache, "parse", SEED.toString()));
        assertEquals(made, Files.getLastModifiedTime(archive()));
    }

    @Test
    void archiveHoldsTheClassesOfAStart() throws Exception {
        Path log = folder.resolve("classes.log");
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:SharedArchiveFile=" + archive(),
                "-Xlog:class+load:file=" + log,
                "-jar",
                home.resolve("bin/../lib/mubiao-cli.jar").toString(),
                "parse",
                SEED.toString());
        new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("out").toFile())
                .start()
                .waitFor();
        List<String> own = Files.readString(log)
                .lines()
                .filter(line -> line.contains(" io.github.mubiao.") && !line.contains("Lambda"))
                .toList();
        long shared =
                own.stream().filter(line -> line.contains("shared objects")).count();
        assertTrue(shared > 0.9 * own.size(), shared + " of " + own.size() + " come from the archive");
    }

    @Test
    void cacheThatCanNotBeWrittenDoesNotMatter() throws Exception {
        Path file = Files.writeString(folder.resolve("no folder"), "");
        assertEquals(first, run(file, "parse", SEED.toString()));
        Path closed = Files.createDirectory(folder.resolve("closed"));
        assertTrue(closed.toFile().setWritable(false));
        assertEquals(first, run(closed, "parse", SEED.toString()));
    }

    @Test
    void brokenArchiveDoesNotMatter() throws Exception {
        Path other = folder.resolve("other");
        Path broken = other.resolve("mubiao").resolve(String.valueOf(archive().getFileName()));
        Files.createDirectories(broken.getParent());
        Files.write(broken, "no archive".getBytes(StandardCharsets.UTF_8));
        assertEquals(first, run(other, "parse", SEED.toString()));
    }

    /** The JVM does not take classes from an archive if there is a blank in the path of their jar; it reads them from the jar. */
    @Test
    void startsFromAFolderWithBlanksInItsName() throws Exception {
        Path blank = folder.resolve("where it was unpacked");
        copy(home, blank);
        Path other = folder.resolve("a cache");
        assertEquals(first, run(blank.resolve("bin/mubiao"), other, "parse", SEED.toString()));
        assertEquals(first, run(blank.resolve("bin/mubiao"), other, "parse", SEED.toString()));
    }

    @Test
    void startsThroughALink() throws Exception {
        Path link = Files.createSymbolicLink(folder.resolve("mubiao"), home.resolve("bin/mubiao"));
        assertEquals(first, run(link, cache, "parse", SEED.toString()));
    }

    @Test
    void wordsWithBlanksAndExitStatusComeThrough() throws Exception {
        Path report = Files.copy(SEED, folder.resolve("a report.txt"));
        assertEquals(first.out(), run(cache, "parse", report.toString()).out());
        CommandRun missing =
                run(cache, "parse", folder.resolve("no such file.txt").toString());
        assertEquals(1, missing.exitCode());
        assertTrue(missing.err().contains("no such file.txt"), missing.err());
        assertEquals(2, run(cache, "parse", "--no-such-option").exitCode());
    }

    @Test
    void versionIsAllThatItSays() throws Exception {
        assertEquals(new CommandRun(0, "mubiao 0.1.0\n", ""), run(cache, "--version"));
        assertEquals(run(cache, "--version"), run(cache, "-V"));
    }

    @Test
    void javaThatIsNotThereHasItsLine() throws Exception {
        ProcessBuilder process =
                new ProcessBuilder("/bin/sh", home.resolve("bin/mubiao").toString(), "--version");
        process.environment().put("PATH", folder.toString());
        process.environment().remove("JAVA_HOME");
        Process started = process.redirectErrorStream(true).start();
        String said = new String(started.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(2, started.waitFor());
        assertEquals("mubiao: there is no java on the path; JAVA_HOME says where else it is\n", said);
        assertFalse(said.contains("not found"));
    }
}
