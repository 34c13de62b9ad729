package io.github.mubiao.cli;

import io.github.mubiao.cli.input.UnreadableException;
import io.github.mubiao.cli.lang.Language;
import io.github.mubiao.cli.output.Terminal;
import io.github.mubiao.model.Diagnostic;
import java.io.PrintWriter;
import java.util.Locale;

/** What goes to standard error: one line for each problem, and progress where a person is watching long work. */
final class Messages {

    /** Work that is shorter needs no progress. */
    private static final long PATIENCE_NANOS = 2_000_000_000L;

    private static final String CLEAR_LINE = "\r\u001B[K";

    private final PrintWriter err;
    private final Language language;
    private final boolean verbose;
    private final long start = System.nanoTime();
    private boolean showing;

    /**
     * Messages of one run.
     *
     * @param err where to
     * @param language in which language
     * @param verbose whether to say what is behind a failure, for those who mend it
     */
    Messages(PrintWriter err, Language language, boolean verbose) {
        this.err = err;
        this.language = language;
        this.verbose = verbose;
    }

    /** An input that could not be read. */
    void unreadable(String label, UnreadableException reason) {
        print("mubiao: " + label + ": " + reason.reason(language));
        if (verbose) {
            reason.printStackTrace(err);
        }
    }

    /** A problem in a document that was read. */
    void diagnostic(String label, Diagnostic diagnostic) {
        print("%s:%d-%d: %s: %s [%s]"
                .formatted(
                        label,
                        diagnostic.span().start(),
                        diagnostic.span().end(),
                        diagnostic.severity().name().toLowerCase(Locale.ROOT),
                        diagnostic.message(),
                        diagnostic.code()));
    }

    /** Something about the run as a whole. */
    void print(String line) {
        clear();
        err.println(line);
    }

    /** That so many documents are read. */
    void progress(int done, int total) {
        if (showing || (System.nanoTime() - start > PATIENCE_NANOS && Terminal.is(Terminal.ERR))) {
            showing = done < total;
            err.print(CLEAR_LINE + (showing ? language.text("progress", done, total) : ""));
            err.flush();
        }
    }

    private void clear() {
        if (showing) {
            err.print(CLEAR_LINE);
        }
    }
}
