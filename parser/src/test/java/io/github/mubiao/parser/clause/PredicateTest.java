package io.github.mubiao.parser.clause;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.mubiao.parser.words.Vocabulary;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The verbs that open a phrase, and how far the thing is that they do. */
class PredicateTest {

    @ParameterizedTest
    @CsvSource({
        "新建学校, 新建, PLAIN",
        "新建了学校, 新建了, PLAIN",
        "加快推进学校建成, 加快推进, ADVANCED",
        "改造、建成公厕, 改造、建成, COMPLETED",
        "建成、改造公厕, 建成、改造, COMPLETED",
        "新建、学校, 新建, PLAIN",
        "学校新建, '', ",
        "、新建学校, '', ",
    })
    void verbsOpenAPhrase(String phrase, String verbs, String action) {
        Predicate predicate = Predicate.at(Vocabulary.standard(), phrase, 0, phrase.length());
        assertEquals(verbs, phrase.substring(0, predicate.end()));
        assertEquals(
                action, predicate.action() == null ? null : predicate.action().name());
    }
}
