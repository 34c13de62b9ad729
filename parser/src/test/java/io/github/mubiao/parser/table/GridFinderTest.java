package io.github.mubiao.parser.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.mubiao.quantity.Rational;
import io.github.mubiao.quantity.Units;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which rows of cells stand in a text. */
class GridFinderTest {

    /** Each table as its rows, with a stroke between the words of its cells. */
    private static List<String> tables(String text) {
        return GridFinder.find(text).stream()
                .map(grid -> grid.rows().stream()
                        .map(row -> row.cells().stream().map(Cell::words).collect(Collectors.joining("|")))
                        .collect(Collectors.joining(" / ")))
                .toList();
    }

    @Test
    void pipesPartCells() {
        assertEquals(List.of("指标|数量 / 原煤|12 / 发电量|"), tables("> | 指标 | 数量 |\n> |---|---|\n> | 原煤 | 12 |\n> | 发电量 |\n"));
        assertEquals(List.of("指标|数量 / 原煤|12"), tables("指标 | 数量\n:--|--:\n原煤 | 12\n"));
        assertEquals(List.of("指标|数量 / 原煤|12"), tables("| 指标 | 数量 |\r\n| 原煤 | 12 |\r\n"));
        assertEquals(List.of(), tables("| 指标 | 数量 |\n"));
        assertEquals(List.of(), tables("指标 | 数量\n: :\n原煤 | 12\n"));
    }

    @Test
    void tabsAndBlanksPartCellsIfAllRowsAreAlike() {
        assertEquals(List.of("指标|产量|增长 / 原煤||1.5 / 水泥|3|2.5"), tables("指标\t产量\t增长\n原煤\t\t1.5\n水泥\t3\t2.5\n"));
        assertEquals(
                List.of("产品名称|产量|增长 / 粮食作物|85|1.5 / 油料作物|6|-2"),
                tables("产品 名称  产量  增长\n粮食 作物  85  1.5\n油料 作物  6  -2\n"));
        assertEquals(List.of("产品|产量|增长 / 粮食|85|1.5 / 油料|6|-2"), tables("产品 产量 增长\n粮 食 85 1.5\n油料 6 -2\n"));
        assertEquals(List.of("产品|产量|增长 / 粮食|85|1.5 / 油料|6|-2"), tables("- 产品  产量  增长\n- 粮食  85  1.5\n- 油料  6  -2\n"));
    }

    @Test
    void proseAndTooFewRowsAreNoTable() {
        assertEquals(List.of(), tables("产品 产量 增长\n粮食 85 1.5\n"));
        assertEquals(List.of(), tables("新建 公厕 5座。\n改造 公园 6个。\n完成 投资 7亿元。\n"));
        assertEquals(List.of(), tables("甲 乙 丙\n丁 戊 己\n庚 辛 壬\n"));
        assertEquals(List.of(), tables("1 2 3\n4 5 6\n7 8 9\n"));
    }

    @Test
    void theLinesAroundATableBelongToIt() {
        Grid grid = GridFinder.find("""
                        一
                        二
                        三
                        四
                        表1 主要指标
                        | 指标 | 数量 |
                        | 原煤 | 12 |
                        注：快报数。
                        五
                        六
                        七
                        八
                        """).get(0);
        assertEquals(List.of("二", "三", "四", "表1 主要指标"), grid.above());
        assertEquals(List.of("注：快报数。", "五", "六", "七"), grid.below());
        assertEquals(2, grid.columns());
        assertEquals(1, grid.figures());
    }

    @ParameterizedTest
    @CsvSource({"吨, '', 吨", "万吨, 万, 吨", "百万亿元, 百万亿, 元", "单位：万人, 万, 人", "个百分点, '', 百分点"})
    void aUnitMayHaveMultipliers(String words, String multiplier, String symbol) {
        UnitWord unit = UnitWord.parse(words, Units.standard()).orElseThrow();
        assertEquals(multiplier, unit.multiplier());
        assertEquals(symbol, unit.unit().symbol());
    }

    @ParameterizedTest
    @CsvSource({"''", "箩", "五吨", "百千万亿元", "万", "单位："})
    void anythingElseIsNoUnit(String words) {
        assertEquals(true, UnitWord.parse(words, Units.standard()).isEmpty());
    }

    @Test
    void aNumberInAUnitIsMultiplied() {
        UnitWord unit = UnitWord.parse("万吨", Units.standard()).orElseThrow();
        assertEquals(Rational.of(25000), unit.of(Rational.parse("2.5")).value());
        assertEquals("万吨", unit.toString());
    }
}
