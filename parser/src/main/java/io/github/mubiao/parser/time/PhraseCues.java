package io.github.mubiao.parser.time;

import io.github.mubiao.parser.words.WordFile;
import java.util.List;
import java.util.regex.Pattern;

/** Phrases with what each says of where a text looks, from a commented file. Immutable. */
final class PhraseCues {

    private record Cue(double weight, Pattern pattern) {

        static Cue parse(String line) {
            int blank = line.indexOf(' ');
            return new Cue(
                    Double.parseDouble(line.substring(0, blank)),
                    Pattern.compile(line.substring(blank + 1).strip()));
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
        return cues.stream()
                .filter(cue -> cue.pattern.matcher(text).find())
                .mapToDouble(Cue::weight)
                .sum();
    }
}
