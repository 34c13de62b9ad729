package io.github.mubiao.model;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/**
 * The code of a standard statistical indicator (指标代码), whatever a document calls it: 地区生产总值, 国内生产总值 and GDP are
 * {@code GDP}. {@link IndicatorCodes} tells the code of a name. Immutable.
 *
 * @param value capital letters, digits and underscores, such as {@code RURAL_INCOME}
 */
public record IndicatorCode(@JsonValue String value) implements Comparable<IndicatorCode> {

    private static final Pattern FORM = Pattern.compile("[A-Z][A-Z0-9_]{0,49}");

    /**
     * Checks the form.
     *
     * @param value capital letters, digits and underscores
     * @throws IllegalArgumentException if it has another form
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public IndicatorCode {
        requireNonNull(value, "value");
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "indicator code '" + value + "' must be up to 50 capital letters, digits and underscores");
        }
    }

    @Override
    public int compareTo(IndicatorCode other) {
        return value.compareTo(requireNonNull(other, "other").value);
    }

    // written out: what a record makes by itself costs milliseconds at its first use
    @Override
    public boolean equals(Object other) {
        return other instanceof IndicatorCode that && value.equals(that.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    /** The value. */
    @Override
    public String toString() {
        return value;
    }
}
