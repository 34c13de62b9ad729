package io.github.mubiao.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Every character has a number of its own. */
class LettersProperties {

    @Property
    void numberIsKeptAndIsThatOfOneCharacterOnly(@ForAll char one, @ForAll char other) {
        char number = Letters.of(one);
        assertEquals(one == other, number == Letters.of(other));
        assertEquals(number, Letters.of(one));
        assertTrue(number < Letters.count());
    }

    @Example
    void charactersAreNumberedOneByOne() {
        String text = "目标\0标";
        char[] letters = Letters.of((text + "外").toCharArray(), text.length());
        assertEquals(text.length(), letters.length);
        for (int i = 0; i < text.length(); i++) {
            assertEquals(Letters.of(text.charAt(i)), letters[i]);
        }
    }
}
