package io.github.mubiao.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One bad file has its line, and does no harm to the others. */
@Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class BadInputTest {

    private static final String TEXT = "力争新建农村公路1530公里。\n";

    @TempDir
    Path folder = Path.of(".");

    private String goodRows = "";

    @BeforeEach
    void goodFiles() throws IOException {
        Files.writeString(folder.resolve("a.txt"), TEXT);
        Files.writeString(folder.resolve("z.txt"), TEXT);
        goodRows = parse().out();
    }

    private CommandRun parse(String... more) {
        String[] args = Stream.concat(
                        List.of("parse", "--format", "csv", folder.toString()).stream(), List.of(more).stream())
                .toArray(String[]::new);
        return CommandRun.of("", args);
    }

    private void assertOnly(String message, CommandRun run) {
        assertEquals(List.of(message), lines(run));
        assertEquals(goodRows, run.out());
        assertEquals(1, run.exitCode());
    }

    private static List<String> lines(CommandRun run) {
        return run.err()
                .lines()
                .filter(line -> !line.contains("_UNKNOWN]")
                        && !line.contains("documents read")
                        && !line.contains("left alone: "))
                .toList();
    }

    private Path file(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }

    private static byte[] zip(String entry) throws IOException {
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(entry));
            zip.write(TEXT.getBytes(StandardCharsets.UTF_8));
            zip.finish();
            return bytes.toByteArray();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "a.docx, notes.txt, is a zip archive; unpack it",
        "b.docx, ppt/presentation.xml, 'is pptx, which is not read; save it as .docx, PDF or text'",
        "c.docx, mimetype, 'is OpenDocument, which is not read; save it as .docx, PDF or text'",
        "d.ofd, OFD.xml, 'is OFD, which is not read; save it as .docx, PDF or text'",
        "e.docx, word/none.xml, 'is damaged, or no docx'"
    })
    void packedFilesAreCalledByTheirKind(String name, String entry, String message) throws IOException {
        Path file = file(name, zip(entry));
        assertOnly("mubiao: " + file + ": " + message, parse());
    }

    @ParameterizedTest
    @CsvSource({"old.doc", "old.wps", "old.xls", "misnamed.docx"})
    void oldOfficeFilesOfAFolderAreNotPassedOverInSilence(String name) throws IOException {
        byte[] ole2 = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1};
        Path file = file(name, ole2);
        assertOnly(
                "mubiao: " + file
                        + ": is an old Office file (.doc, .wps) or protected by a password; save it as .docx without one",
                parse());
    }

    @Test
    void richTextIsCalledByItsName() throws IOException {
        Path file = file("b.rtf", "{\\rtf1 text}".getBytes(StandardCharsets.US_ASCII));
        assertOnly("mubiao: " + file + ": is RTF, which is not read; save it as .docx, PDF or text", parse());
    }

    @ParameterizedTest
    @CsvSource({"UTF-16LE", "UTF-16BE"})
    void textInUtf16WithoutMarkIsCalledByItsName(String charset) throws IOException {
        String digits = "全市生产总值增长8%以上。\n";
        String ideographs = "全市森林覆盖率稳步提高，城乡居民收入增长与经济增长同步";
        Path one = file("m.txt", digits.getBytes(Charset.forName(charset)));
        Path two = file("n.txt", ideographs.getBytes(Charset.forName(charset)));
        CommandRun run = parse();
        String reason = ": is UTF-16 without a byte-order mark; save it as UTF-8";
        assertEquals(List.of("mubiao: " + one + reason, "mubiao: " + two + reason), lines(run));
        assertEquals(goodRows, run.out());
    }

    @Test
    void lockFilesOfOfficeArePassedOverWithALine() throws IOException {
        Path lock = file("~$报告.docx", new byte[162]);
        CommandRun run = parse();
        assertEquals(
                List.of("mubiao: " + lock + ": passed over: Office keeps it while a document is open"), lines(run));
        assertEquals(goodRows, run.out());
        assertEquals(0, run.exitCode());
    }

    @Test
    void ownResultsOfAnEarlierRunAreNoDocuments() throws IOException {
        Path own = folder.resolve("out.csv");
        assertEquals(0, parse("--bom", "-o", own.toString()).exitCode());
        CommandRun run = parse();
        assertEquals(List.of("mubiao: " + own + ": passed over: mubiao wrote it"), lines(run));
        assertEquals(goodRows, run.out());
        assertEquals(0, run.exitCode());
    }

    @Test
    void pipesAreNotWaitedFor() throws Exception {
        Path pipe = folder.resolve("b.txt");
        assumeTrue(
                new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() == 0, "a system without named pipes");
        assertOnly(
                "mubiao: " + pipe
                        + ": is a pipe or a device, not a file; to read it, pipe it to the command and name -",
                parse());
    }

    @Test
    void linksToNothingHaveTheirLine() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("b.txt"), folder.resolve("gone.txt"));
        assertOnly("mubiao: " + link + ": no such file or folder", parse());
    }

    @Test
    void fileThatVanishesHasItsLine() throws IOException {
        Path vanishing = file("b.txt", TEXT.getBytes(StandardCharsets.UTF_8));
        InputStream stdin = new FilterInputStream(new ByteArrayInputStream(TEXT.getBytes(StandardCharsets.UTF_8))) {
            @Override
            public int read(byte[] bytes, int start, int length) throws IOException {
                Files.deleteIfExists(vanishing);
                return super.read(bytes, start, length);
            }
        };
        CommandRun run = CommandRun.of(stdin, "parse", "--format", "csv", "--jobs", "1", "-", folder.toString());
        assertEquals(List.of("mubiao: " + vanishing + ": no such file or folder"), lines(run));
        assertEquals(1, run.exitCode());
    }

    @Test
    void folderThatCantBeReadHasItsLine() throws IOException {
        Path closed = Files.createDirectory(folder.resolve("closed"));
        Files.setPosixFilePermissions(closed, Set.of());
        assumeFalse(Files.isReadable(closed), "root may read everything");
        assertOnly("mubiao: " + closed + ": permission denied", parse());
    }

    @Test
    void longLineIsRefusedWithItsSizeAndTheLimit() throws IOException {
        Path file = file("b.txt", "全市新建公路10公里，".repeat(100_000).getBytes(StandardCharsets.UTF_8));
        assertOnly("mubiao: " + file + ": has a line of 1,100,000 characters; at most 1,000,000 are read", parse());
    }

    @Test
    void whatIsBehindAFailureIsShownOnRequestOnly() throws IOException {
        file("b.docx", zip("word/none.xml"));
        assertTrue(parse().err().lines().noneMatch(line -> line.startsWith("\tat ")));
        assertTrue(parse("--verbose").err().contains("\tat io.github.mubiao.cli.input."));
    }

    @Test
    void everyDamagedFileHasOneLineAndTheOthersAreReadAsWithout() throws IOException {
        Path many = Files.createDirectory(folder.resolve("many"));
        for (int i = 0; i < 60; i++) {
            String text = "新建农村公路" + i + "公里。\n";
            Files.writeString(many.resolve("%02d.txt".formatted(i)), text);
        }
        List<String> whole = rows(many, List.of());
        List<byte[]> damages = List.of(
                new byte[0],
                new byte[100],
                "   \n".getBytes(StandardCharsets.UTF_8),
                "%PDF-1.7".getBytes(StandardCharsets.US_ASCII),
                "全市".repeat(600_000).getBytes(StandardCharsets.UTF_8));
        for (int i = 0; i < damages.size(); i++) {
            Files.write(many.resolve("%02d.txt".formatted(10 * i)), damages.get(i));
        }
        List<String> damaged = List.of("00.txt", "10.txt", "20.txt", "30.txt", "40.txt");
        CommandRun run = CommandRun.of("", "parse", "--format", "csv", many.toString());
        assertEquals(1, run.exitCode());
        assertEquals(
                damaged,
                run.err()
                        .lines()
                        .filter(line -> line.startsWith("mubiao: "))
                        .map(line -> line.substring(9 + many.toString().length(), line.indexOf(": ", 9)))
                        .toList());
        assertEquals(
                whole.stream()
                        .filter(row -> damaged.stream().noneMatch(row::startsWith))
                        .toList(),
                rows(many, damaged));
    }

    private static List<String> rows(Path folder, List<String> without) {
        return CommandRun.of("", "parse", "--format", "csv", "--jobs", "3", folder.toString())
                .out()
                .lines()
                .filter(row -> without.stream().noneMatch(row::startsWith))
                .toList();
    }
}
