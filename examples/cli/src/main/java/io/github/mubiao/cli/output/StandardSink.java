package io.github.mubiao.cli.output;

import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;

/** Standard output: rows go out as they come, and when the process is ended from outside, the ones that are going out end whole. */
final class StandardSink implements Sink {

    /** A reader that takes nothing for so long is not waited for. */
    private static final long PATIENCE_SECONDS = 2;

    private final OutputStream out;
    private final BooleanSupplier piped;
    private final ReentrantLock writing = new ReentrantLock();
    private final Interrupt interrupt = Interrupt.run(this::stop);

    StandardSink(OutputStream out, BooleanSupplier piped) {
        this.out = out;
        this.piped = piped;
    }

    @Override
    public void write(byte[] rows) throws IOException {
        writing.lock();
        try {
            out.write(rows);
            out.flush();
        } catch (IOException e) {
            throw isClosedPipe(e) ? new ClosedPipeException(e) : e;
        } finally {
            writing.unlock();
        }
    }

    /** A pipe that can't be written to has lost its reader; the message tells it of sockets, and speaks the language of the system. */
    private boolean isClosedPipe(IOException e) {
        return "Broken pipe".equals(e.getMessage()) || piped.getAsBoolean();
    }

    /** Lets the rows end that are being written, and keeps others from starting. */
    private void stop() {
        try {
            if (!writing.tryLock(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                return;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        // the lock is never given back: the process ends
    }

    @Override
    public void keep() {
        // what is written is written
    }

    @Override
    public void close() {
        interrupt.close();
    }
}
