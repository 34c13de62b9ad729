package io.github.mubiao.cli;

import io.github.mubiao.calc.check.Finding;
import io.github.mubiao.cli.format.Problems;
import io.github.mubiao.cli.format.ReadDocument;
import io.github.mubiao.cli.input.UnreadableException;
import io.github.mubiao.cli.lang.Language;
import io.github.mubiao.cli.output.Terminal;
import io.github.mubiao.model.Diagnostic;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What goes to standard error: one line for each problem, and progress where a person is watching long work. */
final class Messages {

    /** Work that is shorter needs no progress. */
    private static final long PATIENCE_NANOS = 2_000_000_000L;

    private final PrintWriter err;
    private final Language language;
    private final boolean verbose;
    private final long start = System.nanoTime();
    private boolean decided;
    private @Nullable Progress bar;

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

    /** The line that says what a document that was read is, where it turns, and how much of it was read. */
    String overview(ReadDocument document) {
        return document.input().label() + ": " + OverviewLine.of(document.result(), language);
    }

    /** The lines of the problems in a document that was read. */
    List<String> diagnostics(ReadDocument document) {
        return document.diagnostics().stream()
                .map(diagnostic -> diagnostic(document, diagnostic))
                .toList();
    }

    private String diagnostic(ReadDocument document, Diagnostic diagnostic) {
        return document.input().label()
                + ':'
                + diagnostic.span().start()
                + '-'
                + diagnostic.span().end()
                + ": "
                + diagnostic.severity().name().toLowerCase(Locale.ROOT)
                + ": "
                + Problems.sentence(diagnostic, document.text(), language)
                + " ["
                + diagnostic.code()
                + ']';
    }

    /** A place where a document does not fit itself, with its line and that of the other place. */
    void finding(ReadDocument document, Finding finding) {
        String text = document.text();
        int line = line(text, finding.span().start());
        int other = line(text, finding.other().start());
        String sentence = language == Language.CHINESE ? finding.chinese() : finding.english();
        String place = line == other ? language.text("at.line", line) : language.text("at.lines", line, other);
        print("%s:%d-%d: %s: %s%s [%s]"
                .formatted(
                        document.input().label(),
                        finding.span().start(),
                        finding.span().end(),
                        finding.severity().name().toLowerCase(Locale.ROOT),
                        place,
                        sentence,
                        finding.code()));
    }

    private static int line(String text, int at) {
        return (int) text.substring(0, at).lines().count() + (at == 0 || text.charAt(at - 1) == '\n' ? 1 : 0);
    }

    /** Something about the run as a whole. */
    void print(String line) {
        if (bar != null) {
            bar.print(line);
        } else {
            err.println(line);
        }
    }

    /** What came of the run. */
    void summary(Tally tally) {
        print(tally.sentence(language));
    }

    /** That so many documents are done. */
    void progress(int done, int total) {
        if (bar == null && done < total && isTimeForABar()) {
            bar = new Progress(err, language.text("progress"), total);
        }
        if (bar != null) {
            bar.at(done);
        }
    }

    /** True once: when the work gets long, and a person is watching. */
    private boolean isTimeForABar() {
        if (decided || System.nanoTime() - start < PATIENCE_NANOS) {
            return false;
        }
        decided = true;
        return Terminal.is(Terminal.ERR);
    }

    /** That there is nothing more to wait for. */
    void endProgress() {
        if (bar != null) {
            bar.close();
            bar = null;
        }
    }
}
