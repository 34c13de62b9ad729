package io.github.mubiao.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.io.StringReader;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class DirectionsTest {

    private static final String HEADER = "words,place,direction\n";

    @ParameterizedTest(name = "{0} should be {1}")
    @CsvFileSource(resources = "directions-cases.csv", numLinesToSkip = 1, quoteCharacter = '\'')
    void theNameTellsTheDirection(String indicator, Direction direction) {
        assertEquals(direction, Directions.standard().of(indicator));
    }

    @Test
    void usersAddRowsAndTheirsCount() throws IOException {
        Directions own = Directions.read(new StringReader(
                HEADER + "# a city that wants fewer visitors\n游客 过夜游客,end,LOWER\n常住人口,inside,IN_RANGE\n"));
        Directions all = Directions.standard().plus(own);
        assertEquals(Direction.LOWER, all.of("景区日均游客"));
        assertEquals(Direction.IN_RANGE, all.of("常住人口规模"));
        assertEquals(Direction.LOWER, all.of("城镇登记失业率"));
        assertEquals(Direction.HIGHER, Directions.standard().of("景区日均游客"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "broken-directions.csv", numLinesToSkip = 1, delimiter = '|')
    void aBrokenRowIsNamedByItsLine(String row, String message) {
        IllegalArgumentException refused = assertThrows(
                IllegalArgumentException.class,
                () -> Directions.read(new StringReader(HEADER + "游客,end,HIGHER\n" + row + "\n")));
        assertEquals("directions, line 3: " + message, refused.getMessage());
    }

    @Test
    void aLongNameTakesNoLongTime() {
        String hostile = "能".repeat(1_000_000);
        assertEquals(
                Direction.UNKNOWN,
                assertTimeoutPreemptively(
                        Duration.ofSeconds(5), () -> Directions.standard().of(hostile)));
    }
}
