package io.github.mubiao.cli;

import io.github.mubiao.cli.input.UnreadableException;
import io.github.mubiao.cli.lang.Language;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParameterException;

/** The command with its subcommands. */
@Command(
        name = "mubiao",
        mixinStandardHelpOptions = true,
        versionProvider = BuildVersion.class,
        synopsisSubcommandLabel = "COMMAND")
final class MubiaoCommand {

    /** The exit status when an input could not be read. */
    static final int UNREADABLE = 1;

    @Mixin
    private final CommonOptions common;

    private MubiaoCommand(CommonOptions common) {
        this.common = common;
    }

    /**
     * Runs the command.
     *
     * @param console what it reads and writes
     * @param args the words of the command line
     * @return the exit status
     */
    static int execute(Console console, String... args) {
        Language language = CommonOptions.language(List.of(args), Language.of(Locale.getDefault()));
        PrintWriter out = new PrintWriter(new OutputStreamWriter(console.out(), StandardCharsets.UTF_8));
        CommandLine command = commandLine(console)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpWidth(100)
                .setParameterExceptionHandler((e, words) -> wrongUse(e, language))
                .setExecutionExceptionHandler((e, failed, words) -> failed(e, failed, language))
                .setOut(out)
                .setErr(console.err());
        Help.translate(command, language);
        int exitCode = execute(command, language, args);
        out.flush();
        return exitCode;
    }

    private static int execute(CommandLine command, Language language, String... args) {
        try {
            return command.execute(args);
        } catch (OutOfMemoryError | StackOverflowError e) {
            command.getErr()
                    .println("mubiao: "
                            + language.text("failed", UnreadableException.of(e).reason(language)));
            return ExitCode.USAGE;
        }
    }

    private static CommandLine commandLine(Console console) {
        MubiaoCommand mubiao = new MubiaoCommand(new CommonOptions());
        return new CommandLine(mubiao)
                .addSubcommand(new ParseCommand(console, mubiao.common))
                .addSubcommand(new TextCommand(console, mubiao.common))
                .addSubcommand(new ReportCommand(console, mubiao.common))
                .addSubcommand(new TrackCommand(console, mubiao.common))
                .addSubcommand(new PanelCommand(console, mubiao.common))
                .addSubcommand(new CheckCommand(console, mubiao.common));
    }

    /** What nobody foresaw: one line all the same. */
    private static int failed(Exception e, CommandLine command, Language language) {
        command.getErr().println("mubiao: " + language.text("failed", e));
        if (command.getParseResult().hasMatchedOption("--verbose")) {
            e.printStackTrace(command.getErr());
        }
        return ExitCode.USAGE;
    }

    private static int wrongUse(ParameterException e, Language language) {
        CommandLine command = e.getCommandLine();
        String name = command.getCommandSpec().qualifiedName();
        command.getErr().println("mubiao: " + e.getMessage() + language.text("see", name));
        return ExitCode.USAGE;
    }
}
