package io.github.mubiao.parser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.mubiao.model.Measured;
import io.github.mubiao.model.Plan;
import io.github.mubiao.model.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Marks of Markdown are structure, not text. */
class MarkdownTest {

    private static final String PLAIN = """
            云岭县2024年政府工作报告
            （2024年1月12日在云岭县第十七届人民代表大会第三次会议上）

            各位代表：

            一、2023年工作回顾

            地区生产总值完成186.4亿元、增长7.2%；新建改建农村公路120公里，改造危桥16座。

            二、2024年工作安排

            地区生产总值达到2000亿元，增长6%左右。
            新建学校3所，改造危房1200户。

            （一）抓产业

            力争规上工业增加值增长15%以上，培育“专精特新”企业12家。详见公报。
            """;

    private static final String MARKED = """
            ---
            title: 云岭县2024年政府工作报告
            source: https://example.org/2019/2050年/t2031.html
            ---
            # **云岭县2024年政府工作报告**
            （2024年1月12日在云岭县第十七届人民代表大会第三次会议上）

            ![会场，增长99%](https://example.org/a.png)

            **各位代表：**

            ## 一、2023年工作回**顾**

            地区生产总值完成**186.4亿元**、*增长7.2%*；新建改建[农村公路](https://example.org/x "路")**120**公里，改造危桥**1**6座。

            ***

            ## 二、2024年工作安排 ##

            > 地区生产总值达到**2000亿元**，增长__6%__左右。
            - 新建学校3所，改造`危房`1200户。

            ### （一）抓产业

            力争规上工业增加值增长15%以上，培育“专精特新”企业12家。详见[公报][1]。

            [1]: https://example.org/2050
            """;

    private static List<String> statements(String text) {
        return PlanParser.standard().parse(text).plan().statements().stream()
                .map(MarkdownTest::withoutPlace)
                .toList();
    }

    private static String withoutPlace(Statement statement) {
        return statement.period() + " " + statement.region() + " "
                + statement.toString().replaceAll("Origin\\[.*?], (?=measure)", "");
    }

    @Test
    void marksDoNotChangeWhatIsRead() {
        List<String> plain = statements(PLAIN);
        assertEquals(10, plain.size(), plain::toString);
        assertEquals(plain, statements(MARKED));
    }

    @Test
    void spansPointIntoTheFileAsGiven() {
        Plan plan = PlanParser.standard().parse(MARKED).plan();
        List<String> words = plan.statements().stream()
                .map(statement -> statement.span().of(MARKED))
                .toList();
        assertTrue(words.containsAll(List.of("186.4亿元", "120**公里", "1**6座", "2000亿元")), words::toString);
    }

    @Test
    void theTitleIsTakenFromTheFrontMatter() {
        Plan plan = PlanParser.standard()
                .parse(
                        "---\ntitle: \"云岭县2024年政府工作报告\"\nurl: https://example.org/2019/\n---\n\n各位代表：\n二、今年工作安排\n新建学校3所。\n")
                .plan();
        assertEquals("云岭县2024年政府工作报告", plan.title());
        assertEquals(1, plan.statements().size());
        assertEquals(
                2024, plan.statements().get(0).period().orElseThrow().last().getYear());
    }

    @Test
    void theFrontMatterStatesNothing() {
        String text = "---\ntitle: 一、新建学校5所。\ndescription: 新建学校6所。\n---\n二、2024年工作安排\n新建学校3所。\n";
        assertEquals(1, statements(text).size());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "达到**2000亿元**|2000亿元",
                "达到***2000亿元***|2000亿元",
                "达到*2000亿元*|2000亿元",
                "达到**2**000亿元|2000亿元",
                "达到<b>2000</b>亿元|2000亿元",
                "达到2000亿元**|2000亿元",
                "达到`2000亿元`|2000亿元",
            })
    void emphasisIsNoText(String marked, String figure) {
        Plan plan = PlanParser.standard()
                .parse("二、2024年工作安排\n地区生产总值" + marked + "。")
                .plan();
        assertEquals(1, plan.statements().size(), plan::toString);
        assertEquals(figure, ((Measured) plan.statements().get(0)).figure().toString());
    }

    @Test
    void starsBetweenNumbersMultiply() {
        String figures = PlanParser.standard()
                .parse("二、2024年工作安排\n新建3*5米、4*6米涵洞8座。")
                .plan()
                .statements()
                .toString();
        assertFalse(figures.contains("35"), figures);
    }

    @Test
    void cellsOfATableAreApart() {
        String text = """
                二、2024年工作安排

                | 指标 | 单位 | 2023年 | 2024年 |
                | --- | --- | --- | ---: |
                | 森林覆盖率 | 47.5 | 50% |
                | 新增就业 | 1288 | 2000 |
                """;
        List<Statement> statements = PlanParser.standard().parse(text).plan().statements();
        assertEquals(1, statements.size(), statements::toString);
        assertEquals("50%", ((Measured) statements.get(0)).figure().toString());
    }
}
