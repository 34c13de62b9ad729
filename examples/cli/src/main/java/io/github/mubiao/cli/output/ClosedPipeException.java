package io.github.mubiao.cli.output;

import java.io.IOException;
import java.io.Serial;

/** The reader of a pipe has gone, as {@code head} does when it has seen enough: no failure, but nothing is left to do. */
public final class ClosedPipeException extends IOException {

    @Serial
    private static final long serialVersionUID = 1L;

    ClosedPipeException(IOException cause) {
        super(cause);
    }
}
