package io.github.mubiao.cli.format;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.mubiao.cli.lang.Language;
import io.github.mubiao.model.Measured;
import io.github.mubiao.parser.PlanParser;
import io.github.mubiao.quantity.Quantity;
import io.github.mubiao.quantity.Units;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiguresTest {

    @ParameterizedTest
    @CsvSource({
        "60000000000, 元, 600亿元",
        "12000, 户, 1.2万户",
        "5300, 户, 5300户",
        "123456789, 元, 12345.6789万元",
        "1234567, 人, 123.4567万人",
        "12345678901.5, 元, 12345678901.5元",
        "2/3, 亩, 2/3亩",
        "-350000000, 元, -3.5亿元",
        "8.50, %, 8.5%"
    })
    void quantitiesHaveFewDigits(String value, String unit, String written) {
        assertEquals(written, Figures.of(Quantity.of(value, Units.standard().get(unit))));
    }

    @ParameterizedTest
    @CsvSource({
        "全市固定资产投资达到600亿元, 600亿元, 600亿元",
        "新增市场主体1.20万户以上, 1.20万户以上, at least 1.20万户",
        "规上工业增加值增长8%以上, 8%以上, at least 8%",
        "全市生产总值增长6%—7%, 6%—7%, 6%—7%",
        "城镇登记失业率控制在4%以内, 4%以内, at most 4%",
        "常住人口城镇化率提高2个百分点, 2个百分点, 2个百分点",
        "全市零就业家庭动态清零, 清零, 清零",
        "森林覆盖率达到三分之二以上, 三分之二以上, at least 三分之二"
    })
    void figuresStayAsTheyArePrinted(String text, String chinese, String english) {
        Measured measured = (Measured)
                PlanParser.standard().parse(text + "。").plan().statements().get(0);
        assertEquals(chinese, Figures.of(measured.measure(), Language.CHINESE));
        assertEquals(english, Figures.of(measured.measure(), Language.ENGLISH));
    }
}
