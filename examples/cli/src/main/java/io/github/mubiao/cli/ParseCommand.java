package io.github.mubiao.cli;

import io.github.mubiao.cli.format.Layout;
import io.github.mubiao.cli.format.OutputFormat;
import io.github.mubiao.cli.format.PlanWriter;
import io.github.mubiao.cli.input.Inputs;
import io.github.mubiao.cli.output.Output;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code mubiao parse}: prints what planning documents commit to. */
@Command(name = "parse", mixinStandardHelpOptions = true, versionProvider = BuildVersion.class)
final class ParseCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private final DocumentOptions documents;

    @Mixin
    private OutputOptions output = new OutputOptions();

    @Option(names = "--format", paramLabel = "FORMAT")
    private OutputFormat format = OutputFormat.TABLE;

    ParseCommand(Console console, CommonOptions common) {
        this.console = console;
        this.documents = new DocumentOptions(common);
    }

    @Override
    public Integer call() {
        Inputs inputs = documents.find(console);
        output.spare(inputs, documents.language());
        Documents reading = documents.documents(inputs, console);
        int exitCode = output.write(out -> print(reading, inputs.many(), out), console, documents.language());
        return exitCode != ExitCode.OK || reading.complete() ? exitCode : MubiaoCommand.UNREADABLE;
    }

    private boolean print(Documents reading, boolean several, Output out) throws IOException {
        PlanWriter writer = format.writer(out, new Layout(several, output::width, documents.language()));
        reading.forEach(document -> {
            try {
                writer.write(document);
                out.commit();
            } finally {
                out.rollback();
            }
        });
        return reading.read() > 0;
    }
}
