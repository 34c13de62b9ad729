package io.github.mubiao.calc;

import io.github.mubiao.calc.internal.Roots;
import io.github.mubiao.model.Change;
import io.github.mubiao.model.Period;
import io.github.mubiao.quantity.Quantity;
import io.github.mubiao.quantity.Rational;
import java.math.RoundingMode;

/** Changes per year and over several years: rates compound, everything else adds up. */
final class Years {

    private static final int MONTHS = 12;

    private Years() {}

    /** The years of a period, by month: 2021—2025年 are 5, the first half of one is 1/2. */
    static Rational of(Period period) {
        int years = period.last().getYear() - period.first().getYear();
        int months = period.last().getMonthValue() - period.first().getMonthValue() + 1;
        return Rational.of((long) years * MONTHS + months, MONTHS);
    }

    /** What a change of each year makes up over the years. */
    static Quantity total(Change change, Quantity yearly, Rational years) {
        return switch (change) {
            case LEVEL -> yearly;
            case AMOUNT, INCREASE, DECREASE, POINTS_UP, POINTS_DOWN -> yearly.times(years);
            case GROWTH, DECLINE -> compounded(change, yearly, years);
        };
    }

    /** The change of each year that makes up the one over the years. */
    static Quantity mean(Change change, Quantity total, Rational years) {
        return total(change, total, years.pow(-1));
    }

    /** A fall by more than all of it has no mean; it stays what it is, far below any target. */
    private static Quantity compounded(Change change, Quantity rate, Rational exponent) {
        Rational sign = Rational.of(change == Change.DECLINE ? -1 : 1);
        Rational factor = Rate.of(rate).fraction().times(sign).plus(Rational.ONE);
        if (factor.signum() <= 0) {
            return rate;
        }
        Rational power = exponent.isInteger()
                ? factor.pow(exponent.numerator().intValueExact())
                : Roots.power(factor, exponent, RoundingMode.HALF_EVEN);
        return new Rate(power.minus(Rational.ONE).times(sign)).toQuantity();
    }
}
