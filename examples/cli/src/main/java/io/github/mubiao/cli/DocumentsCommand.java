package io.github.mubiao.cli;

import io.github.mubiao.cli.input.Inputs;
import io.github.mubiao.cli.lang.Language;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** A command that reads documents and writes one output: its options for both, and what its exit status says. */
abstract class DocumentsCommand implements Callable<Integer> {

    private final Console console;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Mixin
    private final DocumentOptions documents;

    @Mixin
    private final OutputOptions output = new OutputOptions();

    DocumentsCommand(Console console, CommonOptions common) {
        this.console = console;
        this.documents = new DocumentOptions(common);
    }

    /** Finds the documents of the command line. */
    final Inputs inputs() {
        return spared(documents.find(console));
    }

    /** Finds more documents. */
    final Inputs inputs(List<String> names) {
        return spared(Inputs.of(names, console.in()));
    }

    private Inputs spared(Inputs inputs) {
        output.spare(inputs, language());
        return inputs;
    }

    /** What it tells on standard error. */
    final Messages messages() {
        return documents.messages(console);
    }

    /** Prepares to read documents. */
    final Documents reading(Inputs inputs) {
        return documents.documents(inputs, console);
    }

    /**
     * Opens the output and writes.
     *
     * @param work what writes, and reads on the way
     * @param read what it reads
     * @return the exit status: 0, or 1 where not all could be read, or 2 where the output could not be written
     */
    final int write(OutputOptions.Work work, Documents... read) {
        int exitCode = output.write(work, console, language());
        boolean complete = Stream.of(read).allMatch(Documents::complete);
        return exitCode != ExitCode.OK || complete ? exitCode : MubiaoCommand.UNREADABLE;
    }

    /** How many columns a line of the output has. */
    final int width() {
        return output.width();
    }

    /** Whether it goes to standard output. */
    final boolean toStandardOutput() {
        return output.standard();
    }

    /** The language of what people read. */
    final Language language() {
        return documents.language();
    }

    /** That an option is used wrongly. */
    final ParameterException wrong(String key, Object... values) {
        return new ParameterException(spec.commandLine(), language().text(key, values));
    }
}
