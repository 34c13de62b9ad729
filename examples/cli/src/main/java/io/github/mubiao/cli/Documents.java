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

    /**
     * What is made of a document by whoever has read it, beside others.
     *
     * @param <T> what comes of it
     */
    @FunctionalInterface
    interface Work<T> {
        T on(ReadDocument document) throws IOException;
    }

    /**
     * What is done with that, one after the other.
     *
     * @param <T> what came of the work
     */
    @FunctionalInterface
    interface Use<T> {
        void of(T made) throws IOException;
    }

    /** What was made of a document, and the lines about its problems. */
    private record Made<T>(List<String> problems, T made) {}

    /**
     * Hands over the documents in the order of the command line, each with its messages.
     *
     * @param use what is done with each
     * @throws IOException if the output fails, after which nothing more is read
     */
    void forEach(Use<ReadDocument> use) throws IOException {
        forEach(document -> document, use);
    }

    /**
     * Has something made of the documents, and hands that over in the order of the command line, each with its messages.
     *
     * @param work what is made of each; where it fails, the document counts as one that can't be read
     * @param use what is done with it
     * @param <T> what comes of the work
     * @throws IOException if the output fails, after which nothing more is read
     */
    <T> void forEach(Work<T> work, Use<T> use) throws IOException {
        inputs.problems().forEach(problem -> {
            if (problem.failure()) {
                tally.addUnread();
            }
            messages.unreadable(problem.label(), problem.reason());
        });
        PlanParser parser = PlanParser.of(options);
        Work<Made<T>> both = document -> new Made<>(messages.diagnostics(document), work.on(document));
        Stream<Supplier<Outcome<Made<T>>>> tasks = inputs.documents().stream()
                .flatMap(Input::documents)
                .map(input -> () -> Outcome.of(input, parser, options, memory, both));
        try (InOrder<Outcome<Made<T>>> outcomes = new InOrder<>(tasks.iterator(), jobs)) {
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

    private <T> void take(Outcome<Made<T>> outcome, Use<T> use) throws IOException {
        if (outcome instanceof Outcome.Read<Made<T>> done) {
            memory.beside(() -> use(done.document(), done.made(), use));
        } else if (outcome instanceof Outcome.Unread<Made<T>> failed) {
            fail(failed.input(), failed.reason());
        }
    }

    private <T> boolean use(ReadDocument document, Made<T> made, Use<T> use) throws IOException {
        made.problems().forEach(messages::print);
        try {
            use.of(made.made());
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

    /** The line that says what a document is and what was read of it. */
    String overview(ReadDocument document) {
        return messages.overview(document);
    }

    /** Says a line. */
    void say(String line) {
        messages.print(line);
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
