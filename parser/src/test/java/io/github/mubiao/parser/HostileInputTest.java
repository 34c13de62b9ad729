package io.github.mubiao.parser;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that nobody writes, and that must not bring a service down. */
class HostileInputTest {

    private static final PlanParser PARSER = PlanParser.standard();

    private static final String PLAN_PART = "二、2024年工作安排\n";

    /** Generous: a machine that is not busy needs a tenth of it. */
    private static final Duration LIMIT = Duration.ofSeconds(60);

    private static final int LONG = 20_000;

    /** Time grows with the text; ten would be exact, a hundred quadratic. */
    private static final double LOOSE_FACTOR = 30;

    /** In characters, of three bytes each in UTF-8. */
    private static final int HUNDRED_MEGABYTES = 100_000_000 / 3;

    private static final String REPORT = """
            新建改建农村公路120公里，改造危桥16座、农村危房350户；力争地区生产总值增长7%左右，固定资产投资完成86亿元、增长12%以上。
            城镇、农村居民人均可支配收入分别增长6%、8%，净增市场主体1.2万户、总量突破9万户，森林覆盖率由45%提高到46.5%。
            加快推进青岭、白沙、北关3个物流园区建设，确保云岭水库建成投用，完成12.6万人次培训，新增“四上企业”30家以上。
            """;

    @BeforeAll
    static void warmUp() {
        PARSER.parse(PLAN_PART + REPORT.repeat(200));
    }

    @ParameterizedTest
    @ValueSource(strings = {"（", "(", "“", "‘", "《", "【", "〔", "[", "）", "”", "（“", "（《“"})
    void unclosedBrackets(String bracket) {
        parseInTime(bracket.repeat(100_000));
        parseInTime(filled(bracket + "5个", LONG));
    }

    @ParameterizedTest
    @ValueSource(strings = {"甲", "，", "5", "一", "万", "\n"})
    void aMillionTimesOneCharacter(String character) {
        parseInTime(character.repeat(1_000_000));
    }

    @ParameterizedTest
    @ValueSource(strings = {"新建道路5公里、", "新建道路5公里，", "新建道路5公里和", "5%、", "由5%提高到6%，", "甲、乙、丙3个园区", "等5个项目、"})
    void manyFiguresInOneSentence(String figure) {
        parseInTime(filled(figure, LONG));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "由到分别", "由5%到", "分别增长", "百分之", "三分之二", "全覆盖", "力争确保", "其中（", "2024年", "到2027年", "同比比上年", "昭通市朝阳区",
                "六大战略", "甲乙，五六家；", "[1]", "&nbsp;", "\\r\\n", "9万", "1,", "1.", "1:", "5-", "九千万亿", "通车、", "通过验收"
            })
    void wordsInARow(String word) {
        parseInTime(filled(word, LONG));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "甲\n",
                "一、甲\n",
                "（一）甲\n",
                "1.甲\n",
                "第一，甲乙\n",
                "一、\n（一）\n1.\n",
                "新建学校5所。\n",
                "3类对象\n甲、乙、丙\n",
                "摄\n",
                "\r\n"
            })
    void manyLines(String line) {
        parseInTime(filled(line, LONG));
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "\n", "\t", "\u3000", "\u200b", "\uFEFF", "&nbsp;", " \n"})
    void onlyBlanks(String blank) {
        assertTrue(parseInTime(blank.repeat(LONG)).isEmpty());
    }

    @Test
    void powersWithoutEnd() {
        parseInTime("新建道路5" + "亿".repeat(LONG) + "公里，五多" + "万".repeat(LONG) + "户，3亿5" + "千".repeat(LONG));
        parseInTime(filled("5亿万", LONG));
    }

    @Test
    void everyLineOneHeadingDeeper() {
        StringBuilder text = new StringBuilder();
        List<String> numbers = List.of("一、", "（一）", "1.", "（1）", "①", "第一，", "一是");
        for (int i = 0; i < 20_000; i++) {
            text.append(numbers.get(i % numbers.size())).append("甲乙丙\n");
        }
        parseInTime(text.toString());
    }

    @Test
    void aHundredThousandFiguresInOneSentence() {
        List<?> statements = parseInTime("新建" + "道路5里、".repeat(100_000));
        assertTrue(statements.size() > 99_000, () -> statements.size() + " statements");
    }

    @Test
    void aHundredThousandLines() {
        parseInTime("甲\n".repeat(100_000));
    }

    private static List<?> parseInTime(String text) {
        return assertTimeoutPreemptively(LIMIT, () -> PARSER.parse(PLAN_PART + text))
                .plan()
                .statements();
    }

    private static String filled(String word, int length) {
        return word.repeat(length / word.length());
    }

    /** No words, no statement: whatever the length, it is looked at once. */
    @ParameterizedTest
    @ValueSource(strings = {"5", "5 ", "**", "| ", "1.", "[1]", "(", "\\n", "<b>", "5-"})
    void tenMillionCharactersWithoutWords(String characters) {
        parseInTime(filled(characters, 10_000_000));
    }

    static Stream<String> growingTexts() {
        return Stream.of(REPORT, REPORT.replaceAll("[。；\n]", "，"));
    }

    /** A ratio of one run, so that it holds on any machine. */
    @ParameterizedTest
    @MethodSource("growingTexts")
    void tenTimesTheTextTakesTenTimesTheTime(String text) {
        double small = Math.min(seconds(repeated(text, 100_000)), seconds(repeated(text, 100_000)));
        double large = seconds(repeated(text, 1_000_000));
        assertTrue(large < small * LOOSE_FACTOR, () -> "100 KB " + small + " s, 1 MB " + large + " s");
    }

    /** Takes minutes, so only on request: {@code -Dmubiao.huge=true}. */
    @Test
    @EnabledIfSystemProperty(named = "mubiao.huge", matches = "true")
    void aHundredMegabytes() {
        String page = REPORT + "推进改革开放，优化营商环境，提升治理能力，群众获得感明显增强。\n".repeat(20);
        double small = seconds(repeated(page, HUNDRED_MEGABYTES / 10));
        double large = seconds(repeated(page, HUNDRED_MEGABYTES));
        System.out.printf("10 MB: %.1f s, 100 MB: %.1f s%n", small, large);
        assertTrue(large < small * LOOSE_FACTOR, () -> "10 MB " + small + " s, 100 MB " + large + " s");
    }

    private static String repeated(String text, int length) {
        return PLAN_PART + filled(text, length);
    }

    private static double seconds(String text) {
        long start = System.nanoTime();
        PARSER.parse(text);
        return (System.nanoTime() - start) / 1e9;
    }
}
