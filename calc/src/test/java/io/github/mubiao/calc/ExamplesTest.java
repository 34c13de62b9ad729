package io.github.mubiao.calc;

import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jdk.jshell.JShell;
import jdk.jshell.Snippet;
import jdk.jshell.SnippetEvent;
import jdk.jshell.SourceCodeAnalysis.Completeness;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;

/**
 * Executes the examples in the Javadoc: every statement of a {@code <pre>} must compile and run, and the comment behind it must
 * begin with what it gives.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ExamplesTest {

    /** This package; the ledger's examples read documents. */
    private static final Path SOURCES = Path.of("src", "main", "java", "io", "github", "mubiao", "calc");
    private static final Path PRELUDE = Path.of("src", "test", "resources", "io/github/mubiao/calc/examples.jsh");
    private static final Pattern EXAMPLE = Pattern.compile("<pre>\\{@code\\n(.*?)\\n *\\* *}</pre>", Pattern.DOTALL);

    @TestFactory
    Stream<DynamicTest> examples() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        try (Stream<Path> files = Files.list(SOURCES)) {
            for (Path source : files.filter(Files::isRegularFile).sorted().toList()) {
                EXAMPLE.matcher(Files.readString(source))
                        .results()
                        .map(ExamplesTest::unquoted)
                        .map(example ->
                                DynamicTest.dynamicTest(source.getFileName().toString(), () -> execute(example)))
                        .forEach(tests::add);
            }
        }
        assertTrue(tests.size() > 20, () -> "only " + tests.size() + " examples");
        return tests.stream();
    }

    private static String unquoted(MatchResult example) {
        return example.group(1).replaceAll("(?m)^ *\\* ?", "");
    }

    private static void execute(String example) throws IOException {
        String path = String.join(
                File.pathSeparator,
                System.getProperty("java.class.path"),
                System.getProperty("jdk.module.path", ""),
                Path.of("target", "classes").toString());
        try (JShell shell = JShell.builder()
                .executionEngine("local")
                .compilerOptions("-classpath", path)
                .build()) {
            for (String entry : path.split(File.pathSeparator, -1)) {
                shell.addToClasspath(entry);
            }
            run(shell, Files.readString(PRELUDE));
            assertTrue(run(shell, example) > 0, () -> "nothing to check in " + example);
        }
    }

    /** Runs all statements; a comment behind one, or on the line below, says what it gives. */
    private static int run(JShell shell, String code) {
        int checked = 0;
        StringBuilder statement = new StringBuilder();
        String value = "";
        for (String line : code.lines().toList()) {
            int comment = line.indexOf("//");
            statement.append(comment < 0 ? line : line.substring(0, comment)).append('\n');
            if (!statement.toString().isBlank() && isComplete(shell, statement.toString())) {
                value = evaluate(shell, statement.toString());
                statement.setLength(0);
            }
            if (comment >= 0 && !value.isEmpty()) {
                assertBegins(line.substring(comment + 2).strip(), value, line);
                checked++;
            }
        }
        assertTrue(statement.toString().isBlank(), () -> "incomplete: " + statement);
        return checked;
    }

    private static boolean isComplete(JShell shell, String code) {
        return code.strip().matches("(?s).*[;}]")
                && shell.sourceCodeAnalysis().analyzeCompletion(code).completeness() == Completeness.COMPLETE;
    }

    private static String evaluate(JShell shell, String statement) {
        String value = "";
        for (SnippetEvent event : shell.eval(statement)) {
            List<String> problems = shell.diagnostics(event.snippet())
                    .map(problem -> problem.getMessage(java.util.Locale.ENGLISH))
                    .toList();
            assertTrue(event.status() != Snippet.Status.REJECTED, () -> problems + " in " + statement);
            assertNull(event.exception(), statement);
            value = event.value() == null ? value : event.value();
        }
        return value.startsWith("\"") ? value.substring(1, value.length() - 1) : value;
    }

    private static void assertBegins(String comment, String value, String line) {
        assertTrue(comment.startsWith(value), () -> line + " gives " + value);
    }
}
