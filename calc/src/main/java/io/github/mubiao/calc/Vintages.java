package io.github.mubiao.calc;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * One figure as it was published and revised (初步核算数, 最终核实数, 普查修订数). Immutable. May still change before 1.0.
 *
 * <p>A plan starts from what was known when it was made; growth published later starts from the revised figure. Mixing them makes
 * growth of a revision.
 *
 * <pre>{@code
 * Vintages sales2019 = Vintages.of(List.of(
 *         new Vintages.Vintage(Published.of("411649", yuan), LocalDate.of(2020, 2, 28)),
 *         new Vintages.Vintage(Published.of("408017", yuan), LocalDate.of(2020, 12, 15))));
 * sales2019.asOf(LocalDate.of(2020, 6, 30)).orElseThrow().figure().value();   // 411649元
 * sales2019.latest().figure().value();                                        // 408017元
 * sales2019.revision().orElseThrow().toPercent(2);                            // -0.88
 * }</pre>
 *
 * @param all at least one, in order of time
 */
public record Vintages(List<Vintage> all) {

    /**
     * A figure of a day (base@vintage).
     *
     * @param figure the figure
     * @param published the day on which it was published
     */
    public record Vintage(Published figure, LocalDate published) {

        /**
         * Checks for null.
         *
         * @param figure the figure
         * @param published the day on which it was published
         */
        public Vintage {
            requireNonNull(figure, "figure");
            requireNonNull(published, "published");
        }

        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        private static Vintage from(Text text) {
            return new Vintage(text.figure, LocalDate.parse(requireNonNull(text.published, "published")));
        }

        @JsonValue
        private Text toText() {
            return new Text(figure, published.toString());
        }

        /** The JSON form: the day as an ISO date, without a mapper that knows java.time. */
        private record Text(Published figure, String published) {}
    }

    /**
     * Checks the order.
     *
     * @param all at least one, in order of time
     * @throws IllegalArgumentException if there are none, or two of one day
     * @throws io.github.mubiao.quantity.UnitMismatchException if the units do not convert
     */
    public Vintages {
        all = Arguments.notEmpty(all, "all");
        for (int i = 1; i < all.size(); i++) {
            Vintage next = all.get(i);
            if (!next.published.isAfter(all.get(i - 1).published)) {
                throw new IllegalArgumentException("vintages must rise in time, " + next.published + " does not");
            }
            next.figure.value().minus(all.get(0).figure.value());
        }
    }

    /**
     * Vintages in any order.
     *
     * @param vintages at least one
     * @return the same in order of time
     * @throws IllegalArgumentException if there are none, or two of one day
     */
    public static Vintages of(List<Vintage> vintages) {
        return new Vintages(Arguments.notEmpty(vintages, "vintages").stream()
                .sorted(Comparator.comparing(Vintage::published))
                .toList());
    }

    /**
     * What was known on a day.
     *
     * @param day the day
     * @return the last vintage of that day or before; undefined ({@link Reason#MISSING}) before the first
     */
    public Outcome<Vintage> asOf(LocalDate day) {
        requireNonNull(day, "day");
        Optional<Vintage> known =
                all.stream().filter(vintage -> !vintage.published.isAfter(day)).reduce((earlier, later) -> later);
        return Outcome.of(known);
    }

    /**
     * What is known now.
     *
     * @return the last vintage
     */
    public Vintage latest() {
        return all.get(all.size() - 1);
    }

    /**
     * How far the figure was revised.
     *
     * @return the last vintage over the first, less 1; undefined as {@link GrowthRate#of}
     */
    public Outcome<Rate> revision() {
        return GrowthRate.of(latest().figure.value(), all.get(0).figure.value()).rate();
    }
}
