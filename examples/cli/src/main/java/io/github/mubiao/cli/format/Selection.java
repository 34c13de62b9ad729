package io.github.mubiao.cli.format;

import io.github.mubiao.model.Doubt;
import io.github.mubiao.model.IndicatorCode;
import io.github.mubiao.model.Measured;
import io.github.mubiao.model.Milestone;
import io.github.mubiao.model.Period;
import io.github.mubiao.model.Plan;
import io.github.mubiao.model.Statement;
import io.github.mubiao.region.Region;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Which statements are wanted; an empty set wants all.
 *
 * @param classes {@code TARGET}, {@code OBSERVATION}, {@code MILESTONE}
 * @param indicators codes of indicators, or words of their names
 * @param years last years of their periods
 * @param regions codes of regions, which stand for all within, or words of their names
 * @param doubts what may be doubtful
 */
public record Selection(
        Set<String> classes, List<String> indicators, Set<Integer> years, List<String> regions, Doubts doubts) {

    private static final String CODE = "[0-9]{6}";

    /** Copies the collections. */
    public Selection {
        classes = Set.copyOf(classes);
        indicators = List.copyOf(indicators);
        years = Set.copyOf(years);
        regions = List.copyOf(regions);
    }

    /** What may be doubtful. */
    public static final class Doubts {
        /** Every statement. */
        public static final Doubts ANY = new Doubts(doubts -> true);
        /** Those that can be used unread. */
        public static final Doubts NONE = new Doubts(List::isEmpty);
        /** Those to look at again. */
        public static final Doubts SOME = new Doubts(doubts -> !doubts.isEmpty());

        private final Predicate<List<Doubt>> wanted;

        private Doubts(Predicate<List<Doubt>> wanted) {
            this.wanted = wanted;
        }

        /**
         * Those with one doubt.
         *
         * @param doubt the doubt
         * @return what wants it
         */
        public static Doubts with(Doubt doubt) {
            return new Doubts(doubts -> doubts.contains(doubt));
        }
    }

    /** Whether every statement is wanted. */
    boolean isAll() {
        return classes.isEmpty()
                && indicators.isEmpty()
                && years.isEmpty()
                && regions.isEmpty()
                && doubts.equals(Doubts.ANY);
    }

    /**
     * A plan of the wanted statements.
     *
     * @param plan a plan
     * @return the plan itself if all is wanted; else without its lists, which belong to no statement
     */
    public Plan of(Plan plan) {
        if (isAll()) {
            return plan;
        }
        return new Plan(
                plan.document(),
                plan.title(),
                plan.subtitle(),
                plan.kind(),
                plan.region(),
                plan.period(),
                plan.strategies(),
                List.of(),
                plan.statements().stream().filter(this::wants).toList());
    }

    private boolean wants(Statement statement) {
        return (classes.isEmpty() || classes.contains(statement.className()))
                && (indicators.isEmpty() || indicators.stream().anyMatch(wanted -> isAbout(statement, wanted)))
                && (years.isEmpty()
                        || statement
                                .period()
                                .map(Period::year)
                                .filter(years::contains)
                                .isPresent())
                && (regions.isEmpty() || statement.region().filter(this::wants).isPresent())
                && doubts.wanted.test(statement.doubts());
    }

    private static boolean isAbout(Statement statement, String wanted) {
        if (statement instanceof Milestone milestone) {
            return milestone.event().contains(wanted);
        }
        Measured measured = (Measured) statement;
        Stream<String> codes = measured.measure().codes().stream().map(IndicatorCode::value);
        return measured.indicator().contains(wanted) || codes.anyMatch(wanted::equalsIgnoreCase);
    }

    private boolean wants(Region region) {
        return regions.stream()
                .anyMatch(wanted -> wanted.matches(CODE)
                        ? region.code().startsWith(prefix(wanted))
                        : region.name().contains(wanted));
    }

    /** The digits that all divisions within have in common: 53 of 530000, 5306 of 530600. */
    private static String prefix(String code) {
        return code.replaceFirst("(00){1,3}$", "");
    }
}
