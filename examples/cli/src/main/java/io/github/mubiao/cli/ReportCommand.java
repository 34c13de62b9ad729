package io.github.mubiao.cli;

import io.github.mubiao.cli.input.Inputs;
import io.github.mubiao.cli.output.Output;
import io.github.mubiao.cli.page.PageWriter;
import io.github.mubiao.model.Plan;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code mubiao report}: writes a page to look at. */
@Command(name = "report", mixinStandardHelpOptions = true, versionProvider = BuildVersion.class)
final class ReportCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private final DocumentOptions documents;

    @Mixin
    private OutputOptions output = new OutputOptions();

    @Option(names = "--actuals", paramLabel = "REPORT", arity = "1")
    private List<String> actuals = List.of();

    ReportCommand(Console console, CommonOptions common) {
        this.console = console;
        this.documents = new DocumentOptions(common);
    }

    @Override
    public Integer call() {
        Inputs plans = documents.find(console);
        Inputs later = Inputs.of(actuals, console.in());
        output.spare(plans, documents.language());
        output.spare(later, documents.language());
        Documents reading = documents.documents(plans, console);
        Documents reports = documents.documents(later, console);
        int exitCode = output.write(out -> print(reading, reports, out), console, documents.language());
        boolean complete = reading.complete() && reports.complete();
        return exitCode != ExitCode.OK || complete ? exitCode : MubiaoCommand.UNREADABLE;
    }

    private boolean print(Documents reading, Documents reports, Output out) throws IOException {
        List<Plan> answers = reports.plans();
        PageWriter page = new PageWriter(answers);
        reading.forEach(page::add);
        if (!page.isEmpty()) {
            page.write(documents.language(), new OutputStreamWriter(out, StandardCharsets.UTF_8));
        }
        return !page.isEmpty();
    }
}
