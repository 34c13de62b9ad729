package io.github.mubiao.calc.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A whole ledger of an invented county, from its statements alone: what answers what, and what nothing answers. */
class WholeLedgerTest {

    /** A row of the file. */
    private record Row(String side, String words, String answer) {}

    @Test
    void eachTargetHasItsAnswerAndNoOtherOne() throws IOException {
        List<Row> rows = rows();
        Ledger ledger = Ledger.of(
                Documents.plan(
                        Documents.CITY,
                        2023,
                        Stream.concat(
                                        said(rows, "B", 2022),
                                        with(rows, "T").map(row -> Documents.target(2023, row.words())))
                                .toList()),
                List.of(Documents.plan(
                        Documents.CITY, 2024, said(rows, "O", 2023).toList())));
        assertEquals(
                with(rows, "T").map(row -> row.words() + " <- " + row.answer()).toList(), links(ledger));
    }

    private static Stream<io.github.mubiao.model.Statement> said(List<Row> rows, String side, int year) {
        return with(rows, side).map(row -> Documents.observation(year, row.words()));
    }

    private static Stream<Row> with(List<Row> rows, String side) {
        return rows.stream().filter(row -> row.side().equals(side));
    }

    /** What was found, in the form of the file: the answers of a target with two indicators are joined by 、. */
    private static List<String> links(Ledger ledger) {
        return ledger.entries().stream()
                .collect(Collectors.groupingBy(
                        entry -> entry.target().text(), java.util.LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(target -> target.getKey() + " <- "
                        + target.getValue().stream()
                                .map(Entry::best)
                                .filter(Objects::nonNull)
                                .map(answer -> answer.statement().text())
                                .collect(Collectors.joining("、")))
                .toList();
    }

    private static List<Row> rows() throws IOException {
        try (InputStream in = Objects.requireNonNull(WholeLedgerTest.class.getResourceAsStream("whole-ledger.csv"))) {
            List<String> lines = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .skip(1)
                    .toList();
            List<Row> rows = new ArrayList<>();
            lines.forEach(line -> {
                String[] fields = line.split("\\|", -1);
                rows.add(new Row(fields[0], fields[1], fields[2]));
            });
            return rows;
        }
    }
}
