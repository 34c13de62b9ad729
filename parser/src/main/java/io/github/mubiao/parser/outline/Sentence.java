package io.github.mubiao.parser.outline;

import io.github.mubiao.parser.text.MappedText;
import java.util.ArrayList;
import java.util.List;

/**
 * A sentence of a paragraph.
 *
 * @param text its text with the full stop
 * @param paragraph where it stands
 * @param first whether it is the first one of its paragraph
 */
public record Sentence(MappedText text, Paragraph paragraph, boolean first) {

    /** A hostile text is cut into sentences of this length, so that the work per figure stays bounded. */
    private static final int LONGEST = 5_000;

    /** The sentences of paragraphs, in text order. */
    static List<Sentence> of(List<Paragraph> paragraphs) {
        List<Sentence> sentences = new ArrayList<>();
        paragraphs.forEach(paragraph -> split(paragraph, sentences));
        return sentences;
    }

    private static void split(Paragraph paragraph, List<Sentence> sentences) {
        MappedText text = paragraph.text();
        for (int start = 0; start < text.length(); ) {
            int end = end(text, start);
            sentences.add(new Sentence(text.slice(start, end), paragraph, start == 0));
            start = end;
        }
    }

    private static int end(MappedText text, int start) {
        int limit = Math.min(text.length(), start + LONGEST);
        for (int i = start; i < limit; i++) {
            if (isStop(text.charAt(i)) || trailsOff(text, i)) {
                return i + 1;
            }
        }
        return limit == text.length() ? limit : cut(text, start, limit);
    }

    private static boolean isStop(char c) {
        return c == '。' || c == '！' || c == '？';
    }

    /** 达到25%……次日: nothing follows that belongs to it; but 甲、乙……等 goes on. */
    private static boolean trailsOff(CharSequence text, int i) {
        return text.charAt(i) == '…'
                && i > 0
                && text.charAt(i - 1) == '…'
                && (i + 1 == text.length() || "…等的”’》）、，".indexOf(text.charAt(i + 1)) < 0);
    }

    /** Behind the last delimiter, so that no figure is cut in two; a text without any is cut anywhere. */
    private static int cut(CharSequence text, int start, int limit) {
        for (int i = limit; i > start + LONGEST / 2; i--) {
            if ("，；、：\t".indexOf(text.charAt(i - 1)) >= 0) {
                return i;
            }
        }
        return limit;
    }
}
