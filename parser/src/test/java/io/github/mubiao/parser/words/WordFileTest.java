package io.github.mubiao.parser.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.mubiao.parser.words.Vocabulary.PerYear;
import org.junit.jupiter.api.Test;

/** A mistake in a word file is told with its line. */
class WordFileTest {

    @Test
    void valueThatThereIsNotIsToldWithItsLine() {
        String message = messageOf("unknown-value.txt");
        assertTrue(message.startsWith("unknown-value.txt, line 3: "), message);
        assertTrue(message.contains("YEARLI"), message);
    }

    @Test
    void wordThatOccursTwiceIsToldWithItsLine() {
        assertEquals("word-twice.txt, line 4: '年均' must occur once", messageOf("word-twice.txt"));
    }

    private static String messageOf(String file) {
        return String.valueOf(
                assertThrows(IllegalArgumentException.class, () -> Words.read(file, PerYear::valueOf))
                        .getMessage());
    }
}
