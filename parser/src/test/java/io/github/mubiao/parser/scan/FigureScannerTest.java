package io.github.mubiao.parser.scan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.mubiao.parser.words.Vocabulary;
import io.github.mubiao.quantity.Units;
import io.github.mubiao.region.Regions;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which figures stand in a sentence, whatever they say there. */
class FigureScannerTest {

    private final FigureScanner scanner =
            new FigureScanner(Units.standard(), Regions.standard(), Vocabulary.standard());

    /** Literal, multiplier and unit of each figure, its value and its form. */
    private String scanned(String sentence) {
        return scanner.scan(sentence).stream().map(FigureScannerTest::show).collect(Collectors.joining("; "));
    }

    private static String show(Mention mention) {
        String printed = mention.figure().literal() + "|" + mention.figure().multiplier() + "|"
                + mention.figure().unit();
        String high = mention.high() == null ? "" : ".." + mention.high().value();
        return printed + " = " + mention.low().value() + high + (mention.more() ? "+ " : " ") + mention.form();
    }

    @ParameterizedTest
    @CsvSource({
        "建成三点五亿立方米水库, 三点五|亿|立方米 = 350000000 NUMBER",
        "改造三万4000户, 三万4000||户 = 34000 WORDED_COUNT",
        "建设百亿元园区, 百亿||元 = 10000000000 BARE_POWER",
        "安置十五万三千人, 十五万三千||人 = 153000 WORDED_COUNT",
        "资助俩百户, 俩百||户 = 200 WORDED_COUNT",
        "补助零点伍亿元, 零点伍|亿|元 = 50000000 NUMBER",
        "补助壹仟零伍拾元, 壹仟零伍拾||元 = 1050 NUMBER",
        "三年零八个月, 三||年 = 3 DURATION",
        "补助九千三万元, 九千三万||元 = 0 UNREADABLE",
        "投资3亿2024年建成, 3|亿| = 300000000 NUMBER; 2024||年 = 2024 DURATION",
        "新建二〇二五户, 二〇二五||户 = 2025 NUMBER",
        "增长-2%, -2||% = -2 NUMBER",
        "甲-2家, 2||家 = 2 NUMBER",
        "20多万人, 20|万|人 = 200000+ NUMBER",
        "20万多人, 20|万|人 = 200000+ NUMBER",
        "三十多万人, 三十|万|人 = 300000+ NUMBER",
        "十几个, 十||个 = 10+ WORDED_COUNT",
    })
    void numeralsKeepWhatIsPrinted(String sentence, String figures) {
        assertEquals(figures, scanned(sentence));
    }

    @ParameterizedTest
    @CsvSource({
        "培育八大类产品, 八||类 = 8 WORDED_COUNT",
        "修订六条措施, 六||条 = 6 WORDED_COUNT",
        "修订六万条措施, 六|万|条 = 60000 NUMBER",
        "修建六公里, 六||公里 = 6 NUMBER",
        "打造四大园区, 四||大 = 4 GREAT",
        "前20名, 20||名 = 20 RANK",
        "三台、五套, 三||台 = 3 WORDED_COUNT; 五||套 = 5 WORDED_COUNT",
        "分别达45和140万千瓦, 45|万|千瓦 = 450000 NUMBER; 140|万|千瓦 = 1400000 NUMBER",
        "分别达45万和140千瓦, 45|万|千瓦 = 450000 NUMBER; 140||千瓦 = 140 NUMBER",
        "增长8个点, 8||百分点 = 8 NUMBER",
        "下降3个点以上, 3||百分点 = 3 NUMBER",
        "建设8个点, 8||个 = 8 NUMBER",
        "新增8个点位, 8||个 = 8 NUMBER",
        "3个标准箱, 3||标准箱 = 3 NUMBER",
        "5吨/平方公里·月, 5||吨/平方公里·月 = 5 NUMBER",
        "用一吨半, 一吨半|| = 1.5 NUMBER",
        "两个半导体项目, 两||个 = 2 WORDED_COUNT",
    })
    void aUnitIsWhatItIsCountedIn(String sentence, String figures) {
        assertEquals(figures, scanned(sentence));
    }

    @ParameterizedTest
    @CsvSource({
        "余额达1.5兆元，, 1.5||兆元 = 1.5 UNKNOWN_UNIT",
        "发电量3.2艾瓦特时，, 3.2||艾瓦特时 = 3.2 UNKNOWN_UNIT",
        "发电量3.2艾瓦特时数，, 3.2|| = 3.2 NUMBER",
        "公园3.2艾瓦，, 3.2|| = 3.2 NUMBER",
        "配备500箩, 500||箩 = 500 UNKNOWN_UNIT",
        "配备500箩、, 500||箩 = 500 UNKNOWN_UNIT",
        "配备500箩筐，, ''",
    })
    void anUnknownUnitStandsBehindAStatisticOrIsOneCharacter(String sentence, String figures) {
        assertEquals(figures, scanned(sentence));
    }

    @ParameterizedTest
    @CsvSource({
        "长宽比2.1:1, 2.1||:1 = 2.1 RATIO",
        "完成1/3任务, 1/3|| = 1/3 LEVEL_WORD",
        "七成六以上, 七成六|| = 76 NUMBER",
        "七成六的群众, 七成六|| = 76 NUMBER",
        "近八成, 八||成 = 80 NUMBER",
        "新建三五家, 三五||家 = 3..5 WORDED_COUNT",
        "新建二五家, 二五||家 = 0 UNREADABLE",
        "新建三六家, 三六||家 = 0 UNREADABLE",
        "50—55亿元, 50—55|亿|元 = 5000000000..5500000000 NUMBER",
        "1900年-1910年, 1900||年 = 1900 DURATION; 1910||年 = 1910 DURATION",
    })
    void sharesAndRangesAreMadeOfTwoNumerals(String sentence, String figures) {
        assertEquals(figures, scanned(sentence));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "夫妻俩人",
                "唯一一家企业",
                "千千万万户",
                "实施1+6项行动",
                "建设8+13项",
                "印发《云岭县推进12条重点产业链三年行动方案》",
                "“青山十二条”行动",
                "三台、盐亭新建",
                "盐亭、三台新建",
                "比分3:0",
                "比例2:三",
                "于3/15/2024发布",
                "超过4/3的",
                "2021-2025",
                "第3名",
                "数十家",
                "三成套",
                "一成不变",
                "百强县",
                "三包"
            })
    void namesDatesAndWordsAreNoFigures(String sentence) {
        assertEquals("", scanned(sentence));
    }

    @Test
    void aLongQuotationIsASentenceThatMayStateFigures() {
        assertEquals("5||个 = 5 NUMBER", scanned("“十二条产业链都要抓好并且新建5个项目”"));
    }

    @Test
    void aNumeralBehindALetterIsAName() {
        for (String letter : "a b m y z A B M Y Z".split(" ", -1)) {
            assertEquals("", scanned("建设" + letter + "3户"), letter);
        }
    }
}
