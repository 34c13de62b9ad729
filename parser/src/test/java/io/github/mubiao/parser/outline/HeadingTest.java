package io.github.mubiao.parser.outline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.github.mubiao.model.SourceSpan;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers of headings, and what headings say. */
class HeadingTest {

    @ParameterizedTest
    @CsvSource({
        "第一章 总则, 0, 第一章",
        "第三篇 产业, 0, 第三篇",
        "第二部分 目标, 0, 第二部分",
        "第十二节 教育, 1, 第十二节",
        "一、总体要求, 1, 一、",
        "十二．总体要求, 1, 十二．",
        "（一）抓产业, 2, （一）",
        "1.抓产业, 3, 1.",
        "12、抓产业, 3, 12、",
        "（1）抓产业, 4, （1）",
        "（12）抓产业, 4, （12）",
    })
    void aNumberSaysHowDeepAHeadingIs(String line, int rank, String number) {
        assertEquals(new Heading(rank, number.length()), Heading.numberOf(line));
    }

    @ParameterizedTest
    @ValueSource(strings = {"第一批", "第章", "一是", "（甲）抓产业", "（）", "（一抓", "123、抓", "3.5万户", "5所学校", "、抓产业", "抓产业", "第一"})
    void anythingElseIsNoNumber(String line) {
        assertNull(Heading.numberOf(line));
        assertFalse(Heading.isNumbered(line));
    }

    /** Weak words speak in headings of the first level only. */
    @ParameterizedTest
    @CsvSource({
        "2024年工作安排, 1, PLAN",
        "2023年工作回顾, 1, REVIEW",
        "今后五年的目标任务, 1, TERM_PLAN",
        "过去五年工作回顾, 1, TERM_REVIEW",
        "存在的问题, 1, NEITHER",
        "青山绿水, 1, UNSTATED",
    })
    void theWordsOfAHeadingSayWhereItsTextLooks(String heading, int rank, HeadingSense sense) {
        assertEquals(sense, HeadingWords.senseOf(heading, rank));
    }

    @Test
    void twoSectionsAreTheSameIfEverythingIs() {
        Section top = new Section("目标", new SourceSpan(0, 2), 1, true, HeadingSense.PLAN, null);
        Section below = new Section("产业", new SourceSpan(5, 7), 2, true, HeadingSense.UNSTATED, top);
        assertEquals(below, new Section("产业", new SourceSpan(5, 7), 2, true, HeadingSense.UNSTATED, top));
        for (Section other : List.of(
                new Section("工业", new SourceSpan(5, 7), 2, true, HeadingSense.UNSTATED, top),
                new Section("产业", new SourceSpan(5, 8), 2, true, HeadingSense.UNSTATED, top),
                new Section("产业", new SourceSpan(5, 7), 3, true, HeadingSense.UNSTATED, top),
                new Section("产业", new SourceSpan(5, 7), 2, false, HeadingSense.UNSTATED, top),
                new Section("产业", new SourceSpan(5, 7), 2, true, HeadingSense.PLAN, top),
                new Section("产业", new SourceSpan(5, 7), 2, true, HeadingSense.UNSTATED, null))) {
            assertNotEquals(below, other);
        }
    }
}
