package io.github.mubiao.parser.time;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.mubiao.model.DocumentKind;
import io.github.mubiao.model.Period;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which words say when, and which days they mean in a report on 2023 that plans 2024. */
class TimeExpressionTest {

    private static final Clock CLOCK = new Clock(DocumentKind.WORK_REPORT, 2024, 2023, 2024, null);

    /** Words, kind, use, and the days; of a part of a year the months. */
    private static String read(String sentence) {
        return TimeExpression.find(sentence).stream()
                .map(time -> sentence.substring(time.start(), time.end()) + " " + time.kind() + " " + time.use() + " "
                        + days(Periods.of(time, CLOCK, sentence)) + months(time))
                .collect(Collectors.joining("; "));
    }

    private static String days(@Nullable Period period) {
        return period == null ? "" : period.first() + ".." + period.last();
    }

    private static String months(TimeExpression time) {
        return time.kind().isWithinYear()
                ? time.months().first() + "-" + time.months().last()
                : "";
    }

    @ParameterizedTest
    @CsvSource({
        "到2025年建成, 到2025年 ABSOLUTE WHEN 2025-01-01..2025-12-31",
        "2024年6月底前完成, 2024年6月底前 ABSOLUTE WHEN 2024-01-01..2024-06-30",
        "2024年三季度开工, 2024年三季度 ABSOLUTE WHEN 2024-07-01..2024-09-30",
        "2021—2025年投资, 2021—2025年 ABSOLUTE WHEN 2021-01-01..2025-12-31",
        "二〇二四年, 二〇二四年 ABSOLUTE WHEN 2024-01-01..2024-12-31",
        "二○二五年末, 二○二五年末 ABSOLUTE WHEN 2025-01-01..2025-12-31",
        "“十四五”时期, “十四五”时期 ABSOLUTE WHEN 2021-01-01..2025-12-31",
        "“十四五”初, “十四五”初 ABSOLUTE WHEN 2021-01-01..2021-12-31",
        "“十五五”期间, “十五五”期间 ABSOLUTE WHEN 2026-01-01..2030-12-31",
        "第一个五年计划期间, 第一个五年计划期间 ABSOLUTE WHEN 1953-01-01..1957-12-31",
        "第二个五年计划末, 第二个五年计划末 ABSOLUTE WHEN 1958-01-01..1962-12-31",
        "第三个五年计划末, 第三个五年计划末 ABSOLUTE WHEN 1966-01-01..1970-12-31",
    })
    void yearsThatAreNamed(String sentence, String times) {
        assertEquals(times, read(sentence));
    }

    @ParameterizedTest
    @CsvSource({
        "去年增长, 去年 PREVIOUS WHEN 2023-01-01..2023-12-31",
        "明年新建, 明年 NEXT WHEN 2025-01-01..2025-12-31",
        "今年新建, 今年 CURRENT WHEN 2024-01-01..2024-12-31",
        "今年以来新建, 今年以来 SO_FAR WHEN 2024-01-01..2024-12-31",
        "今后五年新建, 今后五年 SPAN_AHEAD WHEN 2024-01-01..2028-12-31",
        "三年内建成, 三年内 SPAN_AHEAD WHEN 2024-01-01..2026-12-31",
        "三至五年内, 三至五年内 SPAN_AHEAD WHEN 2024-01-01..2028-12-31",
        "三十年内, 三十年内 SPAN_AHEAD WHEN 2024-01-01..2053-12-31",
        "五年来新建, 五年来 SPAN_BACK WHEN 2019-01-01..2023-12-31",
        "过去三年新建, 过去三年 SPAN_BACK WHEN 2021-01-01..2023-12-31",
        "一年来, 一年来 SPAN_BACK WHEN 2023-01-01..2023-12-31",
        "“十三五”以来, “十三五”以来 SPAN_BACK WHEN 2019-01-01..2023-12-31",
        "五年, ''",
        "三年左右建成, ''",
        "四十年内, ''",
    })
    void yearsThatAreToldFromToday(String sentence, String times) {
        assertEquals(times, read(sentence));
    }

    @ParameterizedTest
    @CsvSource({
        "全年, 全年 WHOLE WHEN 1-12",
        "上半年, 上半年 SAME WHEN 1-6",
        "下半年, 下半年 SAME WHEN 7-12",
        "一季度, 一季度 SAME WHEN 1-3",
        "二季度, 二季度 SAME WHEN 4-6",
        "前三季度, 前三季度 SAME WHEN 1-9",
        "三季度前, 三季度前 SAME WHEN 1-9",
        "6月底前, 6月底前 SAME WHEN 1-6",
        "6月份, 6月份 SAME WHEN 6-6",
        "3—5月, 3—5月 SAME WHEN 3-5",
        "12月, 12月 SAME WHEN 12-12",
        "13月, 13月 SAME WHEN 1-12",
    })
    void partsOfTheYearThatTheTextIsAbout(String sentence, String times) {
        assertEquals(times, read(sentence));
    }

    @ParameterizedTest
    @CsvSource({
        "比2019年增长, 2019年 ABSOLUTE BASE 2019-01-01..2019-12-31",
        "与2020年持平, 2020年 ABSOLUTE BASE 2020-01-01..2020-12-31",
        "较上半年, 上半年 SAME BASE 1-6",
        "与上半年, 上半年 SAME WHEN 1-6",
        "比今年, 今年 CURRENT WHEN 2024-01-01..2024-12-31",
        "2019年的近三倍, 2019年 ABSOLUTE BASE 2019-01-01..2019-12-31",
        "恢复到2019年的90%, 到2019年 ABSOLUTE BASE 2019-01-01..2019-12-31",
        "以2020年为基期, 以2020年 ABSOLUTE BASE 2020-01-01..2020-12-31",
        "在2018年脱贫的基础上, 在2018年 ABSOLUTE BASE 2018-01-01..2018-12-31",
        "在2018年建校，完善的基础上, 在2018年 ABSOLUTE WHEN 2018-01-01..2018-12-31",
        "去年同期水平, 去年同期 PREVIOUS BASE 2023-01-01..2023-12-31",
        "完成“十四五”目标, “十四五” ABSOLUTE NAME 2021-01-01..2025-12-31",
        "“十四五”规划编制, “十四五”规划 ABSOLUTE NAME 2021-01-01..2025-12-31",
        "完成“十四五”，开始, “十四五” ABSOLUTE WHEN 2021-01-01..2025-12-31",
    })
    void aTimeMayOnlyBeComparedWithOrNameAPlan(String sentence, String times) {
        assertEquals(times, read(sentence));
    }
}
