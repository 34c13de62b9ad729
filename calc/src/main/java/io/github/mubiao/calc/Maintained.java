package io.github.mubiao.calc;

import static java.util.Objects.requireNonNull;

import io.github.mubiao.model.Bound;
import io.github.mubiao.model.Direction;
import io.github.mubiao.model.Verdict;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A goal that must hold throughout (稳定在, 保持在): every observation counts, not only the last one. Immutable.
 *
 * <pre>{@code
 * Maintained rate = Maintained.of(atLeastPercent("90"), List.of(
 *         Published.of("91.2", percent), Published.of("89.9", percent), Published.of("92.3", percent)));
 * rate.verdict();      // MISSED
 * rate.breaches();     // [89.9% [89.85%, 89.95%)]
 * rate.endVerdict();   // MET
 * }</pre>
 *
 * @param goal what has to hold
 * @param observations one completion each, in the order given
 */
public record Maintained(Goal goal, List<Completion> observations) {

    /**
     * Copies the list.
     *
     * @param goal what has to hold
     * @param observations one completion each, at least one
     * @throws IllegalArgumentException if there are no observations
     */
    public Maintained {
        requireNonNull(goal, "goal");
        observations = Arguments.notEmpty(observations, "observations");
    }

    /**
     * Measures each observation.
     *
     * @param goal what has to hold
     * @param observations in the order of time, at least one
     * @return the completions
     * @throws IllegalArgumentException if there are no observations
     */
    public static Maintained of(Goal goal, List<Published> observations) {
        requireNonNull(goal, "goal");
        return new Maintained(
                goal,
                requireNonNull(observations, "observations").stream()
                        .map(figure -> Completion.of(goal, figure))
                        .toList());
    }

    /**
     * Measures each observation against that of others in the same period (增速高于全国平均).
     *
     * @param relation as of {@link Completion#ofRelation}
     * @param own in the order of time, at least one
     * @param others what each of them is compared with, as many
     * @param direction which way is good
     * @return the completions of the differences
     * @throws IllegalArgumentException if there are no observations, or not as many others
     */
    public static Maintained ofRelation(
            Bound.Kind relation, List<Published> own, List<Published> others, Direction direction) {
        requireNonNull(relation, "relation");
        requireNonNull(others, "others");
        requireNonNull(direction, "direction");
        Arguments.notEmpty(own, "own");
        Arguments.sameSize(own, "own", others, "others");
        List<Completion> completions = IntStream.range(0, own.size())
                .mapToObj(i -> Completion.ofRelation(relation, own.get(i), others.get(i), direction))
                .toList();
        return new Maintained(completions.get(0).goal(), completions);
    }

    /**
     * Whether it held throughout; the order does not matter.
     *
     * @return MISSED if one observation misses, UNKNOWN if one cannot be told, BASICALLY_MET if one is no better, else MET
     */
    public Verdict verdict() {
        return Verdicts.worst(observations.stream().map(Completion::verdict));
    }

    /**
     * Whether the last observation meets the goal.
     *
     * @return its verdict
     */
    public Verdict endVerdict() {
        return observations.get(observations.size() - 1).verdict();
    }

    /**
     * The observations that miss.
     *
     * @return in the order of time, possibly empty
     */
    public List<Published> breaches() {
        return observations.stream()
                .filter(completion -> completion.verdict() == Verdict.MISSED)
                .map(completion -> completion.actual().orElseThrow())
                .toList();
    }

    /**
     * The attainment of the worst observation.
     *
     * @return the smallest one; undefined if one is
     */
    public Outcome<Rate> attainment() {
        Optional<Outcome<Rate>> undefined = observations.stream()
                .map(Completion::attainment)
                .filter(attainment -> !attainment.isDefined())
                .findFirst();
        return undefined.orElseGet(() -> observations.stream()
                .map(Completion::attainment)
                .min(Comparator.comparing(attainment -> attainment.orElseThrow()))
                .orElseThrow());
    }

    /**
     * Whether the verdict holds for all values that print the same.
     *
     * @return of a miss, if one observation surely misses; else if all verdicts hold
     */
    public boolean robust() {
        return verdict() == Verdict.MISSED
                ? observations.stream()
                        .anyMatch(completion -> completion.verdict() == Verdict.MISSED && completion.robust())
                : observations.stream().allMatch(Completion::robust);
    }

    /**
     * The worst observation in one line, with the verdict on all.
     *
     * @return the explanation
     */
    public Explanation explanation() {
        return attainment()
                .explanation()
                .with(List.of(
                        Wording.operator(goal.bound().kind()), Wording.verdict(verdict()), Wording.robust(robust())));
    }
}
