package io.github.mubiao.cli.output;

import java.io.IOException;
import java.io.OutputStream;

/** A device or a pipe that was named as the output: nothing there can be kept or replaced. */
final class StreamSink implements Sink {

    private final OutputStream out;

    StreamSink(OutputStream out) {
        this.out = out;
    }

    @Override
    public void write(byte[] rows) throws IOException {
        out.write(rows);
        out.flush();
    }

    @Override
    public void keep() {
        // what is written is written
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
