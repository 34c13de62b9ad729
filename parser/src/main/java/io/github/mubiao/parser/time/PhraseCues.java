package io.github.mubiao.parser.time;

import io.github.mubiao.parser.words.Finder;
import io.github.mubiao.parser.words.WordFile;
import java.util.List;

/** Phrases with what each says of where a text looks, from a commented file. Immutable. */
final class PhraseCues {

    private record Cue(double weight, Finder phrase) {

        static Cue parse(String line) {
            int blank = line.indexOf(' ');
            return new Cue(
                    Double.parseDouble(line.substring(0, blank)),
                    Finder.of(line.substring(blank + 1).strip()));
        }
    }

    private final List<Cue> cues;

    private PhraseCues(List<Cue> cues) {
        this.cues = cues;
    }

    /** Reads a file beside this class. */
    static PhraseCues of(String file) {
        return new PhraseCues(
                WordFile.lines(PhraseCues.class, file).stream().map(Cue::parse).toList());
    }

    /** The logarithm of the odds that a text looks ahead: the sum of all phrases that it holds. */
    double odds(CharSequence text) {
        double sum = 0;
        for (Cue cue : cues) {
            sum += cue.phrase.isIn(text) ? cue.weight : 0;
        }
        return sum;
    }
}
