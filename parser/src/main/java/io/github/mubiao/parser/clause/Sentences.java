package io.github.mubiao.parser.clause;

import io.github.mubiao.parser.text.MappedText;
import java.util.ArrayList;
import java.util.List;

/** Cuts a paragraph behind its full stops. */
final class Sentences {

    /** A hostile text is cut into sentences of this length, so that the work per figure stays bounded. */
    private static final int LONGEST = 5_000;

    private static final String STOPS = "。！？";

    private Sentences() {}

    /** The sentences of a paragraph, each with its full stop. */
    static List<MappedText> of(MappedText paragraph) {
        List<MappedText> sentences = new ArrayList<>();
        for (int start = 0; start < paragraph.length(); ) {
            int end = end(paragraph, start);
            sentences.add(paragraph.slice(start, end));
            start = end;
        }
        return sentences;
    }

    private static int end(CharSequence text, int start) {
        int limit = Math.min(text.length(), start + LONGEST);
        for (int i = start; i < limit; i++) {
            if (STOPS.indexOf(text.charAt(i)) >= 0) {
                return i + 1;
            }
        }
        return limit == text.length() ? limit : cut(text, start, limit);
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
