package io.github.mubiao.parser.scan;

import io.github.mubiao.parser.scan.Mention.Form;
import io.github.mubiao.parser.words.CharSet;
import io.github.mubiao.parser.words.WordFile;
import io.github.mubiao.parser.words.Words;
import io.github.mubiao.parser.words.Words.Match;
import io.github.mubiao.quantity.Figure;
import io.github.mubiao.quantity.Quantity;
import io.github.mubiao.quantity.Rational;
import io.github.mubiao.quantity.Unit;
import io.github.mubiao.quantity.Units;
import java.util.HashMap;
import java.util.Map;

/**
 * What a word that stands for a figure means: 一半 is the level 50 %, 翻一番 the growth 100 %.
 *
 * @param form what kind of expression it is
 * @param value its value
 * @param unit its unit, or empty
 */
record FigureWord(Form form, Rational value, String unit) {

    /** All of them. */
    static final Words<FigureWord> WORDS;

    /** The characters that they begin with. */
    static final CharSet OPENINGS;

    static {
        Map<String, FigureWord> words = read();
        WORDS = new Words<>(words);
        OPENINGS = CharSet.of(
                words.keySet().stream().map(word -> word.substring(0, 1)).toArray(String[]::new));
    }

    /** “清零”: nothing but the word stands in the quotation. */
    static boolean isQuoted(CharSequence text, Match<FigureWord> word) {
        return Digits.charAt(text, word.start() - 1) == '“' && Digits.charAt(text, word.end()) == '”';
    }

    /**
     * The figure that a word says.
     *
     * @param marks how many quotation marks on each side belong to it
     */
    static Mention mention(Match<FigureWord> match, Units units, int marks) {
        FigureWord word = match.value();
        Unit unit = word.unit().isEmpty() ? Unit.NONE : units.get(word.unit());
        return new Mention(
                match.start() - marks,
                match.end() + marks,
                new Figure(match.word(), "", "", null),
                new Quantity(word.value(), unit),
                null,
                match.word().equals("过半"),
                word.form());
    }

    private static Map<String, FigureWord> read() {
        Map<String, FigureWord> words = new HashMap<>();
        WordFile.forEach(Words.class, "figure-words.txt", line -> {
            String[] fields = line.split(" ", -1);
            String unit = fields[2].equals("-") ? "" : fields[2];
            words.put(fields[3], new FigureWord(Form.valueOf(fields[0]), Rational.parse(fields[1]), unit));
        });
        return words;
    }
}
