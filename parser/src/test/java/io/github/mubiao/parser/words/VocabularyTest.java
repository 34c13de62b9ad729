package io.github.mubiao.parser.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.mubiao.model.Stage;
import io.github.mubiao.parser.words.Vocabulary.Action;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
    void everyRoleHasWords() {
        assertEquals(
                Stream.of(Role.values()).map(Role::name).collect(Collectors.toSet()),
                WordFile.words("roles.txt").stream()
                        .map(line -> line.fields().get(0))
                        .collect(Collectors.toSet()));
        assertTrue(Vocabulary.standard().of(Role.REACHED).has("台阶"));
        assertFalse(Vocabulary.standard().of(Role.REACHED).has("公路"));
    }

    @Test
    void aCompoundStandsForTwoThingsOrMore() {
        WordLists lists =
                new WordLists(List.of(List.of(new WordLine("my.txt, line 1", List.of("compounds", "干支", "干流")))));
        assertEquals(List.of("城镇", "农村"), Vocabulary.standard().compounds.get("城乡"));
        assertEquals(
                List.of("第一产业", "第二产业", "第三产业"), Vocabulary.standard().compounds.get("三次产业"));
        assertEquals(
                "my.txt, line 1: '干支' must be followed by at least 2 words",
                assertThrows(IllegalArgumentException.class, () -> lists.rows("compounds", 2))
                        .getMessage());
    }

    @Test
    void aWordOfWhichNothingIsSaidIsTakenAway() {
        Vocabulary own =
                Vocabulary.standard().plus(List.of(new WordLine("my.txt, line 1", List.of("verbs", "-", "-", "新建"))));
        assertNull(own.verbs.get("新建"));
        assertEquals(Action.PLAIN, own.verbs.get("改建"));
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
