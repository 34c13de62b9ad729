package io.github.mubiao.parser.scan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChineseNumberTest {

    @ParameterizedTest
    @CsvSource({"5, 5", "0005, 5", "五, 5", "两, 2", "十二, 12", "二〇二五, 2025", "一二〇, 120", "九亿, 900000000", "三点五, 3"})
    void aSmallNumberIsRead(String numeral, int value) {
        assertEquals(value, ChineseNumber.intValue(numeral));
    }

    /** Two digits side by side are no number: 九三学社. */
    @ParameterizedTest
    @CsvSource({"二十亿", "二兆", "1234567890", "九三", "点五", "三点亿", "三万二万", "二百三千"})
    void anythingElseIsNone(String numeral) {
        assertEquals(-1, ChineseNumber.intValue(numeral));
    }
}
