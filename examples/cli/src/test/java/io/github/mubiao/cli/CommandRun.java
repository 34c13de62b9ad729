package io.github.mubiao.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;

/** What a run of the command left. */
record CommandRun(int exitCode, String out, String err) {

    /** Runs the command with a text as standard input. */
    static CommandRun of(String stdin, String... args) {
        return of(new ByteArrayInputStream(stdin.getBytes(StandardCharsets.UTF_8)), args);
    }

    static CommandRun of(InputStream stdin, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CommandRun run = of(stdin, out, args);
        return new CommandRun(run.exitCode(), out.toString(StandardCharsets.UTF_8), run.err());
    }

    /** Runs the command with an output of the caller's; what went there is not in the result. */
    static CommandRun of(InputStream stdin, OutputStream out, String... args) {
        StringWriter err = new StringWriter();
        int exitCode = MubiaoCommand.execute(new Console(stdin, out, () -> false, new PrintWriter(err)), args);
        return new CommandRun(exitCode, "", err.toString());
    }
}
