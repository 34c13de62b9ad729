package io.github.mubiao.io;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlanJsonTest {

    private static final PlanJson JSON = PlanJson.standard();

    private static final String SAMPLE = Sample.file("sample.json");

    @Test
    void writesTheDocumentedForm() {
        assertEquals(SAMPLE, JSON.write(Sample.PLAN) + "\n");
    }

    @Test
    void readsTheDocumentedForm() {
        assertEquals(Sample.PLAN, JSON.read(SAMPLE));
        assertEquals(0, PlanSchemaProperties.errors(SAMPLE).size());
    }

    @Test
    void compactIsOneLine() {
        String compact = JSON.compact().write(Sample.PLAN);
        assertFalse(compact.contains("\n"));
        assertTrue(compact.startsWith("{\"schemaVersion\":1,\"document\":\"青禾 2024.txt\","), compact);
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "broken.csv", numLinesToSkip = 1, delimiter = '|', quoteCharacter = '`')
    void refusesABrokenPlan(String name, String find, String replacement, String path, String rule, boolean bySchema) {
        assertTrue(SAMPLE.contains(find), "the sample has " + find);
        String broken = SAMPLE.replaceFirst(Pattern.quote(find), Matcher.quoteReplacement(replacement));
        PlanFormatException refused = assertThrows(PlanFormatException.class, () -> JSON.read(broken));
        assertAll(
                () -> assertEquals(path, refused.path()),
                () -> assertTrue(refused.toString().contains(rule), refused.toString()),
                () -> assertEquals(
                        bySchema, !PlanSchemaProperties.errors(broken).isEmpty(), "refused by the schema"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "null",
                "[]",
                "1",
                "\"plan\"",
                "{",
                "{} {}",
                "{\"schemaVersion\":1",
                "﻿{",
                "{\"schemaVersion\":1}"
            })
    void refusesWhatIsNoPlan(String text) {
        assertThrows(PlanFormatException.class, () -> JSON.read(text));
    }

    @Test
    void textBehindThePlanIsRefused() {
        PlanFormatException refused = assertThrows(PlanFormatException.class, () -> JSON.read(SAMPLE + "{}"));
        assertTrue(refused.toString().contains("Trailing token"), refused.toString());
    }

    @Test
    void ignoresUnknownFieldsOnRequest() {
        String newer = SAMPLE.replaceFirst("\"title\"", "\"mood\" : {\"a\" : [1.5, null]},\n  \"title\"")
                .replace("\"kind\"", "\"note\" : true, \"kind\"");
        assertThrows(PlanFormatException.class, () -> JSON.read(newer));
        assertEquals(Sample.PLAN, JSON.ignoringUnknownFields().read(newer));
    }

    @Test
    void aNumberOfAMillionDigitsIsRefused() {
        String digits = "9".repeat(1_000_000);
        for (String hostile : new String[] {
            SAMPLE.replace("\"declared\" : 2", "\"declared\" : " + digits),
            SAMPLE.replace("\"title\"", "\"x\" : " + digits + ", \"title\""),
            SAMPLE.replace("\"title\"", "\"x\" : 1E9999999999, \"title\""),
            SAMPLE.replace("\"declared\" : 2", "\"declared\" : 1E9999999999"),
            SAMPLE.replace("\"7.5\"", "\"" + digits + "\""),
            SAMPLE.replace("\"number\" : \"1.70\"", "\"number\" : \"" + digits + "\""),
            SAMPLE.replace("\"number\" : \"1.70\"", "\"number\" : \"1E999999999\""),
            SAMPLE.replace("\"7.5\"", "\"1E999999999\"")
        }) {
            PlanFormatException refused = assertTimeoutPreemptively(
                    Duration.ofSeconds(5),
                    () -> assertThrows(
                            PlanFormatException.class,
                            () -> JSON.ignoringUnknownFields().read(hostile)));
            assertTrue(refused.toString().length() < 5_000, "a short message");
        }
    }

    @Test
    void anyDepthIsRefusedWithoutAStackOverflow() {
        for (String hostile : new String[] {
            "[".repeat(100_000),
            SAMPLE.replace("\"title\"", "\"x\" : " + "[".repeat(100_000) + "]".repeat(100_000) + ", \"title\""),
            SAMPLE.replace(
                    "\"title\"", "\"x\" : " + "{\"x\":".repeat(100_000) + "0" + "}".repeat(100_000) + ", \"title\"")
        }) {
            PlanFormatException refused = assertThrows(
                    PlanFormatException.class,
                    () -> JSON.ignoringUnknownFields().read(hostile));
            assertTrue(refused.toString().contains("nesting depth"), refused.toString());
        }
    }

    @Test
    void aLongNameMakesAShortMessage() {
        String hostile = SAMPLE.replace("\"title\"", "\"" + "长".repeat(40_000) + "\"");
        PlanFormatException refused = assertThrows(PlanFormatException.class, () -> JSON.read(hostile));
        assertTrue(
                refused.toString().length() < 2_000,
                () -> "" + refused.toString().length());
    }

    @Test
    void aStringBeyondTheLimitIsRefused() {
        String hostile = SAMPLE.replace("青禾市2024年工作安排", "长".repeat(10_000_001));
        PlanFormatException refused = assertThrows(PlanFormatException.class, () -> JSON.read(hostile));
        assertTrue(refused.toString().contains("String value length"), refused.toString());
    }

    @Test
    void whatFailsBelowIsAnIoException() {
        IOException failure = new IOException("no space left");
        assertEquals(
                failure,
                assertThrows(IOException.class, () -> JSON.write(Sample.PLAN, new PlanCsvTest.Failing(failure))));
        assertEquals(
                failure,
                assertThrows(
                        IOException.class,
                        () -> JSON.read(new Reader() {
                            @Override
                            public int read(char[] text, int from, int length) throws IOException {
                                throw failure;
                            }

                            @Override
                            public void close() {}
                        })));
    }

    @Test
    void theWriterStaysOpen() throws IOException {
        PlanCsvTest.Closing out = new PlanCsvTest.Closing();
        JSON.write(Sample.PLAN, out);
        assertEquals(SAMPLE, out + "\n");
        assertFalse(out.isClosed());
    }
}
