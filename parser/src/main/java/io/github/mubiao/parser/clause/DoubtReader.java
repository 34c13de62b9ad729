package io.github.mubiao.parser.clause;

import io.github.mubiao.model.Change;
import io.github.mubiao.model.Doubt;
import io.github.mubiao.model.Evidence;
import io.github.mubiao.model.Period;
import io.github.mubiao.parser.frame.Frame;
import io.github.mubiao.parser.scan.Mention;
import io.github.mubiao.parser.text.MappedText;
import io.github.mubiao.parser.time.FigureHorizon;
import io.github.mubiao.parser.words.CharSet;
import io.github.mubiao.parser.words.Finder;
import io.github.mubiao.parser.words.Vocabulary;
import io.github.mubiao.parser.words.Vocabulary.Action;
import io.github.mubiao.parser.words.Words.Match;
import io.github.mubiao.quantity.Rational;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/** Finds the reasons for which a careful reader would look at a statement again, one method a reason. */
final class DoubtReader {

    /** Odds of about four to one. */
    private static final double NARROW = 1.5;

    /** What speaks against the stretch around must do so clearly. */
    private static final double CLEAR = 3;

    private static final int SHORTEST_NAME = 2;
    private static final int LONGEST_NAME = 36;

    /** So many clauses may stand between a subject and its figure. */
    private static final int CLAUSES_CARRIED = 2;

    /** So much of a name's end tells where the name stands. */
    private static final int TAIL = 2;

    /** Further ahead than this no document plans, further back none reports. */
    private static final int YEARS_AHEAD = 15;

    private static final int YEARS_BACK = 20;

    private static final Rational LARGEST_GROWTH = Rational.of(200);
    private static final Rational LARGEST_POINTS = Rational.of(40);

    /** What stands in no name, but between two. */
    private static final String BETWEEN_NAMES = "，。；|";

    /** What says nothing of whom a statistic is. */
    private static final Finder NO_OWNER = Finder.of("(全[市县省区州年]|年度|新增|累计|预计|共|完成|实现)+");

    private static final Finder ODD_MARK = Finder.of("[0-9０-９][，。﹒·][0-9０-９]|l[.．0-9]|[0-9]l");

    /** One of them stands in every odd mark, and in few figures. */
    private static final CharSet MARKS = CharSet.of("，。﹒·l");

    private final Frame frame;
    private final Vocabulary vocabulary;
    private final UnitFit fit;

    DoubtReader(Frame frame, Grammar grammar) {
        this.frame = frame;
        this.vocabulary = grammar.vocabulary;
        this.fit = new UnitFit(grammar);
    }

    /** What is doubtful in what was read of a figure, beside the other readings of its sentence. */
    Set<Doubt> of(Reading reading, MappedText sentence, List<Reading> others) {
        Set<Doubt> doubts = EnumSet.noneOf(Doubt.class);
        add(doubts, Doubt.CARRIED_SUBJECT, isCarriedFar(reading, sentence));
        add(doubts, Doubt.ODD_NAME, isOdd(reading.indicator().shown()));
        add(doubts, Doubt.UNFIT_UNIT, fit.isMissed(reading, sentence));
        add(doubts, Doubt.WORDED_COUNT, isWorded(reading.mention()));
        add(doubts, Doubt.SAME_NAME, isSaidAgain(reading, others));
        add(doubts, Doubt.UNSTATED_CHANGE, isUnstated(reading, sentence));
        add(doubts, Doubt.ODD_NUMERAL, isOddNumeral(reading.mention(), sentence));
        add(doubts, Doubt.JOINED_NUMERAL, isJoined(reading.mention(), sentence));
        add(doubts, Doubt.IMPLAUSIBLE_VALUE, isImplausible(reading));
        return doubts;
    }

    /** What is doubtful in where a figure looks. */
    Set<Doubt> of(FigureHorizon horizon) {
        Set<Doubt> doubts = EnumSet.noneOf(Doubt.class);
        add(doubts, Doubt.NARROW_HORIZON, horizon.margin() < NARROW);
        add(doubts, Doubt.AGAINST_CUE, horizon.contrary() && horizon.margin() < CLEAR);
        add(doubts, Doubt.YEAR_OUTSIDE_CLOCK, isOutside(horizon.period()));
        add(doubts, Doubt.UNKNOWN_REGION, frame.region() == null);
        return doubts;
    }

    private static void add(Set<Doubt> doubts, Doubt doubt, boolean holds) {
        if (holds) {
            doubts.add(doubt);
        }
    }

    /** Whether more clauses than usual stand between the end of a carried name and the figure. */
    private static boolean isCarriedFar(Reading reading, MappedText sentence) {
        if (reading.evidence() != Evidence.CARRIED) {
            return false;
        }
        String name = reading.indicator().chars();
        String tail = name.substring(Math.max(0, name.length() - TAIL));
        int figure = reading.mention().start();
        boolean here = sentence.slice(
                        Math.min(reading.clause().start(), figure),
                        reading.clause().end())
                .contains(tail);
        return !here && clausesSince(tail, sentence, figure) > CLAUSES_CARRIED;
    }

    /** How many clauses end between the last place where words stand and a figure; 0 where they do not stand before it. */
    private static int clausesSince(String words, MappedText sentence, int figure) {
        int clauses = 0;
        for (int i = figure; i >= 0; i--) {
            if (sentence.startsWith(words, i)) {
                return clauses;
            }
            clauses += i > 0 && "，；".indexOf(sentence.charAt(i - 1)) >= 0 ? 1 : 0;
        }
        return 0;
    }

    /** A name that ends inside a word or in a verb, or begins with what belongs to the clause before. */
    private boolean isOdd(String name) {
        return name.length() < SHORTEST_NAME
                || name.length() > LONGEST_NAME
                || endsOddly(name)
                || vocabulary.oddStarts.isAt(name, 0)
                || isForNothing(name)
                || isBareStatistic(name)
                || isVerbAlone(name)
                || isTorn(name)
                || holdsStrayPoint(name);
    }

    /** 对贫困村: for whom, but not what. */
    private boolean isForNothing(String name) {
        Match<Boolean> who = vocabulary.oddFor.at(name, 0);
        if (who == null) {
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

    /** 三大布局, 四个坚定不移: written in characters, a count is often one of a slogan or of a name. */
    private static boolean isWorded(Mention mention) {
        return mention.form() == Mention.Form.WORDED_COUNT
                || mention.form() == Mention.Form.GREAT
                        && !Character.isDigit(mention.figure().literal().charAt(0));
    }

    private boolean endsOddly(String name) {
        Match<Boolean> odd = vocabulary.oddEnds.before(name, name.length());
        Match<Boolean> sound = vocabulary.soundEnds.before(name, name.length());
        return odd != null && (sound == null || sound.length() < odd.length());
    }

    /** 累计发放, 共处理: what, nobody says; 造林 says it itself. */
    private boolean isVerbAlone(String name) {
        Predicate verbs = Predicate.at(vocabulary, name, 0, name.length());
        return verbs.exists() && verbs.action() != Action.NOUN && verbs.end() == name.length();
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

    private static boolean isSaidAgain(Reading reading, List<Reading> others) {
        for (Reading other : others) {
            if (isSameAgain(reading, other)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSameAgain(Reading reading, Reading other) {
        return other.change() == reading.change()
                && isOneThing(reading, other)
                && !other.mention().low().equals(reading.mention().low())
                && other.bound() == reading.bound()
                && other.indicator().shown().equals(reading.indicator().shown());
    }

    /** 老旧小区150个、700万平方米 are two measures of one thing; 户数、从业人员为0.6万户、4万人 are of two. */
    private static boolean isOneThing(Reading reading, Reading other) {
        return reading.indicator().chars().contains("、")
                || other.mention()
                        .low()
                        .unit()
                        .convertsTo(reading.mention().low().unit());
    }

    /** 问题131个: a count at the end of its clause or of a member of a list, without a verb that does it and without a word that it stands at. */
    private boolean isUnstated(Reading reading, MappedText sentence) {
        Mention mention = reading.mention();
        boolean counted =
                !mention.isShare() && !mention.isPoints() && !isMoney(mention) && mention.form() == Mention.Form.NUMBER;
        if (!counted
                || reading.change() != Change.LEVEL
                || reading.mention().unit().equals("倍")
                || reading.action() != null
                || mention.end() < reading.clause().end() && sentence.charAt(mention.end()) != '、') {
            return false;
        }
        int start = Math.min(reading.clause().start(), mention.start());
        MappedText before = sentence.slice(start, mention.start());
        return !vocabulary.standing.isIn(before)
                && !vocabulary.standingEnds.isBefore(before, before.length())
                && !vocabulary.verbs.isIn(reading.indicator().chars());
    }

    private static boolean isMoney(Mention mention) {
        return mention.unit().endsWith("元");
    }

    /** 12。2%, 1715，7亿元, l.28万亿元: as scanners print them. */
    private static boolean isOddNumeral(Mention mention, MappedText sentence) {
        String shown = sentence.shown(mention.start(), mention.end());
        return holdsMark(shown) && ODD_MARK.isIn(shown);
    }

    private static boolean holdsMark(String figure) {
        for (int i = 0; i < figure.length(); i++) {
            if (MARKS.contains(figure.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isJoined(Mention mention, MappedText sentence) {
        return sentence.isBroken(mention.start(), mention.end());
    }

    private boolean isOutside(@Nullable Period period) {
        Integer year = frame.clock().planYear();
        if (period == null) {
            return true;
        }
        return year != null && (period.year() > year + YEARS_AHEAD || period.year() < year - YEARS_BACK);
    }

    private static boolean isImplausible(Reading reading) {
        Rational value = reading.mention().low().value();
        return switch (reading.change()) {
            case GROWTH, DECLINE ->
                reading.mention().isShare() && value.compareTo(LARGEST_GROWTH) > 0
                        || reading.change() == Change.DECLINE
                                && reading.mention().isShare()
                                && value.compareTo(Rational.HUNDRED) > 0;
            case POINTS_UP, POINTS_DOWN -> value.compareTo(LARGEST_POINTS) > 0;
            case LEVEL ->
                reading.mention().isShare()
                        && value.compareTo(Rational.HUNDRED) > 0
                        && reading.indicator().shown().endsWith("率");
            case AMOUNT, INCREASE, DECREASE -> reading.mention().isShare();
        };
    }
}
