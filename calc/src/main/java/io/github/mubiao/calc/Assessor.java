package io.github.mubiao.calc;

import io.github.mubiao.model.Direction;
import io.github.mubiao.model.Verdict;
import io.github.mubiao.quantity.Quantity;
import io.github.mubiao.quantity.Rational;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Applies a profile to the printed figures of a trajectory, and to all that they stand for. */
final class Assessor {

    private final StatusProfile profile;
    private final @Nullable Quantity reference;

    Assessor(StatusProfile profile, @Nullable Quantity reference) {
        this.profile = profile;
        this.reference = reference;
    }

    StatusProfile.Assessment assess(Trajectory trajectory) {
        Outcome<Way> way = trajectory.way();
        return way.toOptional()
                .map(this::assess)
                .orElseGet(() ->
                        assessment(way.map(none -> Status.UNKNOWN), way.map(none -> Rational.ZERO), Set.of(), false));
    }

    private StatusProfile.Assessment assess(Way way) {
        Outcome<Rational> measure = measure(way, way.base(), way.current());
        Optional<Status> named = byRule(way, way.base(), way.current());
        Outcome<Status> printed = named.map(Outcome::of).orElseGet(() -> measure.map(profile::classify));
        Set<Optional<Status>> all = possible(way);
        Set<Status> possible = new LinkedHashSet<>();
        profile.bands().stream()
                .map(StatusProfile.Band::status)
                .filter(status -> all.contains(Optional.of(status)))
                .forEach(possible::add);
        all.stream().flatMap(Optional::stream).forEach(possible::add);
        boolean isOne = printed.isDefined() && all.size() == 1;
        boolean isOpen = !isOne && (way.from().worded() || way.now().worded());
        return assessment(isOpen ? printed.map(any -> Status.UNKNOWN) : printed, measure, possible, isOne);
    }

    private StatusProfile.Assessment assessment(
            Outcome<Status> status, Outcome<Rational> measure, Set<Status> possible, boolean robust) {
        return new StatusProfile.Assessment(status, measure, possible, robust, profile.cuts());
    }

    private Outcome<Rational> measure(Way way, Quantity base, Quantity level) {
        Quantity beside = reference;
        return switch (profile.measure()) {
            case PROGRESS_PER_TIME -> way.progressPerTime(base, level);
            case GROWTH_RATIO -> way.growthRatio(base, level);
            case GROWTH -> beside == null ? way.trend(base, level) : way.trend(base, level, beside);
            case PROJECTED -> way.projected(base, level);
            case ANTICIPATED_GAP -> way.anticipatedGap(base, level);
            case DISTANCE ->
                beside == null
                        ? Formula.DISTANCE.undefined(Reason.MISSING, level, way.target(), "σ")
                        : Progress.distance(level, way.goal(), beside);
        };
    }

    /** The status of a band that does not need the measure; UNKNOWN where the measure would have no direction. */
    private Optional<Status> byRule(Way way, Quantity base, Quantity level) {
        Optional<Status> found = profile.bands().stream()
                .filter(band -> applies(band.rule(), way, base, level))
                .map(StatusProfile.Band::status)
                .findFirst();
        boolean isDirected = way.goal().goodWay() != Direction.UNKNOWN;
        return found.isPresent() || isDirected ? found : Optional.of(Status.UNKNOWN);
    }

    private static boolean applies(StatusProfile.Rule rule, Way way, Quantity base, Quantity level) {
        Verdict verdict = way.verdict(level);
        boolean met = verdict == Verdict.MET;
        boolean over = way.trajectory().elapsed().equals(way.trajectory().total());
        boolean held = isHeld(way, base);
        return switch (rule) {
            case NOT_STARTED -> way.trajectory().elapsed().signum() == 0;
            case ACHIEVED_EARLY -> met && !over && !held;
            case HELD -> met && !over && held;
            case KEPT -> met && way.verdict(base) == Verdict.MET;
            case LOST -> verdict == Verdict.MISSED && way.verdict(base) == Verdict.MET;
            case ACHIEVED -> met;
            case MET_AT_END -> met && over;
            case BASICALLY_MET_AT_END -> verdict == Verdict.BASICALLY_MET && over;
            case MISSED_AT_END -> verdict == Verdict.MISSED && over;
            case FROM, ABOVE, UP_TO, ELSE -> false;
        };
    }

    /** 降到30 from 45 is reached once, 失业率5.2% from 5.1% has to be held. */
    private static boolean isHeld(Way way, Quantity base) {
        Goal goal = way.goal();
        return goal.isHeld() && !(goal.isPlain() && way.verdict(base) == Verdict.MISSED);
    }

    /** The statuses of all cells; empty for what has none. */
    private Set<Optional<Status>> possible(Way way) {
        Set<Optional<Status>> possible = new LinkedHashSet<>();
        for (Interval<Quantity> bases : way.bases()) {
            for (Interval<Quantity> levels : way.currents()) {
                Optional<Status> named = byRule(way, Cells.middle(bases), Cells.middle(levels));
                if (named.isPresent()) {
                    possible.add(named);
                } else {
                    possible.addAll(byMeasure(way, bases, levels));
                }
            }
        }
        return possible;
    }

    /** Where the base comes near the target a measure may be anything. */
    private List<Optional<Status>> anywhere() {
        return profile.bands().stream()
                .filter(band -> band.cut() != null || band.rule() == StatusProfile.Rule.ELSE)
                .map(band -> Optional.of(band.status()))
                .toList();
    }

    /** Within a cell the measures rise or fall with either level, so that their ends are at its corners. */
    private Set<Optional<Status>> byMeasure(Way way, Interval<Quantity> bases, Interval<Quantity> levels) {
        Outcome<Interval<Rational>> values = Enclosure.of((base, level) -> measure(way, base, level), bases, levels);
        Set<Optional<Status>> found = new LinkedHashSet<>();
        if (!values.isDefined()) {
            found.add(Optional.empty());
            if (measure(way, Cells.middle(bases), Cells.middle(levels)).isDefined()) {
                found.addAll(anywhere());
            }
            return found;
        }
        Interval<Rational> range = values.orElseThrow();
        List<Rational> cuts = profile.cuts().stream()
                .filter(cut -> cut.compareTo(range.low()) > 0 && cut.compareTo(range.high()) < 0)
                .sorted()
                .toList();
        for (Interval<Rational> cell : range.cells(cuts)) {
            Rational middle = cell.low().plus(cell.high()).times(Rational.of(1, 2));
            found.add(Optional.of(profile.classify(middle)));
        }
        return found;
    }
}
