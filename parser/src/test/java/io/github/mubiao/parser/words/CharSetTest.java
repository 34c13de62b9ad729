package io.github.mubiao.parser.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class CharSetTest {

    @Test
    void itHoldsTheCharactersOfItsTextsAndNoOther() {
        CharSet set = CharSet.of("一二", "", "a\uFFFF", "\0");
        StringBuilder held = new StringBuilder();
        for (int c = 0; c <= Character.MAX_VALUE; c++) {
            if (set.contains((char) c)) {
                held.append((char) c);
            }
        }
        assertEquals("\0a一二\uFFFF", held.toString());
    }
}
