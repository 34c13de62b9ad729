package io.github.mubiao.parser.text;

import java.util.Arrays;

/** Collects characters with the stretches of the original that they stand for. */
public final class MappedTextBuilder {

    private final StringBuilder chars;
    private final StringBuilder shown;
    private int[] from;
    private int[] to;

    /** Expects about so many characters. */
    public MappedTextBuilder(int expected) {
        chars = new StringBuilder(expected);
        shown = new StringBuilder(expected);
        from = new int[Math.max(16, expected)];
        to = new int[Math.max(16, expected)];
    }

    /** Adds a character that stands for [start, end) of the original. */
    public void append(char folded, char visible, int start, int end) {
        int n = chars.length();
        if (n == from.length) {
            from = Arrays.copyOf(from, 2 * n);
            to = Arrays.copyOf(to, 2 * n);
        }
        from[n] = start;
        to[n] = end;
        chars.append(folded);
        shown.append(visible);
    }

    /** Adds a text at the end. */
    public MappedTextBuilder append(MappedText text) {
        for (int i = 0; i < text.length(); i++) {
            append(
                    text.charAt(i),
                    text.shown(i, i + 1).charAt(0),
                    text.span(i, i + 1).start(),
                    text.span(i, i + 1).end());
        }
        return this;
    }

    /** How many characters there are. */
    public int length() {
        return chars.length();
    }

    /** The last folded character, or a line break at the start. */
    public char last() {
        return chars.isEmpty() ? '\n' : chars.charAt(chars.length() - 1);
    }

    /** Takes the last character back. */
    public void removeLast() {
        chars.setLength(chars.length() - 1);
        shown.setLength(shown.length() - 1);
    }

    /** What was collected. */
    public MappedText build() {
        int n = chars.length();
        return new MappedText(chars.toString(), shown.toString(), Arrays.copyOf(from, n), Arrays.copyOf(to, n));
    }
}
