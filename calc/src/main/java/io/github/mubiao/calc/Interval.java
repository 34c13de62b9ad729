package io.github.mubiao.calc;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * All values between two ends, each of which belongs to it or not. Immutable.
 *
 * <pre>{@code
 * Interval<Rate> printed = Published.of("3.9", percent).rates();
 * printed.contains(Rate.ofPercent("3.85"));   // true: 3.85 prints as 3.9
 * printed.contains(Rate.ofPercent("3.95"));   // false
 * printed.toString();                         // [3.85%, 3.95%)
 * }</pre>
 *
 * @param low the lower end
 * @param lowClosed whether the lower end belongs to it
 * @param high the upper end, not below the lower one
 * @param highClosed whether the upper end belongs to it
 * @param <T> what it is an interval of: rates, points or levels
 */
public record Interval<T extends Comparable<T>>(T low, boolean lowClosed, T high, boolean highClosed) {

    /**
     * Checks the order.
     *
     * @param low the lower end
     * @param lowClosed whether the lower end belongs to it
     * @param high the upper end, not below the lower one
     * @param highClosed whether the upper end belongs to it
     * @throws IllegalArgumentException if the interval is empty
     */
    public Interval {
        requireNonNull(low, "low");
        requireNonNull(high, "high");
        int order = low.compareTo(high);
        if (order > 0 || (order == 0 && !(lowClosed && highClosed))) {
            throw new IllegalArgumentException("interval from " + low + " to " + high + " must not be empty");
        }
    }

    /**
     * A single value.
     *
     * @param value the value
     * @param <T> its type
     * @return [value, value]
     */
    public static <T extends Comparable<T>> Interval<T> point(T value) {
        return new Interval<>(value, true, value, true);
    }

    /**
     * An interval with both ends.
     *
     * @param low the lower end
     * @param high the upper end, not below the lower one
     * @param <T> their type
     * @return [low, high]
     * @throws IllegalArgumentException if high is below low
     */
    public static <T extends Comparable<T>> Interval<T> closed(T low, T high) {
        return new Interval<>(low, true, high, true);
    }

    /**
     * An interval without its ends.
     *
     * @param low the lower end
     * @param high the upper end, above the lower one
     * @param <T> their type
     * @return (low, high)
     * @throws IllegalArgumentException if high is not above low
     */
    public static <T extends Comparable<T>> Interval<T> open(T low, T high) {
        return new Interval<>(low, false, high, false);
    }

    /**
     * Whether a value belongs to it.
     *
     * @param value a value
     * @return true if it does
     */
    public boolean contains(T value) {
        int toLow = value.compareTo(low);
        int toHigh = value.compareTo(high);
        return (toLow > 0 || (toLow == 0 && lowClosed)) && (toHigh < 0 || (toHigh == 0 && highClosed));
    }

    /**
     * Whether the two have a value in common.
     *
     * @param other another interval
     * @return true if they do
     */
    public boolean overlaps(Interval<T> other) {
        return !isBelow(other) && !other.isBelow(this);
    }

    private boolean isBelow(Interval<T> other) {
        int order = high.compareTo(other.low);
        return order < 0 || (order == 0 && !(highClosed && other.lowClosed));
    }

    /**
     * Whether every value of the other one belongs to this one.
     *
     * @param other another interval
     * @return true if it does
     */
    public boolean encloses(Interval<T> other) {
        int lows = low.compareTo(other.low);
        int highs = high.compareTo(other.high);
        return (lows < 0 || (lows == 0 && (lowClosed || !other.lowClosed)))
                && (highs > 0 || (highs == 0 && (highClosed || !other.highClosed)));
    }

    /**
     * The interval of the images.
     *
     * @param increasing a strictly increasing function
     * @param <R> the type of its results
     * @return from the image of the lower end to that of the upper one
     */
    public <R extends Comparable<R>> Interval<R> map(Function<? super T, ? extends R> increasing) {
        return new Interval<>(increasing.apply(low), lowClosed, increasing.apply(high), highClosed);
    }

    /**
     * The interval of the images, turned round.
     *
     * @param decreasing a strictly decreasing function
     * @param <R> the type of its results
     * @return from the image of the upper end to that of the lower one
     */
    public <R extends Comparable<R>> Interval<R> mapReversed(Function<? super T, ? extends R> decreasing) {
        return new Interval<>(decreasing.apply(high), highClosed, decreasing.apply(low), lowClosed);
    }

    /** The cuts, which lie inside in rising order, the closed ends, and what is open between them. */
    List<Interval<T>> cells(List<T> cuts) {
        List<Interval<T>> cells = new ArrayList<>();
        if (lowClosed) {
            cells.add(point(low));
        }
        T last = low;
        for (T cut : cuts) {
            if (cut.compareTo(last) <= 0) {
                continue;
            }
            cells.add(open(last, cut));
            cells.add(point(cut));
            last = cut;
        }
        if (last.compareTo(high) < 0) {
            cells.add(open(last, high));
            if (highClosed) {
                cells.add(point(high));
            }
        }
        return cells;
    }

    String toString(Function<Object, String> print) {
        return (lowClosed ? "[" : "(") + print.apply(low) + ", " + print.apply(high) + (highClosed ? "]" : ")");
    }

    /** The ends in brackets: {@code [35.5, 36.5)}. */
    @Override
    public String toString() {
        return toString(Object::toString);
    }
}
