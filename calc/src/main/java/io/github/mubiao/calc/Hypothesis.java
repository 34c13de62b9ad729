package io.github.mubiao.calc;

import io.github.mubiao.model.PriceBasis;

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
 * @param checkChinese what tells it from the others
 * @param checkEnglish what tells it from the others
 */
public record Hypothesis(Kind kind, String chinese, String english, String checkChinese, String checkEnglish) {

    /** What may have happened, the telling ones first: that is the rank. */
    public enum Kind {
        /** A level is off by a power of ten (万 for 亿). */
        UNIT_SLIP("核对两期水平的计量单位", "compare the units of the levels"),
        /** A difference in percentage points was published as a percentage. */
        PERCENT_FOR_POINTS("核对公布的是增速还是百分点之差", "see whether growth or points were published"),
        /** The growth is at constant prices, the levels at current ones. */
        CONSTANT_PRICES("核对水平是否为现价、增速是否按不变价", "see whether levels are at current prices and growth is not"),
        /** The growth is against a base of comparable scope (可比口径), which is not the published one. */
        COMPARABLE_BASIS("核对增速是否按可比口径及其基数", "see whether growth is on a comparable scope, and its base"),
        /** The base was revised after it was published. */
        REVISED_BASE("核对基期数是否已修订", "see whether the base was revised"),
        /** One digit, or the sign, is wrong. */
        TYPO("核对原文数字", "compare the printed digits");

        private final String chinese;
        private final String english;

        Kind(String chinese, String english) {
            this.chinese = chinese;
            this.english = english;
        }

        /** One number was changed that nobody printed: that it fits says little. */
        boolean fitsAnything() {
            return this == CONSTANT_PRICES || this == COMPARABLE_BASIS || this == REVISED_BASE || this == TYPO;
        }

        /** Prices that are known to differ leave the change of prices, those known to be the same leave everything else. */
        boolean isPossible(PriceBasis levels, PriceBasis growth) {
            boolean known = levels != PriceBasis.UNSTATED && growth != PriceBasis.UNSTATED;
            boolean mixed = (levels == PriceBasis.CURRENT) != (growth == PriceBasis.CURRENT);
            return !known || !fitsAnything() || mixed == (this == CONSTANT_PRICES);
        }
    }

    static Hypothesis of(Kind kind, String chinese, String english, Object number) {
        return new Hypothesis(
                kind,
                chinese + " " + Wording.CHINESE.result(number, 1),
                english + " " + Wording.ENGLISH.result(number, 1),
                kind.chinese,
                kind.english);
    }
}
