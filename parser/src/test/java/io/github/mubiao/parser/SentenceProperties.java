package io.github.mubiao.parser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.mubiao.model.Statement;
import io.github.mubiao.model.Target;
import io.github.mubiao.testing.PlanningSentence;
import io.github.mubiao.testing.PlanningSentence.Meaning;
import io.github.mubiao.testing.Sentences;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;

/** A sentence of known meaning is read back as that meaning, in whatever document it stands. */
class SentenceProperties {

    private static final PlanParser PARSER =
            PlanParser.of(ParseOptions.DEFAULT.withYear(2024).withRegion("530600"));

    @Provide
    Arbitrary<PlanningSentence> sentences() {
        return Sentences.sentences();
    }

    @Property
    void aSentenceIsReadBackAsItsMeaning(@ForAll("sentences") PlanningSentence sentence) {
        assertReads(List.of(sentence), "二、2024年工作安排\n" + sentence.text() + "。\n");
    }

    @Property
    void sentencesDoNotDisturbEachOther(
            @ForAll @Size(min = 2, max = 8) List<@From("sentences") PlanningSentence> sentences) {
        String text =
                sentences.stream().map(PlanningSentence::text).collect(Collectors.joining("。", "二、2024年工作安排\n", "。\n"));
        assertReads(sentences, text);
    }

    private static void assertReads(List<PlanningSentence> sentences, String text) {
        List<Meaning> meanings =
                sentences.stream().flatMap(s -> s.meanings().stream()).toList();
        List<Target> targets = PARSER.parse(text).plan().targets();
        assertTrue(
                new PlanningSentence(text, meanings).isMeantBy(targets),
                () -> text + "\nmeans " + meanings + "\nbut was read as " + targets);
    }

    /** The statements without their places and ids. */
    private static List<String> statements(String text) {
        return PARSER.parse(text).plan().statements().stream()
                .map(SentenceProperties::withoutPlace)
                .toList();
    }

    private static String withoutPlace(Statement statement) {
        assertTrue(statement instanceof Target, statement::toString);
        Target target = (Target) statement;
        return target.indicator() + target.change() + target.bound() + target.commitment() + target.period();
    }

    @Property
    void furnitureAboveChangesNothing(
            @ForAll @Size(min = 1, max = 5) List<@From("sentences") PlanningSentence> sentences,
            @ForAll("furniture") String furniture) {
        String text =
                sentences.stream().map(PlanningSentence::text).collect(Collectors.joining("。", "二、2024年工作安排\n", "。\n"));
        assertEquals(statements(text), statements(furniture + "\n" + text), furniture);
    }

    @Provide
    Arbitrary<String> furniture() {
        return Arbitraries.of(
                        "来源：云岭县人民政府办公室",
                        "发布时间：2023-12-28 09:30",
                        "浏览次数：1523次",
                        "字体：【大 中 小】",
                        "索引号：000014349/2024-00015",
                        "本报记者 张云 李岭",
                        "青岭大桥全长1200米。本报通讯员 王河 摄",
                        "【打印】【关闭】")
                .list()
                .ofMinSize(1)
                .ofMaxSize(5)
                .map(lines -> String.join("\n", lines));
    }

    @Property
    void widthChangesNothing(@ForAll("sentences") PlanningSentence sentence) {
        String half = "二、2024年工作安排\n" + sentence.text() + "。\n";
        String full = half.chars()
                .mapToObj(c -> String.valueOf((char) (c > '!' && c <= '~' ? c + 0xFEE0 : c)))
                .collect(Collectors.joining());
        assertEquals(statements(half), statements(full));
    }
}
