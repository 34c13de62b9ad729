package io.github.mubiao.parser.clause;

import io.github.mubiao.parser.scan.Mention;
import io.github.mubiao.parser.text.MappedText;
import io.github.mubiao.parser.words.Finder;
import io.github.mubiao.parser.words.Role;
import io.github.mubiao.parser.words.Vocabulary;
import java.util.List;
import java.util.regex.Matcher;

/** Finds the trouble or task that is solved for all that are counted before it: 解决200个村、20万人的饮水问题. */
final class Troubles {

    private static final Finder TROUBLE = Finder.of("的?([^，。；、的]{2,16}(问题|困难|难题|任务|难))$");

    private static final Finder OWN = Finder.of("(问题|困难|难题|任务|难|安全)$");

    /** Those who have one are counted so. */
    private static final String PEOPLE = "人户";

    private final Vocabulary vocabulary;

    Troubles(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** Where, in the noun behind the last count, the trouble of all begins; −1 where it is its own, or is none. */
    int start(Phrase verb, List<Item> items, Phrase last) {
        if (items.size() < 2 || !vocabulary.of(Role.SOLVING).isBefore(verb.chars(), verb.length())) {
            return -1;
        }
        Matcher trouble = TROUBLE.first(last.chars(), 0);
        if (trouble == null) {
            return -1;
        }
        boolean whole =
                trouble.start() == 0 && isOfPeople(items.get(items.size() - 1).mention());
        return whole || last.chars().charAt(trouble.start()) == '的' ? trouble.start(1) : -1;
    }

    /** 温饱问题: has one of its own. */
    static boolean isIn(Phrase noun) {
        return OWN.isIn(noun.chars());
    }

    /** 解决20万人|的饮水问题: who have it, so that the count is no attribute. */
    boolean isOf(Mention mention, MappedText rest, MappedText before) {
        return isOfPeople(mention)
                && vocabulary.of(Role.SOLVING).isIn(before)
                && !vocabulary.of(Role.REACHING).isBefore(before, before.length())
                && !rest.contains("目标");
    }

    private static boolean isOfPeople(Mention mention) {
        return !mention.unit().isEmpty() && PEOPLE.contains(mention.unit());
    }
}
