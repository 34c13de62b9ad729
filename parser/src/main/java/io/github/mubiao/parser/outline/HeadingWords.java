package io.github.mubiao.parser.outline;

import io.github.mubiao.parser.words.Finders;
import io.github.mubiao.parser.words.WordFile;
import io.github.mubiao.parser.words.Words;
import java.util.List;

/** Tells from its words what a heading says of time. */
final class HeadingWords {

    /** Weak words speak in headings of the first level only. */
    private static final int DEEPEST_WEAK = 1;

    private record Rule(HeadingSense sense, boolean strong, String words) {

        static Rule parse(String line) {
            String[] fields = line.split(" ", 3);
            String words = fields[2].replace("{Y}", "(19|20)\\d\\d年").replace("{N}", "[一二两三四五六七八九十几]");
            return new Rule(HeadingSense.valueOf(fields[0]), fields[1].equals("STRONG"), words);
        }
    }

    private static final List<Rule> RULES = WordFile.lines(Words.class, "heading-senses.txt").stream()
            .map(Rule::parse)
            .toList();

    private static final Finders WORDS =
            Finders.of(RULES.stream().map(Rule::words).toList());

    private HeadingWords() {}

    /** What the first rule that fits says, or UNSTATED. */
    static HeadingSense senseOf(CharSequence heading, int rank) {
        for (long found = WORDS.in(heading); found != 0; found &= found - 1) {
            Rule rule = RULES.get(Long.numberOfTrailingZeros(found));
            if (rule.strong || rank <= DEEPEST_WEAK) {
                return rule.sense;
            }
        }
        return HeadingSense.UNSTATED;
    }
}
