package io.github.mubiao.parser;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.mubiao.model.Bound;
import io.github.mubiao.quantity.Rational;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FigureReaderTest {

    private static final FigureReader READER = FigureReader.standard();

    @ParameterizedTest
    @CsvSource({
        "1.2万亿元以上, AT_LEAST, 1200000000000, 元",
        "约3亿5千万元, ABOUT, 350000000, 元",
        "１ ２００万 元, EXACT, 12000000, 元",
        "不低于百分之八, AT_LEAST, 8, %",
        "不超过4﹒5％, AT_MOST, 4.5, %",
        "20多万人, MORE_THAN, 200000, 人",
        "壹仟零伍拾元, EXACT, 1050, 元",
        "一萬五千億元, EXACT, 1500000000000, 元",
        "3万4000户左右, ABOUT, 34000, 户",
        "七成六, EXACT, 76, %",
        "千分之三点五以内, AT_MOST, 3.5, ‰",
        "2 063.37亿元, EXACT, 206337000000, 元",
        "3.5, EXACT, 3.5, ''",
        "三分之二, EXACT, 2/3, ''",
    })
    void aFigureIsReadWithItsBound(String text, Bound.Kind kind, String value, String unit) {
        Bound bound = READER.read(text).orElseThrow().bound();
        assertEquals(kind, bound.kind());
        assertEquals(Rational.parse(value), bound.value().value());
        assertEquals(unit, bound.value().unit().symbol());
    }

    @ParameterizedTest
    @CsvSource({"6%—7%, 6, 7", "三四十家, 30, 40", "15到20家, 15, 20", "两三百万元, 2000000, 3000000"})
    void aRangeHasTwoEnds(String text, String low, String high) {
        Bound bound = READER.read(text).orElseThrow().bound();
        assertEquals(Bound.Kind.BETWEEN, bound.kind());
        assertEquals(Rational.parse(low), bound.value().value());
        assertEquals(Rational.parse(high), requireNonNull(bound.upper()).value());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "元",
                "十四五",
                "增长8%",
                "5个项目",
                "3家、4家",
                "九千三万元",
                "500箩",
                "G247",
                "1288 2000 9%",
                "第3名",
                "约",
                "2024年工作"
            })
    void anythingElseIsNoFigure(String text) {
        assertTrue(READER.read(text).isEmpty(), () -> READER.read(text).toString());
    }
}
