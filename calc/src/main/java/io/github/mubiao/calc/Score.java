package io.github.mubiao.calc;

import static java.util.Objects.requireNonNull;

import io.github.mubiao.quantity.Quantity;
import io.github.mubiao.quantity.Rational;

/**
 * Points of an evaluation (得分): attainment capped at 100%.
 *
 * <pre>{@code
 * Score.of(Rate.ofPercent("120"), Rational.of(10)).orElseThrow();   // 10
 * }</pre>
 */
public final class Score {

    private Score() {}

    /**
     * The score of an attainment.
     *
     * @param attainment uncapped
     * @param weight points for 100%
     * @return weight times the attainment, which counts from 0 to 100%
     */
    public static Outcome<Rational> of(Rate attainment, Rational weight) {
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
    public static Outcome<Rate> ofInterval(Quantity figure, Interval<Quantity> good, Interval<Quantity> allowed) {
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
