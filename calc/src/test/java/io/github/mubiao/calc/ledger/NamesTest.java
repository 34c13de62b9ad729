package io.github.mubiao.calc.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.mubiao.quantity.Rational;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class NamesTest {

    @ParameterizedTest(name = "{0} <- {1}")
    @CsvFileSource(resources = "name-cases.csv", numLinesToSkip = 1, delimiter = '|')
    void namesAreAlikeForReasons(String target, String report, Relation relation, @Nullable String reasons) {
        Likeness likeness = Names.compare(target, report);
        assertEquals(relation, likeness.relation());
        assertEquals(
                Objects.requireNonNullElse(reasons, ""),
                likeness.reasons().stream().map(reason -> reason.kind().name()).collect(Collectors.joining(" ")));
    }

    /** The longest run stands in one piece, what is shared only in one order. */
    @ParameterizedTest
    @CsvSource({"森林公园, 公园, 2, 2", "公园, 森林公园, 2, 2", "园林, 森林公园, 1, 1", "东山大公园, 东山公园, 2, 4", "桥, 路, 0, 0"})
    void charactersAreSharedInOrder(String one, String other, int run, int shared) {
        assertEquals(run, Names.run(one, other));
        assertEquals(shared, Names.shared(one, other));
    }

    @Test
    void aLikenessIsScoredFromZeroToOne() {
        assertEquals(Rational.ZERO, new Likeness(Relation.NONE, Rational.ZERO, List.of()).score());
        assertEquals(Rational.ONE, new Likeness(Relation.SAME, Rational.ONE, List.of()).score());
        for (Rational score : List.of(Rational.of(-1, 9), Rational.of(10, 9))) {
            assertThrows(IllegalArgumentException.class, () -> new Likeness(Relation.SAME, score, List.of()));
        }
    }
}
