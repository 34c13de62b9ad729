package io.github.mubiao.parser.clause;

import io.github.mubiao.parser.scan.Mention;
import io.github.mubiao.parser.scan.Mention.Form;
import io.github.mubiao.parser.text.MappedText;
import io.github.mubiao.parser.words.Finder;
import io.github.mubiao.parser.words.Role;
import io.github.mubiao.parser.words.Vocabulary;
import io.github.mubiao.parser.words.Words.Match;

/** Tells numbers of slogans, which count nothing that can be checked: 四个重点, 以下5个方面工作. */
final class Slogans {

    private static final Finder DEGREE = Finder.of("(较|更|很)?(大|新|高|明显|显著|根本|质|良好)的(?!(项目|企业|工程|平台|园))");

    private final Vocabulary vocabulary;

    Slogans(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** Whether a figure only counts in a slogan. */
    boolean holds(Mention mention, MappedText rest) {
        if (mention.form() != Form.WORDED_COUNT && mention.form() != Form.GREAT && mention.form() != Form.NUMBER
                || !mention.low().unit().isCounter() && mention.form() != Form.GREAT) {
            return false;
        }
        if (rest.is("目标") || rest.startsWith("目标，")) {
            return false;
        }
        MappedText noun = firstNoun(rest.startsWith("新的") ? rest.slice(2, rest.length()) : rest);
        if (noun.is("事")) {
            return true;
        }
        Match<Boolean> end = vocabulary.abstracts.before(noun, noun.length());
        boolean ends = end != null && (mention.form() != Form.NUMBER || end.length() == noun.length());
        Match<Boolean> start = vocabulary.abstracts.at(noun, 0);
        if (ends
                || start == null
                || start.length() == 1
                || vocabulary.of(Role.CONCRETE).has(start.word())) {
            return ends;
        }
        return mention.form() != Form.NUMBER || vocabulary.of(Role.ASPECT).has(start.word());
    }

    /** 有一个大的提高: by how much, nobody says. */
    boolean isDegree(MappedText rest) {
        return DEGREE.at(rest, 0) != null;
    }

    private static MappedText firstNoun(MappedText rest) {
        int end = 0;
        while (end < rest.length()
                && "、，。；：（“的".indexOf(rest.charAt(end)) < 0
                && Conjuncts.separatorLength(rest, end) == 0) {
            end++;
        }
        return rest.slice(0, end);
    }
}
