package io.github.mubiao.parser.spec;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.mubiao.model.Diagnostic;
import io.github.mubiao.model.NamedList;
import io.github.mubiao.model.Period;
import io.github.mubiao.model.Plan;
import io.github.mubiao.model.Statement;
import io.github.mubiao.parser.ParseResult;
import io.github.mubiao.parser.PlanParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The seed document against what a careful reader takes out of it, line by line. */
class SeedTest {

    private static final String TEXT = read(Path.of("../seeds/zhaotong-2023-outlook.txt"));

    private final ParseResult result = PlanParser.standard().parse(TEXT);
    private final Plan plan = result.plan();

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The lines of one kind are the expected ones, in order. */
    @ParameterizedTest
    @ValueSource(strings = {"title", "subtitle", "region", "period", "S I", "L", "T", "M", "T M", "D"})
    void readsEveryLine(String kinds) throws URISyntaxException {
        Set<String> wanted = Set.of(kinds.split(" ", -1));
        Path file = Path.of(requireNonNull(PlanParser.class.getResource("seed/zhaotong-2023-outlook.txt"))
                .toURI());
        List<SpecLine> expected = read(file)
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(SpecLine::parse)
                .filter(line -> wanted.contains(line.kind()))
                .toList();
        List<SpecLine> actual = SpecLine.of(result, TEXT).stream()
                .filter(line -> wanted.contains(line.kind()))
                .toList();
        assertFalse(expected.isEmpty());
        assertAll(IntStream.range(0, Math.min(expected.size(), actual.size()))
                .mapToObj(i -> () -> assertTrue(
                        expected.get(i).isMetBy(actual.get(i)),
                        () -> "expected " + expected.get(i) + "\nactual   " + actual.get(i))));
        assertEquals(expected.size(), actual.size(), () -> "of " + kinds + ": " + actual);
    }

    @Test
    void countsAreThoseOfTheDocument() {
        assertEquals(55, plan.targets().size());
        assertEquals(15, plan.milestones().size());
        assertEquals(List.of(), plan.observations());
        assertEquals(
                List.of(15, 28, 10, 2, 0),
                plan.strategies().stream()
                        .map(strategy -> plan.targetsOf(strategy).size())
                        .toList());
    }

    @Test
    void everyStatementHoldsForTheRegionAndYear() {
        Period year = requireNonNull(plan.period());
        assertEquals("2023-01-01", year.first().toString());
        assertEquals("2023-12-31", year.last().toString());
        assertAll(plan.statements().stream()
                .map(statement -> () -> assertEquals(
                        "530600 2023",
                        statement.region().orElseThrow().code() + " "
                                + statement.period().orElseThrow().year(),
                        statement::text)));
    }

    @Test
    void declaredListsAreComplete() {
        assertEquals(12, plan.lists().size());
        assertTrue(plan.lists().stream().allMatch(NamedList::isComplete));
    }

    @Test
    void nothingComesFromByLinesAndCaptions() {
        for (Statement statement : plan.statements()) {
            int start = TEXT.lastIndexOf('\n', statement.span().start()) + 1;
            int end = TEXT.indexOf('\n', statement.span().end());
            String line = TEXT.substring(start, end < 0 ? TEXT.length() : end);
            assertFalse(line.startsWith("本报记者") || line.strip().endsWith("摄"), line);
        }
    }

    @Test
    void tornSentencesAreReadAsOne() {
        Statement gas = plan.targets().stream()
                .filter(target -> target.indicator().endsWith("产气"))
                .findFirst()
                .orElseThrow();
        assertTrue(gas.text().contains("产气"), gas::text);
        assertEquals("1.7亿立方米", gas.span().of(TEXT));
    }

    @Test
    void diagnosticsSayWhatDoesNotFit() {
        assertEquals(
                1,
                result.diagnostics().stream()
                        .filter(d -> d.code() == Diagnostic.Code.STRATEGY_COUNT)
                        .count());
        assertEquals(
                List.of("准确把握新时代十年取得的伟大", "大抓生态保护治理 提升绿色发展水平"),
                result.diagnostics().stream()
                        .filter(d -> d.code() == Diagnostic.Code.TEXT_BREAKS_OFF)
                        .map(d -> d.span().of(TEXT))
                        .toList());
    }
}
