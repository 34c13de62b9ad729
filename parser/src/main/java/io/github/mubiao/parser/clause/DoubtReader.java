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

    /** So many clauses may stand between a subject and its figure. */
    private static final int CLAUSES_CARRIED = 2;

    /** So much of a name's end tells where the name stands. */
    private static final int TAIL = 2;

    /** Further ahead than this no document plans, further back none reports. */
    private static final int YEARS_AHEAD = 15;

    private static final int YEARS_BACK = 20;

    private static final Rational LARGEST_GROWTH = Rational.of(200);
    private static final Rational LARGEST_POINTS = Rational.of(40);

    private static final Finder ODD_MARK = Finder.of("[0-9０-９][，。﹒·][0-9０-９]|l[.．0-9]|[0-9]l");

    /** One of them stands in every odd mark, and in few figures. */
    private static final CharSet MARKS = CharSet.of("，。﹒·l");

    private final Frame frame;
    private final Vocabulary vocabulary;
    private final UnitFit fit;
    private final OddNames names;

    DoubtReader(Frame frame, Grammar grammar) {
        this.frame = frame;
        this.vocabulary = grammar.vocabulary;
        this.fit = new UnitFit(grammar);
        this.names = new OddNames(grammar.vocabulary);
    }

    /** What is doubtful in what was read of a figure, beside the other readings of its sentence. */
    Set<Doubt> of(Reading reading, MappedText sentence, List<Reading> others) {
        Set<Doubt> doubts = EnumSet.noneOf(Doubt.class);
        add(doubts, Doubt.CARRIED_SUBJECT, isCarriedFar(reading, sentence));
        add(doubts, Doubt.ODD_NAME, names.isOdd(reading.indicator().shown()));
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

    /** 三大布局, 四个坚定不移: written in characters, a count is often one of a slogan or of a name. */
    private static boolean isWorded(Mention mention) {
        return mention.form() == Mention.Form.WORDED_COUNT
                || mention.form() == Mention.Form.GREAT
                        && !Character.isDigit(mention.figure().literal().charAt(0));
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
