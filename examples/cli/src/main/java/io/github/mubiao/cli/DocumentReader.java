package io.github.mubiao.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Turns the bytes of a document into text. What they are is told by their content; a file's name may be wrong. */
final class DocumentReader {

    private static final byte[] PDF = "%PDF-".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLE2 = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private DocumentReader() {}

    /**
     * Reads a text, HTML, docx or PDF document.
     *
     * @param bytes the whole document
     * @return its text, not blank
     * @throws UnreadableException if it is none of these, is damaged, or holds no text
     */
    static String read(byte[] bytes) throws UnreadableException {
        if (startsWith(bytes, PDF)) {
            return extract(bytes, PdfReader::read, "PDF", "holds no text (scanned pages need OCR first)");
        }
        if (startsWith(bytes, ZIP)) {
            return extract(bytes, DocxReader::read, "docx", "holds no text");
        }
        if (startsWith(bytes, OLE2)) {
            throw new UnreadableException(
                    "is an old Office file (.doc, .wps) or protected by a password; save it as .docx without one");
        }
        String text = TextDecoder.decode(bytes);
        return notBlank(HtmlReader.isHtml(text) ? HtmlReader.read(text) : text, "holds no text");
    }

    private static boolean startsWith(byte[] bytes, byte[] magic) {
        if (bytes.length < magic.length) {
            return false;
        }
        for (int i = 0; i < magic.length; i++) {
            if (bytes[i] != magic[i]) {
                return false;
            }
        }
        return true;
    }

    private static String extract(byte[] bytes, Extractor extractor, String type, String blank)
            throws UnreadableException {
        try {
            return notBlank(extractor.read(bytes), blank);
        } catch (UnreadableException e) {
            throw e;
        } catch (IOException | RuntimeException | StackOverflowError e) {
            // the libraries answer damaged files with all of these
            throw new UnreadableException("is damaged, or no " + type, e);
        }
    }

    private static String notBlank(String text, String message) throws UnreadableException {
        if (text.isBlank()) {
            throw new UnreadableException(message);
        }
        return text;
    }

    /** Reads the text of one type of document. */
    @FunctionalInterface
    private interface Extractor {
        String read(byte[] bytes) throws IOException;
    }
}
