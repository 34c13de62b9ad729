package io.github.mubiao.cli;

import io.github.mubiao.cli.format.ReadDocument;
import io.github.mubiao.cli.input.Input;
import io.github.mubiao.cli.input.UnreadableException;
import io.github.mubiao.parser.ParseOptions;
import io.github.mubiao.parser.PlanParser;
import java.io.IOException;

/** What became of an input. */
sealed interface Outcome {

    /** It was read. */
    record Read(ReadDocument document) implements Outcome {}

    /** It could not be. */
    record Unread(Input input, UnreadableException reason) implements Outcome {}

    /** Whether more memory would have helped. */
    default boolean isShortOfMemory() {
        return this instanceof Unread unread && unread.reason().isShortOfMemory();
    }

    /**
     * Reads an input.
     *
     * @param input the input
     * @param parser what reads it
     * @param options how
     * @param memory what it shares with the inputs that are read beside it
     * @return the document, or why there is none: whatever an input does, it does no harm to others
     */
    static Outcome of(Input input, PlanParser parser, ParseOptions options, SharedMemory memory) {
        return input.isLarge()
                ? memory.alone(() -> read(input, parser, options))
                : memory.besideOrAlone(() -> read(input, parser, options), Outcome::isShortOfMemory);
    }

    private static Outcome read(Input input, PlanParser parser, ParseOptions options) {
        try {
            String text = input.text();
            return new Read(new ReadDocument(
                    input,
                    text,
                    parser.with(input.hints().addTo(options).withDocument(input.name()))
                            .parse(text)));
        } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError e) {
            return new Unread(input, UnreadableException.of(e));
        }
    }
}
