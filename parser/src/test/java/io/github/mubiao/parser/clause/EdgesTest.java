package io.github.mubiao.parser.clause;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names as they are cut out of a sentence, and as they are given. */
class EdgesTest {

    @ParameterizedTest
    @CsvSource({
        "农村公路, 农村公路",
        "、农村公路：, 农村公路",
        "的学校和, 学校",
        "学校总和, 学校总和",
        "参与, 参与",
        "学校（含幼儿园）, 学校（含幼儿园）",
        "学校（含幼儿园, 学校含幼儿园",
        "含幼儿园）学校, 含幼儿园学校",
        "“数字县城”）建设（点, “数字县城”建设点",
        "《规划, 规划",
        "（, （",
        "、, 、",
    })
    void aNameHasNoLooseEnds(String cut, String name) {
        assertEquals(name, Edges.trimmed(Phrase.ofWord(cut)).chars());
    }
}
