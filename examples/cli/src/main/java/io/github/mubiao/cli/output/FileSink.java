package io.github.mubiao.cli.output;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;

/**
 * A file that appears whole or not at all: it is written beside its place under another name, and moved there when all is done. What
 * was there before stays until then, also when the process is ended from outside.
 */
final class FileSink implements Sink {

    private final Path target;
    private final Path temporary;
    private final OutputStream out;
    private final Interrupt interrupt;

    /**
     * Opens a file beside the target.
     *
     * @param file the target; where it is a link, what it leads to
     * @throws IOException if its folder can't be written to
     */
    FileSink(Path file) throws IOException {
        this.target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
        this.temporary = target.resolveSibling(
                "." + target.getFileName() + "." + ProcessHandle.current().pid() + "." + System.nanoTime() + ".part");
        this.out = Files.newOutputStream(temporary, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        this.interrupt = Interrupt.run(this::remove);
    }

    @Override
    public void write(byte[] rows) throws IOException {
        out.write(rows);
    }

    @Override
    public void keep() throws IOException {
        out.close();
        copyPermissions();
        try {
            Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(temporary, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private void copyPermissions() throws IOException {
        PosixFileAttributeView old = Files.getFileAttributeView(target, PosixFileAttributeView.class);
        if (old != null && Files.exists(target)) {
            Files.setPosixFilePermissions(temporary, old.readAttributes().permissions());
        }
    }

    @Override
    public void close() throws IOException {
        try {
            out.close();
        } finally {
            remove();
            interrupt.close();
        }
    }

    private void remove() {
        try {
            Files.deleteIfExists(temporary);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
