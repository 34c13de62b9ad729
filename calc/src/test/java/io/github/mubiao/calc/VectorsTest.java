package io.github.mubiao.calc;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.mubiao.quantity.Rational;
import io.github.mubiao.quantity.Unit;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Runs every vector of vectors.json and judgement-vectors.json, or of the file that {@code -Dmubiao.vectors=FILE} names. */
class VectorsTest {

    private static final AtomicInteger RUN = new AtomicInteger();
    private static final AtomicInteger PASSED = new AtomicInteger();

    /** Two 34-digit numbers of which one was rounded from an approximation. */
    private static final Rational ROUNDING = Rational.of(10).pow(-33);

    private static final Rational WIDTH = Rational.of(10).pow(-30);

    /** Keys of an expectation that say how another one is to be read. */
    private static final Set<String> SETTINGS = Set.of("displayScale", "sourceSlip");

    /** Those of the specification, or of the file that is named; and those for judgements. */
    @TestFactory
    Stream<DynamicTest> vectors() throws IOException {
        String file = System.getProperty("mubiao.vectors", "");
        if (!file.isEmpty()) {
            return tests(Files.newInputStream(
                    Path.of(System.getProperty("mubiao.vectors.directory", "")).resolve(file)));
        }
        return Stream.concat(tests(resource("vectors.json")), tests(resource("judgement-vectors.json")));
    }

    @Test
    void aVectorThatCannotBeReadSaysSo() {
        JsonNode unit = JsonMapper.builder().build().readTree("""
                {"id": "X1", "op": "atLeastLevel",
                 "inputs": {"actual": "2.1", "target": "2", "unit": "比值"}, "expected": {"verdict": "MET"}}""");
        assertEquals(
                "vector X1 (atLeastLevel) cannot be read: unit '比值' is no multiplier with a unit of the catalogue",
                assertThrows(AssertionError.class, () -> check(unit)).getMessage());
        JsonNode missing = JsonMapper.builder().build().readTree("""
                {"id": "X2", "op": "growthPct", "inputs": {"base": "2"}, "expected": {"value": "1"}}""");
        assertEquals(
                "vector X2 (growthPct) cannot be read: input 'current' is missing",
                assertThrows(AssertionError.class, () -> check(missing)).getMessage());
        JsonNode operation = JsonMapper.builder().build().readTree("""
                {"id": "X3", "op": "magic", "inputs": {}, "expected": {}}""");
        assertEquals(
                "vector X3 (magic) cannot be read: the operation is not known",
                assertThrows(AssertionError.class, () -> check(operation)).getMessage());
        JsonNode none = JsonMapper.builder().build().readTree("""
                {"id": "X4", "op": "growthPct", "expected": {}}""");
        assertEquals(
                "vector X4 (growthPct) cannot be read: it has no inputs",
                assertThrows(AssertionError.class, () -> check(none)).getMessage());
    }

    private static InputStream resource(String name) {
        return requireNonNull(VectorsTest.class.getResourceAsStream(name), name);
    }

    private static Stream<DynamicTest> tests(InputStream file) throws IOException {
        return read(file)
                .get("vectors")
                .valueStream()
                .map(vector -> DynamicTest.dynamicTest(
                        vector.get("id").asString() + " " + vector.get("op").asString(), () -> {
                            RUN.incrementAndGet();
                            check(vector);
                            PASSED.incrementAndGet();
                        }));
    }

    @AfterAll
    static void count() {
        System.out.println(RUN + " vectors, " + PASSED + " passed");
    }

    private static JsonNode read(InputStream file) throws IOException {
        try (InputStream in = file) {
            return JsonMapper.builder().build().readTree(in);
        }
    }

    private static void check(JsonNode vector) {
        Function<Inputs, Result> operation = Optional.ofNullable(
                        Operations.ALL.get(vector.path("op").asString("")))
                .orElseThrow(() -> unreadable(vector, "the operation is not known", null));
        if (!vector.path("inputs").isObject() || !vector.path("expected").isObject()) {
            throw unreadable(vector, vector.has("inputs") ? "nothing is expected" : "it has no inputs", null);
        }
        Inputs in = new Inputs(vector.get("inputs"));
        JsonNode expected = vector.get("expected");
        Result result = run(vector, operation, in);
        for (Map.Entry<String, JsonNode> entry : expected.properties()) {
            if (!SETTINGS.contains(entry.getKey())) {
                check(entry.getKey(), entry.getValue(), expected, result, operation, in);
            }
        }
        assertEquals(Set.of(), in.unknown(), "unknown inputs");
    }

    /** Whatever keeps the operation from its inputs: an unknown unit, a missing or misspelt number. */
    private static Result run(JsonNode vector, Function<Inputs, Result> operation, Inputs in) {
        try {
            return operation.apply(in);
        } catch (IllegalArgumentException | DateTimeException e) {
            throw unreadable(vector, String.valueOf(e.getMessage()), e);
        }
    }

    private static AssertionError unreadable(JsonNode vector, String why, @Nullable Exception cause) {
        return new AssertionError(
                "vector " + vector.path("id").asString("?") + " ("
                        + vector.path("op").asString("?") + ") cannot be read: " + why,
                cause);
    }

    private static void check(
            String key,
            JsonNode wanted,
            JsonNode expected,
            Result result,
            Function<Inputs, Result> operation,
            Inputs in) {
        switch (key) {
            case "value" -> assertNumber(wanted, result.value().orElseThrow(), expected.has("exact"), key);
            case "exact" ->
                assertEquals(Rational.parse(wanted.asString()), result.value().orElseThrow(), key);
            case "display" ->
                assertEquals(
                        wanted.asString(),
                        result.value()
                                .orElseThrow()
                                .toDecimal(expected.get("displayScale").asInt(), RoundingMode.HALF_UP)
                                .toPlainString());
            case "undefined" ->
                assertEquals(
                        wanted.asString(),
                        result.value().undefined().orElseThrow().name());
            case "flag" ->
                assertEquals(
                        List.of(wanted.asString()),
                        result.value().flags().stream().map(Flag::name).toList());
            case "published" -> checkPublished(wanted.asString(), expected, result, operation, in);
            case "consistency" -> checkConsistency(wanted.asString(), expected, result, operation, in);
            case "scorePublished" ->
                assertTrue(printed(wanted.asString()).contains((Rational) found(result, key)), key);
            case "interval" -> assertInterval(wanted, Result.interval((Interval<?>) found(result, key)));
            default -> assertFound(wanted, found(result, key), key);
        }
    }

    private static Object found(Result result, String key) {
        return Optional.ofNullable(result.more().get(key))
                .orElseThrow(() -> new AssertionError("unknown or missing " + key));
    }

    private static void assertFound(JsonNode wanted, Object found, String key) {
        if (wanted.isArray()) {
            List<?> list = (List<?>) found;
            assertEquals(wanted.size(), list.size(), key);
            IntStream.range(0, list.size()).forEach(i -> assertFound(wanted.get(i), list.get(i), key));
        } else if (found instanceof Boolean) {
            assertEquals(wanted.asBoolean(), found, key);
        } else if (found instanceof String) {
            assertEquals(wanted.asString(), found, key);
        } else {
            assertNumber(wanted, Result.number(found), false, key);
        }
    }

    /** 34 digits, HALF_EVEN; numbers with an exact form must agree in every digit. */
    private static void assertNumber(JsonNode wanted, Rational found, boolean exact, String key) {
        BigDecimal rounded =
                new BigDecimal(found.numerator()).divide(new BigDecimal(found.denominator()), MathContext.DECIMAL128);
        BigDecimal number = new BigDecimal(wanted.asString());
        boolean near = !exact
                && Rational.of(rounded.subtract(number))
                                .abs()
                                .compareTo(ROUNDING.times(Rational.of(number).abs()))
                        <= 0;
        assertTrue(near || rounded.compareTo(number) == 0, () -> key + ": expected " + number + ", was " + rounded);
    }

    private static void assertInterval(JsonNode wanted, Interval<Rational> found) {
        assertNear(wanted.get(0), found.low());
        assertNear(wanted.get(1), found.high());
    }

    private static void assertNear(JsonNode wanted, Rational found) {
        Rational end = Rational.parse(wanted.asString());
        Rational distance = found.minus(end).abs();
        assertTrue(
                distance.compareTo(WIDTH.times(end.abs())) < 0 || distance.signum() == 0,
                () -> "interval end: expected " + end + ", was " + found.toDecimal(40, RoundingMode.HALF_EVEN));
    }

    private static Interval<Rational> printed(String literal) {
        return Result.interval(Published.of(literal, Unit.NONE).interval());
    }

    /** A slip of the source is not what the exact value displays; all else must meet the printed figure. */
    private static void checkPublished(
            String literal, JsonNode expected, Result result, Function<Inputs, Result> operation, Inputs in) {
        if (expected.path("sourceSlip").asBoolean(false)) {
            BigDecimal number = new BigDecimal(literal);
            assertNotEquals(number, result.value().orElseThrow().toDecimal(number.scale(), RoundingMode.HALF_UP));
            return;
        }
        boolean meets = Operations.enclosure(operation, in).orElseThrow().overlaps(printed(literal));
        boolean isContradicted = expected.path("consistency").asString("").startsWith("INCONSISTENT");
        assertEquals(!isContradicted, meets, () -> "meets published " + literal);
    }

    private static void checkConsistency(
            String wanted, JsonNode expected, Result result, Function<Inputs, Result> operation, Inputs in) {
        Object found = result.more().get("consistency");
        String verdict = found != null
                ? (String) found
                : Operations.consistency(Consistency.ofRate(
                        Operations.enclosure(operation, in).orElseThrow().map(Rate::ofPercent),
                        Published.of(expected.get("published").asString(), Rate.PERCENT)));
        boolean unspecific = wanted.equals("INCONSISTENT") && verdict.startsWith(wanted);
        assertEquals(wanted, unspecific ? wanted : verdict);
    }
}
