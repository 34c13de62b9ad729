package io.github.mubiao.cli.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Tells what the streams of this process are: whether a person is looking, or another program. */
public final class Terminal {

    /** Standard output. */
    public static final int OUT = 1;

    /** Standard error. */
    public static final int ERR = 2;

    private Terminal() {}

    /**
     * Whether a stream of this process is a terminal. Java can't tell one from the other before 22, so POSIX's {@code test}, which
     * inherits them, looks.
     *
     * @param stream {@link #OUT} or {@link #ERR}
     * @return true if it is; false too where the system can't tell
     */
    public static boolean is(int stream) {
        return !isKnownNotToBe(stream) && test("-t", String.valueOf(stream));
    }

    /** Where the system tells what a stream is: a file, or what takes everything. That costs less than a process. */
    private static boolean isKnownNotToBe(int stream) {
        try {
            Path real = Path.of("/dev/fd/" + stream).toRealPath();
            return Files.isRegularFile(real) || real.endsWith("null");
        } catch (IOException e) {
            return false; // a pipe, or a system that does not tell
        }
    }

    /**
     * Whether a stream of this process is a pipe.
     *
     * @param stream {@link #OUT} or {@link #ERR}
     * @return true if it is; false too where the system can't tell
     */
    public static boolean isPipe(int stream) {
        return test("-p", "/dev/fd/" + stream);
    }

    private static boolean test(String... condition) {
        List<String> command = new ArrayList<>(List.of("test"));
        command.addAll(List.of(condition));
        try {
            return new ProcessBuilder(command).inheritIO().start().waitFor() == 0;
        } catch (IOException e) {
            return false; // a system without test(1)
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
