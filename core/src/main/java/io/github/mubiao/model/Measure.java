package io.github.mubiao.model;

import static java.util.Objects.requireNonNull;

import io.github.mubiao.quantity.Figure;
import io.github.mubiao.quantity.Quantity;
import io.github.mubiao.validation.FigureOfBound;
import io.github.mubiao.validation.NotNegativeCount;
import io.github.mubiao.validation.PlausibleGrowth;
import io.github.mubiao.validation.PlausibleShare;
import io.github.mubiao.validation.UnitOfChange;
import io.github.mubiao.validation.WholeCount;
import jakarta.validation.Valid;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What by how much: the indicator, what the figure says about it, and the figure, both as the exact bound and as printed.
 *
 * <p>Of 力争规上工业增加值增长15%以上: the indicator 规上工业增加值, {@code GROWTH}, {@code AT_LEAST 15%}, printed 15 and %.
 *
 * @param indicators what is measured, at least one; two where a figure is shared (普及率和治理率均达97%)
 * @param change what the figure says about them
 * @param bound the exact value and its relation
 * @param figure the number as printed
 * @param base what a change starts from; null where the text does not say
 * @param priceBasis the prices it is computed at
 * @param averaging whether a change is meant per year over the period (年均增长6%)
 */
@PlausibleShare
@PlausibleGrowth
@NotNegativeCount
@WholeCount
@UnitOfChange
@FigureOfBound
public record Measure(
        List<@Valid Indicator> indicators,
        Change change,
        @Valid Bound bound,
        Figure figure,
        @Nullable @Valid Base base,
        PriceBasis priceBasis,
        Averaging averaging) {

    /**
     * Copies the list.
     *
     * @param indicators what is measured, at least one
     * @param change what the figure says about them
     * @param bound the exact value and its relation
     * @param figure the number as printed
     * @param base what a change starts from
     * @param priceBasis the prices it is computed at
     * @param averaging whether a change is meant per year over the period
     * @throws IllegalArgumentException if there is no indicator
     */
    public Measure {
        indicators = List.copyOf(requireNonNull(indicators, "indicators"));
        requireNonNull(change, "change");
        requireNonNull(bound, "bound");
        requireNonNull(figure, "figure");
        requireNonNull(priceBasis, "priceBasis");
        requireNonNull(averaging, "averaging");
        if (indicators.isEmpty()) {
            throw new IllegalArgumentException("the figure " + figure + " must have an indicator");
        }
    }

    /**
     * All that is measured, as one name.
     *
     * @return the names joined by 、
     */
    public String name() {
        return indicators.stream().map(Indicator::name).collect(Collectors.joining("、"));
    }

    /**
     * The standard statistical indicators among those that are measured.
     *
     * @return the codes in the order of the indicators; empty where no name means a standard one
     */
    public List<IndicatorCode> codes() {
        return indicators.stream()
                .map(Indicator::code)
                .flatMap(Stream::ofNullable)
                .toList();
    }

    /**
     * Which way the figure itself should go.
     *
     * @return the direction of the first indicator, turned for falls
     */
    public Direction direction() {
        return change.directionOf(indicators.get(0).direction());
    }

    /**
     * Whether an actual value of the same kind (a growth rate for a growth target) meets the bound.
     *
     * @param actual the actual value
     * @return the verdict
     * @throws io.github.mubiao.quantity.UnitMismatchException if the units do not convert
     */
    public Verdict metBy(Quantity actual) {
        return bound.metBy(actual, direction());
    }
}
