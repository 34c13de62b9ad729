package io.github.mubiao.cli;

import io.github.mubiao.calc.check.Checks;
import io.github.mubiao.calc.check.Finding;
import io.github.mubiao.cli.format.ReadDocument;
import io.github.mubiao.cli.format.RowFormat;
import io.github.mubiao.cli.format.Rows;
import io.github.mubiao.cli.input.Inputs;
import io.github.mubiao.cli.lang.Language;
import io.github.mubiao.cli.output.Output;
import io.github.mubiao.model.Diagnostic.Severity;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code mubiao check}: prints where documents contradict themselves. */
@Command(name = "check", mixinStandardHelpOptions = true, versionProvider = BuildVersion.class)
final class CheckCommand implements Callable<Integer> {

    private static final List<String> HEADER =
            List.of("document", "code", "severity", "start", "end", "other_start", "other_end", "message");

    private static final List<String> SHOWN = List.of("document", "code", "start", "other_start", "message");

    private final Console console;

    @Mixin
    private final DocumentOptions documents;

    @Mixin
    private OutputOptions output = new OutputOptions();

    @Option(names = "--format", paramLabel = "FORMAT")
    private @Nullable RowFormat format;

    @Option(names = "--fail-on", paramLabel = "SEVERITY")
    private @Nullable Severity failOn;

    private final List<List<@Nullable Object>> rows = new ArrayList<>();
    private boolean failed;

    CheckCommand(Console console, CommonOptions common) {
        this.console = console;
        this.documents = new DocumentOptions(common);
    }

    @Override
    public Integer call() {
        Inputs inputs = documents.find(console);
        output.spare(inputs, documents.language());
        Documents reading = documents.documents(inputs, console);
        int exitCode = output.write(out -> print(reading, out), console, documents.language());
        if (exitCode != ExitCode.OK) {
            return exitCode;
        }
        return reading.complete() && !failed ? ExitCode.OK : MubiaoCommand.UNREADABLE;
    }

    private boolean print(Documents reading, Output out) throws IOException {
        Messages messages = documents.messages(console);
        reading.forEach(document -> check(document, messages));
        messages.print(documents.language().text("checked", reading.read(), rows.size()));
        RowFormat rowFormat = format;
        if (rowFormat != null) {
            rowFormat.write(Rows.of(HEADER, rows, SHOWN, "message"), out, output::width, documents.language());
        }
        return reading.read() > 0;
    }

    private void check(ReadDocument document, Messages messages) {
        for (Finding finding : Checks.of(document.plan(), document.text())) {
            messages.finding(document, finding);
            rows.add(row(document, finding));
            failed |= failOn != null && finding.severity().compareTo(failOn) >= 0;
        }
    }

    private List<@Nullable Object> row(ReadDocument document, Finding finding) {
        boolean isChinese = documents.language() == Language.CHINESE;
        List<@Nullable Object> row = new ArrayList<>();
        row.add(document.plan().document());
        row.add(finding.code());
        row.add(finding.severity().name().toLowerCase(Locale.ROOT));
        row.add(finding.span().start());
        row.add(finding.span().end());
        row.add(finding.other().start());
        row.add(finding.other().end());
        row.add(isChinese ? finding.chinese() : finding.english());
        return row;
    }
}
