package io.github.mubiao.model;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.mubiao.validation.PlausiblePeriod;
import java.time.LocalDate;

/**
 * The time that a figure holds for (期间).
 *
 * @param first the first day
 * @param last the last day, not before the first
 * @param words the words that said so ({@code 到2025年}, {@code “十四五”时期}), or empty where it follows from the document
 */
@PlausiblePeriod
public record Period(LocalDate first, LocalDate last, String words) {

    private static final int LAST_YEAR = 9_999;

    /**
     * Checks the order.
     *
     * @param first the first day
     * @param last the last day, not before the first
     * @param words the words that said so
     * @throws IllegalArgumentException if the last day is before the first
     */
    public Period {
        requireNonNull(first, "first");
        requireNonNull(last, "last");
        requireNonNull(words, "words");
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("last day " + last + " must not be before first day " + first);
        }
    }

    /**
     * A calendar year.
     *
     * @param year such as 2023
     * @param words the words that said so
     * @return 1 January to 31 December
     * @throws IllegalArgumentException if the year is not from 1 to 9999
     */
    public static Period ofYear(int year, String words) {
        return ofYears(year, year, words);
    }

    /**
     * Several calendar years.
     *
     * @param first such as 2021
     * @param last such as 2025
     * @param words the words that said so
     * @return 1 January of the first to 31 December of the last
     * @throws IllegalArgumentException if last is before first, or a year is not from 1 to 9999
     */
    public static Period ofYears(int first, int last, String words) {
        return new Period(day(first, 1, 1), day(last, 12, 31), words);
    }

    private static LocalDate day(int year, int month, int day) {
        if (year < 1 || year > LAST_YEAR) {
            throw new IllegalArgumentException("year " + year + " must be from 1 to " + LAST_YEAR);
        }
        return LocalDate.of(year, month, day);
    }

    /**
     * The year in which the period ends: the year of a target.
     *
     * @return such as 2025
     */
    public int year() {
        return last.getYear();
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private static Period from(Text text) {
        return new Period(
                LocalDate.parse(requireNonNull(text.first, "first")),
                LocalDate.parse(requireNonNull(text.last, "last")),
                text.words);
    }

    @JsonValue
    private Text toText() {
        return new Text(first.toString(), last.toString(), words);
    }

    /** The JSON form: the days as ISO dates, without a mapper that knows java.time. */
    private record Text(String first, String last, String words) {}
}
