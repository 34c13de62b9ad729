package io.github.mubiao.parser;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where text comes from besides strings. */
final class TextSource {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private TextSource() {}

    static String of(Path file) throws IOException {
        try {
            return unmarked(Files.readString(file));
        } catch (CharacterCodingException e) {
            throw new IOException(file + " must be text in UTF-8", e);
        }
    }

    static String of(Reader reader) throws IOException {
        StringWriter text = new StringWriter();
        reader.transferTo(text);
        return unmarked(text.toString());
    }

    private static String unmarked(String text) {
        return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    }
}
