package io.github.mubiao.calc;

/** A warning beside a value. */
public enum Flag {
    /** The target is already reached. */
    ALREADY_MET("已达目标", "already met"),
    /** A flow came out negative: an earlier figure was probably revised. */
    REVISION_SUSPECTED("疑似数据修订", "a revision is suspected"),
    /** The total fell: the share is one of a decline. */
    NEGATIVE_TOTAL_CHANGE("总量下降", "the total fell"),
    /** A level at one price basis and a growth rate at another: the result is re-valued, not a published figure. */
    MIXED_PRICE_BASIS("价格口径不一致", "mixed price bases"),
    /** The denominator is below half a per cent: the quotient jumps with its rounding. */
    SMALL_DENOMINATOR("分母过小", "the denominator is small"),
    /** 翻N倍 is read both as N times and as 2ᴺ times. */
    AMBIGUOUS_MULTIPLE("倍数表述有歧义", "the multiple is ambiguous"),
    /** Fewer than two years of seasonal shares: an even pace is assumed. */
    EVEN_PACE_ASSUMED("按均衡进度推算", "an even pace is assumed"),
    /** The required growth is below a tenth of a per cent a year: the linear ratio is given instead. */
    LINEAR_INSTEAD("改用线性进度", "the linear ratio is used instead");

    private final String chinese;
    private final String english;

    Flag(String chinese, String english) {
        this.chinese = chinese;
        this.english = english;
    }

    Phrase phrase() {
        return new Phrase(chinese, english);
    }
}
