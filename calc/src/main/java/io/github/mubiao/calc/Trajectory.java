package io.github.mubiao.calc;

import static java.util.Objects.requireNonNull;

import io.github.mubiao.model.Verdict;
import io.github.mubiao.quantity.Quantity;
import io.github.mubiao.quantity.Rational;
import java.util.List;
import java.util.Set;

/**
 * The way from a base to a goal in time, and where it stands. Immutable.
 *
 * <p>The time is that of the data, not of the report: data of the end of 2022 have used two of the five years from the end of
 * 2020 to the end of 2025. Base and current level are published figures, so that the rounding of both counts.
 *
 * <p>A level is approached in equal steps; growth (增长, 年均增长, 翻番) in equal rates: who doubles in five years stands at 131.95
 * after two, which is 40% of the way and not 32%. {@link #withPath} chooses otherwise.
 *
 * <pre>{@code
 * // 五年规划: from 55 to 60, and 58 after two years
 * Trajectory urbanisation = Trajectory.of(atLeast("60"), Published.of("55", Unit.NONE), Published.of("58", Unit.NONE),
 *         Rational.of(2), Rational.of(5));
 * urbanisation.timeShare().toPercent(0);                          // 40
 * urbanisation.lead().orElseThrow();                              // 20个百分点
 *
 * Trajectory doubling = Trajectory.of(growthOfAtLeast("100"), Published.of("100", Unit.NONE),
 *         Published.of("131.95", Unit.NONE), Rational.of(2), Rational.of(5));
 * doubling.progress().orElseThrow().toPercent(2);                 // 40.00
 * doubling.stillRequired().orElseThrow().toPercent(1);            // 14.9: 还需年均增长
 * }</pre>
 *
 * @param goal what has to be reached at the end: a level, a change from the base, or an amount, which has no base
 * @param base the level at the start, as published
 * @param current the level now, as published; of an amount what is done so far
 * @param interim what has to be reached on the way, in order of time
 * @param path how the way is divided
 * @param elapsed years from the base to the current level, from 0 to the total
 * @param total years from the base to the end, greater than 0
 */
public record Trajectory(
        Goal goal,
        Published base,
        Published current,
        List<Point> interim,
        Path path,
        Rational elapsed,
        Rational total) {

    /** How a way is divided among its years. */
    public enum Path {
        /** Equal steps a year. */
        LINEAR,
        /** Equal rates a year. */
        GEOMETRIC
    }

    /**
     * Where the plan wants to be on the way (2023年达到62).
     *
     * @param elapsed years from the base, greater than 0
     * @param figure of the kind of the goal: a level, or the change since the base
     */
    public record Point(Rational elapsed, Quantity figure) {

        /**
         * Checks the time.
         *
         * @param elapsed years from the base, greater than 0
         * @param figure of the kind of the goal
         * @throws IllegalArgumentException if the time is out of range
         */
        public Point {
            requireNonNull(figure, "figure");
            if (elapsed.signum() <= 0) {
                throw new IllegalArgumentException("elapsed " + elapsed + " of a point must be greater than 0");
            }
        }
    }

    /**
     * Checks the times.
     *
     * @param goal what has to be reached at the end
     * @param base the level at the start, as published
     * @param current the level now, as published
     * @param interim what has to be reached on the way, in order of time
     * @param path how the way is divided
     * @param elapsed years from the base to the current level, from 0 to the total
     * @param total years from the base to the end, greater than 0
     * @throws IllegalArgumentException if a time is out of range, or points are not in order before the end
     */
    public Trajectory {
        requireNonNull(goal, "goal");
        requireNonNull(base, "base");
        requireNonNull(current, "current");
        requireNonNull(path, "path");
        interim = List.copyOf(interim);
        Times.check(elapsed, interim, total);
    }

    /**
     * The way to a goal; growth and decline are paced geometrically, everything else linearly.
     *
     * @param goal what has to be reached at the end
     * @param base the level at the start, as published
     * @param current the level now, as published
     * @param elapsed years from the base to the current level, from 0 to the total
     * @param total years from the base to the end, greater than 0
     * @return the trajectory
     * @throws IllegalArgumentException if a time is out of range
     */
    public static Trajectory of(Goal goal, Published base, Published current, Rational elapsed, Rational total) {
        requireNonNull(goal, "goal");
        requireNonNull(base, "base");
        requireNonNull(current, "current");
        requireNonNull(elapsed, "elapsed");
        requireNonNull(total, "total");
        return new Trajectory(
                goal, base, current, List.of(), goal.isRelative() ? Path.GEOMETRIC : Path.LINEAR, elapsed, total);
    }

    /**
     * The same way, divided otherwise.
     *
     * @param other such as GEOMETRIC for a level that an annual growth leads to
     * @return a changed copy
     */
    public Trajectory withPath(Path other) {
        return new Trajectory(goal, base, current, interim, other, elapsed, total);
    }

    /**
     * The same way with points that the plan sets in between (2023年62, 2025年65).
     *
     * @param points in order of time
     * @return a changed copy
     * @throws IllegalArgumentException if they are not in order before the end
     */
    public Trajectory withInterim(List<Point> points) {
        return new Trajectory(goal, base, current, points, path, elapsed, total);
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
     * Whether the goal is reached.
     *
     * @return by comparison; UNKNOWN for units that do not fit, where the good direction is not known, and where a word (近, 超)
     *     leaves it open
     */
    public Verdict verdict() {
        return way().toOptional()
                .map(way -> Completion.of(way.goal(), way.now()).verdict())
                .orElse(Verdict.UNKNOWN);
    }

    /**
     * 实际进度: how much of the way is done, by its path.
     *
     * @return the share, above 100% beyond the goal, negative away from it; undefined as {@link Progress#linear} or
     *     {@link Progress#geometric}
     */
    public Outcome<Rate> progress() {
        return way().flatMap(way -> way.progress(way.base(), way.current()));
    }

    /**
     * 实际进度 between all values that base and current level stand for.
     *
     * @return the range; undefined if the base may be at the goal, or better
     */
    public Outcome<Interval<Rate>> progressRange() {
        return way().flatMap(way ->
                Enclosure.of(way::progress, way.from().interval(), way.now().interval()));
    }

    /**
     * How much of the way should be done by now: 时间进度, or what the points in between ask for.
     *
     * @return the share; undefined where that of a point is
     */
    public Outcome<Rate> expected() {
        return way().flatMap(way -> way.expected(way.base()));
    }

    /**
     * 实际进度 minus what should be done by now (超序时进度).
     *
     * @return the lead in points, negative for a lag; undefined as {@link #progress()}
     */
    public Outcome<Points> lead() {
        return progress().flatMap(done -> expected().flatMap(wanted -> Pace.lead(done, wanted)));
    }

    /**
     * ρ: the share of the way per share that should be done by now.
     *
     * @return progress/expected; undefined as {@link #progress()}, or before any time has passed
     */
    public Outcome<Rational> progressPerTime() {
        return way().flatMap(way -> way.progressPerTime(way.base(), way.current()));
    }

    /**
     * The mean yearly growth that leads, or would have led, from the base to the goal.
     *
     * @return as {@link AverageGrowth#byLevel(Quantity, Quantity, Rational)}
     */
    public Outcome<Rate> requiredGrowth() {
        return way().flatMap(way -> AverageGrowth.byLevel(way.base(), way.target(), total));
    }

    /**
     * The mean yearly growth so far.
     *
     * @return as {@link AverageGrowth#byLevel(Quantity, Quantity, Rational)}
     */
    public Outcome<Rate> observedGrowth() {
        return way().flatMap(way -> AverageGrowth.byLevel(way.base(), way.current(), elapsed));
    }

    /**
     * 还需年均增长: the mean yearly growth from now on that leads to the goal in the time that is left.
     *
     * @return (goal/current)^(1/years left) − 1, flagged {@link Flag#ALREADY_MET} if the goal is met; undefined
     *     ({@link Reason#PERIOD_OVER}) if no time is left, and as {@link AverageGrowth#byLevel(Quantity, Quantity, Rational)}
     */
    public Outcome<Rate> stillRequired() {
        return way().flatMap(way -> stillRequired(way, way.current()));
    }

    /**
     * 还需年均增长 for all values that the current level stands for.
     *
     * @return the range; undefined as {@link #stillRequired()}
     */
    public Outcome<Interval<Rate>> stillRequiredRange() {
        return way().flatMap(way ->
                Enclosure.of(level -> stillRequired(way, level), way.now().interval()));
    }

    private Outcome<Rate> stillRequired(Way way, Quantity level) {
        Rational left = total.minus(elapsed);
        return left.signum() == 0
                ? Formula.AVERAGE_BY_LEVEL.undefined(Reason.PERIOD_OVER, level, way.target(), left)
                : flagged(AverageGrowth.byLevel(level, way.target(), left));
    }

    /**
     * 还需年均提高: the change per year from now on that leads to the goal in the time that is left.
     *
     * @return (goal − current)/years left, in the unit of the goal, flagged {@link Flag#ALREADY_MET} if the goal is met;
     *     undefined if no time is left
     */
    public Outcome<Quantity> stillRequiredPerYear() {
        Rational left = total.minus(elapsed);
        return way().flatMap(way -> left.signum() == 0
                ? Formula.PER_YEAR.undefined(Reason.PERIOD_OVER, way.current(), way.target(), left)
                : flagged(Progress.perYear(way.current(), way.target(), left)));
    }

    private <T> Outcome<T> flagged(Outcome<T> required) {
        return verdict() == Verdict.MET ? required.flagged(Set.of(Flag.ALREADY_MET)) : required;
    }

    /**
     * Observed per required mean growth, in the good direction: d · observed/|required|.
     *
     * @return the ratio; where less than 0.1% a year is required it would be unstable, then the linear one, flagged
     *     {@link Flag#LINEAR_INSTEAD}; undefined where a mean growth is, for a goal of 0 or less, or one that equals the base, and
     *     where the good direction is not known
     */
    public Outcome<Rational> growthRatio() {
        return way().flatMap(way -> way.growthRatio(way.base(), way.current()));
    }

    Outcome<Way> way() {
        return Way.of(this);
    }
}
