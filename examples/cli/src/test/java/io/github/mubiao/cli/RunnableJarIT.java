package io.github.mubiao.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.mubiao.io.PlanJson;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the packaged jar as users do. */
class RunnableJarIT {

    private static final Path SEED = Path.of("..", "..", "seeds", "zhaotong-2023-outlook.txt");

    @TempDir
    Path folder = Path.of(".");

    private record Run(int exitCode, String out, String err) {}

    private Run run(List<String> words) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Dpdfbox.fontcache=target", "-jar", "target/mubiao.jar"));
        command.addAll(words);
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        ProcessBuilder process =
                new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile());
        process.environment().put("LC_ALL", "POSIX");
        int exitCode = process.start().waitFor();
        return new Run(exitCode, utf8(out), utf8(err));
    }

    private static String utf8(Path file) throws IOException {
        return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    }

    @Test
    void outputIsUtf8UnderAnyLocale() throws Exception {
        Path docx = Files.write(folder.resolve("a.docx"), Samples.docx(List.of("新建公路10公里。"), List.of("甲")));
        Path pdf = Files.write(folder.resolve("a.pdf"), Samples.pdf(List.of("新建公路10公里。")));
        Run run = run(List.of("parse", "--format", "json", SEED.toString(), docx.toString(), pdf.toString()));
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
        Run run = run(List.of("parse", "--units", units.toString(), SEED.toString()));
        assertEquals(2, run.exitCode());
        assertTrue(run.err().contains("unit '石'"), run.err());
    }

    @Test
    void badInputIsOneLine() throws Exception {
        Path pdf = Files.writeString(folder.resolve("a.pdf"), "%PDF-1.7 nothing");
        Run run = run(List.of("parse", pdf.toString()));
        assertEquals(new Run(1, "", "mubiao: " + pdf + ": is damaged, or no PDF\n"), run);
    }
}
