package io.github.mubiao.calc;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * The range of a formula over intervals: sharp, because it is taken at the corners and not operation by operation.
 *
 * <p>The formula must be monotone in each argument as long as the others stay; every formula of this package is, wherever its
 * denominator does not change sign (those that can be caught by that have an enclosure of their own). Something undefined at a
 * corner is undefined as a whole.
 */
final class Enclosure {

    private static final int MAX_ARGUMENTS = 10;

    private Enclosure() {}

    /**
     * The range over one interval.
     *
     * @param formula monotone
     * @param argument all values of its argument
     * @param <A> type of the argument
     * @param <R> type of the result
     * @return the range of its results
     */
    static <A extends Comparable<A>, R extends Comparable<R>> Outcome<Interval<R>> of(
            Function<A, Outcome<R>> formula, Interval<A> argument) {
        return ofAll(list -> formula.apply(list.get(0)), List.of(argument));
    }

    /**
     * The range over two intervals.
     *
     * @param formula monotone in each argument
     * @param first all values of its first argument
     * @param second all values of its second argument
     * @param <A> type of the first argument
     * @param <B> type of the second argument
     * @param <R> type of the result
     * @return the range of its results
     */
    static <A extends Comparable<A>, B extends Comparable<B>, R extends Comparable<R>> Outcome<Interval<R>> of(
            BiFunction<A, B, Outcome<R>> formula, Interval<A> first, Interval<B> second) {
        return range(corner -> formula.apply(end(first, corner, 0), end(second, corner, 1)), List.of(first, second));
    }

    /**
     * The range over any number of intervals.
     *
     * @param formula monotone in each argument
     * @param arguments the values of each argument, at least one interval and at most ten
     * @param <A> type of the arguments
     * @param <R> type of the result
     * @return the range of its results
     * @throws IllegalArgumentException if there are no arguments or more than ten
     */
    static <A extends Comparable<A>, R extends Comparable<R>> Outcome<Interval<R>> ofAll(
            Function<List<A>, Outcome<R>> formula, List<Interval<A>> arguments) {
        if (arguments.isEmpty() || arguments.size() > MAX_ARGUMENTS) {
            throw new IllegalArgumentException(
                    "arguments: " + arguments.size() + " intervals must be from 1 to " + MAX_ARGUMENTS);
        }
        return range(
                corner -> formula.apply(IntStream.range(0, arguments.size())
                        .mapToObj(i -> end(arguments.get(i), corner, i))
                        .toList()),
                arguments);
    }

    /** Bit i of a corner says whether argument i stands at its upper end. */
    private static <A extends Comparable<A>> A end(Interval<A> interval, int corner, int argument) {
        return isHigh(corner, argument) ? interval.high() : interval.low();
    }

    private static boolean isHigh(int corner, int argument) {
        return ((corner >> argument) & 1) == 1;
    }

    private static <R extends Comparable<R>> Outcome<Interval<R>> range(
            Function<Integer, Outcome<R>> formula, List<? extends Interval<?>> arguments) {
        List<R> corners = new ArrayList<>();
        Outcome<R> last = formula.apply(0);
        for (int corner = 0; corner < (1 << arguments.size()); corner++) {
            last = formula.apply(corner);
            if (last.undefined().isPresent()) {
                Reason reason = last.undefined().get();
                return new Outcome.Undefined<>(reason, last.explanation().of(arguments, reason));
            }
            corners.add(last.orElseThrow());
        }
        Interval<R> range = hull(IntStream.range(0, corners.size())
                .mapToObj(corner -> new Value<>(corners.get(corner), isAttained(corner, corners, arguments)))
                .toList());
        return new Outcome.Value<>(range, last.explanation().of(arguments, range), last.flags());
    }

    /**
     * A corner is attained if its open ends do not matter: the result is the same at all corners that stand at other ends of
     * these arguments. It is not enough that each of them alone does not matter: x · y on (0, 1]² is never 0.
     */
    private static <R extends Comparable<R>> boolean isAttained(
            int corner, List<R> corners, List<? extends Interval<?>> arguments) {
        int open = IntStream.range(0, arguments.size())
                .filter(i -> !isClosed(arguments.get(i), isHigh(corner, i)))
                .reduce(0, (bits, i) -> bits | (1 << i));
        for (int moved = open; moved != 0; moved = (moved - 1) & open) {
            if (corners.get(corner ^ moved).compareTo(corners.get(corner)) != 0) {
                return false;
            }
        }
        return true;
    }

    /** The result at a corner, and whether it belongs to the range or only limits it. */
    record Value<R extends Comparable<R>>(R value, boolean attained) {

        private Value<R> lower(Value<R> other) {
            int order = value.compareTo(other.value);
            return order < 0 || (order == 0 && attained) ? this : other;
        }

        private Value<R> higher(Value<R> other) {
            int order = value.compareTo(other.value);
            return order > 0 || (order == 0 && attained) ? this : other;
        }
    }

    /** The smallest interval that holds the values; the same value everywhere is attained somewhere. */
    static <R extends Comparable<R>> Interval<R> hull(List<Value<R>> values) {
        Value<R> low = values.get(0);
        Value<R> high = low;
        for (Value<R> next : values) {
            low = next.lower(low);
            high = next.higher(high);
        }
        return low.value.compareTo(high.value) == 0
                ? Interval.point(low.value)
                : new Interval<>(low.value, low.attained, high.value, high.attained);
    }

    private static boolean isClosed(Interval<?> interval, boolean high) {
        return high ? interval.highClosed() : interval.lowClosed();
    }
}
