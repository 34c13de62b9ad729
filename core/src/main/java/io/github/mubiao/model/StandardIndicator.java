package io.github.mubiao.model;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A standard statistical indicator: a row of {@link IndicatorCodes}. Immutable.
 *
 * @param code its code
 * @param name what it is called now: 农村居民人均可支配收入
 * @param aliases other names, some of them only in use until a year
 * @param units symbols of units that its levels are given in; empty where any will do
 * @param direction which way it should move
 * @param prices the prices that its growth is given at by custom: 地区生产总值 grows in real terms, 社会消费品零售总额 in nominal
 *     ones; UNSTATED where prices are no part of it
 * @param note what it is not to be taken for, or empty
 */
public record StandardIndicator(
        IndicatorCode code,
        String name,
        List<Alias> aliases,
        List<String> units,
        Direction direction,
        PriceBasis prices,
        String note) {

    /**
     * Copies the lists.
     *
     * @param code its code
     * @param name what it is called now
     * @param aliases other names
     * @param units symbols of units that its levels are given in
     * @param direction which way it should move
     * @param prices the prices that its growth is given at by custom
     * @param note what it is not to be taken for, or empty
     */
    public StandardIndicator {
        requireNonNull(code, "code");
        requireNonNull(name, "name");
        aliases = List.copyOf(requireNonNull(aliases, "aliases"));
        units = List.copyOf(requireNonNull(units, "units"));
        requireNonNull(direction, "direction");
        requireNonNull(prices, "prices");
        requireNonNull(note, "note");
    }

    /**
     * Another name.
     *
     * @param name such as 农民人均纯收入
     * @param until the last year in which statistics used it, such as 2014; null where it is in use
     */
    public record Alias(String name, @Nullable Integer until) {

        /**
         * Checks for null.
         *
         * @param name another name
         * @param until the last year in which statistics used it
         */
        public Alias {
            requireNonNull(name, "name");
        }
    }
}
