package io.github.mubiao.cli.input;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Something to read.
 *
 * @param label what messages call it: the path as the caller gave it
 * @param name the name of the document
 * @param file the file; null for standard input
 * @param hints what is known besides its text
 * @param source opens it
 */
public record Input(String label, String name, @Nullable Path file, Hints hints, Source source) {

    /** Planning documents are far smaller; the limit keeps a wrong file from filling the memory. */
    private static final int MOST_MEGABYTES = 100;

    private static final int MOST_BYTES = MOST_MEGABYTES << 20;

    /** A file of this share of the memory may fill it: text and result take several times what the file does. */
    private static final int LARGE_SHARE = 32;

    /** Opens the bytes of an input. */
    @FunctionalInterface
    public interface Source {
        /**
         * Opens the bytes.
         *
         * @return the bytes, to be closed
         * @throws IOException if they can't be opened
         */
        InputStream open() throws IOException;
    }

    /**
     * A file.
     *
     * @param file the file, as the caller gave it
     * @param name the name of the document
     * @return the input; it is opened when its text is asked for
     */
    static Input of(Path file, String name) {
        return new Input(file.toString(), name, file, Hints.NONE, () -> open(file));
    }

    /** Opening a pipe that nobody writes to would wait forever; those that the shell made for {@code <(command)} are written to. */
    private static InputStream open(Path file) throws IOException {
        if (Files.exists(file) && !Files.isRegularFile(file) && !isStreamOfThisProcess(file)) {
            throw new UnreadableException("unreadable.special");
        }
        return Files.newInputStream(file);
    }

    private static boolean isStreamOfThisProcess(Path file) {
        return file.startsWith("/dev/fd") || file.startsWith("/proc/self/fd") || file.equals(Path.of("/dev/stdin"));
    }

    /**
     * The documents in it.
     *
     * @return itself, or the rows of a table of documents
     */
    public Stream<Input> documents() {
        return RowDocuments.of(this).stream();
    }

    /** The same input as a document of another name. */
    Input named(String other) {
        return new Input(label, other, file, hints, source);
    }

    /**
     * Reads it as text.
     *
     * @return the decoded or extracted text
     * @throws UnreadableException if it can't be read as text
     */
    public String text() throws UnreadableException {
        return DocumentReader.read(bytes(), name);
    }

    /** Whether reading it may need so much memory that nothing should be read beside it. */
    public boolean isLarge() {
        try {
            return file != null && Files.size(file) > Runtime.getRuntime().maxMemory() / LARGE_SHARE;
        } catch (IOException e) {
            return false; // reading it tells why
        }
    }

    byte[] bytes() throws UnreadableException {
        try (InputStream in = source.open()) {
            byte[] bytes = in.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                throw new UnreadableException("unreadable.large", MOST_MEGABYTES);
            }
            return bytes;
        } catch (IOException e) {
            throw UnreadableException.of(e);
        }
    }
}
