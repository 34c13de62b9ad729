package io.github.mubiao.parser.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is written in many ways is read in one, and every character keeps its place. */
class NormaliserTest {

    private static MappedText text(String original) {
        return Normaliser.normalise(original).strip().withoutBlanks();
    }

    @ParameterizedTest
    @CsvSource({
        "０９ＡＺａｚ／％, 09AZaz/%",
        "新增規上企業, 新增规上企业",
        "新 建　公厕, 新建公厕",
        "新建[12]公厕, 新建公厕",
        "增长12。2%, 增长12.2%",
        "投资1715，7亿元, 投资1715.7亿元",
        "提高12，7个百分点, 提高12.7个百分点",
        "分别为12，7%, '分别为12，7%'",
        "增长12，734%, '增长12,734%'",
        "2024，7月, '2024，7月'",
        "总值l.28万亿元, 总值1.28万亿元",
        "企业2l个, 企业21个",
        "增长2.l%, 增长2.1%",
        "药水5ml, 药水5ml",
        "新建**12**座, 新建12座",
        "2 063.37亿元, 2063.37亿元",
        "共1 200人, 共1200人",
    })
    void manyWaysAreOne(String original, String read) {
        assertEquals(read, text(original).toString());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            value = {
                "新建\\*公厕 > 新建*公厕",
                "见[公报](https://example.org/a \"云岭\")全文 > 见公报全文",
                "见[公报](https://example.org/全文)上 > 见[公报]（https：//example.org/全文）上",
                "见[2023](5)号 > 见[2023]（5）号",
                "新建公厕[1](#note)12座 > 新建公厕12座",
                "![会场](https://example.org/a.png)新建公厕 > 新建公厕",
                "!新建公厕 > ！新建公厕",
                "## 工作安排 ## > 工作安排",
                "C#语言 > C#语言",
                "~~改~~新建 > 改新建",
                "甲_乙_丙 > 甲_乙_丙",
                "*新建*公厕 > 新建公厕",
                "新建** 公厕** > 新建公厕",
                "3*5米 > 3*5米",
                "3**5米 > 3**5米",
                "**新建5座 > 新建5座",
                "`新建`公厕 > 新建公厕",
            })
    void marksAreNoText(String original, String read) {
        assertEquals(read, text(original).toString());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '@',
            value = {
                "新建公厕.改造公园.@新建公厕。改造公园.",
                "新建公厕．改造公园@新建公厕。改造公园",
                "一.新建公厕@一.新建公厕",
                "2．5万@2.5万",
                "2·5万@2.5万",
                "甲·乙@甲·乙",
                "2：1@2:1",
                "目标：1@目标：1",
                "1，234元@1,234元",
                "1，2345元@1，2345元",
                "\"云岭\"和\"青河\"@“云岭”和“青河”",
                "新建??公厕@新建公厕",
                "新建?@新建？",
                "新建&ldquo;云岭&rdquo;&amp;&mdash;@新建“云岭”&—",
                "AT&T;公司@AT&T；公司",
                "<b>新建</b><Span>公厕</Span><U+00A0>12座@新建公厕12座",
                "面积<5亩@面积<5亩",
                "新建<!-- 12<13 -->公厕@新建公厕",
                "共12人<p>共13人</p>@共12人|共13人|",
                "<td>公厕</td><td>12</td>@公厕→12",
                "新建。  改造@新建。|改造",
                "新建   改造@新建改造",
            })
    void pointsEntitiesAndTagsAreWhatTheyMean(String original, String read) {
        assertEquals(read.replace('|', '\n').replace('→', '\t'), text(original).toString());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '@',
            value = {
                "> > 新建公厕@新建公厕",
                "- 新建公厕@新建公厕",
                "* 新建公厕@新建公厕",
                "-2座@-2座",
                "### 工作安排@工作安排",
                "#工作安排@#工作安排",
                "***@''",
                "* * *@''",
                "==@==",
                "```java@''",
                "[1]: https://example.org/2050@''",
                "[1]: 云岭@：云岭",
                "| 公厕 | 12 |@公厕→12",
                "| --- | :-: |@''",
                "公厕→12→座@公厕→12→座",
                "公厕 12 13@公厕→12→13",
                "公厕 12 345人@公厕12345人",
                "公厕 12 13。@公厕12→13。",
            })
    void aLineIsReadByItsMarks(String line, String read) {
        assertEquals(read.replace('→', '\t'), text(line.replace('→', '\t')).toString());
    }

    @Test
    void aReaderSeesWhatIsPrinted() {
        MappedText text = text("新增規上企業１２家");
        assertEquals("新增規上企業", text.shown(0, 6));
        assertEquals("12家", text.subSequence(6, 9));
        assertEquals("１２家", text.span(6, 9).of("新增規上企業１２家"));
    }

    @Test
    void whatWasLeftOutBelongsToNoCharacter() {
        String original = "新&nbsp;建 **12** 座\\r\\n改造";
        MappedText text = text(original);
        assertEquals("新建12座\n改造", text.toString());
        assertEquals("12", text.span(2, 4).of(original));
        assertEquals("座", text.span(4, 5).of(original));
        assertEquals("\\r\\n", text.span(5, 6).of(original));
        assertEquals("改造", text.span(6, 8).of(original));
    }

    @Test
    void twoNumbersInTwoCellsOrLinesStayTwo() {
        assertEquals("2025\t12家", text("2025 12家").toString());
        assertEquals("2025\t12家", joined("共2025", "12家").substring(1));
        assertEquals("共新建农村公路和城市道路一百条2025家", joined("共新建农村公路和城市道路一百条20", "25家"));
    }

    private static String joined(String first, String second) {
        MappedTextBuilder builder = new MappedTextBuilder(1);
        builder.appendLine(Normaliser.normalise(first));
        builder.appendLine(Normaliser.normalise(second));
        return builder.build().toString();
    }

    @Test
    void aBuilderGrowsAndTakesBack() {
        MappedTextBuilder builder = new MappedTextBuilder(1);
        assertEquals('\n', builder.last());
        for (int i = 0; i < 40; i++) {
            builder.append(i % 2 == 0 ? '规' : '业', i % 2 == 0 ? '規' : '业', 3 * i, 3 * i + 2);
        }
        builder.removeLast();
        builder.append('县', '縣', 200, 201);
        MappedText text = builder.build();
        assertEquals("规业".repeat(19) + "规县", text.toString());
        assertEquals("規业".repeat(19) + "規縣", text.shown(0, 40));
        assertEquals(200, text.span(39, 40).start());
        assertEquals(201, text.span(39, 40).end());
        assertEquals(3, text.span(1, 2).start());
        assertEquals(5, text.span(1, 2).end());
    }
}
