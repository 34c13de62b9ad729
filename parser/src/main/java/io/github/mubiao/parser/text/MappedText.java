package io.github.mubiao.parser.text;

import io.github.mubiao.model.SourceSpan;
import io.github.mubiao.parser.words.FlatText;
import java.util.Arrays;

/**
 * Text to analyse, in which every character knows the stretch of the original that it stands for.
 *
 * <p>The characters are folded in width and script, what is {@code shown} only in width: rules look at the first, names that
 * are printed come from the second (新增規上企業 keeps its traditional characters). A tab is the border of two cells. Immutable;
 * a slice is a view.
 */
public final class MappedText implements FlatText {

    /** The border of two cells: no figure and no clause goes across it. */
    public static final char BORDER = '\t';

    /** What is printed for a point or a 1, and not always means one. */
    private static final String MISPRINTS = "。，,l";

    /** No text. */
    public static final MappedText EMPTY = new MappedText(
            new char[0], new char[0], new char[0], new SparseInts(), new SparseInts(), new SparseInts(), 0, 0, 0);

    /** The level of a line that stands beside the document, such as its title in the front matter. */
    static final int METADATA = 7;

    private final char[] chars;
    private final char[] letters;
    private final char[] shown;
    private final SparseInts from;
    private final SparseInts to;
    private final SparseInts levels;
    private final int start;
    private final int end;
    private final int moved;

    MappedText(
            char[] chars,
            char[] letters,
            char[] shown,
            SparseInts from,
            SparseInts to,
            SparseInts levels,
            int start,
            int end,
            int moved) {
        this.chars = chars;
        this.letters = letters;
        this.shown = shown;
        this.from = from;
        this.to = to;
        this.levels = levels;
        this.start = start;
        this.end = end;
        this.moved = moved;
    }

    /** The same where the original begins so many characters further on in a longer one. */
    MappedText movedBy(int characters) {
        return new MappedText(chars, letters, shown, from, to, levels, start, end, moved + characters);
    }

    /** The characters of [start, end) as a reader should see them. */
    public String shown(int first, int last) {
        return new String(shown, start + first, last - first);
    }

    /** Whether a reader should see the characters of [first, last) as they are. */
    public boolean isShownAsRead(int first, int last) {
        return Arrays.equals(chars, start + first, start + last, shown, start + first, start + last);
    }

    /** One character as a reader should see it. */
    char shownAt(int index) {
        return shown[start + index];
    }

    /** The original stretch of [start, end), which must not be empty. */
    public SourceSpan span(int first, int last) {
        return new SourceSpan(from(first), to(last - 1));
    }

    /** The original stretch of the whole text, which must not be empty. */
    public SourceSpan span() {
        return span(0, length());
    }

    /** Where the original of a character begins. */
    int from(int index) {
        return moved + from.interpolated(start + index);
    }

    /** The index behind the original of a character. */
    int to(int index) {
        int after = to.get(start + index, -1);
        return after < 0 ? from(index) + 1 : moved + after;
    }

    /** The level of the heading that the text is marked as (1 for {@code # …}); 0 where it is none. */
    public int headingLevel() {
        int level = levels.get(start, 0);
        return level == METADATA ? 0 : level;
    }

    /** Whether the text stands beside the document, such as its title in the front matter. */
    public boolean isMetadata() {
        return levels.get(start, 0) == METADATA;
    }

    /** Whether the text is a row of cells. */
    public boolean hasCells() {
        for (int i = start; i < end; i++) {
            if (chars[i] == BORDER) {
                return true;
            }
        }
        return false;
    }

    /** Whether the digits of [first, last) stand apart in the original (2 063.37亿元) or are misprinted (12。2%). */
    public boolean isBroken(int first, int last) {
        for (int i = first; i < last; i++) {
            boolean digits = isNumeric(charAt(i)) && i + 1 < last && isNumeric(charAt(i + 1));
            if (digits && to(i) < from(i + 1) || isNumeric(charAt(i)) && MISPRINTS.indexOf(shownAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean isNumeric(char c) {
        return c >= '0' && c <= '9' || c == '.';
    }

    /** The part [first, last). */
    public MappedText slice(int first, int last) {
        return first == 0 && last == length()
                ? this
                : new MappedText(chars, letters, shown, from, to, levels, start + first, start + last, moved);
    }

    /** Whether words stand at an index. */
    public boolean startsWith(String words, int index) {
        boolean same = index >= 0 && index + words.length() <= length();
        for (int i = 0; same && i < words.length(); i++) {
            same = charAt(index + i) == words.charAt(i);
        }
        return same;
    }

    /** Whether it begins with words. */
    public boolean startsWith(String words) {
        return startsWith(words, 0);
    }

    /** Whether it ends with words. */
    public boolean endsWith(String words) {
        return startsWith(words, length() - words.length());
    }

    /** Whether words, of which there must be some, stand anywhere in it. */
    public boolean contains(String words) {
        return indexOf(words) >= 0;
    }

    /** The first index of words, which must not be empty, or −1. */
    public int indexOf(String words) {
        for (int i = indexOf(words.charAt(0), 0); i >= 0; i = indexOf(words.charAt(0), i + 1)) {
            if (startsWith(words, i)) {
                return i;
            }
        }
        return -1;
    }

    /** The first index of a character from an index on, or −1. */
    public int indexOf(char c, int from) {
        for (int i = start + from; i < end; i++) {
            if (chars[i] == c) {
                return i - start;
            }
        }
        return -1;
    }

    /** Whether it is these words. */
    public boolean is(String words) {
        return length() == words.length() && startsWith(words, 0);
    }

    /** Without blanks and borders at the ends. */
    public MappedText strip() {
        int first = 0;
        int last = length();
        while (first < last && isBlank(charAt(first))) {
            first++;
        }
        while (last > first && isBlank(charAt(last - 1))) {
            last--;
        }
        return slice(first, last);
    }

    static boolean isBlank(char c) {
        return c == ' ' || c == BORDER;
    }

    /** The text as one reads it aloud: without blanks and marks of footnotes, but with the borders of figures. */
    public MappedText withoutBlanks() {
        return Blanks.remove(this);
    }

    @Override
    public char[] letters() {
        return letters;
    }

    @Override
    public int offset() {
        return start;
    }

    @Override
    public int length() {
        return end - start;
    }

    @Override
    public char charAt(int index) {
        return chars[start + index];
    }

    @Override
    public String subSequence(int first, int last) {
        return new String(chars, start + first, last - first);
    }

    /** The folded characters. */
    @Override
    public String toString() {
        return new String(chars, start, end - start);
    }
}
