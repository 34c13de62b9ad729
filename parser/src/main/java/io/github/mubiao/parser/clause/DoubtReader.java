package io.github.mubiao.parser.clause;

import io.github.mubiao.model.Change;
import io.github.mubiao.model.Doubt;
import io.github.mubiao.model.Evidence;
import io.github.mubiao.model.Period;
import io.github.mubiao.parser.frame.Frame;
import io.github.mubiao.parser.scan.Mention;
import io.github.mubiao.parser.text.MappedText;
import io.github.mubiao.parser.time.FigureHorizon;
import io.github.mubiao.parser.words.Vocabulary;
import io.github.mubiao.parser.words.Words.Match;
import io.github.mubiao.quantity.Rational;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
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

    /** 全市完成投资: so much may stand before an investment that says nothing of what it is. */
    private static final int SHORT_OWNER = 2;

    private final Frame frame;

    DoubtReader(Frame frame) {
        this.frame = frame;
    }

    /** What is doubtful in what was read of a figure, beside the other readings of its sentence. */
    Set<Doubt> of(Reading reading, MappedText sentence, List<Reading> others) {
        Set<Doubt> doubts = EnumSet.noneOf(Doubt.class);
        add(doubts, Doubt.CARRIED_SUBJECT, isCarriedFar(reading, sentence));
        add(doubts, Doubt.ODD_NAME, isOdd(reading.indicator().shown()));
        add(doubts, Doubt.SAME_NAME, others.stream().anyMatch(other -> isSameAgain(reading, other)));
        add(doubts, Doubt.UNSTATED_CHANGE, isUnstated(reading, sentence));
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
    private static boolean isOdd(String name) {
        return name.length() < SHORTEST_NAME
                || name.length() > LONGEST_NAME
                || endsOddly(name)
                || Vocabulary.ODD_STARTS.at(name, 0) != null
                || isBareInvestment(name)
                || isTorn(name);
    }

    private static boolean endsOddly(String name) {
        Match<Boolean> end = Vocabulary.ODD_ENDS.before(name, name.length());
        return end != null && end.value();
    }

    /** 全市累计完成投资. */
    private static boolean isBareInvestment(String name) {
        int owner = name.endsWith("累计完成投资") ? 6 : name.endsWith("完成投资") ? 4 : name.endsWith("投资") ? 2 : 0;
        return owner > 0 && name.length() - owner <= SHORT_OWNER;
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

    private static boolean isSameAgain(Reading reading, Reading other) {
        return other.change() == reading.change()
                && !other.mention().low().equals(reading.mention().low())
                && other.bound() == reading.bound()
                && other.indicator().shown().equals(reading.indicator().shown());
    }

    /** 问题131个: a count at the end of its clause, without a verb that does it and without a word that it stands at. */
    private static boolean isUnstated(Reading reading, MappedText sentence) {
        Mention mention = reading.mention();
        boolean counted =
                !mention.isShare() && !mention.isPoints() && !isMoney(mention) && mention.form() == Mention.Form.NUMBER;
        boolean level = reading.change() == Change.LEVEL || reading.change() == Change.AMOUNT;
        if (!counted
                || !level
                || reading.action() != null
                || mention.end() < reading.clause().end()) {
            return false;
        }
        int start = Math.min(reading.clause().start(), mention.start());
        MappedText before = sentence.slice(start, mention.start());
        return !Vocabulary.STANDING.isIn(before)
                && Vocabulary.STANDING_ENDS.before(before, before.length()) == null
                && !Vocabulary.VERBS.isIn(reading.indicator().chars());
    }

    private static boolean isMoney(Mention mention) {
        return mention.unit().endsWith("元");
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
