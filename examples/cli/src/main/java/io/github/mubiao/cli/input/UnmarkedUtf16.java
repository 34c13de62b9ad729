package io.github.mubiao.cli.input;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;

/**
 * Recognises Chinese text in UTF-16 without a byte-order mark, so that it can be called by its name. It isn't read: in which order
 * the bytes stand would be a guess.
 */
final class UnmarkedUtf16 {

    private static final int ENOUGH = 1 << 16;
    private static final double MOSTLY = 0.95;

    private UnmarkedUtf16() {}

    /**
     * Whether bytes are such a text.
     *
     * @param bytes the bytes of a file
     * @param otherwise what they are in another encoding, or empty
     * @return true if they make sense, and more than otherwise
     */
    static boolean test(byte[] bytes, String otherwise) {
        byte[] start = Arrays.copyOf(bytes, Math.min(bytes.length, ENOUGH) & ~1);
        boolean whole = bytes.length % 2 == 0 || bytes.length > ENOUGH;
        return whole
                && !makesSense(otherwise.substring(0, Math.min(otherwise.length(), ENOUGH)))
                && Stream.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)
                        .anyMatch(charset -> makesSense(new String(start, charset)));
    }

    private static boolean makesSense(String text) {
        long usual = text.chars().filter(UnmarkedUtf16::isUsual).count();
        return !text.isEmpty() && usual >= MOSTLY * text.length();
    }

    private static boolean isUsual(int c) {
        return (c >= 0x4E00 && c <= 0x9FFF) // ideographs
                || (c >= 0x20 && c <= 0x7E) // ASCII
                || c == '\n'
                || c == '\r'
                || c == '\t'
                || (c >= 0x2010 && c <= 0x203B) // dashes and quotation marks
                || (c >= 0x3000 && c <= 0x303F) // punctuation
                || (c >= 0xFF00 && c <= 0xFFEF); // full-width forms
    }
}
