package io.github.mubiao.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.mubiao.io.PlanJson;
import io.github.mubiao.model.Plan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParseCommandTest {

    private static final String TEXT = "力争新建农村公路1530公里。\n";

    @TempDir
    Path folder = Path.of(".");

    private static CommandRun run(String... args) {
        return CommandRun.of(TEXT, args);
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private static void assertRefused(String message, CommandRun run) {
        assertEquals(new CommandRun(2, "", "mubiao: " + message + System.lineSeparator()), run);
    }

    private static void assertUnreadable(String message, CommandRun run) {
        assertEquals(new CommandRun(1, "", "mubiao: " + message + System.lineSeparator()), run);
    }

    private static List<String> documents(CommandRun run) {
        return run.out()
                .lines()
                .map(PlanJson.standard()::read)
                .map(Plan::document)
                .toList();
    }

    @Test
    void documentIsCalledByItsFileName() throws IOException {
        CommandRun run = run("parse", "--format", "json", file("a.txt", TEXT));
        assertEquals(0, run.exitCode());
        assertEquals("a.txt", PlanJson.standard().read(run.out()).document());
    }

    @Test
    void standardInputIsADash() {
        CommandRun run = run("parse", "--format", "json", "-");
        assertEquals(0, run.exitCode());
        assertEquals("-", PlanJson.standard().read(run.out()).document());
    }

    @Test
    void severalDocumentsHaveOneHeader() throws IOException {
        CommandRun run = run("parse", "--format", "csv", file("a.txt", TEXT), file("b.txt", TEXT));
        assertEquals(0, run.exitCode());
        assertEquals(
                1,
                run.out()
                        .lines()
                        .filter(line -> line.startsWith("document,class,id,"))
                        .count());
    }

    @Test
    void folderStandsForItsDocumentsByName() throws IOException {
        Files.createDirectory(folder.resolve("sub"));
        file("b.txt", TEXT);
        file("a.html", "<html><body><p>" + TEXT + "</p></body></html>");
        file("sub/c.md", TEXT);
        file("notes.json", TEXT);
        file(".hidden.txt", TEXT);
        CommandRun run = run("parse", "--format", "json", folder.toString());
        assertEquals(0, run.exitCode());
        assertEquals(List.of("a.html", "b.txt", "sub/c.md"), documents(run));
    }

    @Test
    void badInputDoesNotStopTheOthers() throws IOException {
        CommandRun run = run("parse", "--format", "json", folder + "/none.txt", file("a.txt", TEXT), file("b.txt", ""));
        assertEquals(1, run.exitCode());
        assertEquals(List.of("a.txt"), documents(run));
        assertEquals(
                List.of(
                        "mubiao: " + folder + "/none.txt: no such file or folder",
                        "mubiao: " + folder + "/b.txt: holds no text"),
                run.err().lines().filter(line -> line.startsWith("mubiao:")).toList());
    }

    @Test
    void missingFileIsUnreadable() {
        String path = folder.resolve("none.txt").toString();
        assertUnreadable(path + ": no such file or folder", run("parse", path));
    }

    @Test
    void emptyFileIsUnreadable() throws IOException {
        String path = file("empty.txt", "");
        assertUnreadable(path + ": holds no text", run("parse", path));
    }

    @Test
    void binaryFileIsUnreadable() throws IOException {
        String path = file("binary.txt", "\0\1\2");
        assertUnreadable(path + ": is binary, not text", run("parse", path));
    }

    @Test
    void folderWithoutDocumentsIsUnreadable() {
        assertUnreadable(folder + ": is a folder without documents", run("parse", folder.toString()));
    }

    @Test
    void textWithoutAFigureIsRead() throws IOException {
        CommandRun run = run("parse", "--format", "csv", file("a.txt", "我们要继续努力。"));
        assertEquals(0, run.exitCode());
        assertEquals(1, run.out().lines().count());
    }

    @Test
    void outputGoesToAFile() throws IOException {
        Path output = folder.resolve("out.json");
        CommandRun run = run("parse", "--format", "json", "-o", output.toString(), file("a.txt", TEXT));
        assertEquals(0, run.exitCode());
        assertEquals("", run.out());
        assertEquals("a.txt", PlanJson.standard().read(Files.readString(output)).document());
    }

    @Test
    void outputThatCantBeWrittenIsReported() throws IOException {
        String output = folder.resolve("none/out.json").toString();
        assertRefused(
                output + ": could not be written: no such file or folder",
                run("parse", "-o", output, file("a.txt", TEXT)));
    }

    @Test
    void unitsOfTheCallerAreChecked() throws IOException {
        String good = file("good.csv", "\uFEFFsymbol,aliases,dimension,factor\n石,,volume,1/10\n");
        assertEquals(0, run("parse", "--units", good, "-").exitCode());
        String bad = file("bad.csv", "symbol,aliases,dimension,factor\n石,,volume,-1\n");
        assertRefused(
                "--units " + bad
                        + ": units, line 2: factor -1 of unit '石' must be greater than 0 (see mubiao parse --help)",
                run("parse", "--units", bad, "-"));
        String none = folder.resolve("none.csv").toString();
        assertRefused(
                "--units " + none + ": no such file or folder (see mubiao parse --help)",
                run("parse", "--units", none, "-"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            ""                   | Missing required subcommand (see mubiao --help)
            report x             | Unmatched arguments from index 0: 'report', 'x' (see mubiao --help)
            parse                | Missing required parameter: 'FILE' (see mubiao parse --help)
            parse --fast -       | Unknown option: '--fast' (see mubiao parse --help)
            parse --region 53 -  | --region 53: must be the six digits of a GB/T 2260 code (see mubiao parse --help)
            parse --region 999999 -  | --region 999999: no division has ever had this code of GB/T 2260 (see mubiao parse --help)
            parse --year 23 -    | --year 23: must be from 1949 to 2999 (see mubiao parse --help)
            parse --year next -  | Invalid value for option '--year': 'next' is not an int (see mubiao parse --help)
            parse --format xml - | Invalid value for option '--format': expected one of [TABLE, CSV, JSON] (case-insensitive) but was 'xml' (see mubiao parse --help)
            """)
    void wrongUseIsRefused(String words, String message) {
        assertRefused(message, run(words.isEmpty() ? new String[0] : words.split(" ", -1)));
    }

    @Test
    void helpAndVersionAreEverywhere() {
        for (List<String> words : List.of(List.of("--help"), List.of("parse", "--help"))) {
            CommandRun run = run(words.toArray(String[]::new));
            assertEquals(0, run.exitCode());
            assertTrue(run.out().startsWith("Usage: mubiao"), run.out());
        }
        assertEquals("mubiao 0.1.0", run("--version").out().strip());
        assertEquals("mubiao 0.1.0", run("parse", "--version").out().strip());
        assertFalse(run("--help").out().contains("0.1.0"));
    }
}
