package io.github.mubiao.cli;

import io.github.mubiao.cli.format.ColumnException;
import io.github.mubiao.cli.format.Layout;
import io.github.mubiao.cli.format.OutputFormat;
import io.github.mubiao.cli.format.PlanWriter;
import io.github.mubiao.cli.format.Selection;
import io.github.mubiao.cli.input.Inputs;
import io.github.mubiao.cli.output.Output;
import java.io.IOException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code mubiao parse}: prints what planning documents commit to. */
@Command(name = "parse", addMethodSubcommands = false)
final class ParseCommand extends DocumentsCommand {

    @Mixin
    private SelectionOptions wanted = new SelectionOptions();

    @Mixin
    private FormatOptions form = new FormatOptions();

    @Option(names = "--format", paramLabel = "FORMAT")
    private OutputFormat format = OutputFormat.TABLE;

    ParseCommand(Console console, CommonOptions common) {
        super(console, common);
    }

    @Override
    public Integer call() {
        if (!format.isText() && toStandardOutput()) {
            throw wrong("wrong.binary", format);
        }
        Inputs inputs = inputs();
        Documents reading = reading(inputs);
        return write(out -> print(reading, inputs.many(), out), reading);
    }

    private boolean print(Documents reading, boolean several, Output out) throws IOException {
        Selection selection = wanted.selection();
        try (PlanWriter writer = writer(several, out)) {
            reading.forEach(
                    document -> new Laid(reading.overview(document), writer.layOut(document.only(selection))), laid -> {
                        reading.say(laid.overview());
                        print(laid.page(), out);
                    });
            writer.finish();
        }
        return reading.read() > 0;
    }

    /** What is said of a document, and what is printed of it. */
    private record Laid(String overview, PlanWriter.Page page) {}

    private static void print(PlanWriter.Page page, Output out) throws IOException {
        try {
            page.print();
            out.commit();
        } finally {
            out.rollback();
        }
    }

    private PlanWriter writer(boolean several, Output out) {
        Layout layout = new Layout(several, this::width, language(), form.columns(), form.csv());
        try {
            return format.writer(out, layout);
        } catch (ColumnException e) {
            throw wrong("wrong.column", e.column(), String.join(", ", e.known()));
        }
    }
}
