package io.github.mubiao.cli.format;

import io.github.mubiao.cli.input.Input;
import io.github.mubiao.model.Diagnostic;
import io.github.mubiao.model.Plan;
import io.github.mubiao.parser.ParseResult;
import java.util.List;

/**
 * A document that was read.
 *
 * @param input where it came from
 * @param text its text, which all offsets refer to
 * @param result what came out of it
 */
public record ReadDocument(Input input, String text, ParseResult result) {

    /**
     * The plan.
     *
     * @return the plan of the result
     */
    public Plan plan() {
        return result.plan();
    }

    /**
     * The problems.
     *
     * @return those of the result
     */
    public List<Diagnostic> diagnostics() {
        return result.diagnostics();
    }

    /**
     * The same document with some of its statements.
     *
     * @param selection which
     * @return a copy
     */
    public ReadDocument only(Selection selection) {
        return new ReadDocument(
                input,
                text,
                new ParseResult(selection.of(plan()), result.overview(), result.timeline(), diagnostics()));
    }
}
