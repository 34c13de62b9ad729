package io.github.mubiao.calc;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.github.mubiao.quantity.Quantity;

/**
 * How far a figure lies from its target: actual minus target, in the native unit or, of rates, in percentage points.
 *
 * <pre>{@code
 * Gap.between(plain("864"), plain("850"));                                          // OfLevel[level=14]
 * Gap.between(Quantity.of("12", percent), Quantity.of("15", percent));    // OfRate[points=-3个百分点]
 * }</pre>
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "gap")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Gap.OfLevel.class, name = "LEVEL"),
    @JsonSubTypes.Type(value = Gap.OfRate.class, name = "RATE")
})
public sealed interface Gap {

    /**
     * A difference of levels.
     *
     * @param level actual − target
     */
    record OfLevel(Quantity level) implements Gap {}

    /**
     * A difference of rates, or of changes in points.
     *
     * @param points actual − target
     */
    record OfRate(Points points) implements Gap {}

    /**
     * The difference of two figures of one kind.
     *
     * @param actual the actual figure
     * @param target the figure of the target
     * @return actual − target
     * @throws io.github.mubiao.quantity.UnitMismatchException if the units do not convert
     */
    static Gap between(Quantity actual, Quantity target) {
        requireNonNull(actual, "actual");
        requireNonNull(target, "target");
        if (Rate.measures(target.unit())) {
            return new OfRate(Rate.of(actual).minus(Rate.of(target)));
        }
        Quantity difference = actual.minus(target);
        return target.unit().convertsTo(Points.UNIT) ? new OfRate(Points.of(difference)) : new OfLevel(difference);
    }
}
