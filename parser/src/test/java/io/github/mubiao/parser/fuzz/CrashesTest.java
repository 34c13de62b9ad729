package io.github.mubiao.parser.fuzz;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Texts that once broke something stay harmless. A crash in {@code target/crashes} gets its place among them. */
class CrashesTest {

    @ParameterizedTest
    @EnumSource
    void isNotBrokenAgain(FuzzTarget target) throws IOException, URISyntaxException {
        List<Path> crashes;
        try (Stream<Path> files = Files.list(Path.of(
                requireNonNull(CrashesTest.class.getResource(target.folder())).toURI()))) {
            crashes = files.sorted().toList();
        }
        assertTrue(!crashes.isEmpty(), () -> "texts for " + target);
        for (Path crash : crashes) {
            target.tryToBreak(FuzzTarget.text(crash));
        }
    }
}
