package io.github.mubiao.cli;

import java.io.InputStream;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command with its subcommands. */
@Command(
        name = "mubiao",
        description = "Reads Chinese planning documents into exact, traceable targets.",
        mixinStandardHelpOptions = true,
        version = "mubiao ${bundle:mubiao.version}",
        resourceBundle = "io.github.mubiao.cli.build",
        synopsisSubcommandLabel = "COMMAND")
final class MubiaoCommand {

    /** What the exit status of every subcommand means. */
    static final int UNREADABLE = 1;

    private MubiaoCommand() {}

    /**
     * The command, ready to execute.
     *
     * @param stdin what {@code -} reads
     * @return the command; it prints to its own {@code out} and {@code err}
     */
    static CommandLine commandLine(InputStream stdin) {
        return new CommandLine(new MubiaoCommand())
                .addSubcommand(new ParseCommand(stdin))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpWidth(100);
    }
}
