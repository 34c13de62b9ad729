package io.github.mubiao.parser.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.mubiao.io.PlanCsv;
import io.github.mubiao.io.PlanFormatException;
import io.github.mubiao.io.PlanJson;
import io.github.mubiao.model.Plan;
import io.github.mubiao.model.Statement;
import io.github.mubiao.parser.PlanParser;
import io.github.mubiao.parser.scan.FigureScanner;
import io.github.mubiao.parser.scan.Mention;
import io.github.mubiao.parser.text.MappedText;
import io.github.mubiao.parser.text.Normaliser;
import io.github.mubiao.parser.words.Vocabulary;
import io.github.mubiao.quantity.Units;
import io.github.mubiao.region.Regions;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;

/** What reads text from outside, and what must hold whatever the text is. */
enum FuzzTarget {
    /** Reads any text, points into it only, and its plan can be written. */
    PARSER {
        @Override
        void read(String text) throws IOException {
            Plan plan = PlanParser.standard().parse(text).plan();
            for (Statement statement : plan.statements()) {
                assertTrue(statement.span().end() <= text.length(), statement::toString);
            }
            assertEquals(plan, PlanJson.standard().read(PlanJson.standard().write(plan)));
            PlanCsv.standard().write(plan, new StringWriter());
        }
    },
    /** Finds figures that lie in the text, one behind the other. */
    FIGURES {
        @Override
        void read(String text) {
            MappedText normal = Normaliser.normalise(text);
            int end = 0;
            for (Mention mention : FIGURES_OF_ALL_UNITS.scan(normal)) {
                assertTrue(mention.start() >= end && mention.end() > mention.start(), mention::toString);
                assertTrue(mention.end() <= normal.length(), mention::toString);
                end = mention.end();
            }
        }
    },
    /** Reads a plan or says why not; what it read is a plan that is written and read again. */
    JSON {
        @Override
        void read(String text) {
            try {
                Plan plan = PlanJson.standard().read(text);
                assertEquals(plan, PlanJson.standard().read(PlanJson.standard().write(plan)));
            } catch (PlanFormatException e) {
                assertTrue(e.getMessage() != null && e.getMessage().length() < LONGEST_MESSAGE, e::toString);
            }
        }
    },
    /** Reads a catalogue or says which line is wrong. */
    UNITS {
        @Override
        void read(String text) throws IOException {
            try {
                Units units = Units.read(new StringReader(text));
                units.symbols().forEach(units::get);
            } catch (IllegalArgumentException e) {
                assertTrue(e.getMessage() != null && e.getMessage().length() < LONGEST_MESSAGE, e::toString);
            }
        }
    };

    private static final FigureScanner FIGURES_OF_ALL_UNITS =
            new FigureScanner(Units.standard(), Regions.standard(), Vocabulary.standard());

    private static final int LONGEST_MESSAGE = 5_000;

    /** Generous for a text of a few thousand characters. */
    private static final Duration LIMIT = Duration.ofSeconds(20);

    /** Throws whatever must not be thrown. */
    abstract void read(String text) throws IOException;

    /** Reads, and leaves a text that broke something in a file. */
    void tryToBreak(String text) throws IOException {
        try {
            assertTimeoutPreemptively(LIMIT, () -> read(text));
        } catch (Throwable broken) {
            Path file = Path.of("target", "crashes", folder(), Integer.toHexString(text.hashCode()) + ".utf16");
            Files.createDirectories(file.getParent());
            write(text, file);
            throw new AssertionError(this + " is broken by the text in " + file, broken);
        }
    }

    /** Big-endian UTF-16 without a check, since halves of surrogate pairs break readers too. */
    private static void write(String text, Path file) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(2 * text.length());
        bytes.asCharBuffer().put(text);
        Files.write(file, bytes.array());
    }

    /** Reads what was written. */
    static String text(Path file) throws IOException {
        return ByteBuffer.wrap(Files.readAllBytes(file)).asCharBuffer().toString();
    }

    /** Where its crashes are kept. */
    String folder() {
        return name().toLowerCase(Locale.ROOT);
    }
}
