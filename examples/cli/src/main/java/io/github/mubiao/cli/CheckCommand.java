package io.github.mubiao.cli;

import io.github.mubiao.calc.check.Checks;
import io.github.mubiao.calc.check.Finding;
import io.github.mubiao.cli.format.ReadDocument;
import io.github.mubiao.cli.format.RowFormat;
import io.github.mubiao.cli.format.Rows;
import io.github.mubiao.cli.lang.Language;
import io.github.mubiao.cli.output.Output;
import io.github.mubiao.model.Diagnostic.Severity;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;

/** {@code mubiao check}: prints where documents contradict themselves. */
@Command(name = "check", addMethodSubcommands = false)
final class CheckCommand extends DocumentsCommand {

    private static final List<String> HEADER =
            List.of("document", "code", "severity", "start", "end", "other_start", "other_end", "message");

    private static final List<String> SHOWN = List.of("document", "code", "start", "other_start", "message");

    @Option(names = "--format", paramLabel = "FORMAT")
    private @Nullable RowFormat format;

    @Option(names = "--fail-on", paramLabel = "SEVERITY")
    private @Nullable Severity failOn;

    private final List<List<@Nullable Object>> rows = new ArrayList<>();
    private boolean failed;

    CheckCommand(Console console, CommonOptions common) {
        super(console, common);
    }

    @Override
    public Integer call() {
        Documents reading = reading(inputs());
        int exitCode = write(out -> print(reading, out), reading);
        return exitCode == ExitCode.OK && failed ? MubiaoCommand.UNREADABLE : exitCode;
    }

    private boolean print(Documents reading, Output out) throws IOException {
        Messages messages = messages();
        reading.forEach(document -> check(document, messages));
        messages.print(language().text("checked", reading.read(), rows.size()));
        RowFormat rowFormat = format;
        if (rowFormat != null) {
            rowFormat.write(Rows.of(HEADER, rows, SHOWN, "message"), out, this::width, language());
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
        boolean isChinese = language() == Language.CHINESE;
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
