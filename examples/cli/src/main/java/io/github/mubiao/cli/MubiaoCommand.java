package io.github.mubiao.cli;

import java.io.InputStream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.ParameterException;

/** The command with its subcommands. */
@Command(
        name = "mubiao",
        description = "Reads Chinese planning documents into exact, traceable targets.",
        mixinStandardHelpOptions = true,
        version = "mubiao ${bundle:project.version}",
        resourceBundle = "io.github.mubiao.cli.build",
        synopsisSubcommandLabel = "COMMAND")
final class MubiaoCommand {

    /** The exit status when an input could not be read. */
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
                .setUsageHelpWidth(100)
                .setParameterExceptionHandler(MubiaoCommand::wrongUse);
    }

    private static int wrongUse(ParameterException e, String[] args) {
        CommandLine command = e.getCommandLine();
        String name = command.getCommandSpec().qualifiedName();
        command.getErr().println("mubiao: " + e.getMessage() + " (see " + name + " --help)");
        return ExitCode.USAGE;
    }
}
