package io.github.mubiao.cli;

import io.github.mubiao.cli.format.ReadDocument;
import io.github.mubiao.cli.lang.Language;
import io.github.mubiao.model.Diagnostic.Severity;

/** What came of a run. */
final class Tally {

    private int read;
    private int unread;
    private long targets;
    private long observations;
    private long milestones;
    private long warnings;

    void add(ReadDocument document) {
        read++;
        targets += document.plan().targets().size();
        observations += document.plan().observations().size();
        milestones += document.plan().milestones().size();
        warnings += document.diagnostics().stream()
                .filter(diagnostic -> diagnostic.severity() != Severity.INFO)
                .count();
    }

    void addUnread() {
        unread++;
    }

    /** How many documents were read. */
    int read() {
        return read;
    }

    /** How many inputs there were. */
    int all() {
        return read + unread;
    }

    /** Whether every input could be read. */
    boolean complete() {
        return unread == 0;
    }

    /** One line for people. */
    String sentence(Language language) {
        return language.text("summary", read, read + unread, targets, observations, milestones, warnings);
    }
}
