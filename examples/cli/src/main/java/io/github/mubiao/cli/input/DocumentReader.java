package io.github.mubiao.cli.input;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Turns the bytes of a document into text. What they are is told by their content; a file's name may be wrong. */
public final class DocumentReader {

    private static final byte[] PDF = "%PDF-".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] RTF = "{\\rtf".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLE2 = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private DocumentReader() {}

    /**
     * Reads a text, HTML, docx, xlsx, CSV or PDF document.
     *
     * @param bytes the whole document
     * @param name what it is called; only whether a text is CSV is told by it
     * @return its text, not blank, without lines that no document has
     * @throws UnreadableException if it is none of these, is damaged, or holds no text
     */
    public static String read(byte[] bytes, String name) throws UnreadableException {
        return LongLines.refuse(text(bytes, name));
    }

    private static String text(byte[] bytes, String name) throws UnreadableException {
        if (startsWith(bytes, PDF)) {
            return extract(bytes, PdfReader::read, "PDF", "unreadable.scan");
        }
        if (startsWith(bytes, ZIP)) {
            return packed(bytes);
        }
        if (startsWith(bytes, OLE2)) {
            throw new UnreadableException("unreadable.ole2");
        }
        if (startsWith(bytes, RTF)) {
            throw new UnreadableException("unreadable.format", "RTF");
        }
        return plain(bytes, name);
    }

    private static String packed(byte[] bytes) throws UnreadableException {
        return switch (ZipKind.of(bytes)) {
            case DOCX -> extract(bytes, DocxReader::read, "docx", "unreadable.blank");
            case XLSX -> extract(bytes, Tables::text, "xlsx", "unreadable.blank");
            case PPTX -> throw new UnreadableException("unreadable.format", "pptx");
            case OPEN_DOCUMENT -> throw new UnreadableException("unreadable.format", "OpenDocument");
            case OFD -> throw new UnreadableException("unreadable.format", "OFD");
            case ARCHIVE -> throw new UnreadableException("unreadable.archive");
        };
    }

    private static String plain(byte[] bytes, String name) throws UnreadableException {
        String text = TextDecoder.decode(bytes);
        if (HtmlReader.isHtml(text)) {
            return notBlank(HtmlReader.read(text), "unreadable.blank");
        }
        return notBlank(Tables.isCsv(name) ? Tables.text(text) : HtmlReader.layOutTables(text), "unreadable.blank");
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
            throw new UnreadableException(e, "unreadable.damaged", type);
        }
    }

    private static String notBlank(String text, String key) throws UnreadableException {
        if (text.isBlank()) {
            throw new UnreadableException(key);
        }
        return text;
    }

    /** Reads the text of one type of document. */
    @FunctionalInterface
    private interface Extractor {
        String read(byte[] bytes) throws IOException;
    }
}
