package io.github.mubiao.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
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
        PrintWriter out = utf8(new FileOutputStream(FileDescriptor.out), false);
        PrintWriter err = utf8(new FileOutputStream(FileDescriptor.err), true);
        int exitCode =
                MubiaoCommand.commandLine(System.in).setOut(out).setErr(err).execute(args);
        out.flush();
        err.flush();
        System.exit(exitCode);
    }

    private static PrintWriter utf8(OutputStream stream, boolean autoFlush) {
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), autoFlush);
    }
}
