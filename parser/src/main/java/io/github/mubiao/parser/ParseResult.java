package io.github.mubiao.parser;

import static java.util.Objects.requireNonNull;

import io.github.mubiao.model.Diagnostic;
import io.github.mubiao.model.Measured;
import io.github.mubiao.model.Plan;
import java.util.List;
import java.util.stream.Stream;

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
 * @param overview the years of the document, and how many figures were left alone
 * @param timeline which stretch of the document looks back and which ahead, in text order
 * @param diagnostics the problems, in text order
 */
public record ParseResult(Plan plan, Overview overview, List<Stretch> timeline, List<Diagnostic> diagnostics) {

    /**
     * Copies the lists.
     *
     * @param plan the plan
     * @param overview the overview
     * @param timeline the stretches
     * @param diagnostics the problems
     */
    public ParseResult {
        requireNonNull(plan, "plan");
        requireNonNull(overview, "overview");
        timeline = List.copyOf(timeline);
        diagnostics = List.copyOf(diagnostics);
    }

    /**
     * How many figures state something.
     *
     * @return the number of targets and observations
     */
    public int figures() {
        return (int) measured().count();
    }

    /**
     * How many of them a careful reader would look at again.
     *
     * @return the number of targets and observations with doubts
     */
    public int doubted() {
        return (int) measured().filter(figure -> !figure.doubts().isEmpty()).count();
    }

    private Stream<Measured> measured() {
        return plan.statements().stream()
                .flatMap(statement -> statement instanceof Measured figure ? Stream.of(figure) : Stream.empty());
    }
}
