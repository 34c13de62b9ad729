package io.github.mubiao.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.mubiao.quantity.Figure;
import io.github.mubiao.quantity.Quantity;
import io.github.mubiao.quantity.Units;
import io.github.mubiao.testing.PlanningSentence;
import io.github.mubiao.testing.PlanningSentence.Meaning;
import io.github.mubiao.testing.Sentences;
import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the published sentences call a right reading. */
class PlanningSentenceTest {

    private static final PlanningSentence ROADS = new PlanningSentence(
            "确保新建农村公路12公里", List.of(new Meaning("新建", "农村公路", Change.AMOUNT, bound("12", "公里"), Commitment.ENSURE)));

    private static Bound bound(String value, String unit) {
        return Bound.of(Bound.Kind.EXACT, Quantity.of(value, Units.standard().get(unit)), "");
    }

    private static Target target(String indicator, Change change, String value, String unit, Commitment commitment) {
        Origin origin = new Origin("a", new SourceSpan(0, 1), "", Evidence.EXPLICIT, null, null, "", null, List.of());
        Measure measure = new Measure(
                List.of(new Indicator(indicator, null, Direction.UNKNOWN, null)),
                change,
                bound(value, unit),
                new Figure(value, "", unit, new BigDecimal(value)),
                null,
                PriceBasis.UNSTATED,
                Averaging.NONE);
        return new Target(origin, measure, commitment, Nature.UNSTATED, null);
    }

    @ParameterizedTest
    @CsvSource({
        "新建农村公路, AMOUNT, 12, 公里, ENSURE, true",
        "农村公路, AMOUNT, 12, 公里, ENSURE, true",
        "确保新建农村公路, AMOUNT, 12, 公里, ENSURE, false",
        "公路, AMOUNT, 12, 公里, ENSURE, false",
        "农村公路, LEVEL, 12, 公里, ENSURE, false",
        "农村公路, AMOUNT, 21, 公里, ENSURE, false",
        "农村公路, AMOUNT, 12, 里, ENSURE, false",
        "农村公路, AMOUNT, 12, 公里, PLAN, false"
    })
    void oneReading(String indicator, Change change, String value, String unit, Commitment commitment, boolean right) {
        assertEquals(right, ROADS.isMeantBy(List.of(target(indicator, change, value, unit, commitment))));
    }

    @Test
    void allOfItAndNothingElse() {
        Target road = target("农村公路", Change.AMOUNT, "12", "公里", Commitment.ENSURE);
        assertEquals(false, ROADS.isMeantBy(List.of()));
        assertEquals(false, ROADS.isMeantBy(List.of(road, road)));
    }

    @Provide
    Arbitrary<PlanningSentence> sentences() {
        return Sentences.sentences();
    }

    @Property
    void namesOfMeaningsStandInTheSentence(@ForAll("sentences") PlanningSentence sentence) {
        for (Meaning meaning : sentence.meanings()) {
            String last = meaning.indicator().substring(meaning.indicator().length() - 2);
            assertTrue(sentence.text().contains(last) && sentence.text().contains(meaning.verb()), sentence::toString);
        }
    }
}
