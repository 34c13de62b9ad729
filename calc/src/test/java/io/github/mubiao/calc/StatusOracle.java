package io.github.mubiao.calc;

import ch.obermuhlner.math.big.BigDecimalMath;
import java.math.BigDecimal;
import java.math.MathContext;
import org.jspecify.annotations.Nullable;

/**
 * The status methods once more, from their sources and not from the library: numbers with 60 digits, one method a profile.
 *
 * @param kind of the bound: a floor, a ceiling, or a plain figure
 * @param up whether more is better
 * @param base the level at the start
 * @param current the level now
 * @param target the level at the end
 * @param elapsed years from the start until now
 * @param total years from the start to the end
 * @param growth whether the way is one of equal rates a year
 */
record StatusOracle(
        String kind,
        boolean up,
        BigDecimal base,
        BigDecimal current,
        BigDecimal target,
        BigDecimal elapsed,
        BigDecimal total,
        boolean growth) {

    private static final MathContext DIGITS = new MathContext(60);
    private static final BigDecimal UNSTABLE = new BigDecimal("0.001");
    private static final String NONE = "-";

    private boolean met(BigDecimal level) {
        return up ? level.compareTo(target) >= 0 : level.compareTo(target) <= 0;
    }

    private boolean isOver() {
        return elapsed.compareTo(total) == 0;
    }

    private static BigDecimal over(BigDecimal one, BigDecimal other) {
        return one.divide(other, DIGITS);
    }

    private BigDecimal directed(BigDecimal value) {
        return up ? value : value.negate();
    }

    /** What meets a cut exactly does so in the first 50 digits of 60. */
    private static String by(BigDecimal exact, Object... cutsAndWords) {
        BigDecimal value = exact.round(new MathContext(50));
        for (int i = 0; i + 1 < cutsAndWords.length; i += 2) {
            if (value.compareTo(new BigDecimal((String) cutsAndWords[i])) >= 0) {
                return (String) cutsAndWords[i + 1];
            }
        }
        return (String) cutsAndWords[cutsAndWords.length - 1];
    }

    /** SPEC 4: words of mid-term reports; a ceiling is held, what was met and no longer is has moved away. */
    String chinese() {
        if (elapsed.signum() == 0) {
            return "NOT_DUE";
        } else if (isOver()) {
            return met(current) ? "MET" : "MISSED";
        } else if (met(current)) {
            boolean held = kind.equals("AT_MOST") || (kind.equals("EXACT") && !up && met(base));
            return held ? "AS_EXPECTED" : "AHEAD_COMPLETED";
        } else if (met(base)) {
            return "MOVING_AWAY";
        }
        BigDecimal progress = share();
        return progress == null
                ? NONE
                : by(
                        progress,
                        "1.05",
                        "FASTER",
                        "0.95",
                        "AS_EXPECTED",
                        "0.80",
                        "BASICALLY_AS_EXPECTED",
                        "0",
                        "LAGGING",
                        "MOVING_AWAY");
    }

    /** Per share of the time: one division at the end, which is exact where a cut is met exactly. */
    private @Nullable BigDecimal share() {
        if (!growth) {
            return over(
                    current.subtract(base).multiply(total),
                    target.subtract(base).multiply(elapsed));
        }
        boolean isPositive = base.signum() > 0 && current.signum() > 0 && target.signum() > 0;
        return isPositive
                ? over(
                        BigDecimalMath.log(over(current, base), DIGITS).multiply(total),
                        BigDecimalMath.log(over(target, base), DIGITS).multiply(elapsed))
                : null;
    }

    private static BigDecimal mean(BigDecimal end, BigDecimal start, BigDecimal years) {
        return BigDecimalMath.pow(over(end, start), over(BigDecimal.ONE, years), DIGITS)
                .subtract(BigDecimal.ONE);
    }

    /** Open SDG, ProgressMeasure.py, methodology 2: direction · observed/|required|; SPEC 5 for what is unstable. */
    private @Nullable BigDecimal ratio() {
        if (elapsed.signum() == 0 || base.compareTo(target) == 0) {
            return null;
        }
        BigDecimal required = mean(target, base, total);
        if (required.abs().compareTo(UNSTABLE) < 0) {
            BigDecimal made = directed(current.subtract(base)).multiply(total);
            return over(made, target.subtract(base).abs().multiply(elapsed));
        }
        return over(directed(mean(current, base, elapsed)), required.abs());
    }

    /** Open SDG: 95 %, 60 %, 0 %, which it says are Eurostat's. */
    String eurostat() {
        BigDecimal ratio = ratio();
        return ratio == null
                ? NONE
                : by(
                        ratio,
                        "0.95",
                        "SIGNIFICANT_PROGRESS",
                        "0.6",
                        "MODERATE_PROGRESS",
                        "0",
                        "INSUFFICIENT_PROGRESS",
                        "MOVEMENT_AWAY");
    }

    /** Open SDG: a target that is achieved is achieved. */
    String openSdg() {
        BigDecimal ratio = ratio();
        if (met(current)) {
            return "TARGET_ACHIEVED";
        }
        return ratio == null
                ? NONE
                : by(
                        ratio,
                        "0.95",
                        "ON_TRACK",
                        "0.6",
                        "PROGRESS_NEEDS_ACCELERATION",
                        "0",
                        "LIMITED_PROGRESS",
                        "DETERIORATION");
    }

    /** Open SDG, methodology 1: 1.5 %, 0.5 %, 0 %. */
    String openSdgTrend() {
        return elapsed.signum() == 0
                ? NONE
                : by(
                        directed(mean(current, base, elapsed)),
                        "0.015",
                        "ON_TRACK",
                        "0.005",
                        "PROGRESS_NEEDS_ACCELERATION",
                        "0",
                        "LIMITED_PROGRESS",
                        "DETERIORATION");
    }

    /** Open SDG, get_progress_thresholds: the cuts above 0 times 1 − (base/limit)^4.44, mirrored beyond the limit. */
    String openSdgTrend(BigDecimal limit) {
        if (elapsed.signum() == 0) {
            return NONE;
        }
        BigDecimal twice = limit.multiply(BigDecimal.valueOf(2));
        BigDecimal near = base.compareTo(limit) <= 0 ? base : twice.subtract(base);
        BigDecimal factor = base.compareTo(twice) >= 0
                ? BigDecimal.ONE
                : BigDecimal.ONE.subtract(BigDecimalMath.pow(over(near, limit), new BigDecimal("4.44"), DIGITS));
        BigDecimal growth = directed(mean(current, base, elapsed));
        if (growth.signum() >= 0 && factor.signum() == 0) {
            return "ON_TRACK";
        }
        return by(
                growth,
                factor.multiply(new BigDecimal("0.015")).toString(),
                "ON_TRACK",
                factor.multiply(new BigDecimal("0.005")).toString(),
                "PROGRESS_NEEDS_ACCELERATION",
                "0",
                "LIMITED_PROGRESS",
                "DETERIORATION");
    }

    /** EUSTAT's restatement of the 2023 note: value expected at the end, 0.95 and 0.10, and met whatever the trend. */
    String unChart() {
        if (met(current)) {
            return "MET_OR_ON_TRACK";
        } else if (elapsed.signum() == 0 || base.compareTo(target) == 0) {
            return NONE;
        }
        BigDecimal growth = mean(current, base, elapsed).add(BigDecimal.ONE);
        BigDecimal expected = current.multiply(BigDecimalMath.pow(growth, total.subtract(elapsed), DIGITS));
        BigDecimal way = over(expected.subtract(base), target.subtract(base).abs());
        return by(directed(way), "0.95", "MET_OR_ON_TRACK", "0.10", "FAIR_PROGRESS", "STAGNATION_OR_REGRESSION");
    }

    /** EUSTAT: 2 % and 0.5 % a year. */
    String unTrend() {
        return elapsed.signum() == 0
                ? NONE
                : by(
                        directed(mean(current, base, elapsed)),
                        "0.02",
                        "MET_OR_ON_TRACK",
                        "0.005",
                        "FAIR_PROGRESS",
                        "STAGNATION_OR_REGRESSION");
    }

    /** Linear growth against the required one; achieved and maintained is an arrow of its own. */
    String sdsn() {
        if (met(current)) {
            return met(base) ? "MAINTAINING" : "ON_TRACK";
        } else if (met(base)) {
            return "DECREASING";
        } else if (elapsed.signum() == 0) {
            return NONE;
        }
        BigDecimal made = directed(current.subtract(base)).multiply(total);
        BigDecimal required = directed(target.subtract(base)).multiply(elapsed);
        return by(
                over(made, required), "1", "ON_TRACK", "0.5", "MODERATELY_IMPROVING", "0", "STAGNATING", "DECREASING");
    }

    /** The value of a straight line at the end, and what it leaves of the way. */
    String unescap() {
        if (elapsed.signum() == 0) {
            return NONE;
        }
        BigDecimal predicted = base.multiply(elapsed).add(current.subtract(base).multiply(total));
        BigDecimal left = target.multiply(elapsed).subtract(predicted);
        if (directed(left).signum() <= 0) {
            return "MAINTAIN";
        } else if (base.compareTo(target) == 0) {
            return NONE;
        }
        BigDecimal gap =
                over(left, target.subtract(base).multiply(elapsed)).abs().movePointRight(2);
        return by(gap.negate(), "-10", "MAINTAIN", "-100", "ACCELERATE", "REVERSE");
    }

    /** (target − value)/σ, 0 where achieved. */
    String oecd(BigDecimal deviation) {
        BigDecimal distance =
                met(current) ? BigDecimal.ZERO : over(target.subtract(current).abs(), deviation);
        return by(
                distance.negate(),
                "0",
                "ACHIEVED",
                "-0.5",
                "SMALL_DISTANCE",
                "-1.5",
                "MEDIUM_DISTANCE",
                "LARGE_DISTANCE");
    }

    /** Observed against the projected trajectory, a straight line. */
    String digitalDecade() {
        if (met(current)) {
            return "ON_TRAJECTORY";
        } else if (met(base)) {
            return "BELOW_TRAJECTORY";
        } else if (elapsed.signum() == 0) {
            return NONE;
        }
        BigDecimal projected = base.multiply(total).add(target.subtract(base).multiply(elapsed));
        return directed(current.multiply(total).subtract(projected)).signum() >= 0
                ? "ON_TRAJECTORY"
                : "BELOW_TRAJECTORY";
    }
}
