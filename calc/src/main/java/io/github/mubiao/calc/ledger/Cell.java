package io.github.mubiao.calc.ledger;

import static java.util.Objects.requireNonNull;

import io.github.mubiao.model.IndicatorCode;
import io.github.mubiao.model.Observation;
import io.github.mubiao.model.Period;
import io.github.mubiao.model.Target;
import io.github.mubiao.model.Verdict;
import io.github.mubiao.quantity.Quantity;
import io.github.mubiao.region.Region;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * One place, period and indicator of a panel: what was planned and what was reached. Immutable.
 *
 * @param region the place, with the last code and name that the documents have for it
 * @param code the indicator
 * @param period a year, or the years of a five-year plan
 * @param target what was planned; null where no document says
 * @param plan the document of the target, or empty
 * @param actual what was reached, a figure of the same kind; where only a level is reported, that level, which makes no gap and no
 *     verdict; null where no document says
 * @param report the document of the actual, or empty
 * @param gap actual − target in the unit of the figure, points for per cent; null where one of them is missing
 * @param verdict whether the target is met
 * @param flags what to know about the cell
 */
public record Cell(
        Region region,
        IndicatorCode code,
        Period period,
        @Nullable Target target,
        String plan,
        @Nullable Observation actual,
        String report,
        @Nullable Quantity gap,
        Verdict verdict,
        Set<Flag> flags) {

    /** What to know about a cell. */
    public enum Flag {
        /** The target is one for several years. */
        SEVERAL_YEARS,
        /** There is another target of this kind for the period, with another value: 确保8%，力争9%. */
        TWO_TARGETS,
        /** Two documents of this place plan the same year. */
        TWO_REPORTS,
        /** Documents report different values for the period. */
        REVISED
    }

    /**
     * Copies the flags.
     *
     * @param region the place
     * @param code the indicator
     * @param period a year, or the years of a five-year plan
     * @param target what was planned
     * @param plan the document of the target, or empty
     * @param actual what was reached
     * @param report the document of the actual, or empty
     * @param gap actual − target
     * @param verdict whether the target is met
     * @param flags what to know about the cell
     */
    public Cell {
        requireNonNull(region, "region");
        requireNonNull(code, "code");
        requireNonNull(period, "period");
        requireNonNull(plan, "plan");
        requireNonNull(report, "report");
        requireNonNull(verdict, "verdict");
        flags = sorted(requireNonNull(flags, "flags"));
    }

    private static Set<Flag> sorted(Collection<Flag> flags) {
        return java.util.Collections.unmodifiableSet(new TreeSet<>(flags));
    }
}
