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
import io.github.mubiao.quantity.Rational;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
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

    /** A name that ends inside a word or in a verb, or begins with what belongs to the clause before. */
    private static final Pattern ODD =
            Pattern.compile("(的|了|占|约|前|分别|加快|推进|实施|达到|为|等|和|与|及|、|“|（|：|其中|(?<![占值之])比|年均|总)$"
                    + "|^(的|和|与|及|、|等|其中|增长|下降|比|占|了|”|）|总支出|总数|总量|完成投资|投资|产值|同口径)|^.{0,2}(完成|累计完成)?投资$|[，。；|]");

    /** Words that say that a count stands at a figure. */
    private static final Pattern STANDS =
            Pattern.compile("达|为|有|突破|超|保持|稳定|控制|共|占|剩|余|增|减|降|至|到|(数|量|额|积|人口|规模|里程|强度|密度|浓度)$");

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
        String name = reading.indicator().chars().toString();
        String tail = name.substring(Math.max(0, name.length() - TAIL));
        String text = sentence.toString();
        int figure = reading.mention().start();
        int stands = text.lastIndexOf(tail, figure);
        boolean here = text.substring(
                        Math.min(reading.clause().start(), figure),
                        reading.clause().end())
                .contains(tail);
        return !here
                && stands >= 0
                && text.substring(stands, figure)
                                .chars()
                                .filter(c -> "，；".indexOf(c) >= 0)
                                .count()
                        > CLAUSES_CARRIED;
    }

    private static boolean isOdd(String name) {
        return name.length() < SHORTEST_NAME
                || name.length() > LONGEST_NAME
                || ODD.matcher(name).find()
                || name.chars().filter(c -> c == '（').count()
                        != name.chars().filter(c -> c == '）').count();
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
        return !STANDS.matcher(sentence.subSequence(start, mention.start())).find()
                && !holdsVerb(reading.indicator().chars());
    }

    private static boolean holdsVerb(CharSequence name) {
        for (int i = 0; i < name.length(); i++) {
            if (Vocabulary.VERBS.at(name, i) != null) {
                return true;
            }
        }
        return false;
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
