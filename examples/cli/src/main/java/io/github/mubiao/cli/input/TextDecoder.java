package io.github.mubiao.cli.input;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Stream;

/** Decodes plain text: by its byte-order mark, else as UTF-8 where it is valid UTF-8, else as GB18030. */
public final class TextDecoder {

    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final int CHUNK = 1 << 13;

    private TextDecoder() {}

    /**
     * Decodes a text.
     *
     * @param bytes the bytes of a text file
     * @return the text without byte-order mark
     * @throws UnreadableException if the bytes are no text
     */
    public static String decode(byte[] bytes) throws UnreadableException {
        String text = charsets(bytes)
                .map(charset -> decode(bytes, charset))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse("");
        if (!hasMark(text) && UnmarkedUtf16.test(bytes, text)) {
            throw new UnreadableException("unreadable.utf16");
        }
        if (text.isEmpty() && bytes.length > 0) {
            throw new UnreadableException("unreadable.charset");
        }
        if (isBinary(text)) {
            throw new UnreadableException("unreadable.binary");
        }
        return hasMark(text) ? text.substring(1) : text;
    }

    private static boolean hasMark(String text) {
        return text.startsWith("\uFEFF");
    }

    private static Stream<Charset> charsets(byte[] bytes) {
        if (bytes.length >= 2 && bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF) {
            return Stream.of(StandardCharsets.UTF_16BE);
        }
        if (bytes.length >= 2 && bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE) {
            return Stream.of(StandardCharsets.UTF_16LE);
        }
        return Stream.of(StandardCharsets.UTF_8, GB18030);
    }

    /** The text, or empty where the bytes do not fit the charset; a character cut off at the end fits. */
    private static Optional<String> decode(byte[] bytes, Charset charset) {
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer chunk = CharBuffer.allocate(CHUNK);
        StringBuilder text = new StringBuilder(bytes.length / 2);
        CoderResult result = CoderResult.OVERFLOW;
        while (result.isOverflow()) {
            result = decoder.decode(in, chunk, false);
            text.append(chunk.flip());
            chunk.clear();
        }
        if (result.isError()) {
            return Optional.empty();
        }
        return Optional.of(in.hasRemaining() ? text.append('\uFFFD').toString() : text.toString());
    }

    /** Stray control characters occur in texts; a NUL, or more than one in a hundred, does not. */
    private static boolean isBinary(String text) {
        long controls = text.chars()
                .filter(c -> Character.isISOControl(c) && !Character.isWhitespace(c))
                .count();
        return text.indexOf('\0') >= 0 || controls * 100 > text.length();
    }
}
