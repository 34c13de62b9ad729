package io.github.mubiao.cli;

import io.github.mubiao.model.Diagnostic;
import java.io.PrintWriter;
import java.util.Locale;

/** What goes to standard error: one line for each problem, and progress where a person is watching long work. */
final class Messages {

    /** Work that is shorter needs no progress. */
    private static final long PATIENCE_NANOS = 2_000_000_000L;

    private static final String CLEAR_LINE = "\r\u001B[K";

    private final PrintWriter err;
    private final long start = System.nanoTime();
    private boolean showing;

    Messages(PrintWriter err) {
        this.err = err;
    }

    /** An input that could not be read. */
    void unreadable(String label, UnreadableException reason) {
        print("mubiao: " + label + ": " + reason.getMessage());
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

    private void print(String line) {
        clear();
        err.println(line);
    }

    /** That so many documents are read. */
    void progress(int done, int total) {
        if (showing || (System.nanoTime() - start > PATIENCE_NANOS && Terminal.is(Terminal.ERR))) {
            showing = done < total;
            err.print(CLEAR_LINE + (showing ? done + " of " + total + " documents" : ""));
            err.flush();
        }
    }

    private void clear() {
        if (showing) {
            err.print(CLEAR_LINE);
        }
    }
}
