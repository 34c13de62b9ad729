package io.github.mubiao.parser.clause;

import io.github.mubiao.model.Bound;
import io.github.mubiao.model.Change;
import io.github.mubiao.parser.scan.FigureScanner;
import io.github.mubiao.parser.scan.Mention;
import io.github.mubiao.parser.text.MappedText;
import io.github.mubiao.parser.words.Vocabulary;
import io.github.mubiao.quantity.Figure;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a figure that stands by itself, with nothing but bound words around it. Immutable. */
public final class StatedFigureReader {

    private final FigureScanner scanner;
    private final Grammar grammar;

    /**
     * A figure and its bound.
     *
     * @param figure the number as printed
     * @param bound the relation
     */
    public record Stated(Figure figure, Bound bound) {}

    /** A reader of the scanner's units. */
    public StatedFigureReader(FigureScanner scanner, Vocabulary vocabulary) {
        this.scanner = scanner;
        this.grammar = new Grammar(vocabulary);
    }

    /** The figure that the text is, or null. */
    public @Nullable Stated read(MappedText text) {
        List<Mention> mentions = scanner.scan(text);
        if (mentions.size() != 1 || mentions.get(0).isUnread()) {
            return null;
        }
        Mention mention = mentions.get(0);
        Relevance relevance = new Relevance(grammar, text);
        Tail tail = Tail.before(mention, grammar.vocabulary, text, new boolean[text.length()], 0);
        boolean whole =
                tail.start() == 0 && tail.difference() == null && relevance.behindBound(mention) == text.length();
        if (!whole) {
            return null;
        }
        BoundReader bound = BoundReader.read(mention, tail, Change.LEVEL, relevance, MappedText.EMPTY);
        return new Stated(mention.figure(), new Bound(bound.kind(), mention.low(), mention.high(), bound.words()));
    }
}
