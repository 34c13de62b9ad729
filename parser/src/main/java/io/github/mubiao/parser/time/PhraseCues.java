package io.github.mubiao.parser.time;

import io.github.mubiao.parser.words.Finders;
import io.github.mubiao.parser.words.WordFile;
import java.util.List;

/** Phrases with what each says of where a text looks, from a commented file. Immutable. */
final class PhraseCues {

    private final double[] weights;
    private final Finders phrases;

    private PhraseCues(double[] weights, Finders phrases) {
        this.weights = weights;
        this.phrases = phrases;
    }

    /** Reads a file beside this class: a line is a weight, a blank and an expression. */
    static PhraseCues of(String file) {
        List<String[]> lines = WordFile.lines(PhraseCues.class, file).stream()
                .map(line -> line.split(" ", 2))
                .toList();
        return new PhraseCues(
                lines.stream().mapToDouble(line -> Double.parseDouble(line[0])).toArray(),
                Finders.of(lines.stream().map(line -> line[1].strip()).toList()));
    }

    /** The logarithm of the odds that a text looks ahead: the sum of all phrases that it holds. */
    double odds(CharSequence text) {
        double sum = 0;
        for (long found = phrases.in(text); found != 0; found &= found - 1) {
            sum += weights[Long.numberOfTrailingZeros(found)];
        }
        return sum;
    }
}
