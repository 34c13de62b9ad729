package io.github.mubiao.cli;

import io.github.mubiao.cli.OutputFormat.Page;
import io.github.mubiao.parser.ParseOptions;
import io.github.mubiao.quantity.Units;
import java.io.FilterWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code mubiao parse}: prints what planning documents commit to. */
@Command(
        name = "parse",
        description = "Reads planning documents and prints their targets, observations and milestones.",
        mixinStandardHelpOptions = true,
        version = "mubiao ${bundle:project.version}",
        resourceBundle = "io.github.mubiao.cli.build",
        footerHeading = "%n",
        footer = {
            "Text may be UTF-8, UTF-16 with a byte-order mark, or GB18030; what a file is, is told by its content. Offsets "
                    + "(start, end) are UTF-16 units of the decoded text without byte-order mark; of HTML, docx and PDF, of "
                    + "the text that was taken out of them.",
            "",
            "Diagnostics go to standard error as FILE:START-END: SEVERITY: MESSAGE [CODE]."
        },
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:every input was read, whatever its warnings",
            "1:an input could not be read as text; the others were",
            "2:wrong use, or the output could not be written"
        })
final class ParseCommand implements Callable<Integer> {

    private static final int DEFAULT_WIDTH = 120;

    private final InputStream stdin;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description =
                    "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}). Several plans as json are one per line.")
    private OutputFormat format = OutputFormat.TABLE;

    @Option(
            names = "--region",
            paramLabel = "CODE",
            description = "GB/T 2260 code of the issuing region, rather than what the text says.")
    private @Nullable String region;

    @Option(
            names = "--year",
            paramLabel = "YYYY",
            description = "The year that the plan is for, rather than what the text says.")
    private @Nullable Integer year;

    @Option(
            names = "--units",
            paramLabel = "FILE",
            description = "Units to add: CSV with the columns symbol,aliases,dimension,factor.")
    private @Nullable Path units;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Where to print; standard output by default.")
    private @Nullable Path output;

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description =
                    "Text, HTML, docx or PDF; a folder stands for all txt, md, html, htm, docx and pdf files within, - for standard input.")
    private List<String> files = List.of();

    ParseCommand(InputStream stdin) {
        this.stdin = stdin;
    }

    @Override
    public Integer call() {
        PrintWriter err = spec.commandLine().getErr();
        Documents documents = new Documents(stdin, options(), new Messages(err));
        boolean several = files.size() > 1 || Inputs.isFolder(files.get(0));
        try (Writer out = open()) {
            format.write(documents.plans(files), several, new Page(out, this::width));
        } catch (IOException e) {
            String name = output == null ? "standard output" : output.toString();
            err.println("mubiao: " + name + ": could not be written: " + Reason.of(e));
            return ExitCode.USAGE;
        }
        return documents.complete() ? ExitCode.OK : MubiaoCommand.UNREADABLE;
    }

    private ParseOptions options() {
        ParseOptions options = ParseOptions.DEFAULT;
        if (region != null) {
            require(region.matches("[0-9]{6}"), "--region " + region + ": must be the six digits of a GB/T 2260 code");
            require(
                    !options.regions().everCoded(region).isEmpty(),
                    "--region " + region + ": no division has ever had this code of GB/T 2260");
            options = options.withRegion(region);
        }
        if (year != null) {
            require(year >= 1949 && year <= 2999, "--year " + year + ": must be from 1949 to 2999");
            options = options.withYear(year);
        }
        return units == null ? options : options.withUnits(read(units));
    }

    private void require(boolean right, String message) {
        if (!right) {
            throw new ParameterException(spec.commandLine(), message);
        }
    }

    private Units read(Path file) {
        try {
            return Units.read(new StringReader(TextDecoder.decode(Files.readAllBytes(file))));
        } catch (IOException e) {
            throw wrongUnits(file, Reason.of(e), e);
        } catch (IllegalArgumentException e) {
            throw wrongUnits(file, e.getMessage(), e);
        }
    }

    private ParameterException wrongUnits(Path file, @Nullable String reason, Exception cause) {
        return new ParameterException(spec.commandLine(), "--units " + file + ": " + reason, cause);
    }

    private Writer open() throws IOException {
        return output == null ? new StandardOutput(spec.commandLine().getOut()) : Files.newBufferedWriter(output);
    }

    private int width() {
        boolean terminal = output == null && Terminal.is(Terminal.OUT);
        return terminal ? spec.usageMessage().autoWidth(true).width() : DEFAULT_WIDTH;
    }

    /** Standard output: not this command's to close, but its failure is to tell. */
    private static final class StandardOutput extends FilterWriter {

        private final PrintWriter printer;

        StandardOutput(PrintWriter printer) {
            super(printer);
            this.printer = printer;
        }

        @Override
        public void close() throws IOException {
            if (printer.checkError()) {
                throw new IOException("it is full or closed");
            }
        }
    }
}
