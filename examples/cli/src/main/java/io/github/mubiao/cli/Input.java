package io.github.mubiao.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Something to read.
 *
 * @param label what messages call it: the path as the caller gave it
 * @param document the name of the document: the file's name
 * @param source opens it
 */
record Input(String label, String document, Source source) {

    /** Planning documents are far smaller; the limit keeps a wrong file from filling the memory. */
    private static final int MAX_BYTES = 100 * 1024 * 1024;

    /** Opens the bytes of an input. */
    @FunctionalInterface
    interface Source {
        InputStream open() throws IOException;
    }

    static Input of(Path file) {
        return new Input(file.toString(), String.valueOf(file.getFileName()), () -> Files.newInputStream(file));
    }

    /**
     * Reads it as text.
     *
     * @return the decoded or extracted text
     * @throws UnreadableException if it can't be read as text
     */
    String text() throws UnreadableException {
        return DocumentReader.read(bytes());
    }

    private byte[] bytes() throws UnreadableException {
        try (InputStream in = source.open()) {
            byte[] bytes = in.readNBytes(MAX_BYTES + 1);
            if (bytes.length > MAX_BYTES) {
                throw new UnreadableException("is larger than the 100 MB allowed");
            }
            return bytes;
        } catch (UnreadableException e) {
            throw e;
        } catch (IOException e) {
            throw new UnreadableException(Reason.of(e), e);
        }
    }
}
