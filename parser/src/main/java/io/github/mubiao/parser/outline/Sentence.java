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
    public static List<Sentence> of(List<Paragraph> paragraphs) {
        List<Sentence> sentences = new ArrayList<>();
        paragraphs.forEach(paragraph -> split(paragraph, sentences));
        return sentences;
    }

    private static void split(Paragraph paragraph, List<Sentence> sentences) {
        MappedText text = paragraph.text();
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            boolean stops = "。！？".indexOf(text.charAt(i)) >= 0 || i - start >= LONGEST;
            if (stops || i == text.length() - 1) {
                sentences.add(new Sentence(text.slice(start, i + 1), paragraph, start == 0));
                start = i + 1;
            }
        }
    }
}
