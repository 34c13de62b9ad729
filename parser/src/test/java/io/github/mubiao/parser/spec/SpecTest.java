package io.github.mubiao.parser.spec;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import io.github.mubiao.parser.PlanParser;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs the spec cases. */
class SpecTest {

    private static final Set<String> IN_SEQUENCE = Set.of("L", "S", "I");

    static Stream<SpecCase> cases() throws IOException, URISyntaxException {
        return read(directory());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void readsAsExpected(SpecCase specCase) {
        List<String> failures = failures(specCase);
        if (!failures.isEmpty()) {
            fail(String.join("\n", failures));
        }
    }

    @Test
    void idsAreUnique() throws IOException, URISyntaxException {
        List<String> ids = cases().map(SpecCase::id).toList();
        assertEquals(ids.stream().distinct().toList(), ids);
    }

    /** Cases that the parser does not read rightly yet: counted, not failed on. */
    @Test
    void openCasesAreReported() throws IOException, URISyntaxException {
        Path open = directory().resolve("open");
        if (Files.isDirectory(open)) {
            List<SpecCase> cases = read(open).toList();
            List<String> solved = cases.stream()
                    .filter(specCase -> failures(specCase).isEmpty())
                    .map(SpecCase::id)
                    .toList();
            System.out.println(cases.size() + " open cases, of which read rightly by now: " + solved);
        }
    }

    static Path directory() throws URISyntaxException {
        return Path.of(requireNonNull(SpecTest.class.getResource("numerals.txt"))
                        .toURI())
                .resolveSibling("");
    }

    private static Stream<SpecCase> read(Path directory) throws IOException {
        List<SpecCase> cases = new ArrayList<>();
        for (Path file : files(directory).toList()) {
            cases.addAll(SpecCase.read(file));
        }
        return cases.stream();
    }

    static Stream<Path> files(Path directory) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList().stream();
        }
    }

    /** A message for each text of the case that is read otherwise. */
    static List<String> failures(SpecCase specCase) {
        List<SpecLine> expected =
                specCase.expected().stream().map(SpecLine::parse).toList();
        List<String> failures = new ArrayList<>();
        for (String text : specCase.texts()) {
            String document = specCase.place().document(text);
            List<SpecLine> actual =
                    SpecLine.of(PlanParser.of(specCase.place().options()).parse(document), document);
            if (!meets(expected, actual)) {
                failures.add(specCase.id() + "\n" + text + "\nexpected:\n" + show(expected.stream()) + "\nactual:\n"
                        + show(actual.stream().filter(line -> concerns(expected, line))));
            }
        }
        return failures;
    }

    private static boolean meets(List<SpecLine> expected, List<SpecLine> actual) {
        boolean statements = expected.stream()
                .anyMatch(line -> line.isStatement() || line.kind().equals("nothing"));
        if (statements && !sequenceMeets(expected, actual, SpecLine::isStatement)) {
            return false;
        }
        return expected.stream()
                .map(SpecLine::kind)
                .distinct()
                .filter(kind -> !"TOM".contains(kind) && !kind.equals("nothing"))
                .allMatch(kind -> kindMeets(expected, actual, kind));
    }

    private static boolean kindMeets(List<SpecLine> expected, List<SpecLine> actual, String kind) {
        Predicate<SpecLine> ofKind = line -> line.kind().equals(kind);
        if (expected.contains(new SpecLine(kind, "none", List.of()))) {
            return actual.stream().noneMatch(ofKind);
        }
        return IN_SEQUENCE.contains(kind)
                ? sequenceMeets(expected, actual, ofKind)
                : expected.stream()
                        .filter(ofKind)
                        .allMatch(line -> actual.stream().anyMatch(line::isMetBy));
    }

    private static boolean sequenceMeets(List<SpecLine> expected, List<SpecLine> actual, Predicate<SpecLine> of) {
        List<SpecLine> wanted = expected.stream().filter(of).toList();
        List<SpecLine> found = actual.stream().filter(of).toList();
        boolean meets = wanted.size() == found.size();
        for (int i = 0; meets && i < wanted.size(); i++) {
            meets = wanted.get(i).isMetBy(found.get(i));
        }
        return meets;
    }

    private static boolean concerns(List<SpecLine> expected, SpecLine line) {
        return line.isStatement()
                || expected.stream().anyMatch(wanted -> wanted.kind().equals(line.kind()));
    }

    private static String show(Stream<SpecLine> lines) {
        return lines.map(line -> "> " + line).collect(joining("\n"));
    }
}
