package io.github.mubiao.calc.check;

import io.github.mubiao.calc.Interval;
import io.github.mubiao.calc.Published;
import io.github.mubiao.quantity.Quantity;
import java.util.List;

/**
 * A sum of published figures of one unit.
 *
 * @param value of the figures as printed
 * @param interval of all values that they stand for
 */
record Sum(Quantity value, Interval<Quantity> interval) {

    static Sum of(List<Published> parts) {
        Sum sum = new Sum(parts.get(0).value(), parts.get(0).interval());
        for (Published part : parts.subList(1, parts.size())) {
            sum = sum.plus(part);
        }
        return sum;
    }

    private Sum plus(Published part) {
        Interval<Quantity> other = part.interval();
        return new Sum(
                value.plus(part.value()),
                new Interval<>(
                        interval.low().plus(other.low()),
                        interval.lowClosed() && other.lowClosed(),
                        interval.high().plus(other.high()),
                        interval.highClosed() && other.highClosed()));
    }
}
