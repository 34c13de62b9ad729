package io.github.mubiao.cli.output;

import java.io.Closeable;
import java.io.IOException;

/** Where whole rows go. */
interface Sink extends Closeable {

    /**
     * Takes rows.
     *
     * @param rows bytes that end where a row ends
     * @throws ClosedPipeException if nobody reads them any more
     * @throws IOException if they can't be written
     */
    void write(byte[] rows) throws IOException;

    /**
     * Makes what was written valid; without it, what was there before stays.
     *
     * @throws IOException if that fails
     */
    void keep() throws IOException;
}
