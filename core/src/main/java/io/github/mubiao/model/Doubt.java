package io.github.mubiao.model;

/**
 * A reason for which a careful reader would look at a statement again (存疑). A doubt is about the reading; what is wrong with the
 * document is a {@link Diagnostic}. The names are stable codes.
 */
public enum Doubt {
    /** Whether it was achieved or is planned was decided by a narrow margin: 各县投资增长10% under a heading that says neither. */
    NARROW_HORIZON,
    /** It was decided against a word beside the figure: 力争 in a part that looks back. */
    AGAINST_CUE,
    /** The subject was carried over more than one clause: 全市园区…，新建厂房…，总数达12个. */
    CARRIED_SUBJECT,
    /** The name of the indicator is longer or shorter than a name can be, is a verb alone or ends as hardly any name does: 累计发放, 市县两级. */
    ODD_NAME,
    /** What is named can't stand at such a unit, so that a noun is missing: 光伏产业突破1500亿元. */
    UNFIT_UNIT,
    /** A count in characters, which is often one of a slogan or of a name: 三大布局. */
    WORDED_COUNT,
    /** Two figures of one sentence have the same name, the same kind of change and the same kind of unit: 规模和效益分别达到61%、84%. */
    SAME_NAME,
    /** No word says whether a count stands or was done: 问题131个. */
    UNSTATED_CHANGE,
    /** A list was dealt out to figures that are more or fewer: 甲、乙、丙分别增长6%、8%. */
    UNEVEN_DISTRIBUTION,
    /** A mark inside the numeral is not where numerals have it: 12，5%. */
    ODD_NUMERAL,
    /** The numeral was joined across a blank: 2 063.37亿元. */
    JOINED_NUMERAL,
    /** Nothing says for which region it holds: a page without a title. */
    UNKNOWN_REGION,
    /** The year lies outside the times that the document speaks of: 2052年 in a report of 2024. */
    YEAR_OUTSIDE_CLOCK,
    /** The value is implausible for its indicator: a growth of 800 %, a share over 100 %. */
    IMPLAUSIBLE_VALUE
}
