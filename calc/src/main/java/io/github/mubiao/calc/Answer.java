package io.github.mubiao.calc;

import static java.util.Objects.requireNonNull;

import io.github.mubiao.model.Base;
import io.github.mubiao.model.Change;
import io.github.mubiao.model.Observation;
import io.github.mubiao.model.Period;
import io.github.mubiao.model.Target;
import io.github.mubiao.model.Verdict;
import io.github.mubiao.quantity.Rational;
import java.time.LocalDate;
import java.util.Optional;

/** What an observation says of a target, given the periods and prices of both. */
final class Answer {

    private Answer() {}

    static Completion judge(Target target, Optional<Observation> observation, LocalDate asOf) {
        requireNonNull(asOf, "asOf");
        boolean due =
                target.period().map(period -> !asOf.isBefore(period.last())).orElse(true);
        Completion completion = observation
                .map(found -> answered(target, found, due))
                .orElseGet(() -> Measurement.undefined(Goal.of(target.measure()), Outcome.missing()));
        boolean early = completion.verdict() == Verdict.MET && completion.goal().canBeMetEarly();
        return due || early ? completion : completion.withVerdict(Verdict.NOT_DUE);
    }

    private static Completion answered(Target target, Observation found, boolean due) {
        Goal goal = Goal.of(target.measure());
        Comparability fit = Comparability.of(target, found);
        Completion completion = measured(goal, target, found).compared(fit);
        Comparability.Extent extent = fit.extent(found.change());
        boolean isOnTheWay = extent == Comparability.Extent.TO_DATE && !due;
        boolean isDone = isPart(extent) && goal.isDecidedByPart(completion.verdict());
        return extent == Comparability.Extent.WHOLE || isOnTheWay || isDone
                ? completion
                : Measurement.withoutPeriod(completion);
    }

    private static boolean isPart(Comparability.Extent extent) {
        return extent == Comparability.Extent.TO_DATE || extent == Comparability.Extent.PART;
    }

    private static Completion measured(Goal goal, Target target, Observation found) {
        Optional<Published> base = Optional.ofNullable(target.measure().base())
                .flatMap(from -> Optional.ofNullable(from.value()))
                .map(Published::exact);
        if (goal.isClearance() && base.isPresent()) {
            return Completion.of(goal, Published.of(found, goal.tolerance()), base.get());
        }
        Outcome<Published> figure = Figures.of(goal, found, base);
        return Completion.of(
                goal, Figures.averaged(goal, figure, found.measure().averaging(), years(target, found)));
    }

    /** How many years the figure is over: those of its period, of a level those since its base. */
    private static Optional<Rational> years(Target target, Observation found) {
        Optional<Period> wanted = target.period();
        Optional<Period> covered = found.period().or(() -> wanted);
        if (found.change() != Change.LEVEL) {
            return covered.map(Years::of);
        }
        Base base = target.measure().base();
        Integer year = base == null ? null : base.year();
        Optional<LocalDate> start =
                year == null ? wanted.map(Period::first) : Optional.of(LocalDate.of(year + 1, 1, 1));
        return start.flatMap(first -> covered.map(Period::last)
                .filter(last -> !last.isBefore(first))
                .map(last -> Years.of(new Period(first, last, ""))));
    }
}
