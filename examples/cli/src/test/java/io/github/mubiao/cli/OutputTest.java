package io.github.mubiao.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the command writes is whole, and nothing is lost by it. */
class OutputTest {

    private static final String TEXT = "力争新建农村公路1530公里。\n";

    @TempDir
    Path folder = Path.of(".");

    private Path file(String name) throws IOException {
        return Files.writeString(folder.resolve(name), TEXT);
    }

    private static CommandRun parse(Path output, Path... inputs) {
        Stream<String> words = Stream.concat(
                Stream.of("parse", "--format", "csv", "-o", output.toString()),
                Stream.of(inputs).map(Path::toString));
        return CommandRun.of("", words.toArray(String[]::new));
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void outputThatIsAnInputIsRefused() throws IOException {
        Path same = file("same.txt");
        Path other = file("other.txt");
        Path link = Files.createSymbolicLink(folder.resolve("link.txt"), same);
        Path hard = Files.createLink(folder.resolve("hard.txt"), same);
        for (Path output :
                List.of(same, link, hard, folder.resolve("x/../same.txt").normalize())) {
            for (Path input : List.of(same, folder)) {
                CommandRun run = parse(output, other, input);
                assertEquals(2, run.exitCode(), run.err());
                assertTrue(run.err().contains("is an input as well"), run.err());
                assertEquals(TEXT, Files.readString(same));
            }
        }
    }

    @Test
    void earlierResultStaysWhereNothingIsRead() throws IOException {
        Path output = Files.writeString(folder.resolve("out.csv"), "earlier");
        assertEquals(1, parse(output, folder.resolve("absent.txt")).exitCode());
        assertEquals("earlier", Files.readString(output));
        assertEquals(List.of("out.csv"), names());
    }

    @Test
    void whatCouldBeReadReplacesTheEarlierResult() throws IOException {
        Path output = Files.writeString(folder.resolve("out.csv"), "earlier");
        Files.setPosixFilePermissions(output, PosixFilePermissions.fromString("rw-r-----"));
        assertEquals(
                1, parse(output, folder.resolve("absent.txt"), file("a.txt")).exitCode());
        assertEquals(2, Files.readAllLines(output).size());
        assertEquals("rw-r-----", PosixFilePermissions.toString(Files.getPosixFilePermissions(output)));
        assertEquals(List.of("a.txt", "out.csv"), names());
    }

    @Test
    void linkStaysALink() throws IOException {
        Path target = Files.writeString(folder.resolve("target.csv"), "earlier");
        Path link = Files.createSymbolicLink(folder.resolve("link.csv"), target);
        assertEquals(0, parse(link, file("a.txt")).exitCode());
        assertTrue(Files.isSymbolicLink(link));
        assertEquals(2, Files.readAllLines(target).size());
    }

    @Test
    void devicesAreWrittenToAsTheyAre() throws IOException {
        assertEquals(0, parse(Path.of("/dev/null"), file("a.txt")).exitCode());
        assertTrue(Files.exists(Path.of("/dev/null")) && !Files.isRegularFile(Path.of("/dev/null")));
    }

    @Test
    void folderIsNoOutput() throws IOException {
        CommandRun run = parse(folder, file("a.txt"));
        assertEquals(2, run.exitCode());
        assertEquals("mubiao: " + folder + ": could not be written: is a folder" + System.lineSeparator(), run.err());
    }

    @Test
    void failureOfTheOutputEndsTheReading() throws IOException {
        for (int i = 0; i < 50; i++) {
            file(i + ".txt");
        }
        FullOutput out = new FullOutput();
        CommandRun run =
                CommandRun.of(InputStream.nullInputStream(), out, "parse", "--format", "csv", folder.toString());
        assertEquals(2, run.exitCode());
        assertEquals(1, out.writes);
        assertTrue(
                run.err().endsWith("mubiao: standard output: could not be written: full" + System.lineSeparator()),
                run.err());
    }

    @Test
    void readerThatHasGoneEndsTheReadingInSilence() throws IOException {
        file("a.txt");
        file("b.txt");
        FullOutput out = new FullOutput();
        out.reason = "Broken pipe";
        CommandRun run =
                CommandRun.of(InputStream.nullInputStream(), out, "parse", "--format", "csv", folder.toString());
        assertEquals(0, run.exitCode());
        assertEquals(1, out.writes);
        assertTrue(run.err().lines().noneMatch(line -> line.startsWith("mubiao")), run.err());
    }

    private static final class FullOutput extends OutputStream {

        private int writes;
        private String reason = "full";

        @Override
        public void write(int b) throws IOException {
            writes++;
            throw new IOException(reason);
        }
    }

    @Test
    void documentsAreNamedSoThatNoTwoAreTheSame() throws IOException {
        Path one = Files.createDirectories(folder.resolve("one/sub"));
        Path two = Files.createDirectories(folder.resolve("two"));
        Files.writeString(one.resolve("a.txt"), TEXT);
        Files.writeString(one.resolve("b.txt"), TEXT);
        Files.writeString(two.resolve("a.txt"), TEXT);
        assertEquals(List.of("sub/a.txt", "sub/b.txt"), documents(folder.resolve("one")));
        assertEquals(List.of("b.txt", "a.txt"), documents(one.resolve("b.txt"), two.resolve("a.txt")));
        assertEquals(
                List.of(
                        "b.txt",
                        one.resolve("a.txt").toString(),
                        two.resolve("a.txt").toString()),
                documents(one.resolve("b.txt"), one.resolve("a.txt"), two.resolve("a.txt")));
        assertEquals(
                List.of(
                        "b.txt",
                        one.resolve("a.txt").toString(),
                        two.resolve("a.txt").toString()),
                documents(one.resolve("b.txt"), one.resolve("a.txt"), two));
    }

    private static List<String> documents(Path... inputs) {
        Stream<String> words = Stream.concat(
                Stream.of("parse", "--format", "csv"), Stream.of(inputs).map(Path::toString));
        return CommandRun.of("", words.toArray(String[]::new))
                .out()
                .lines()
                .skip(1)
                .map(row -> row.substring(0, row.indexOf(',')))
                .toList();
    }
}
