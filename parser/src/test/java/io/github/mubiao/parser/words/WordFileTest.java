package io.github.mubiao.parser.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.mubiao.parser.words.Vocabulary.PerYear;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A mistake in a word file is told with its line. */
class WordFileTest {

    @Test
    void valueThatThereIsNotIsToldWithItsLine() {
        assertEquals(
                "unknown-value.txt, line 3: 'YEARLI' must be one of [YEARLY, RATE, NONE]", messageOf("unknown-value"));
    }

    @Test
    void wordThatOccursTwiceIsToldWithItsLine() {
        assertEquals("word-twice.txt, line 4: '年均' must occur once", messageOf("word-twice"));
    }

    private static String messageOf(String list) {
        WordLists lists = new WordLists(List.of());
        return String.valueOf(assertThrows(
                        IllegalArgumentException.class,
                        () -> lists.values(list, value -> WordLine.constant(PerYear.class, value)))
                .getMessage());
    }
}
