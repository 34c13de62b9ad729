package io.github.mubiao.parser.clause;

import io.github.mubiao.parser.words.Finder;
import io.github.mubiao.parser.words.Vocabulary;
import io.github.mubiao.parser.words.Vocabulary.Action;
import io.github.mubiao.parser.words.Words.Match;
import java.util.regex.Matcher;

/** Tells names of indicators that a careful reader would look at again: pieces, verbs alone, statistics of nobody. */
final class OddNames {

    private static final int SHORTEST = 2;
    private static final int LONGEST = 36;

    /** So long is the shortest verb that says what is done. */
    private static final int TAIL = 2;

    /** What stands in no name, but between two. */
    private static final String BETWEEN_NAMES = "，。；|";

    /** What says nothing of whom a statistic is. */
    private static final Finder NO_OWNER = Finder.of("(全[市县省区州年]|年度|新增|累计|预计|共|完成|实现)+");

    private final Vocabulary vocabulary;

    OddNames(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** A name that ends inside a word or in a verb, or begins with what belongs to the clause before. */
    boolean isOdd(String name) {
        return name.length() < SHORTEST
                || name.length() > LONGEST
                || endsOddly(name)
                || startsOddly(name)
                || isForNothing(name)
                || isBareStatistic(name)
                || isVerbAlone(name)
                || isTorn(name)
                || holdsStrayPoint(name);
    }

    private boolean startsOddly(String name) {
        return vocabulary.oddStarts.isAt(name, 0) && !vocabulary.soundWords.isAt(name, 0);
    }

    /** 对贫困村: for whom, but not what. */
    private boolean isForNothing(String name) {
        Match<Boolean> who = vocabulary.oddFor.at(name, 0);
        if (who == null || vocabulary.soundWords.isAt(name, 0) || vocabulary.totals.isBefore(name, name.length())) {
            return false;
        }
        for (int i = who.end(); i < name.length(); i++) {
            Match<Action> verb = vocabulary.verbs.at(name, i);
            if (verb != null && verb.value() != Action.NONE) {
                return false;
            }
        }
        return true;
    }

    /** In a word that ends no name, or as hardly any name does. */
    private boolean endsOddly(String name) {
        Match<Boolean> odd = vocabulary.oddEnds.before(name, name.length());
        Match<Boolean> sound = vocabulary.soundWords.before(name, name.length());
        return sound == null
                ? odd != null || !NameEnds.standard().areOf(name)
                : odd != null && sound.length() < odd.length();
    }

    /** 累计发放, 共处理: what, nobody says; 造林 and 降低企业成本 say it themselves. */
    private boolean isVerbAlone(String name) {
        Predicate verbs = Predicate.at(vocabulary, name, 0, name.length());
        return verbs.exists()
                && verbs.action() != Action.NOUN
                && verbs.end() == name.length()
                && !vocabulary.soundWords.isBefore(name, name.length())
                && isVerb(name.substring(name.length() - TAIL));
    }

    private boolean isVerb(String word) {
        Action action = vocabulary.verbs.get(word);
        return action != null && action != Action.NOUN && action != Action.NONE;
    }

    /** 完成投资, 全市投资: of whom, nobody says. */
    private boolean isBareStatistic(String name) {
        Matcher owner = NO_OWNER.at(name, 0);
        String statistic = owner == null ? name : name.substring(owner.end());
        return statistic.isEmpty() || vocabulary.generic.get(statistic) != null;
    }

    /** With a delimiter inside, or brackets that do not close. */
    private static boolean isTorn(String name) {
        int depth = 0;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            depth += c == '（' ? 1 : c == '）' ? -1 : 0;
            if (BETWEEN_NAMES.indexOf(c) >= 0) {
                return true;
            }
        }
        return depth != 0;
    }

    /** 8.4蚕茧, .全市, 增长.我市: a point that is in no number, or a number that the name begins with. */
    private static boolean holdsStrayPoint(String name) {
        int point = name.indexOf('.');
        if (point < 0) {
            return false;
        }
        boolean number = point > 0
                && point + 1 < name.length()
                && Character.isDigit(name.charAt(point - 1))
                && Character.isDigit(name.charAt(point + 1));
        return !number || name.substring(0, point).chars().allMatch(Character::isDigit);
    }
}
