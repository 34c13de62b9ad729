package io.github.mubiao.parser.spec;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The spec cases, a file at a time: for PIT, which starts every test by itself, and to start one of {@link SpecTest} takes far
 * longer than to read its text. No build runs it but that of the mutants.
 */
class SpecFiles {

    static Stream<String> files() throws IOException, URISyntaxException {
        return SpecTest.files(SpecTest.directory())
                .map(file -> file.getFileName().toString());
    }

    @ParameterizedTest
    @MethodSource("files")
    void allCasesAreReadAsExpected(String file) throws IOException, URISyntaxException {
        Path path = SpecTest.directory().resolve(file);
        for (SpecCase specCase : SpecCase.read(path)) {
            assertEquals(List.of(), SpecTest.failures(specCase));
        }
    }
}
