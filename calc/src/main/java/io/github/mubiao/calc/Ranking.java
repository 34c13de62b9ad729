package io.github.mubiao.calc;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import io.github.mubiao.model.Direction;
import io.github.mubiao.quantity.Quantity;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * A ranking of regions or of anything else (排名) by published figures, with ties, and with what of it is certain. Immutable. May
 * still change before 1.0.
 *
 * <p>Figures that print the same share a rank (第2位并列, then 第4位). Since each stands for an interval, a place is certain only as
 * far as the intervals do not overlap: see {@link Entry#best()} and {@link Entry#worst()}.
 *
 * <pre>{@code
 * Ranking<String> growth = Ranking.of(
 *         Map.of("甲县", Published.of("6.2", percent), "乙县", Published.of("6.2", percent), "丙县", Published.of("5", percent)),
 *         Direction.HIGHER);
 * growth.of("甲县").rank();             // 1
 * growth.of("丙县").rank();             // 3
 * growth.isCertain("甲县", "丙县");      // true: 5 is at most 5.5
 * growth.isCertain("甲县", "乙县");      // false
 * growth.of("甲县").worst();            // 2
 * }</pre>
 *
 * @param entries the best first; of equal ones in the order of their names as text
 * @param direction HIGHER or LOWER
 * @param <K> what is ranked
 */
public record Ranking<K>(List<Entry<K>> entries, Direction direction) {

    /**
     * One place.
     *
     * @param key what is ranked
     * @param figure its figure
     * @param rank 1 for the best printed figure; equal ones share it, and leave out as many behind them
     * @param best the best rank that its true value may have
     * @param worst the worst rank that its true value may have
     * @param <K> what is ranked
     */
    @JsonAutoDetect(isGetterVisibility = JsonAutoDetect.Visibility.NONE) // isCertain is no field
    public record Entry<K>(K key, Published figure, int rank, int best, int worst) {

        /**
         * Checks the order.
         *
         * @param key what is ranked
         * @param figure its figure
         * @param rank the rank of the printed figure
         * @param best the best rank that it may have
         * @param worst the worst rank that it may have
         * @throws IllegalArgumentException if the best rank is worse than the worst
         */
        public Entry {
            requireNonNull(key, "key");
            requireNonNull(figure, "figure");
            if (best > worst) {
                throw new IllegalArgumentException("best " + best + " of " + key + " must not be after worst " + worst);
            }
        }

        /**
         * Whether the rounding cannot change the rank.
         *
         * @return true if it cannot
         */
        public boolean isCertain() {
            return best == worst;
        }
    }

    /**
     * Copies the list.
     *
     * @param entries the best first
     * @param direction HIGHER or LOWER
     */
    public Ranking {
        entries = List.copyOf(entries);
        requireNonNull(direction, "direction");
    }

    /**
     * Ranks figures.
     *
     * @param figures at least one, of one dimension
     * @param direction which way is good, HIGHER or LOWER
     * @param <K> what is ranked
     * @return the ranking
     * @throws IllegalArgumentException if there are no figures, or neither way is good
     * @throws io.github.mubiao.quantity.UnitMismatchException if the units do not convert
     */
    public static <K> Ranking<K> of(Map<K, Published> figures, Direction direction) {
        requireNonNull(direction, "direction");
        if (figures.isEmpty()) {
            throw new IllegalArgumentException("figures must not be empty");
        } else if (direction != Direction.HIGHER && direction != Direction.LOWER) {
            throw new IllegalArgumentException("direction " + direction + " must be HIGHER or LOWER to rank by");
        }
        List<Entry<K>> entries = figures.entrySet().stream()
                .map(entry -> entry(entry.getKey(), entry.getValue(), figures, direction))
                .sorted(Comparator.<Entry<K>>comparingInt(Entry::rank).thenComparing(entry -> entry.key.toString()))
                .toList();
        return new Ranking<>(entries, direction);
    }

    private static <K> Entry<K> entry(K key, Published figure, Map<K, Published> all, Direction direction) {
        int better = 0;
        int surelyBetter = 0;
        int maybeBetter = 0;
        for (Map.Entry<K, Published> each : all.entrySet()) {
            Published other = each.getValue();
            better += isBetter(other.value(), figure.value(), direction) ? 1 : 0;
            surelyBetter += isSurelyBetter(other, figure, direction) ? 1 : 0;
            maybeBetter += !each.getKey().equals(key) && mayBeBetter(other, figure, direction) ? 1 : 0;
        }
        return new Entry<>(key, figure, better + 1, surelyBetter + 1, maybeBetter + 1);
    }

    private static boolean isBetter(Quantity one, Quantity other, Direction direction) {
        int order = one.compareTo(other);
        return direction == Direction.HIGHER ? order > 0 : order < 0;
    }

    private static boolean isSurelyBetter(Published one, Published other, Direction direction) {
        Interval<Quantity> high = direction == Direction.HIGHER ? one.interval() : other.interval();
        Interval<Quantity> low = direction == Direction.HIGHER ? other.interval() : one.interval();
        int order = high.low().compareTo(low.high());
        return order > 0 || (order == 0 && !(high.lowClosed() && low.highClosed()));
    }

    private static boolean mayBeBetter(Published one, Published other, Direction direction) {
        Interval<Quantity> high = direction == Direction.HIGHER ? one.interval() : other.interval();
        Interval<Quantity> low = direction == Direction.HIGHER ? other.interval() : one.interval();
        return high.high().compareTo(low.low()) > 0;
    }

    /**
     * The place of one.
     *
     * @param key what is ranked
     * @return its entry
     * @throws IllegalArgumentException if it is not in the ranking
     */
    public Entry<K> of(K key) {
        return entries.stream()
                .filter(entry -> entry.key.equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("'" + key + "' must be one of the ranking"));
    }

    /**
     * Whether one is before another whatever their true values are.
     *
     * @param first what is said to be better
     * @param second what is said to be worse
     * @return true if every value that the first stands for is better than every one of the second
     * @throws IllegalArgumentException if one is not in the ranking
     */
    public boolean isCertain(K first, K second) {
        return isSurelyBetter(of(first).figure, of(second).figure, direction);
    }
}
