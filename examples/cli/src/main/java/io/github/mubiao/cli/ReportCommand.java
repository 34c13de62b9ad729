package io.github.mubiao.cli;

import io.github.mubiao.cli.output.Output;
import io.github.mubiao.cli.page.PageWriter;
import io.github.mubiao.model.Plan;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code mubiao report}: writes a page to look at. */
@Command(name = "report", addMethodSubcommands = false)
final class ReportCommand extends DocumentsCommand {

    @Option(names = "--actuals", paramLabel = "REPORT", arity = "1")
    private List<String> actuals = List.of();

    ReportCommand(Console console, CommonOptions common) {
        super(console, common);
    }

    @Override
    public Integer call() {
        Documents reading = reading(inputs());
        Documents reports = reading(inputs(actuals));
        return write(out -> print(reading, reports, out), reading, reports);
    }

    private boolean print(Documents reading, Documents reports, Output out) throws IOException {
        List<Plan> answers = reports.plans();
        PageWriter page = new PageWriter(answers);
        reading.forEach(page::add);
        if (!page.isEmpty()) {
            page.write(language(), new OutputStreamWriter(out, StandardCharsets.UTF_8));
        }
        return !page.isEmpty();
    }
}
