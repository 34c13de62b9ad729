package io.github.mubiao.cli;

import io.github.mubiao.cli.input.Input;
import io.github.mubiao.cli.input.Inputs;
import io.github.mubiao.cli.input.Problem;
import io.github.mubiao.cli.input.UnreadableException;
import io.github.mubiao.cli.output.Output;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code mubiao text}: prints the text of documents, which all offsets refer to. */
@Command(name = "text", addMethodSubcommands = false)
final class TextCommand implements Callable<Integer> {

    private final Console console;
    private final CommonOptions common;

    @Mixin
    private OutputOptions output = new OutputOptions();

    @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "documents")
    private List<String> files = List.of();

    private boolean complete = true;
    private boolean some;

    TextCommand(Console console, CommonOptions common) {
        this.console = console;
        this.common = common;
    }

    @Override
    public Integer call() {
        Inputs inputs = Inputs.of(files, console.in());
        output.spare(inputs, common.language());
        Messages messages = new Messages(console.err(), common.language(), common.verbose());
        for (Problem problem : inputs.problems()) {
            complete &= !problem.failure();
            messages.unreadable(problem.label(), problem.reason());
        }
        int exitCode = output.write(
                out -> {
                    Stream<Input> documents = inputs.documents().stream().flatMap(Input::documents);
                    for (Input input : (Iterable<Input>) documents::iterator) {
                        print(input, out, messages);
                    }
                    return some;
                },
                console,
                common.language());
        return exitCode != ExitCode.OK || complete ? exitCode : MubiaoCommand.UNREADABLE;
    }

    private void print(Input input, Output out, Messages messages) throws IOException {
        String text;
        try {
            text = input.text();
        } catch (UnreadableException | RuntimeException | OutOfMemoryError e) {
            complete = false;
            messages.unreadable(input.label(), UnreadableException.of(e));
            return;
        }
        some = true;
        out.write(text.getBytes(StandardCharsets.UTF_8));
        out.commit();
    }
}
