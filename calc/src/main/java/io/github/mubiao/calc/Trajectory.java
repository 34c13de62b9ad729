package io.github.mubiao.calc;

import static java.util.Objects.requireNonNull;

import io.github.mubiao.model.Direction;
import io.github.mubiao.model.Verdict;
import io.github.mubiao.quantity.Quantity;
import io.github.mubiao.quantity.Rational;

/**
 * The way from a base to a target in time, and where it stands. Immutable.
 *
 * <p>The time is that of the data, not of the report: data of the end of 2022 have used two of the five years from the end of
 * 2020 to the end of 2025.
 *
 * <pre>{@code
 * // 五年规划: from 55 to 60, and 58 after two years
 * Trajectory urbanisation = new Trajectory(plain("55"), Published.of("58", Unit.NONE), plain("60"),
 *         Direction.HIGHER, Rational.of(2), Rational.of(5));
 * urbanisation.timeShare().toPercent(0);              // 40
 * urbanisation.lead().orElseThrow();                  // 20个百分点
 * }</pre>
 *
 * @param base the level at the start
 * @param current the level now, as published
 * @param target the level at the end
 * @param direction which way is good; it is not guessed from the levels
 * @param elapsed years from the base to the current level, from 0 to the total
 * @param total years from the base to the target, greater than 0
 */
public record Trajectory(
        Quantity base, Published current, Quantity target, Direction direction, Rational elapsed, Rational total) {

    private static final Rate UNSTABLE = Rate.ofPercent("0.1");

    /**
     * Checks the times.
     *
     * @param base the level at the start
     * @param current the level now, as published
     * @param target the level at the end
     * @param direction which way is good
     * @param elapsed years from the base to the current level, from 0 to the total
     * @param total years from the base to the target, greater than 0
     * @throws IllegalArgumentException if a time is out of range
     */
    public Trajectory {
        requireNonNull(base, "base");
        requireNonNull(current, "current");
        requireNonNull(target, "target");
        requireNonNull(direction, "direction");
        if (total.signum() <= 0) {
            throw new IllegalArgumentException("total " + total + " must be greater than 0");
        }
        if (elapsed.signum() < 0 || elapsed.compareTo(total) > 0) {
            throw new IllegalArgumentException("elapsed " + elapsed + " must be from 0 to total " + total);
        }
    }

    /**
     * 时间进度.
     *
     * @return elapsed/total, from 0 to 100%
     */
    public Rate timeShare() {
        return new Rate(elapsed.dividedBy(total));
    }

    /**
     * Whether the target is reached.
     *
     * @return by comparison
     */
    public Verdict verdict() {
        return Progress.verdict(current.value(), target, direction);
    }

    /**
     * 实际进度 minus 时间进度 (超序时进度).
     *
     * @return the lead in points, negative for a lag; undefined as {@link Progress#linear}
     */
    public Outcome<Points> lead() {
        return Progress.linear(base, current.value(), target, direction)
                .flatMap(done -> Formula.LEAD.value(done.minus(timeShare()), done, timeShare()));
    }

    /**
     * ρ: the share of the way per share of the time.
     *
     * @return progress/time share; undefined as {@link Progress#linear}, or before any time has passed
     */
    public Outcome<Rational> progressPerTime() {
        return progressPerTime(current.value());
    }

    Outcome<Rational> progressPerTime(Quantity level) {
        Rate time = timeShare();
        return Progress.linear(base, level, target, direction)
                .flatMap(done -> time.fraction().signum() == 0
                        ? Formula.PROGRESS_PER_TIME.undefined(Reason.ZERO_SPAN, done, time)
                        : Formula.PROGRESS_PER_TIME.value(done.fraction().dividedBy(time.fraction()), done, time));
    }

    /**
     * The mean yearly growth that would have led, or will lead, to the target.
     *
     * @return as {@link AverageGrowth#byLevel(Quantity, Quantity, Rational)}
     */
    public Outcome<Rate> requiredGrowth() {
        return AverageGrowth.byLevel(base, target, total);
    }

    /**
     * The mean yearly growth so far.
     *
     * @return as {@link AverageGrowth#byLevel(Quantity, Quantity, Rational)}
     */
    public Outcome<Rate> observedGrowth() {
        return AverageGrowth.byLevel(base, current.value(), elapsed);
    }

    /**
     * Observed per required mean growth, whichever way is good.
     *
     * @return the ratio; where less than 0.1% a year is required it would be unstable, then {@link #progressPerTime()}, flagged
     *     {@link Flag#LINEAR_INSTEAD}; undefined where a mean growth is, for a target of 0 or less, or one that equals the base
     */
    public Outcome<Rational> growthRatio() {
        return growthRatio(current.value());
    }

    Outcome<Rational> growthRatio(Quantity level) {
        Object[] inputs = {base, level, target};
        Outcome<Rate> required = requiredGrowth();
        Outcome<Rate> observed = AverageGrowth.byLevel(base, level, elapsed);
        if (required.isDefined() && target.value().signum() == 0) {
            return Formula.GROWTH_RATIO.undefined(Reason.ZERO_TARGET, inputs);
        } else if (required.undefined()
                .filter(Reason.NONPOSITIVE_ACTUAL::equals)
                .isPresent()) {
            return Formula.GROWTH_RATIO.undefined(Reason.NONPOSITIVE_TARGET, inputs);
        } else if (required.isDefined() && target.compareTo(base) == 0) {
            return Formula.GROWTH_RATIO.undefined(Reason.TARGET_EQUALS_BASE, inputs);
        }
        return required.flatMap(wanted -> observed.flatMap(found -> ratio(level, found, wanted)));
    }

    private Outcome<Rational> ratio(Quantity level, Rate found, Rate wanted) {
        return new Rate(wanted.fraction().abs()).compareTo(UNSTABLE) < 0
                ? progressPerTime(level)
                        .flatMap(linear -> Formula.GROWTH_RATIO.flagged(Flag.LINEAR_INSTEAD, linear, found, wanted))
                : Formula.GROWTH_RATIO.value(found.fraction().dividedBy(wanted.fraction()), found, wanted);
    }
}
