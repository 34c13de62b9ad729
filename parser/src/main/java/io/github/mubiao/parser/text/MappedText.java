package io.github.mubiao.parser.text;

import io.github.mubiao.model.SourceSpan;
import java.util.Arrays;
import java.util.function.IntPredicate;

/**
 * Text to analyse, in which every character knows the stretch of the original that it stands for.
 *
 * <p>{@code chars} is folded in width and script, {@code shown} only in width: rules look at the first, names that are
 * printed come from the second (新增規上企業 keeps its traditional characters). Immutable; slices and joins keep the way back.
 */
public final class MappedText implements CharSequence {

    /** No text. */
    public static final MappedText EMPTY = new MappedText("", "", new int[0], new int[0]);

    private final String chars;
    private final String shown;
    private final int[] from;
    private final int[] to;

    MappedText(String chars, String shown, int[] from, int[] to) {
        this.chars = chars;
        this.shown = shown;
        this.from = from;
        this.to = to;
    }

    /** The characters of [start, end) as a reader should see them. */
    public String shown(int start, int end) {
        return shown.substring(start, end);
    }

    /** The original stretch of [start, end), which must not be empty. */
    public SourceSpan span(int start, int end) {
        return new SourceSpan(from[start], to[end - 1]);
    }

    /** The original stretch of the whole text, which must not be empty. */
    public SourceSpan span() {
        return span(0, length());
    }

    /** The part [start, end). */
    public MappedText slice(int start, int end) {
        return new MappedText(
                chars.substring(start, end),
                shown.substring(start, end),
                Arrays.copyOfRange(from, start, end),
                Arrays.copyOfRange(to, start, end));
    }

    /** Without blanks at the ends. */
    public MappedText strip() {
        int start = 0;
        int end = length();
        while (start < end && chars.charAt(start) == ' ') {
            start++;
        }
        while (end > start && chars.charAt(end - 1) == ' ') {
            end--;
        }
        return start == 0 && end == length() ? this : slice(start, end);
    }

    /** Only the characters whose index passes. */
    public MappedText keep(IntPredicate index) {
        MappedTextBuilder kept = new MappedTextBuilder(length());
        for (int i = 0; i < length(); i++) {
            if (index.test(i)) {
                kept.append(chars.charAt(i), shown.charAt(i), from[i], to[i]);
            }
        }
        return kept.length() == length() ? this : kept.build();
    }

    @Override
    public int length() {
        return chars.length();
    }

    @Override
    public char charAt(int index) {
        return chars.charAt(index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return chars.substring(start, end);
    }

    /** The folded characters. */
    @Override
    public String toString() {
        return chars;
    }
}
