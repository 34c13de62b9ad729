package io.github.mubiao.cli;

import java.io.IOException;
import java.io.Serial;

/** An input that can't be read as text; the message says why in a few words. */
final class UnreadableException extends IOException {

    @Serial
    private static final long serialVersionUID = 1L;

    UnreadableException(String reason) {
        super(reason);
    }

    UnreadableException(String reason, Throwable cause) {
        super(reason, cause);
    }
}
