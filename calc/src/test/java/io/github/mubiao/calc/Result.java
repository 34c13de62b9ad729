package io.github.mubiao.calc;

import io.github.mubiao.quantity.Quantity;
import io.github.mubiao.quantity.Rational;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;

/** What an operation gives: its value as a plain number, and what else it says, by the keys of the vectors. */
record Result(Outcome<Rational> value, Map<String, Object> more) {

    static Result of(Outcome<?> value) {
        return new Result(value.map(Result::number), new HashMap<>());
    }

    Result and(String key, Object what) {
        more.put(key, what);
        return this;
    }

    /** Rates in per cent, points and levels as they are. */
    static Rational number(Object value) {
        if (value instanceof Rate rate) {
            return rate.percent();
        } else if (value instanceof Points points) {
            return points.value();
        } else if (value instanceof Quantity quantity) {
            return quantity.value();
        } else if (value instanceof Gap.OfRate gap) {
            return gap.points().value();
        } else if (value instanceof Gap.OfLevel gap) {
            return gap.level().value();
        } else if (value instanceof BigDecimal decimal) {
            return Rational.of(decimal);
        }
        return (Rational) value;
    }

    static Interval<Rational> interval(Interval<?> interval) {
        return new Interval<>(
                number(interval.low()), interval.lowClosed(), number(interval.high()), interval.highClosed());
    }
}
