package io.github.mubiao.parser.time;

import io.github.mubiao.parser.words.Finders;
import io.github.mubiao.parser.words.WordFile;
import java.util.List;
import java.util.stream.Stream;

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
        return of(file, List.of());
    }

    /** The same with expressions that say nothing of where a text looks, and are looked for in the same pass. */
    static PhraseCues of(String file, List<String> others) {
        List<String[]> lines = WordFile.lines(PhraseCues.class, file).stream()
                .map(line -> line.split(" ", 2))
                .toList();
        Stream<String> cues = lines.stream().map(line -> line[1].strip());
        return new PhraseCues(
                lines.stream().mapToDouble(line -> Double.parseDouble(line[0])).toArray(),
                Finders.of(Stream.concat(cues, others.stream()).toList()));
    }

    /** Those that a text holds. */
    Found in(CharSequence text) {
        return new Found(this, phrases.in(text));
    }

    /** The phrases of a text: a bit for each. */
    record Found(PhraseCues cues, long bits) {

        /** The logarithm of the odds that the text looks ahead: the sum of all phrases that it holds. */
        double odds() {
            double sum = 0;
            for (long left = bits; left != 0; left &= left - 1) {
                int phrase = Long.numberOfTrailingZeros(left);
                sum += phrase < cues.weights.length ? cues.weights[phrase] : 0;
            }
            return sum;
        }

        /** Whether it holds one of the others. */
        boolean holds(int other) {
            return (bits >>> cues.weights.length + other & 1) != 0;
        }
    }
}
