package io.github.mubiao.cli;

import io.github.mubiao.cli.format.Selection.Doubts;
import io.github.mubiao.cli.input.UnreadableException;
import io.github.mubiao.cli.lang.Language;
import io.github.mubiao.parser.PlanParser;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IFactory;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** The command with its subcommands. */
@Command(name = "mubiao", addMethodSubcommands = false, synopsisSubcommandLabel = "COMMAND")
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
        prepare(args);
        Language language = CommonOptions.language(List.of(args), Language.of(Locale.getDefault()));
        PrintWriter out = new PrintWriter(new OutputStreamWriter(console.out(), StandardCharsets.UTF_8));
        CommandLine command = commandLine(console, args)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpWidth(100)
                .setParameterExceptionHandler(new WrongUse(language))
                .setExecutionExceptionHandler(new Failed(language))
                .setOut(out)
                .setErr(console.err());
        Help.translate(command, language);
        int exitCode = execute(command, language, args);
        out.flush();
        return exitCode;
    }

    /** The parser gets ready on another processor while the command line is read. */
    private static void prepare(String... args) {
        if (args.length > 1 && named(args).anyMatch(Subcommand::parses)) {
            Thread thread = new Thread(() -> PlanParser.standard().parse("新建公路10公里。"));
            thread.setDaemon(true);
            thread.start();
        }
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

    /** The command that the first word names, if it names one. */
    private static Stream<Subcommand> named(String... args) {
        return Stream.of(Subcommand.values())
                .filter(subcommand -> args.length > 0 && subcommand.toString().equals(args[0]));
    }

    /** With the command that the first word names; where it names none, as in the help, with all of them. */
    private static CommandLine commandLine(Console console, String... args) {
        MubiaoCommand mubiao = new MubiaoCommand(new CommonOptions());
        CommandLine command = new CommandLine(mubiao, new Factory());
        List<Subcommand> named = named(args).toList();
        for (Subcommand subcommand : named.isEmpty() ? List.of(Subcommand.values()) : named) {
            command.addSubcommand(subcommand.make(console, mubiao.common));
        }
        return command.registerConverter(Language.class, new LanguageConverter())
                .registerConverter(SelectionOptions.ClassName.class, new SelectionOptions.ClassConverter())
                .registerConverter(Doubts.class, new SelectionOptions.DoubtsConverter());
    }

    // No lambdas below: those of interfaces as old as picocli's would keep them out of the archive of classes.

    /** What nobody foresaw: one line all the same. */
    private record Failed(Language language) implements IExecutionExceptionHandler {
        @Override
        public int handleExecutionException(Exception e, CommandLine command, ParseResult words) {
            command.getErr().println("mubiao: " + language.text("failed", e));
            if (command.getParseResult().hasMatchedOption("--verbose")) {
                e.printStackTrace(command.getErr());
            }
            return ExitCode.USAGE;
        }
    }

    private record WrongUse(Language language) implements IParameterExceptionHandler {
        @Override
        public int handleParseException(ParameterException e, String[] words) {
            CommandLine command = e.getCommandLine();
            String name = command.getCommandSpec().qualifiedName();
            command.getErr().println("mubiao: " + e.getMessage() + language.text("see", name));
            return ExitCode.USAGE;
        }
    }

    /** Makes the values of options that may be given several times. picocli's own looks into each jar for Groovy: 15 ms of a start. */
    private static final class Factory implements IFactory {
        @Override
        public <K> K create(Class<K> type) {
            return type.cast(type == Set.class ? new LinkedHashSet<>() : new ArrayList<>());
        }
    }
}
