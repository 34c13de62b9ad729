package io.github.mubiao.calc.ledger;

import io.github.mubiao.calc.ledger.Claim.Kind;
import io.github.mubiao.model.IndicatorCode;
import io.github.mubiao.model.Period;
import io.github.mubiao.quantity.Rational;
import io.github.mubiao.quantity.Unit;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Whether what is reported answers what was targeted. */
final class Matcher {

    /** Counters that people use for the same things. */
    private static final List<Set<String>> COUNTERS =
            List.of(Set.of("家", "户", "个"), Set.of("座", "处", "所", "个"), Set.of("人", "名"), Set.of("件", "项", "个"));

    private Matcher() {}

    /** Compares indicator, kind, unit, place and time; the first thing that differs for good ends it. */
    static Likeness compare(Claim target, Claim report) {
        if (!Places.same(target.statement(), report.statement())) {
            return Likeness.NOTHING;
        }
        Likeness likeness = names(target, report);
        return likeness.relation() == Relation.NONE ? likeness : figures(likeness, target, report);
    }

    private static Likeness names(Claim target, Claim report) {
        IndicatorCode one = target.code();
        IndicatorCode other = report.code();
        if (one != null && other != null) {
            return one.equals(other)
                    ? Likeness.of(Relation.SAME, Rational.ONE, Reason.of(Reason.Kind.SAME_INDICATOR, one))
                    : Likeness.NOTHING;
        }
        return Names.compare(target.stem(), report.stem());
    }

    /** Whether both are of one indicator, by code or by name. */
    static boolean isSameName(Claim one, Claim other) {
        return names(one, other).relation() == Relation.SAME;
    }

    private static Likeness figures(Likeness likeness, Claim target, Claim report) {
        Relation kinds = kinds(target, report);
        if (kinds == Relation.NONE || !times(target, report)) {
            return Likeness.NOTHING;
        }
        Likeness found = kinds == Relation.SAME
                ? likeness
                : likeness.weakened(
                        Relation.PARTIAL,
                        Reason.of(
                                Reason.Kind.OTHER_CHANGE,
                                report.measure().change(),
                                target.measure().change()));
        if (report.isLong() && !target.isLong()) {
            found = found.weakened(Relation.PARTIAL, Reason.of(Reason.Kind.EARLIER_BASE));
        }
        if (target.isSumOfYears() != report.isSumOfYears()) {
            return found.weakened(Relation.PARTIAL, Reason.of(Reason.Kind.OTHER_STRETCH));
        }
        if (target.isYearly() != report.isYearly()) {
            found = found.weakened(Relation.PARTIAL, Reason.of(Reason.Kind.ONE_YEARLY));
        }
        return isPart(target, report) ? found.weakened(Relation.PARTIAL, Reason.of(Reason.Kind.OTHER_STRETCH)) : found;
    }

    private static Relation kinds(Claim target, Claim report) {
        Kind one = target.kind();
        Kind other = report.kind();
        if (one == Kind.RATE) {
            return other == Kind.RATE ? Relation.SAME : isStand(other) ? Relation.PARTIAL : Relation.NONE;
        }
        if (other == Kind.RATE || other == Kind.POINTS && one != Kind.POINTS) {
            return Relation.NONE;
        }
        if (one == Kind.POINTS) {
            return other == Kind.POINTS ? Relation.SAME : isShare(report) ? Relation.PARTIAL : Relation.NONE;
        }
        if (!fits(target.unit(), report.unit())) {
            return Relation.NONE;
        }
        return one == other || isStand(one) && isStand(other) && sameVerb(target, report)
                ? Relation.SAME
                : Relation.PARTIAL;
    }

    private static boolean isStand(Kind kind) {
        return kind == Kind.LEVEL || kind == Kind.DONE;
    }

    private static boolean isShare(Claim report) {
        return report.kind() == Kind.LEVEL && report.unit().dimension().equals("ratio");
    }

    /** 完成进出口总额 is done as much as it stands; 新增企业10家 is no stand. */
    private static boolean sameVerb(Claim target, Claim report) {
        return target.code() != null && target.code().equals(report.code())
                || NameWords.split(target.stem()).verb()
                        == NameWords.split(report.stem()).verb();
    }

    /** Whether two units can be those of one thing. */
    static boolean fits(Unit one, Unit other) {
        return one.convertsTo(other)
                || COUNTERS.stream().anyMatch(set -> set.contains(one.symbol()) && set.contains(other.symbol()))
                || one.isCounter() && other.symbol().isEmpty()
                || one.symbol().isEmpty() && other.isCounter();
    }

    /** Whether the report speaks of the year of the target, or of one on the way to it. */
    private static boolean times(Claim target, Claim report) {
        Period wanted = target.span().orElse(null);
        Period given = report.span().orElse(null);
        if (wanted == null || given == null || wanted.year() == given.year()) {
            return true;
        }
        boolean onTheWay =
                !given.first().isBefore(wanted.first()) && !given.last().isAfter(wanted.last());
        return onTheWay && wanted.first().getYear() < wanted.year();
    }

    /** A level is one at the end of its period, whenever that began. */
    private static boolean isPart(Claim target, Claim report) {
        Period wanted = target.span().orElse(null);
        Period given = report.span().orElse(null);
        if (wanted == null
                || given == null
                || Objects.equals(wanted.first(), given.first())
                        && wanted.last().equals(given.last())) {
            return false;
        }
        boolean levels = target.kind() == Kind.LEVEL && report.kind() == Kind.LEVEL;
        return !(levels && wanted.last().equals(given.last()));
    }
}
