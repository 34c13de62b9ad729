package io.github.mubiao.calc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Nothing is computed in binary floating point: neither an instruction nor a signature in the byte code knows float or double. */
class NoFloatingPointTest {

    /** dadd, fload_1, i2d, d2i, dcmpl, ldc of a double, declarations, and descriptors with D or F in them. */
    private static final Pattern FLOATING =
            Pattern.compile("\\b[df](load|store|add|sub|mul|div|rem|neg|const|cmp[lg]|return|aload|astore)(_\\w+)?\\b"
                    + "|\\b([il]2[fd]|[fd]2[ilfd])\\b|\\b(double|float)\\b|java/lang/(Double|Float)\\b"
                    + "|:\\([^)]*[DF][^)]*\\)|:\\([^)]*\\)\\[*[DF]|:\\[*[DF]$");

    /** Names of classes and contents of strings, in which any letter may stand. */
    private static final Pattern NAMES = Pattern.compile("L[\\w/$]+;|// String .*");

    @Test
    void byteCodeHasNoFloatsAndNoDoubles() throws IOException {
        String code = javap(classes(Path.of("target", "classes")));
        assertTrue(code.contains("invoke"), "javap prints no code");
        assertEquals(List.of(), floating(code));
    }

    @Test
    void patternFindsFloatingPoint() throws IOException {
        String code = javap(classes(Path.of("target", "test-classes")).stream()
                .filter(file -> file.endsWith("NoFloatingPointTest$Floating.class"))
                .toList());
        List<String> found = floating(code);
        for (String instruction : List.of("i2d", "dmul", "Math.sqrt", "dreturn", "double of(int)")) {
            assertTrue(found.stream().anyMatch(line -> line.contains(instruction)), () -> instruction + " in " + code);
        }
    }

    private static List<String> floating(String code) {
        return code.lines()
                .filter(line ->
                        FLOATING.matcher(NAMES.matcher(line).replaceAll("L")).find())
                .toList();
    }

    private static String javap(List<Path> classes) {
        StringWriter out = new StringWriter();
        Stream<String> options = Stream.of("-c", "-p");
        String[] arguments =
                Stream.concat(options, classes.stream().map(Path::toString)).toArray(String[]::new);
        int exit = ToolProvider.findFirst("javap")
                .orElseThrow()
                .run(new PrintWriter(out), new PrintWriter(new StringWriter()), arguments);
        assertEquals(0, exit);
        return out.toString();
    }

    private static List<Path> classes(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".class")).toList();
        }
    }

    /** What the pattern must find. */
    static final class Floating {
        private Floating() {}

        static double of(int number) {
            return Math.sqrt(number * 1.5);
        }
    }
}
