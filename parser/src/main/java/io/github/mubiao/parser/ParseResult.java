package io.github.mubiao.parser;

import static java.util.Objects.requireNonNull;

import io.github.mubiao.model.Diagnostic;
import io.github.mubiao.model.Plan;
import java.util.List;

/**
 * What came out of a text: the plan, and what could not be read or does not fit.
 *
 * <pre>{@code
 * ParseResult result = PlanParser.standard().parse(text);
 * result.diagnostics().forEach(System.out::println);    // what could not be read
 * result.plan().targets();                              // what could
 * }</pre>
 *
 * @param plan the plan; without statements where nothing could be read
 * @param timeline which stretch of the document looks back and which ahead, in text order
 * @param diagnostics the problems, in text order
 */
public record ParseResult(Plan plan, List<Stretch> timeline, List<Diagnostic> diagnostics) {

    /**
     * Copies the lists.
     *
     * @param plan the plan
     * @param timeline the stretches
     * @param diagnostics the problems
     */
    public ParseResult {
        requireNonNull(plan, "plan");
        timeline = List.copyOf(timeline);
        diagnostics = List.copyOf(diagnostics);
    }
}
