package io.github.mubiao.parser.time;

import io.github.mubiao.model.DocumentKind;
import io.github.mubiao.model.Period;
import org.jspecify.annotations.Nullable;

/**
 * What the words for time mean in a document. Years are null where the document does not tell.
 *
 * @param kind what the document is
 * @param planYear the year that it plans next
 * @param backYear the year that it reports
 * @param now the year that 今年 means
 * @param span the years that its title names (2021—2025), or the part of a year (2016年1—6月); otherwise null
 */
public record Clock(
        DocumentKind kind,
        @Nullable Integer planYear,
        @Nullable Integer backYear,
        @Nullable Integer now,
        @Nullable Period span) {

    /** A term of office and a five-year plan. */
    static final int TERM = 5;

    /** A clock that tells nothing but the kind. */
    static Clock unknown(DocumentKind kind, @Nullable Period span) {
        return new Clock(kind, null, null, null, span);
    }

    /** What the plan as a whole covers; of a communiqué, what it reports. */
    public @Nullable Period period() {
        if (span != null) {
            return span;
        }
        Integer year = kind == DocumentKind.COMMUNIQUE ? backYear : planYear;
        return year == null ? null : Period.ofYear(year, "");
    }

    /** Whether its title names several years. */
    boolean spansYears() {
        return span != null && span.first().getYear() < span.last().getYear();
    }

    /** Whether it is news from the middle of a year, which tell what was reached in it as well as what is still meant to be. */
    boolean tellsOfItsYear() {
        return kind == DocumentKind.NEWS && planYear != null && planYear.equals(backYear);
    }

    /** Whether a year has passed or is the one reported. */
    boolean isPast(int year) {
        return backYear != null && year <= backYear;
    }

    /** Whether a year is planned. */
    boolean isAhead(int year) {
        return planYear != null && year >= planYear;
    }
}
