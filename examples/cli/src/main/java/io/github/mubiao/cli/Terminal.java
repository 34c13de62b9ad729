package io.github.mubiao.cli;

import java.io.IOException;

/** Tells whether a person is looking. */
final class Terminal {

    /** Standard output. */
    static final int OUT = 1;

    /** Standard error. */
    static final int ERR = 2;

    private Terminal() {}

    /**
     * Whether a stream of this process is a terminal. Java can't tell one from the other before 22, so POSIX's {@code test}, which
     * inherits them, looks.
     *
     * @param stream {@link #OUT} or {@link #ERR}
     * @return true if it is; false too where the system can't tell
     */
    static boolean is(int stream) {
        try {
            return new ProcessBuilder("test", "-t", String.valueOf(stream))
                            .inheritIO()
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false; // a system without test(1)
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
