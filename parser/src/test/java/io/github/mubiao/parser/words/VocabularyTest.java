package io.github.mubiao.parser.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.github.mubiao.model.Stage;
import io.github.mubiao.parser.words.Vocabulary.Action;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What the word files say, put together. */
class VocabularyTest {

    @Test
    void aVerbIsOfOneStage() {
        List<WordLine> lines = WordFile.words("verbs.txt").stream()
                .filter(line ->
                        isStage(line.fields().get(0)) && isStage(line.fields().get(1)))
                .toList();
        lines.forEach(line -> assertEquals(line.fields().get(0), line.fields().get(1), line.place()));
        assertEquals(
                3, lines.stream().map(line -> line.fields().get(0)).distinct().count());
    }

    private static boolean isStage(String name) {
        return List.of("STARTED", "ADVANCED", "COMPLETED", "AWARDED", "PLAIN").contains(name);
    }

    @Test
    void aWordOfOneUseHasNoOther() {
        Vocabulary standard = Vocabulary.standard();
        assertEquals(Action.PLAIN, standard.verbs.get("新建"));
        assertNull(standard.events.get("新建"));
        assertEquals(Optional.of(Stage.COMPLETED), standard.events.get("合龙"));
        assertNull(standard.verbs.get("合龙"));
        assertEquals(Optional.empty(), standard.events.get("完成率"));
    }
}
