package io.github.mubiao.calc;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/**
 * A change from a base: a rate, the reason why there is none, or a change of sign that has a name of its own.
 *
 * <pre>{@code
 * Growth profit = GrowthRate.of(Quantity.of("5", yuan), Quantity.of("-10", yuan));
 * profit.rate().undefined();             // Optional[NEGATIVE_BASE]
 * ((SignChange) profit).kind();          // TURNED_POSITIVE: 扭亏为盈
 * ((SignChange) profit).change();        // 15元
 * }</pre>
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "growth")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Growth.Relative.class, name = "RELATIVE"),
    @JsonSubTypes.Type(value = SignChange.class, name = "SIGN_CHANGE")
})
public sealed interface Growth permits Growth.Relative, SignChange {

    /**
     * The rate.
     *
     * @return undefined for every change of sign
     */
    Outcome<Rate> rate();

    /**
     * The formula and its inputs in one line.
     *
     * @return the explanation
     */
    default Explanation explanation() {
        return rate().explanation();
    }

    /**
     * A change without a change of sign.
     *
     * @param rate the rate, or why there is none
     */
    record Relative(Outcome<Rate> rate) implements Growth {}
}
