package io.github.mubiao.cli;

import io.github.mubiao.cli.format.ColumnException;
import io.github.mubiao.cli.format.Layout;
import io.github.mubiao.cli.format.OutputFormat;
import io.github.mubiao.cli.format.PlanWriter;
import io.github.mubiao.cli.format.Selection;
import io.github.mubiao.cli.input.Inputs;
import io.github.mubiao.cli.output.Output;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code mubiao parse}: prints what planning documents commit to. */
@Command(name = "parse", mixinStandardHelpOptions = true, versionProvider = BuildVersion.class)
final class ParseCommand implements Callable<Integer> {

    private final Console console;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Mixin
    private final DocumentOptions documents;

    @Mixin
    private OutputOptions output = new OutputOptions();

    @Mixin
    private SelectionOptions wanted = new SelectionOptions();

    @Mixin
    private FormatOptions form = new FormatOptions();

    @Option(names = "--format", paramLabel = "FORMAT")
    private OutputFormat format = OutputFormat.TABLE;

    ParseCommand(Console console, CommonOptions common) {
        this.console = console;
        this.documents = new DocumentOptions(common);
    }

    @Override
    public Integer call() {
        if (!format.isText() && output.standard()) {
            String message = documents.language().text("wrong.binary", format);
            throw new ParameterException(spec.commandLine(), message);
        }
        Inputs inputs = documents.find(console);
        output.spare(inputs, documents.language());
        Documents reading = documents.documents(inputs, console);
        int exitCode = output.write(out -> print(reading, inputs.many(), out), console, documents.language());
        return exitCode != ExitCode.OK || reading.complete() ? exitCode : MubiaoCommand.UNREADABLE;
    }

    private boolean print(Documents reading, boolean several, Output out) throws IOException {
        Selection selection = wanted.selection();
        try (PlanWriter writer = writer(several, out)) {
            reading.forEach(document -> {
                try {
                    writer.write(document.only(selection));
                    out.commit();
                } finally {
                    out.rollback();
                }
            });
            writer.finish();
        }
        return reading.read() > 0;
    }

    private PlanWriter writer(boolean several, Output out) {
        Layout layout = new Layout(several, output::width, documents.language(), form.columns(), form.csv());
        try {
            return format.writer(out, layout);
        } catch (ColumnException e) {
            String known = String.join(", ", e.known());
            String message = documents.language().text("wrong.column", e.column(), known);
            throw new ParameterException(spec.commandLine(), message, e);
        }
    }
}
