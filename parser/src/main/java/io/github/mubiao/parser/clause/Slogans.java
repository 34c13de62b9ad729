package io.github.mubiao.parser.clause;

import io.github.mubiao.parser.scan.Mention;
import io.github.mubiao.parser.scan.Mention.Form;
import io.github.mubiao.parser.text.MappedText;
import io.github.mubiao.parser.words.Vocabulary;
import io.github.mubiao.parser.words.Words.Match;
import java.util.Set;

/** Tells numbers of slogans, which count nothing that can be checked: 四个重点, 以下5个方面工作. */
final class Slogans {

    /** Words of slogans that may open the name of a thing as well: 三个重点项目. */
    private static final Set<String> CONCRETE =
            Set.of("重点", "市场", "环境", "资源", "标准", "能力", "服务", "改革", "部分", "功能", "现代化", "文明", "协同", "循环");

    /** Words that make a slogan of any number: 以下5个方面工作. */
    private static final Set<String> ASPECT = Set.of("方面", "环节", "层面", "维度", "阶段");

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
        if (ends || start == null || start.length() == 1 || CONCRETE.contains(start.word())) {
            return ends;
        }
        return mention.form() != Form.NUMBER || ASPECT.contains(start.word());
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
