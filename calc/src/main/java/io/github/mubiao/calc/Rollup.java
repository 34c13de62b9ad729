package io.github.mubiao.calc;

import static java.util.Objects.requireNonNull;

import io.github.mubiao.model.Verdict;
import io.github.mubiao.quantity.Quantity;
import io.github.mubiao.quantity.Rational;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Many targets as one figure (综合完成情况): of a strategy, of a region. Immutable.
 *
 * <p>It is attainments that are averaged, never levels, so units are not mixed; each counts up to 100%, so that one target
 * does not pay for another. A miss without an attainment (growth of −9% against 0 or more) counts as 0, what is met without one
 * as 100%. What is neither, or not yet due, has no part in the figure and is never hidden: see {@link #coverage()},
 * {@link #counts()} and {@link #undefined()}.
 *
 * <pre>{@code
 * Rollup strategy = Rollup.of(List.of(coal, firms, growth));
 * strategy.completion().orElseThrow().toPercent(1);   // 93.3
 * strategy.counts();     // {MET=1, MISSED=2}
 * strategy.verdict();    // MISSED: all have to be met
 * }</pre>
 *
 * @param items what is rolled up, in the order given
 */
public record Rollup(List<Item> items) {

    /**
     * One target and its weight.
     *
     * @param completion the completion of the target
     * @param weight greater than 0
     */
    public record Item(Completion completion, Rational weight) {

        /**
         * Checks the weight.
         *
         * @param completion the completion of the target
         * @param weight greater than 0
         * @throws IllegalArgumentException if the weight is not greater than 0
         */
        public Item {
            requireNonNull(completion, "completion");
            if (weight.signum() <= 0) {
                throw new IllegalArgumentException("weight " + weight + " must be greater than 0");
            }
        }

        /** A miss counts for nothing and what is met for all of it where there is no attainment to average. */
        private Outcome<Rate> share() {
            Outcome<Rate> attainment = completion.attainment();
            if (attainment.isDefined()) {
                return attainment;
            }
            return switch (completion.verdict()) {
                case MET -> Outcome.of(Rate.WHOLE);
                case MISSED -> Outcome.of(Rate.ZERO);
                case BASICALLY_MET, NOT_DUE, UNKNOWN -> attainment;
            };
        }

        private boolean counts() {
            return completion.verdict() != Verdict.NOT_DUE && share().isDefined();
        }
    }

    /**
     * Copies the list.
     *
     * @param items what is rolled up, at least one
     * @throws IllegalArgumentException if there are no items
     */
    public Rollup {
        items = Arguments.notEmpty(items, "items");
    }

    /**
     * Rolls up targets of the same weight.
     *
     * @param completions at least one
     * @return the roll-up
     * @throws IllegalArgumentException if there are no completions
     */
    public static Rollup of(List<Completion> completions) {
        return new Rollup(Arguments.notEmpty(completions, "completions").stream()
                .map(completion -> new Item(completion, Rational.ONE))
                .toList());
    }

    /**
     * 综合完成率: the weighted mean of the attainments, each counted up to 100%.
     *
     * @return of the targets that are due and either have an attainment or are surely met or missed; undefined ({@link Reason#MISSING}) if none has
     */
    public Outcome<Rate> completion() {
        List<Item> counted = items.stream().filter(Item::counts).toList();
        List<Rate> attainments =
                counted.stream().map(item -> item.share().orElseThrow()).toList();
        List<Rational> weights = counted.stream().map(Item::weight).toList();
        if (counted.isEmpty()) {
            return Formula.ROLLUP.undefined(Reason.MISSING, attainments, weights);
        }
        Rational scores = counted.stream()
                .map(item -> score(item.share().orElseThrow(), item.weight).orElseThrow())
                .reduce(Rational.ZERO, Rational::plus);
        return Formula.ROLLUP.value(new Rate(scores.dividedBy(sum(counted))), attainments, weights);
    }

    /**
     * How much of the weight stands behind {@link #completion()}.
     *
     * @return from 0 to 100%
     */
    public Rate coverage() {
        return new Rate(sum(items.stream().filter(Item::counts).toList()).dividedBy(sum(items)));
    }

    private static Rational sum(List<Item> items) {
        return items.stream().map(Item::weight).reduce(Rational.ZERO, Rational::plus);
    }

    /**
     * How many targets have which verdict.
     *
     * @return only verdicts that occur, in their order
     */
    public Map<Verdict, Long> counts() {
        return items.stream()
                .collect(Collectors.groupingBy(
                        item -> item.completion.verdict(), () -> new EnumMap<>(Verdict.class), Collectors.counting()));
    }

    /**
     * The targets without an attainment.
     *
     * @return their completions, whose attainment says why, in the order given
     */
    public List<Completion> undefined() {
        return items.stream()
                .map(Item::completion)
                .filter(completion -> !completion.attainment().isDefined())
                .toList();
    }

    /**
     * Whether all targets are met.
     *
     * @return the worst verdict: MISSED, UNKNOWN, NOT_DUE, BASICALLY_MET, MET
     */
    public Verdict verdict() {
        return Verdicts.worst(items.stream().map(item -> item.completion.verdict()));
    }

    /**
     * The figure in one line, with the share of the weight behind it and the worst verdict.
     *
     * @return the explanation
     */
    public Explanation explanation() {
        String covered = coverage().toPercent(1) + "%";
        return completion()
                .explanation()
                .with(List.of(new Phrase("覆盖权重" + covered, covered + " of the weight"), Wording.verdict(verdict())));
    }


    /**
     * The score of an attainment.
     *
     * @param attainment uncapped
     * @param weight points for 100%
     * @return weight times the attainment, which counts from 0 to 100%
     */
    public static Outcome<Rational> score(Rate attainment, Rational weight) {
        requireNonNull(attainment, "attainment");
        requireNonNull(weight, "weight");
        Rate capped = capped(attainment);
        return Formula.SCORE.value(weight.times(capped.fraction()), weight, capped);
    }

    /**
     * An attainment as a score.
     *
     * @param attainment uncapped
     * @return the nearest rate from 0 to 100%
     */
    public static Rate capped(Rate attainment) {
        requireNonNull(attainment, "attainment");
        if (attainment.compareTo(Rate.ZERO) < 0) {
            return Rate.ZERO;
        }
        return attainment.compareTo(Rate.WHOLE) > 0 ? Rate.WHOLE : attainment;
    }

    /**
     * 区间指标: full marks inside the good range, none outside the allowed one, linear in between.
     *
     * @param figure the actual value
     * @param good the range of full marks
     * @param allowed the range outside of which there are none
     * @return from 0 to 100%; undefined if the units do not convert
     * @throws IllegalArgumentException if the good range reaches beyond the allowed one
     */
    public static Outcome<Rate> scoreOfInterval(Quantity figure, Interval<Quantity> good, Interval<Quantity> allowed) {
        requireNonNull(figure, "figure");
        requireNonNull(good, "good");
        requireNonNull(allowed, "allowed");
        Object[] inputs = {figure, good.low(), good.high(), allowed.low(), allowed.high()};
        if (!figure.unit().convertsTo(good.low().unit())
                || !figure.unit().convertsTo(allowed.low().unit())) {
            return Formula.INTERVAL_SCORE.undefined(Reason.INCOMPARABLE_UNITS, inputs);
        }
        if (!Interval.closed(allowed.low(), allowed.high()).encloses(good)) {
            throw new IllegalArgumentException("allowed " + allowed + " must enclose good " + good);
        }
        Rate score = Rate.WHOLE;
        if (figure.compareTo(good.low()) < 0) {
            score = between(allowed.low(), figure, good.low());
        } else if (figure.compareTo(good.high()) > 0) {
            score = between(allowed.high(), figure, good.high());
        }
        return Formula.INTERVAL_SCORE.value(score, inputs);
    }

    private static Rate between(Quantity worst, Quantity figure, Quantity good) {
        return worst.compareTo(good) == 0
                ? Rate.ZERO
                : capped(new Rate(figure.minus(worst).dividedBy(good.minus(worst))));
    }
}
