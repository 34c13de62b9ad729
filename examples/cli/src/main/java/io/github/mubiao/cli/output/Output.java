package io.github.mubiao.cli.output;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.BooleanSupplier;

/**
 * What a command writes. Bytes wait until they are committed, so that what goes out ends where a row ends, and a row that could not
 * be finished can be taken back. A file is left as it was unless {@link #keep()} is called before it is closed.
 */
public final class Output extends OutputStream {

    private final Sink sink;
    private ByteArrayOutputStream pending = new ByteArrayOutputStream();

    private Output(Sink sink) {
        this.sink = sink;
    }

    /**
     * Standard output.
     *
     * @param out the stream; it stays open
     * @param piped whether it is a pipe, which can only fail because its reader has gone
     * @return an output
     */
    public static Output standard(OutputStream out, BooleanSupplier piped) {
        return new Output(new StandardSink(out, piped));
    }

    /**
     * A file.
     *
     * @param file where it shall stand; devices and pipes are written to as they are
     * @return an output
     * @throws IOException if it can't be written
     */
    public static Output to(Path file) throws IOException {
        if (Files.isDirectory(file)) {
            throw new FileSystemException(file.toString(), null, "is a folder");
        }
        boolean replaceable = !Files.exists(file) || Files.isRegularFile(file);
        return new Output(replaceable ? new FileSink(file) : new StreamSink(Files.newOutputStream(file)));
    }

    @Override
    public void write(int b) {
        pending.write(b);
    }

    @Override
    public void write(byte[] bytes, int start, int length) {
        pending.write(bytes, start, length);
    }

    /**
     * Lets go what was written since the last time.
     *
     * @throws ClosedPipeException if nobody reads it any more
     * @throws IOException if it can't be written
     */
    public void commit() throws IOException {
        if (pending.size() > 0) {
            sink.write(pending.toByteArray());
            rollback();
        }
    }

    /** Takes back what was written since the last commit. */
    public void rollback() {
        pending = new ByteArrayOutputStream();
    }

    /**
     * Commits, and puts a file into its place.
     *
     * @throws IOException if that fails
     */
    public void keep() throws IOException {
        commit();
        sink.keep();
    }

    @Override
    public void close() throws IOException {
        sink.close();
    }
}
