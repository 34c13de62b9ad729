package io.github.mubiao.parser;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.mubiao.model.Milestone;
import io.github.mubiao.model.SourceSpan;
import io.github.mubiao.model.Statement;
import io.github.mubiao.model.Target;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * What the parser is worth beside a recogniser that takes every number with a unit for a target, on a report in which each
 * target stands in ⟦ ⟧ and each achieved figure in 〖 〗.
 */
class BaselineTest {

    /** A target or an achieved figure. */
    private record Found(char kind, SourceSpan span) {}

    private static final Pattern NUMBER_WITH_UNIT = Pattern.compile(
            "[\\d.,]+(?:[—-][\\d.,]+)?[十百千万亿]*(?:个百分点|%|亩|元|公里|平方公里|立方米|吨|千瓦|人次|人|户|家|个|座|条|项|所|处|张|大|年|月|日)");

    private static String text = "";
    private static Set<Found> gold = Set.of();

    @BeforeAll
    static void readGold() throws IOException {
        try (InputStream in = requireNonNull(BaselineTest.class.getResourceAsStream("baseline/report.txt"))) {
            String annotated = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            StringBuilder plain = new StringBuilder();
            Set<Found> marked = new LinkedHashSet<>();
            int start = 0;
            for (int i = 0; i < annotated.length(); i++) {
                char c = annotated.charAt(i);
                switch (c) {
                    case '⟦', '〖' -> start = plain.length();
                    case '⟧' -> marked.add(new Found('T', new SourceSpan(start, plain.length())));
                    case '〗' -> marked.add(new Found('O', new SourceSpan(start, plain.length())));
                    default -> plain.append(c);
                }
            }
            text = plain.toString();
            gold = marked;
        }
    }

    @Test
    void theParserFindsFarMoreThanTheBaseline() {
        double parser = f1(parsed());
        double baseline = f1(everyNumberWithUnit());
        System.out.printf(
                "F1 on %d figures: parser %.3f, every number with a unit %.3f%n", gold.size(), parser, baseline);
        assertTrue(parser > 0.95, () -> "parser " + parser + ", wrong: " + wrong());
        assertTrue(baseline < 0.7, () -> "baseline " + baseline);
        assertTrue(parser > baseline + 0.3, () -> "parser " + parser + ", baseline " + baseline);
    }

    private static Set<Found> parsed() {
        return PlanParser.standard().parse(text).plan().statements().stream()
                .filter(statement -> !(statement instanceof Milestone))
                .map(BaselineTest::found)
                .collect(Collectors.toSet());
    }

    private static Found found(Statement statement) {
        return new Found(statement instanceof Target ? 'T' : 'O', statement.span());
    }

    private static Set<Found> everyNumberWithUnit() {
        Set<Found> all = new HashSet<>();
        Matcher number = NUMBER_WITH_UNIT.matcher(text);
        while (number.find()) {
            all.add(new Found('T', new SourceSpan(number.start(), number.end())));
        }
        return all;
    }

    /** The harmonic mean of precision and recall; right means the same characters and the same kind. */
    private static double f1(Set<Found> found) {
        long right = found.stream().filter(gold::contains).count();
        return 2.0 * right / (found.size() + gold.size());
    }

    private static String wrong() {
        Set<Found> parsed = parsed();
        return Arrays.asList(show("extra ", parsed, gold), show("missed ", gold, parsed))
                .toString();
    }

    private static String show(String label, Set<Found> all, Set<Found> without) {
        return all.stream()
                .filter(found -> !without.contains(found))
                .map(found -> found.kind + found.span.of(text))
                .collect(Collectors.joining(" ", label, ""));
    }
}
