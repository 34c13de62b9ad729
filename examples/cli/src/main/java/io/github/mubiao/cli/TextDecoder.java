package io.github.mubiao.cli;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Stream;

/** Decodes plain text: by its byte-order mark, else as UTF-8 where it is valid UTF-8, else as GB18030. */
final class TextDecoder {

    private static final Charset GB18030 = Charset.forName("GB18030");

    private TextDecoder() {}

    /**
     * Decodes a text.
     *
     * @param bytes the bytes of a text file
     * @return the text without byte-order mark
     * @throws UnreadableException if the bytes are no text
     */
    static String decode(byte[] bytes) throws UnreadableException {
        String text = charsets(bytes)
                .map(charset -> decode(bytes, charset))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow(() -> new UnreadableException("is neither UTF-8, UTF-16 nor GB18030 text"));
        if (isBinary(text)) {
            throw new UnreadableException("is binary, not text");
        }
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
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
        CharBuffer out = CharBuffer.allocate((int) Math.ceil(bytes.length * (double) decoder.maxCharsPerByte()) + 1);
        if (decoder.decode(in, out, false).isError()) {
            return Optional.empty();
        }
        if (in.hasRemaining()) {
            out.put('\uFFFD');
        }
        return Optional.of(out.flip().toString());
    }

    /** Stray control characters occur in texts; a NUL, or more than one in a hundred, does not. */
    private static boolean isBinary(String text) {
        long controls = text.chars()
                .filter(c -> Character.isISOControl(c) && !Character.isWhitespace(c))
                .count();
        return text.indexOf('\0') >= 0 || controls * 100 > text.length();
    }
}
