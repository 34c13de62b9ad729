package io.github.mubiao.parser.frame;

import io.github.mubiao.parser.scan.ChineseNumber;

/** The national five-year plans (五年规划): the 14th, “十四五”, covers 2021 to 2025. */
public final class FiveYearPlan {

    private static final int KNOWN = 14;
    private static final int FIRST_YEAR_OF_KNOWN = 2021;
    private static final int YEARS = 5;

    private FiveYearPlan() {}

    /** The first of its five years, of an ordinal such as 十四. */
    public static int firstYear(String ordinal) {
        return FIRST_YEAR_OF_KNOWN + YEARS * (ChineseNumber.intValue(ordinal) - KNOWN);
    }
}
