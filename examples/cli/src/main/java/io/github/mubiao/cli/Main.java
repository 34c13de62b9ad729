package io.github.mubiao.cli;

import io.github.mubiao.cli.output.Terminal;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/** Runs the command as a process; output is UTF-8 whatever the locale. */
public final class Main {

    private Main() {}

    /**
     * Runs the command and exits.
     *
     * @param args the words of the command line
     */
    public static void main(String[] args) {
        if (Version.isAll(args)) {
            System.out.println(Version.text());
            return;
        }
        PrintWriter err = new PrintWriter(
                new OutputStreamWriter(new FileOutputStream(FileDescriptor.err), StandardCharsets.UTF_8), true);
        Console console = new Console(
                System.in, new FileOutputStream(FileDescriptor.out), () -> Terminal.isPipe(Terminal.OUT), err);
        int exitCode = MubiaoCommand.execute(console, args);
        err.flush();
        System.exit(exitCode);
    }
}
