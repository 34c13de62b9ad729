package io.github.mubiao.parser.fuzz;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.mubiao.model.Diagnostic;
import io.github.mubiao.model.SourceSpan;
import io.github.mubiao.model.Statement;
import io.github.mubiao.parser.ParseOptions;
import io.github.mubiao.parser.ParseResult;
import io.github.mubiao.parser.PlanParser;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Short texts, every one of them, and long ones around every limit: what is drawn at random misses texts of three characters.
 *
 * <p>{@code -Dmubiao.longest=5} tries all texts of five characters too, which takes an hour.
 */
class ExhaustiveTest {

    private static final PlanParser PARSER = PlanParser.of(ParseOptions.DEFAULT.withYear(2024));

    private static final String STRUCTURE = "一第章（）、。，：“”\n 5.%万元个到—的#*|[]\t省";

    private static final int LONGEST = Integer.getInteger("mubiao.longest", 4);

    private static final List<String> WORDS = List.of(
            "一、", "（一）", "1.", "第一章 ", "各位代表：", "工作回顾", "2024年", "去年", "\n", "。", "；", "，", "、", "和", "其中", "分别", "由",
            "到", "力争", "新增", "完成", "增长", "达到", "约", "不低于", "以上", "多", "5", "１２", "三", "万", "佰", "兆", "亿", "3.5",
            "1,234", "百分之", "三分之", "成", "个百分点", "%", "元", "家", "个", "箩", "倍", "翻一番", "全覆盖", "清零", "云岭县", "昭阳区", "三台县",
            "企业", "占比", "公路", "四大", "“十四五”", "（", "）", "“", "**", "# ", "|", "---\n", "\t", " ", "<td>", "\\n", "[1]",
            "\uD800");

    /** Figures, with what a limit may cut them from: their bound, their unit, their base. */
    private static final List<String> CLAUSES = List.of(
            "新建道路5公里以上",
            "由45%提高到60%以上",
            "城镇、农村居民收入分别增长6%、8%",
            "完成投资3亿5千万元左右",
            "一个项目",
            "（其中城镇人口142万人）",
            "“六大战略”",
            "5万亿元",
            "占比50%",
            "5");

    private static void read(String text) {
        try {
            ParseResult result = PARSER.parse(text);
            for (Statement statement : result.plan().statements()) {
                check(statement.span(), text);
            }
            for (Diagnostic diagnostic : result.diagnostics()) {
                check(diagnostic.span(), text);
            }
        } catch (RuntimeException e) {
            throw new AssertionError("'" + text + "' is read", e);
        }
    }

    private static void check(SourceSpan span, String text) {
        assertTrue(span.end() <= text.length(), () -> span + " lies in '" + text + "'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "二、2024年工作安排\n"})
    void everyShortText(String before) {
        // a text by itself may be as long as asked; behind a heading one character less says the same
        strings(before, before.isEmpty() ? LONGEST : LONGEST - 1, ExhaustiveTest::read);
    }

    private static void strings(String text, int more, Consumer<String> reader) {
        reader.accept(text);
        for (int i = 0; more > 0 && i < STRUCTURE.length(); i++) {
            strings(text + STRUCTURE.charAt(i), more - 1, reader);
        }
    }

    @Test
    void everyThreeWords() {
        for (String first : WORDS) {
            for (String second : WORDS) {
                for (String third : WORDS) {
                    read(first + second + third);
                }
            }
        }
    }

    static List<String> clauses() {
        return CLAUSES;
    }

    /** Limits lie at 30 to 5,000 characters: each is crossed by each character of a clause once. */
    @ParameterizedTest
    @MethodSource("clauses")
    void repetitionAcrossEveryLimit(String clause) {
        for (String separator : List.of("、", "以及", " ", "，", "")) {
            String repeated = (clause + separator).repeat(6_000 / (clause + separator).length());
            IntStream.rangeClosed(0, clause.length() + separator.length())
                    .forEach(shift -> read("二、2024年工作安排\n" + "甲".repeat(shift) + repeated));
        }
    }

    @ParameterizedTest
    @MethodSource("clauses")
    void repetitionOfEveryNumber(String clause) {
        for (String separator : List.of("、", "，", " ")) {
            IntStream.rangeClosed(1, 80).forEach(times -> read((clause + separator).repeat(times)));
        }
    }
}
