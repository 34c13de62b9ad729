package io.github.mubiao.parser.clause;

import io.github.mubiao.model.Averaging;
import io.github.mubiao.model.Change;
import io.github.mubiao.parser.words.Vocabulary;
import io.github.mubiao.parser.words.Vocabulary.PerYear;
import io.github.mubiao.parser.words.Words.Match;

/** Tells whether a figure is meant per year: 年均增长8%, 每年新增就业1万人. */
final class AveragingReader {

    private static final String NUMERALS = "0123456789〇零一二三四五六七八九十";

    private AveragingReader() {}

    /** The last word before the figure in its clause counts; a level is per year only where it is the level of a yearly rate. */
    static Averaging at(Vocabulary vocabulary, CharSequence sentence, Reading reading) {
        PerYear last = PerYear.NONE;
        int i = reading.clause().start();
        while (i < reading.mention().start()) {
            Match<PerYear> word = vocabulary.averaging.at(sentence, i);
            last = word == null ? last : isYear(sentence, word) ? PerYear.NONE : word.value();
            i = word == null ? i + 1 : word.end();
        }
        boolean yearly = last == PerYear.RATE || last == PerYear.YEARLY && reading.change() != Change.LEVEL;
        return yearly ? Averaging.YEARLY : Averaging.NONE;
    }

    /** 2012年增长: the year is the one before; of 五年年均增长 the mean is left. */
    private static boolean isYear(CharSequence sentence, Match<PerYear> word) {
        return word.word().startsWith("年")
                && !word.word().startsWith("年年")
                && word.start() > 0
                && NUMERALS.indexOf(sentence.charAt(word.start() - 1)) >= 0;
    }
}
