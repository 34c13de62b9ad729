package io.github.mubiao.io;

import static java.util.Objects.requireNonNull;

import io.github.mubiao.model.Plan;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.exc.ValueInstantiationException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.type.LogicalType;

/**
 * A plan as JSON: writes all of it, and reads back what it wrote as an equal plan. Immutable; one instance serves many threads.
 *
 * <p>The form is described by {@link #schema()}. It starts with {@code schemaVersion}; the other fields follow in the order of the
 * records of the model, those without a value as {@code null}. Numbers are strings, so that no reader makes binary floating point
 * of them: {@code "0.1"}, {@code "2/3"}.
 *
 * <p>Reading is strict: unknown fields, fields that occur twice, another schema version and whatever the constructors of the model
 * refuse is a {@link PlanFormatException} that names the place. Depth and length are limited, so that a hostile text can neither
 * exhaust the stack nor the memory.
 *
 * <pre>{@code
 * String json = PlanJson.standard().write(plan);
 * Plan same = PlanJson.standard().read(json); // same.equals(plan)
 * }</pre>
 */
public final class PlanJson {

    /** A plan is less than a dozen levels deep; what lies deeper can only be in unknown fields. */
    private static final int MAX_DEPTH = 100;

    /** All JSON numbers of the form are ints. */
    private static final int MAX_NUMBER_LENGTH = 100;

    /** More than the longest clause of any document. */
    private static final int MAX_STRING_LENGTH = 10_000_000;

    private static final PlanJson STANDARD = new PlanJson(mapper());

    private final JsonMapper mapper;

    private PlanJson(JsonMapper mapper) {
        this.mapper = mapper;
    }

    /**
     * Writes indented, refuses unknown fields.
     *
     * @return the standard form
     */
    public static PlanJson standard() {
        return STANDARD;
    }

    /**
     * Reads texts with fields that the schema does not have, and leaves those out.
     *
     * @return a copy that ignores unknown fields
     */
    public PlanJson ignoringUnknownFields() {
        return new PlanJson(mapper.rebuild()
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build());
    }

    /**
     * Writes on one line, without blanks.
     *
     * @return a copy that does not indent
     */
    public PlanJson compact() {
        return new PlanJson(
                mapper.rebuild().disable(SerializationFeature.INDENT_OUTPUT).build());
    }

    /**
     * The JSON Schema (2020-12) of the form; everything that is written keeps to it.
     *
     * @return the schema as JSON
     */
    public static String schema() {
        try (InputStream in =
                requireNonNull(PlanJson.class.getResourceAsStream("plan.schema.json"), "plan.schema.json")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Writes a plan.
     *
     * @param plan the plan
     * @return its JSON
     */
    public String write(Plan plan) {
        return mapper.writeValueAsString(requireNonNull(plan, "plan"));
    }

    /**
     * Writes a plan.
     *
     * @param plan the plan
     * @param out where to; it is flushed and stays open
     * @throws IOException if writing fails
     */
    public void write(Plan plan, Writer out) throws IOException {
        requireNonNull(plan, "plan");
        requireNonNull(out, "out");
        try {
            mapper.writeValue(out, plan);
        } catch (JacksonException e) {
            if (e.getCause() instanceof IOException failure) {
                throw failure;
            }
            throw e;
        }
    }

    /**
     * Reads a plan.
     *
     * @param json its JSON
     * @return the plan
     * @throws PlanFormatException if the text is not a plan in the form of the schema
     */
    public Plan read(String json) {
        requireNonNull(json, "json");
        try {
            return read(new StringReader(json));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads a plan.
     *
     * @param json its JSON; it stays open
     * @return the plan
     * @throws IOException if reading fails
     * @throws PlanFormatException if the text is not a plan in the form of the schema
     */
    public Plan read(Reader json) throws IOException {
        requireNonNull(json, "json");
        try {
            JsonNode tree = mapper.readTree(json);
            checkVersion(tree);
            return mapper.treeToValue(tree, Plan.class);
        } catch (JacksonException e) {
            if (e.getCause() instanceof IOException failure) {
                throw failure;
            }
            throw new PlanFormatException(path(e.getPath()), rule(e), e);
        } catch (NumberFormatException e) {
            // Jackson lets 1E9999999999 through to BigDecimal
            throw new PlanFormatException("", refusal(e), e);
        }
    }

    private static void checkVersion(JsonNode tree) {
        if (!tree.isObject()) {
            throw new PlanFormatException("", "a plan must be a JSON object", null);
        }
        JsonNode version = tree.path("schemaVersion");
        if (!version.isInt() || version.intValue() != Plan.SCHEMA_VERSION) {
            String found = version.isMissingNode() ? "is missing" : version + " is not known";
            throw new PlanFormatException("schemaVersion", found + ", it must be " + Plan.SCHEMA_VERSION, null);
        }
    }

    private static String path(List<JacksonException.Reference> references) {
        StringBuilder path = new StringBuilder();
        for (JacksonException.Reference reference : references) {
            if (reference.getPropertyName() == null) {
                path.append('[').append(reference.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(reference.getPropertyName());
            }
        }
        return path.toString();
    }

    private static String rule(JacksonException e) {
        Throwable cause = e.getCause();
        if (e instanceof ValueInstantiationException && cause != null) {
            return refusal(cause);
        }
        if (e instanceof UnrecognizedPropertyException) {
            return "is no field of the schema";
        }
        TokenStreamLocation where = e.getLocation();
        return where == null || where.getLineNr() < 1
                ? e.getOriginalMessage()
                : "line " + where.getLineNr() + ", column " + where.getColumnNr() + ": " + e.getOriginalMessage();
    }

    /** The words of the constructor that refused; {@code requireNonNull} says the name only. */
    private static String refusal(Throwable refused) {
        String message = Objects.requireNonNullElse(refused.getMessage(), "an element of a list");
        return refused instanceof NullPointerException ? message + " must not be null" : message;
    }

    private static JsonMapper mapper() {
        JsonFactory factory = JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(MAX_DEPTH)
                        .maxNumberLength(MAX_NUMBER_LENGTH)
                        .maxStringLength(MAX_STRING_LENGTH)
                        .build())
                .build();
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        return JsonMapper.builder(factory)
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
                .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
                .enable(
                        DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                        DeserializationFeature.FAIL_ON_TRAILING_TOKENS,
                        DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
                        DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
                .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                // the order of the records
                .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                .withCoercionConfig(
                        LogicalType.Integer,
                        config -> config.setCoercion(CoercionInputShape.String, CoercionAction.Fail))
                .withCoercionConfig(
                        LogicalType.Textual,
                        config -> config.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                                .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                                .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail))
                .enable(SerializationFeature.INDENT_OUTPUT)
                .defaultPrettyPrinter(
                        new DefaultPrettyPrinter().withArrayIndenter(indenter).withObjectIndenter(indenter))
                .build();
    }
}
