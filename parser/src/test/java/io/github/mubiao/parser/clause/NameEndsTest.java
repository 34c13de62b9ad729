package io.github.mubiao.parser.clause;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the counted pairs say of names that end well and of pieces. */
class NameEndsTest {

    @ParameterizedTest
    @CsvSource({
        "新建学校, true",
        "工业总产值, true",
        "“平安社区”, true",
        "农村公路（含桥梁）, true",
        "PM2.5平均浓度, true",
        "制定实施两批, false",
        "海州率先, false",
        "建立市县两级, false",
        "路, false",
        "（含桥梁）, false",
        "'', false",
    })
    void namesEndAsOthersDo(String name, boolean likeOthers) {
        assertEquals(likeOthers, NameEnds.standard().areOf(name), name);
    }
}
