package io.github.mubiao.parser.text;

import io.github.mubiao.table.Letters;
import java.util.Arrays;

/** Collects characters with the stretches of the original that they stand for. */
public final class MappedTextBuilder {

    /** A line that is shorter was not broken off for want of room. */
    private static final int SHORTEST_WRAPPED = 16;

    private char[] chars;
    private char[] shown;
    private final SparseInts from = new SparseInts();
    private final SparseInts to = new SparseInts();
    private final SparseInts levels = new SparseInts();
    private int length;
    private int expected = -1;
    private int lastEnd;

    /** Has room for so many characters at first. */
    public MappedTextBuilder(int room) {
        chars = new char[Math.max(16, room)];
        shown = chars;
    }

    /** Adds a character that stands for [start, end) of the original. */
    void append(char folded, char visible, int start, int end) {
        if (length == chars.length) {
            grow();
        }
        if (folded != visible && shown == chars) {
            shown = chars.clone();
        }
        chars[length] = folded;
        shown[length] = visible;
        if (start != expected) {
            from.add(length, start);
        }
        expected = start + 1;
        if (end != start + 1) {
            to.add(length, end);
        }
        lastEnd = end;
        length++;
    }

    private void grow() {
        boolean same = shown == chars;
        chars = Arrays.copyOf(chars, 2 * length);
        shown = same ? chars : Arrays.copyOf(shown, 2 * length);
    }

    /** Adds a character of another text. */
    void append(MappedText text, int index) {
        append(text.charAt(index), text.shownAt(index), text.from(index), text.to(index));
    }

    /** Adds the next line of the same sentence: what was broken off goes on, but two numbers stay two. */
    public void appendLine(MappedText line) {
        boolean digits = length > 0
                && Folding.isAsciiDigit(chars[length - 1])
                && line.length() > 0
                && Folding.isAsciiDigit(line.charAt(0));
        if (digits && length < SHORTEST_WRAPPED) {
            append(MappedText.BORDER, ' ', lastEnd, line.from(0));
        }
        for (int i = 0; i < line.length(); i++) {
            append(line, i);
        }
    }

    /** Says of the line that begins here what it is marked as. */
    void mark(int level) {
        levels.add(length, level);
    }

    /** How many characters there are. */
    int length() {
        return length;
    }

    /** The last folded character, or a line break at the start. */
    char last() {
        return length == 0 ? '\n' : chars[length - 1];
    }

    /** Takes the last character back. */
    void removeLast() {
        length--;
        to.removeLast(length);
        from.removeLast(length);
        expected = -1;
    }

    /** What was collected; nothing may be added afterwards. */
    public MappedText build() {
        return new MappedText(chars, Letters.of(chars, length), shown, from, to, levels, 0, length, 0);
    }
}
