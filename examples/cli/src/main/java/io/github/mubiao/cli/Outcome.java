package io.github.mubiao.cli;

import io.github.mubiao.cli.format.ReadDocument;
import io.github.mubiao.cli.input.Input;
import io.github.mubiao.cli.input.UnreadableException;
import io.github.mubiao.parser.ParseOptions;
import io.github.mubiao.parser.PlanParser;
import java.io.IOException;

/**
 * What became of an input.
 *
 * @param <T> what was made of its document
 */
sealed interface Outcome<T> {

    /** It was read. */
    record Read<T>(ReadDocument document, T made) implements Outcome<T> {}

    /** It could not be. */
    record Unread<T>(Input input, UnreadableException reason) implements Outcome<T> {}

    /** Whether more memory would have helped. */
    default boolean isShortOfMemory() {
        return this instanceof Unread<T> unread && unread.reason().isShortOfMemory();
    }

    /**
     * Reads an input.
     *
     * @param input the input
     * @param parser what reads it
     * @param options how
     * @param memory what it shares with the inputs that are read beside it
     * @param work what is made of the document
     * @param <T> what comes of that
     * @return the document, or why there is none: whatever an input does, it does no harm to others
     */
    static <T> Outcome<T> of(
            Input input, PlanParser parser, ParseOptions options, SharedMemory memory, Documents.Work<T> work) {
        return input.isLarge()
                ? memory.alone(() -> read(input, parser, options, work))
                : memory.besideOrAlone(() -> read(input, parser, options, work), Outcome::isShortOfMemory);
    }

    private static <T> Outcome<T> read(Input input, PlanParser parser, ParseOptions options, Documents.Work<T> work) {
        try {
            ReadDocument document = read(input, parser, options);
            return new Read<>(document, work.on(document));
        } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError e) {
            return new Unread<>(input, UnreadableException.of(e));
        }
    }

    private static ReadDocument read(Input input, PlanParser parser, ParseOptions options) throws UnreadableException {
        String text = input.text();
        ParseOptions told = input.hints().addTo(options).withDocument(input.name());
        return new ReadDocument(input, text, parser.with(told).parse(text));
    }
}
