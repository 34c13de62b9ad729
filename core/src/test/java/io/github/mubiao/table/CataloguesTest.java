package io.github.mubiao.table;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.mubiao.model.Directions;
import io.github.mubiao.model.IndicatorCodes;
import io.github.mubiao.quantity.Units;
import io.github.mubiao.region.Regions;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of all catalogues that users read from files of their own. */
class CataloguesTest {

    static Stream<Arguments> catalogues() {
        return Stream.of(
                catalogue("units", Units::read, "symbol,aliases,dimension,factor", "箩,,,"),
                catalogue("regions", Regions::read, "code,name,since,until", "990100,青禾市,1998,"),
                catalogue("directions", Directions::read, "words,place,direction", "游客,end,HIGHER"),
                catalogue(
                        "indicator codes",
                        IndicatorCodes::read,
                        "code,name,aliases,older,units,direction,prices,note",
                        "TEA,茶叶产量,,,吨,HIGHER,,"));
    }

    private static Arguments catalogue(String name, Table.Parser<?> parser, String header, String row) {
        return Arguments.of(Named.of(name, parser), name, header, row);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("catalogues")
    void aFileWithAByteOrderMarkIsRead(Table.Parser<?> parser, String name, String header, String row) {
        assertDoesNotThrow(() -> parser.parse(text("\uFEFF" + header + "\r\n" + row + "\r\n")));
        assertDoesNotThrow(() -> parser.parse(text("\uFEFF# a comment\n" + header + "\n" + row)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("catalogues")
    void nothingIsAnEmptyCatalogue(Table.Parser<?> parser, String name, String header, String row) {
        assertDoesNotThrow(() -> parser.parse(text("")));
        assertDoesNotThrow(() -> parser.parse(text("\uFEFF")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("catalogues")
    void aBrokenFileIsRefusedInOurWords(Table.Parser<?> parser, String name, String header, String row) {
        for (String broken : new String[] {
            header + "\n" + row + "\n\"never closed",
            header + "\n" + row + "\n" + row.substring(0, row.indexOf(',')),
            header.replaceFirst("[a-z]+", "wrong") + "\n" + row,
            header + "," + header + "\n" + row + "," + row,
            header + "\n" + "x".repeat(20_000_000)
        }) {
            IllegalArgumentException refused =
                    assertThrows(IllegalArgumentException.class, () -> parser.parse(text(broken)));
            assertTrue(String.valueOf(refused.getMessage()).matches(name + ", line \\d+: (?s).+"), refused::toString);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("catalogues")
    void whatCannotBeReadIsAnIoException(Table.Parser<?> parser, String name, String header, String row) {
        IOException failure = new IOException("gone");
        Reader failing = new Reader() {
            @Override
            public int read(char[] text, int from, int length) throws IOException {
                throw failure;
            }

            @Override
            public void close() {}
        };
        assertEquals(failure, assertThrows(IOException.class, () -> parser.parse(failing)));
    }

    private static Reader text(String text) {
        return new StringReader(text);
    }
}
