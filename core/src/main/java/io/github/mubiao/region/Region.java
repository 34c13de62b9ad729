package io.github.mubiao.region;

import static java.util.Objects.requireNonNull;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An administrative division (地区) with the years in which its code and name were in force.
 *
 * @param code six digits of GB/T 2260: {@code 530600}; {@code 000000} is the nation
 * @param name the full name: {@code 昭通市}
 * @param level nation, province, prefecture or county
 * @param parent the code of the division above; null for the nation
 * @param since the first year in force; null if it is older than the records
 * @param until the last year in force; null while it is in force
 */
public record Region(
        String code,
        String name,
        Level level,
        @Nullable String parent,
        @Nullable Integer since,
        @Nullable Integer until) {

    /** The level of a division (行政级别). */
    public enum Level {
        /** 全国. */
        NATION,
        /** 省, 自治区, 直辖市, 特别行政区. */
        PROVINCE,
        /** 地级市, 自治州, 地区, 盟. */
        PREFECTURE,
        /** 县, 县级市, 市辖区, 旗. */
        COUNTY
    }

    /** The nation. */
    public static final Region NATION = new Region("000000", "全国", Level.NATION, null, null, null);

    /**
     * Checks the code and the years.
     *
     * @param code six digits of GB/T 2260
     * @param name the full name
     * @param level nation, province, prefecture or county
     * @param parent the code of the division above
     * @param since the first year in force
     * @param until the last year in force
     * @throws IllegalArgumentException if the code isn't six digits, the name is blank or the years are reversed
     */
    public Region {
        requireNonNull(code, "code");
        requireNonNull(name, "name");
        requireNonNull(level, "level");
        if (code.length() != 6 || !code.chars().allMatch(c -> c >= '0' && c <= '9')) {
            throw new IllegalArgumentException("code '" + code + "' of " + name + " must be six digits");
        }
        if (name.isBlank()) {
            throw new IllegalArgumentException("name of " + code + " must not be blank");
        }
        if (since != null && until != null && until < since) {
            throw new IllegalArgumentException("last year " + until + " of " + name + " must not be before " + since);
        }
    }

    /**
     * Whether the code and name were in force.
     *
     * @param year such as 2023
     * @return true if the year lies within them
     */
    public boolean inForce(int year) {
        return (since == null || since <= year) && (until == null || year <= until);
    }

    // written out: what a record makes by itself costs milliseconds at its first use
    @Override
    public boolean equals(Object other) {
        return this == other
                || other instanceof Region that
                        && code.equals(that.code)
                        && name.equals(that.name)
                        && level == that.level
                        && Objects.equals(parent, that.parent)
                        && Objects.equals(since, that.since)
                        && Objects.equals(until, that.until);
    }

    @Override
    public int hashCode() {
        return 31 * code.hashCode() + name.hashCode();
    }

    /** Name and code: {@code 昭通市 530600}. */
    @Override
    public String toString() {
        return name + " " + code;
    }
}
