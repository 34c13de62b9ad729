package io.github.mubiao.parser;

import static java.util.Objects.requireNonNull;

import io.github.mubiao.parser.clause.StatedFigureReader;
import io.github.mubiao.parser.scan.FigureScanner;
import io.github.mubiao.parser.text.Normaliser;
import io.github.mubiao.parser.words.Vocabulary;
import io.github.mubiao.quantity.Units;
import io.github.mubiao.region.Regions;
import java.util.Optional;

/**
 * Reads a figure that stands by itself, such as the cell of a table or the answer in a form.
 *
 * <pre>{@code
 * StatedFigure figure = FigureReader.standard().read("1.2万亿元以上").orElseThrow();
 * figure.bound();     // AT_LEAST 1200000000000元
 * figure.figure();    // 1.2, 万亿, 元
 * }</pre>
 *
 * <p>Immutable: one reader serves many threads.
 */
public final class FigureReader {

    private static final FigureReader STANDARD = of(Units.standard());

    private final StatedFigureReader reader;

    private FigureReader(StatedFigureReader reader) {
        this.reader = reader;
    }

    /**
     * A reader that knows the standard units.
     *
     * @return the reader for {@link Units#standard()}
     */
    public static FigureReader standard() {
        return STANDARD;
    }

    /**
     * A reader that knows other units.
     *
     * @param units the units to read
     * @return a reader
     */
    public static FigureReader of(Units units) {
        Vocabulary vocabulary = Vocabulary.standard();
        FigureScanner scanner = new FigureScanner(requireNonNull(units, "units"), Regions.standard(), vocabulary);
        return new FigureReader(new StatedFigureReader(scanner, vocabulary));
    }

    /**
     * Reads a text that is a figure and nothing else: 1.2万亿元以上, 约3亿5千万元, 不低于百分之八, 6%—7%, 壹仟元, 翻一番. Full width,
     * traditional characters and blanks are read alike.
     *
     * @param text any text
     * @return the figure; empty where the text is no figure, holds several, or holds anything else
     */
    public Optional<StatedFigure> read(String text) {
        return Optional.ofNullable(reader.read(Normaliser.normalise(requireNonNull(text, "text"))
                        .strip()
                        .withoutBlanks()))
                .map(stated -> new StatedFigure(stated.figure(), stated.bound()));
    }
}
