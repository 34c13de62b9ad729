package io.github.mubiao.cli.input;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** What a zip file is, by the names within. */
enum ZipKind {
    /** Word. */
    DOCX("word/"),
    /** Excel. */
    XLSX("xl/"),
    /** PowerPoint. */
    PPTX("ppt/"),
    /** LibreOffice. */
    OPEN_DOCUMENT("mimetype"),
    /** 版式文档 (GB/T 33190). */
    OFD("OFD.xml"),
    /** Files that belong to no format that is known here. */
    ARCHIVE("");

    /** The part that every file of Office begins with. */
    private static final String OFFICE = "[Content_Types].xml";

    /** No document has so many parts before the one that tells. */
    private static final int MOST_ENTRIES = 1_000;

    private final String start;

    ZipKind(String start) {
        this.start = start;
    }

    /**
     * Looks into a file.
     *
     * @param bytes the bytes of a zip file
     * @return what it is
     * @throws UnreadableException if it is cut or damaged before that can be told
     */
    static ZipKind of(byte[] bytes) throws UnreadableException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            ZipEntry entry = zip.getNextEntry();
            boolean cut = entry == null;
            for (int i = 0; entry != null && i < MOST_ENTRIES; i++, entry = zip.getNextEntry()) {
                ZipKind kind = named(entry.getName());
                if (kind != ARCHIVE) {
                    return kind;
                }
                cut |= entry.getName().equals(OFFICE);
            }
            if (cut) {
                throw new UnreadableException("unreadable.damaged", "docx");
            }
            return ARCHIVE;
        } catch (IOException | IllegalArgumentException e) {
            // the names of the entries may be no UTF-8
            throw e instanceof UnreadableException u ? u : new UnreadableException(e, "unreadable.damaged", "docx");
        }
    }

    private static ZipKind named(String entry) {
        for (ZipKind kind : values()) {
            if (entry.startsWith(kind.start)) {
                return kind;
            }
        }
        return ARCHIVE;
    }
}
