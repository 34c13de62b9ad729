package io.github.mubiao.calc.check;

import io.github.mubiao.model.Measured;
import io.github.mubiao.model.SourceSpan;
import java.util.List;
import java.util.regex.MatchResult;

/**
 * A sentence with its figures.
 *
 * @param start where it stands in the document
 * @param text its words
 * @param figures in the order of the text
 */
record Sentence(int start, String text, List<Measured> figures) {

    Sentence {
        figures = List.copyOf(figures);
    }

    /** Where a group of a match in the sentence stands in the document. */
    SourceSpan span(MatchResult match, int group) {
        return new SourceSpan(start + match.start(group), start + match.end(group));
    }

    /** The figures between two places of the sentence. */
    List<Measured> within(int from, int to) {
        return figures.stream()
                .filter(figure ->
                        figure.span().start() >= start + from && figure.span().end() <= start + to)
                .toList();
    }
}
