package io.github.mubiao.parser.fuzz;

import io.github.mubiao.io.PlanJson;
import io.github.mubiao.parser.PlanParser;
import java.io.IOException;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * Mutated inputs for everything that reads text. As many as {@code junit-platform.properties} says; more with
 * {@code -Djqwik.tries.default=1000000}.
 */
class FuzzProperties {

    private static final List<String> REPORTS = List.of(
            """
            云岭县2024年政府工作报告
            （2024年1月12日在云岭县第十七届人民代表大会第三次会议上）
            各位代表：
            一、2023年工作回顾
            地区生产总值完成186.4亿元、增长7.2%；新建改建农村公路120公里，改造危桥16座。
            二、2024年工作安排
            （一）抓产业。力争规上工业增加值增长15%以上，培育“专精特新”企业12家，粮食总产量稳定在3.4亿斤。
            （二）惠民生。城镇、农村居民人均可支配收入分别增长6%、8%，城镇化率由45%提高到46.5%。
            1.确保云岭水库建成投用，完成12.6万人次培训；2.新建青岭、白沙、北关3个物流园区。
            """,
            "来源：云岭日报&nbsp;2025-01-19\\r\\n“六大战略”3类对象：甲、乙、丙。\\r\\n到2027年，森林覆盖率达到三分之二，危房清零，投资翻一番。",
            "云岭县养老服务行动计划（2023—2025年）\n近日，曲靖市委印发《云岭县“十四五”规划》。\n三类对象\n甲、乙、丙\n<p>目标：<b>1,234.5</b>万元［1］，约3亿5千万元，6%—7%，10至15公里，第二十届，G247线，PM2.5浓度40微克/立方米。</p>");

    private static final List<String> WORDS = List.of(
            "5", "万", "亿", "％", "个百分点", "，", "。", "；", "、", "（", "）", "“", "《", "分别", "由", "到", "以上", "力争", "一、", "（一）",
            "\n", "\r\n", "\\r\\n", "&nbsp;", "<td>", "\u200b", "\uFEFF", "\uD800", "\uDC00", "😀", "2024年", "十五万三千",
            "三分之二", "1,", "1.", "-", "—", "全县", "云南省", "其中", "等", "建成", "：");

    private static final List<String> TOKENS = List.of(
            "{",
            "}",
            "[",
            "]",
            "\"",
            ":",
            ",",
            "null",
            "true",
            "0",
            "-1",
            "1E999999999",
            "99999999999999999999",
            "0.1",
            "\\u0000",
            "\\uD800",
            "\\",
            "\"schemaVersion\":1,",
            "\"GROWTH\"",
            "2024-02-30",
            "1/0",
            " ",
            "\n",
            "\u0000");

    private static final List<String> CATALOGUES = List.of(
            "symbol,aliases,dimension,factor\n元,块 圆,money,1\n万元,,money,10000\n# 计数\n户,,,\n",
            "symbol,aliases,dimension,factor\r\n\"亩\",,area,2000/3\r\n公里,千米 km,length,1000\r\n");

    private static final List<String> CELLS =
            List.of(",", "\"", "\n", "\r", "#", "元", "/", "1/0", "1E999999999", "-", "0", " ", "money", "\uFEFF");

    @Provide
    Arbitrary<String> reports() {
        return Mutations.of(REPORTS, WORDS);
    }

    @Provide
    Arbitrary<String> plans() {
        List<String> plans = REPORTS.stream()
                .map(report -> PlanJson.standard()
                        .write(PlanParser.standard().parse(report).plan()))
                .toList();
        return Mutations.of(plans, TOKENS);
    }

    @Provide
    Arbitrary<String> catalogues() {
        return Mutations.of(CATALOGUES, CELLS);
    }

    @Property
    void anyReportIsRead(@ForAll("reports") String text) throws IOException {
        FuzzTarget.PARSER.tryToBreak(text);
    }

    @Property
    void figuresLieInAnyText(@ForAll("reports") String text) throws IOException {
        FuzzTarget.FIGURES.tryToBreak(text);
    }

    @Property
    void anyJsonIsReadOrRefused(@ForAll("plans") String text) throws IOException {
        FuzzTarget.JSON.tryToBreak(text);
    }

    @Property
    void anyCatalogueIsReadOrRefused(@ForAll("catalogues") String text) throws IOException {
        FuzzTarget.UNITS.tryToBreak(text);
    }
}
