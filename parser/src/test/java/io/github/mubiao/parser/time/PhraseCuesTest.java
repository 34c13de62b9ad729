package io.github.mubiao.parser.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class PhraseCuesTest {

    private final PhraseCues cues = PhraseCues.of("horizon-cues.txt");
    private final PhraseCues withOthers = PhraseCues.of("horizon-cues.txt", List.of("问题", "青山"));

    @Test
    void wordsOfAPromiseLookAheadAndWordsOfAResultBack() {
        assertTrue(cues.in("力争").odds() > 0);
        assertTrue(cues.in("已").odds() < 0);
        assertEquals(cues.in("力争").odds(), withOthers.in("力争").odds());
        assertEquals(0, cues.in("青山县公路").odds());
    }

    @Test
    void otherWordsAreFoundInTheSamePassAndSayNothing() {
        PhraseCues.Found found = withOthers.in("青山县公路");
        assertFalse(found.holds(0));
        assertTrue(found.holds(1));
        assertEquals(0, found.odds());
        assertTrue(withOthers.in("问题").holds(0));
    }
}
