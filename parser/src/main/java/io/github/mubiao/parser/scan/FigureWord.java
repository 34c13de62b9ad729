package io.github.mubiao.parser.scan;

import io.github.mubiao.parser.scan.Mention.Form;
import io.github.mubiao.parser.words.WordFile;
import io.github.mubiao.parser.words.Words;
import io.github.mubiao.quantity.Rational;
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
    static final Words<FigureWord> WORDS = read();

    private static Words<FigureWord> read() {
        Map<String, FigureWord> words = new HashMap<>();
        WordFile.forEach(Words.class, "figure-words.txt", line -> {
            String[] fields = line.split(" ", -1);
            String unit = fields[2].equals("-") ? "" : fields[2];
            words.put(fields[3], new FigureWord(Form.valueOf(fields[0]), Rational.parse(fields[1]), unit));
        });
        return new Words<>(words);
    }
}
