package io.github.mubiao.cli;

import io.github.mubiao.cli.format.ReadDocument;
import io.github.mubiao.cli.input.Input;
import io.github.mubiao.cli.input.Inputs;
import io.github.mubiao.cli.input.UnreadableException;
import io.github.mubiao.model.Plan;
import io.github.mubiao.parser.ParseOptions;
import io.github.mubiao.parser.PlanParser;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Reads the documents of a command line; what can't be read is reported and left out. */
final class Documents {

    private final Inputs inputs;
    private final ParseOptions options;
    private final int jobs;
    private final Messages messages;
    private final Tally tally = new Tally();
    private final SharedMemory memory = new SharedMemory();

    Documents(Inputs inputs, ParseOptions options, int jobs, Messages messages) {
        this.inputs = inputs;
        this.options = options;
        this.jobs = jobs;
        this.messages = messages;
    }

    /** What is done with a document. */
    @FunctionalInterface
    interface Use {
        void of(ReadDocument document) throws IOException;
    }

    /**
     * Hands over the documents in the order of the command line, each with its messages.
     *
     * @param use what is done with each
     * @throws IOException if the output fails, after which nothing more is read
     */
    void forEach(Use use) throws IOException {
        inputs.problems().forEach(problem -> {
            if (problem.failure()) {
                tally.addUnread();
            }
            messages.unreadable(problem.label(), problem.reason());
        });
        PlanParser parser = PlanParser.of(options);
        Stream<Supplier<Outcome>> tasks = inputs.documents().stream()
                .flatMap(Input::documents)
                .map(input -> () -> Outcome.of(input, parser, options, memory));
        try (InOrder<Outcome> outcomes = new InOrder<>(tasks.iterator(), jobs)) {
            for (int done = 1; outcomes.hasNext(); done++) {
                take(outcomes.next(), use);
                messages.progress(done, Math.max(done, inputs.documents().size()));
            }
        } finally {
            messages.endProgress();
        }
        if (tally.all() > 1) {
            messages.summary(tally);
        }
    }

    /**
     * Reads all documents.
     *
     * @return their plans, in the order of the command line
     * @throws IOException never
     */
    List<Plan> plans() throws IOException {
        List<Plan> plans = new ArrayList<>();
        forEach(document -> plans.add(document.plan()));
        return plans;
    }

    private void take(Outcome outcome, Use use) throws IOException {
        if (outcome instanceof Outcome.Read done) {
            memory.beside(() -> use(done.document(), use));
        } else if (outcome instanceof Outcome.Unread failed) {
            fail(failed.input(), failed.reason());
        }
    }

    private boolean use(ReadDocument document, Use use) throws IOException {
        document.diagnostics().forEach(diagnostic -> messages.diagnostic(document, diagnostic));
        try {
            use.of(document);
            tally.add(document);
            return true;
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            fail(document.input(), UnreadableException.of(e));
            return false;
        }
    }

    private void fail(Input input, UnreadableException reason) {
        tally.addUnread();
        messages.unreadable(input.label(), reason);
    }

    /** Says in one line what a document is and what was read of it. */
    void overview(ReadDocument document) {
        messages.overview(document);
    }

    /** How many documents were read so far. */
    int read() {
        return tally.read();
    }

    /** Whether every input could be read so far. */
    boolean complete() {
        return tally.complete();
    }
}
