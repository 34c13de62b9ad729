package io.github.mubiao.parser;

import static java.util.Objects.requireNonNull;

import io.github.mubiao.quantity.Units;
import org.jspecify.annotations.Nullable;

/**
 * What the caller knows better than the text. Immutable; every {@code with} returns a changed copy.
 *
 * @param document the name of the document, such as its file name; may be empty
 * @param regionCode the GB/T 2260 code of the issuing region; null to take it from the text
 * @param year the year that the plan is for; null to take it from the text
 * @param units the units to read
 */
public record ParseOptions(
        String document,
        @Nullable String regionCode,
        @Nullable Integer year,
        Units units) {

    /** Everything from the text, with the standard units. */
    public static final ParseOptions DEFAULT = new ParseOptions("", null, null, Units.standard());

    /**
     * Checks for null.
     *
     * @param document the name of the document
     * @param regionCode the code of the issuing region, or null
     * @param year the year that the plan is for, or null
     * @param units the units to read
     */
    public ParseOptions {
        requireNonNull(document, "document");
        requireNonNull(units, "units");
    }

    /**
     * Names the document.
     *
     * @param name such as its file name
     * @return a copy with that name
     */
    public ParseOptions withDocument(String name) {
        return new ParseOptions(name, regionCode, year, units);
    }

    /**
     * Sets the issuing region.
     *
     * @param code six digits of GB/T 2260
     * @return a copy with that region
     */
    public ParseOptions withRegion(String code) {
        return new ParseOptions(document, requireNonNull(code, "code"), year, units);
    }

    /**
     * Sets the plan year.
     *
     * @param planYear such as 2023
     * @return a copy with that year
     */
    public ParseOptions withYear(int planYear) {
        return new ParseOptions(document, regionCode, planYear, units);
    }

    /**
     * Adds units.
     *
     * @param more units of the caller's own; they win over the standard ones
     * @return a copy that reads them too
     */
    public ParseOptions withUnits(Units more) {
        return new ParseOptions(document, regionCode, year, units.plus(more));
    }
}
