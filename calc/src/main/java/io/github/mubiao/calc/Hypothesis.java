package io.github.mubiao.calc;

/**
 * Why a published figure may differ from what follows from other published figures; it was tried with numbers, and it fits.
 *
 * <pre>{@code
 * // 42000户 against 35000户 is 20%; the base lost its 万
 * Hypothesis slip = Consistency.ofGrowth(
 *         Published.of("42000", household), Published.of("3.5", household), Published.of("20.0", percent))
 *         .orElseThrow().bestHypothesis().orElseThrow();
 * slip.kind();       // UNIT_SLIP
 * }</pre>
 *
 * @param kind what may have happened
 * @param chinese with which numbers
 * @param english with which numbers
 */
public record Hypothesis(Kind kind, String chinese, String english) {

    /** What may have happened, the telling ones first: that is the rank. */
    public enum Kind {
        /** A level is off by a power of ten (万 for 亿). */
        UNIT_SLIP,
        /** A difference in percentage points was published as a percentage. */
        PERCENT_FOR_POINTS,
        /** The growth is against a base of comparable scope (可比口径), which is not the published one. */
        COMPARABLE_BASIS,
        /** The base was revised after it was published. */
        REVISED_BASE,
        /** The growth is at constant prices, the levels at current ones. */
        CONSTANT_PRICES,
        /** One digit, or the sign, is wrong. */
        TYPO
    }

    static Hypothesis of(Kind kind, String chinese, String english, Object number) {
        return new Hypothesis(
                kind,
                chinese + " " + Wording.CHINESE.result(number, 1),
                english + " " + Wording.ENGLISH.result(number, 1));
    }
}
