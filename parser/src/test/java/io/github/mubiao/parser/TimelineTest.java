package io.github.mubiao.parser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.mubiao.model.Period;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Which stretches of a document look back and which ahead. */
class TimelineTest {

    private static List<String> stretches(String text) {
        return PlanParser.standard().parse(text).timeline().stream()
                .map(stretch -> firstLine(stretch.span().of(text)) + " "
                        + stretch.horizon().direction() + " "
                        + days(stretch.horizon().period()) + " "
                        + stretch.horizon().basis())
                .toList();
    }

    private static String firstLine(String text) {
        return text.lines().findFirst().orElse("");
    }

    private static String days(@Nullable Period period) {
        return period == null ? "" : period.first() + ".." + period.last();
    }

    @Test
    void aReportLooksBackThenAtProblemsThenAhead() {
        assertEquals(
                List.of(
                        "新建公厕12座。 BACK 2023-01-01..2023-12-31 2023年工作回顾",
                        "产业基础薄弱，财政收支矛盾突出，短板不少。 NEITHER 2023-01-01..2023-12-31 存在的问题",
                        "新建公厕15座。 AHEAD 2024-01-01..2024-12-31 2024年工作安排",
                        "到2026年，建成公园20个。 AHEAD 2026-01-01..2026-12-31 2024年工作安排"),
                stretches("""
                        云岭县2024年政府工作报告
                        一、2023年工作回顾
                        新建公厕12座。
                        改造公园3个。
                        二、存在的问题
                        产业基础薄弱，财政收支矛盾突出，短板不少。
                        三、2024年工作安排
                        新建公厕15座。
                        新建学校5所。
                        到2026年，建成公园20个。
                        """));
    }

    @Test
    void atTheEndOfATermAReportLooksFiveYearsBackAndAhead() {
        assertEquals(
                List.of(
                        "五年来，新建公厕12座。 BACK 2017-01-01..2021-12-31 过去五年工作回顾",
                        "今后五年，新建公厕30座。 AHEAD 2022-01-01..2026-12-31 今后五年的目标任务",
                        "今年，新建公厕15座。 AHEAD 2022-01-01..2022-12-31 2022年工作安排"),
                stretches("""
                        云岭县2022年政府工作报告
                        一、过去五年工作回顾
                        五年来，新建公厕12座。
                        二、今后五年的目标任务
                        今后五年，新建公厕30座。
                        三、2022年工作安排
                        今年，新建公厕15座。
                        """));
    }

    @Test
    void aTextThatNamesNoYearIsOneStretch() {
        assertEquals(List.of("新建公厕12座。 AHEAD  "), stretches("云岭县工作要点\n新建公厕12座。\n新建公园3个。\n"));
    }
}
