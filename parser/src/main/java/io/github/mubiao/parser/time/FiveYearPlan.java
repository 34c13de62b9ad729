package io.github.mubiao.parser.time;

import io.github.mubiao.parser.scan.ChineseNumber;

/** The national five-year plans (五年规划): the 14th, “十四五”, covers 2021 to 2025. */
final class FiveYearPlan {

    static final int YEARS = 5;

    private static final int KNOWN = 14;
    private static final int FIRST_YEAR_OF_KNOWN = 2021;

    /** The third began in 1966, three years late; the first two covered 1953 to 1962. */
    private static final int FIRST_REGULAR = 3;

    private static final int FIRST_YEAR_OF_FIRST = 1953;

    private FiveYearPlan() {}

    /** The first of its five years, of an ordinal such as 十四 or 第十四's. */
    static int firstYear(String ordinal) {
        int number = ChineseNumber.intValue(ordinal);
        return number < FIRST_REGULAR
                ? FIRST_YEAR_OF_FIRST + YEARS * (number - 1)
                : FIRST_YEAR_OF_KNOWN + YEARS * (number - KNOWN);
    }
}
