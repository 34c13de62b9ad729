package io.github.mubiao.cli;

import io.github.mubiao.model.Plan;
import io.github.mubiao.parser.ParseOptions;
import io.github.mubiao.parser.ParseResult;
import io.github.mubiao.parser.PlanParser;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/** Reads the documents of a command line into plans; what can't be read is reported and left out. */
final class Documents {

    private final Inputs inputs;
    private final ParseOptions options;
    private final Messages messages;
    private boolean complete = true;

    Documents(InputStream stdin, ParseOptions options, Messages messages) {
        this.inputs = new Inputs(stdin);
        this.options = options;
        this.messages = messages;
    }

    /**
     * The plans of all arguments, each read when it is asked for.
     *
     * @param arguments files, folders and {@code -}
     * @return plans in the order of the arguments; can be gone through once
     */
    Iterable<Plan> plans(List<String> arguments) {
        List<Input> found = arguments.stream().flatMap(this::find).toList();
        AtomicInteger done = new AtomicInteger();
        return () -> found.stream()
                .map(input -> {
                    Optional<Plan> plan = parse(input);
                    messages.progress(done.incrementAndGet(), found.size());
                    return plan;
                })
                .flatMap(Optional::stream)
                .iterator();
    }

    /** Whether every input could be read so far. */
    boolean complete() {
        return complete;
    }

    private Stream<Input> find(String argument) {
        try {
            return inputs.of(argument).stream();
        } catch (UnreadableException e) {
            fail(argument, e);
            return Stream.empty();
        }
    }

    private Optional<Plan> parse(Input input) {
        try {
            ParseResult result =
                    PlanParser.of(options.withDocument(input.document())).parse(input.text());
            result.diagnostics().forEach(diagnostic -> messages.diagnostic(input.label(), diagnostic));
            return Optional.of(result.plan());
        } catch (UnreadableException e) {
            fail(input.label(), e);
            return Optional.empty();
        }
    }

    private void fail(String label, UnreadableException e) {
        complete = false;
        messages.unreadable(label, e);
    }
}
