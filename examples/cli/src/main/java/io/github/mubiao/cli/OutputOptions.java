package io.github.mubiao.cli;

import io.github.mubiao.cli.input.Input;
import io.github.mubiao.cli.input.Inputs;
import io.github.mubiao.cli.input.UnreadableException;
import io.github.mubiao.cli.lang.Language;
import io.github.mubiao.cli.output.ClosedPipeException;
import io.github.mubiao.cli.output.Output;
import io.github.mubiao.cli.output.Terminal;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** Where a command writes. */
final class OutputOptions {

    private static final int DEFAULT_WIDTH = 120;

    @Spec(Target.MIXEE)
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE")
    private @Nullable Path file;

    /** What is written; it returns whether there is anything worth keeping. */
    @FunctionalInterface
    interface Work {
        boolean to(Output out) throws IOException;
    }

    /** How many columns a line has. */
    int width() {
        boolean terminal = standard() && Terminal.is(Terminal.OUT);
        return terminal ? spec.usageMessage().autoWidth(true).width() : DEFAULT_WIDTH;
    }

    /** Whether it goes to standard output. */
    boolean standard() {
        return file == null;
    }

    /**
     * Refuses to write over what is read.
     *
     * @throws ParameterException if the output is one of the inputs
     */
    void spare(Inputs inputs, Language language) {
        List<Input> lost = file == null ? List.of() : inputs.sameAs(file);
        if (!lost.isEmpty()) {
            String label = lost.get(0).label();
            throw new ParameterException(
                    spec.commandLine(), language.text("wrong.output", String.valueOf(file), label));
        }
    }

    /**
     * Opens the output and writes.
     *
     * @param work what writes; a file is left as it was unless there is something to keep
     * @return 0, or the exit status for an output that can't be written
     */
    int write(Work work, Console console, Language language) {
        try (Output out = file == null ? Output.standard(console.out(), console.piped()) : Output.to(file)) {
            if (work.to(out)) {
                out.keep();
            }
            return ExitCode.OK;
        } catch (ClosedPipeException e) {
            return ExitCode.OK;
        } catch (IOException e) {
            String name = file == null ? language.text("standard.output") : file.toString();
            String reason = UnreadableException.of(e).reason(language);
            console.err().println("mubiao: " + language.text("unwritable", name, reason));
            return ExitCode.USAGE;
        }
    }
}
