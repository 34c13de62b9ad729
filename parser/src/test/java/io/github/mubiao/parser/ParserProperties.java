package io.github.mubiao.parser;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.mubiao.io.PlanJson;
import io.github.mubiao.model.Diagnostic;
import io.github.mubiao.model.Measured;
import io.github.mubiao.model.Plan;
import io.github.mubiao.model.SourceSpan;
import io.github.mubiao.model.Statement;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for every text. */
class ParserProperties {

    private static final PlanParser PARSER = PlanParser.of(ParseOptions.DEFAULT.withYear(2024));

    @Provide
    Arbitrary<String> texts() {
        return Texts.texts();
    }

    @Provide
    Arbitrary<String> fragments() {
        return Texts.fragments();
    }

    @Property
    void noTextThrows(@ForAll("texts") String text) {
        assertDoesNotThrow(() -> PARSER.parse(text));
    }

    @Property
    void everySpanLiesInTheText(@ForAll("texts") String text) {
        ParseResult result = PARSER.parse(text);
        for (SourceSpan span : spans(result)) {
            assertTrue(span.end() <= text.length(), () -> span + " of " + text.length());
        }
    }

    private static List<SourceSpan> spans(ParseResult result) {
        Plan plan = result.plan();
        List<SourceSpan> spans = new ArrayList<>();
        result.diagnostics().stream().map(Diagnostic::span).forEach(spans::add);
        plan.statements().stream().map(Statement::span).forEach(spans::add);
        plan.lists().forEach(list -> spans.add(list.span()));
        plan.strategies().forEach(strategy -> {
            spans.add(strategy.span());
            strategy.initiatives().forEach(initiative -> spans.add(initiative.span()));
        });
        return spans;
    }

    @Property
    void everySpanReadsAsItsFigure(@ForAll("fragments") String fragments) {
        String text = "二、2024年工作安排\n" + fragments;
        for (Statement statement : PARSER.parse(text).plan().statements()) {
            if (statement instanceof Measured measured) {
                String read = folded(statement.span().of(text));
                String literal = folded(measured.figure().literal());
                assertTrue(read.contains(literal), () -> "'" + read + "' must hold '" + literal + "'");
            }
        }
    }

    /** Half width, with a plain point, without what stands between characters for layout only. */
    private static String folded(String text) {
        return Normalizer.normalize(text.replace('·', '.'), Normalizer.Form.NFKC)
                .replaceAll("&nbsp;|\\\\r|\\\\n|\\[\\d+]|[\\s\\p{Cf}\\p{Z}]", "");
    }

    @Property
    void parsingTwiceGivesTheSame(@ForAll("texts") String text) {
        assertEquals(PARSER.parse(text), PARSER.parse(text));
    }

    @Property
    void idsAreUnique(@ForAll("fragments") String text) {
        List<String> ids = PARSER.parse(text).plan().statements().stream()
                .map(Statement::id)
                .toList();
        assertEquals(ids.size(), new HashSet<>(ids).size(), ids::toString);
    }

    @Property
    void jsonReadsBackAsTheSamePlan(@ForAll("texts") String text) {
        Plan plan = PARSER.parse(text).plan();
        assertEquals(plan, PlanJson.standard().read(PlanJson.standard().write(plan)));
    }

    @Property
    void statementsStandInTextOrder(@ForAll("fragments") String text) {
        List<Integer> starts = PARSER.parse(text).plan().statements().stream()
                .map(statement -> statement.span().start())
                .toList();
        assertEquals(starts.stream().sorted().toList(), starts);
    }
}
