package io.github.mubiao.parser;

import static java.util.Objects.requireNonNull;

import io.github.mubiao.model.Directions;
import io.github.mubiao.quantity.Units;
import io.github.mubiao.region.Regions;
import org.jspecify.annotations.Nullable;

/**
 * What the caller knows better than the text. Immutable; every {@code with} returns a changed copy.
 *
 * @param document the name of the document, such as its file name; may be empty
 * @param regionCode the GB/T 2260 code of the issuing region; null to take it from the text
 * @param year the year that the plan is for; null to take it from the text
 * @param units the units to read
 * @param regions the regions to find names in
 * @param lexicon the words to know
 * @param directions which way indicators should move
 */
public record ParseOptions(
        String document,
        @Nullable String regionCode,
        @Nullable Integer year,
        Units units,
        Regions regions,
        Lexicon lexicon,
        Directions directions) {

    private static final int FIRST_YEAR = 1949;
    private static final int LAST_YEAR = 2999;

    /** Everything from the text, with the standard units, regions, words and directions. */
    public static final ParseOptions DEFAULT = new ParseOptions(
            "", null, null, Units.standard(), Regions.standard(), Lexicon.standard(), Directions.standard());

    /**
     * Checks the code and the year.
     *
     * @param document the name of the document
     * @param regionCode the code of the issuing region, or null
     * @param year the year that the plan is for, or null
     * @param units the units to read
     * @param regions the regions to find names in
     * @param lexicon the words to know
     * @param directions which way indicators should move
     * @throws IllegalArgumentException if the code isn't six digits, or the year is not from 1949 to 2999
     */
    public ParseOptions {
        requireNonNull(document, "document");
        requireNonNull(units, "units");
        requireNonNull(regions, "regions");
        requireNonNull(lexicon, "lexicon");
        requireNonNull(directions, "directions");
        if (year != null && (year < FIRST_YEAR || year > LAST_YEAR)) {
            throw new IllegalArgumentException("year " + year + " must be from " + FIRST_YEAR + " to " + LAST_YEAR);
        }
        if (regionCode != null && !regionCode.matches("\\d{6}")) {
            throw new IllegalArgumentException("region code '" + regionCode + "' must be six digits");
        }
    }

    /**
     * Names the document.
     *
     * @param name such as its file name
     * @return a copy with that name
     */
    public ParseOptions withDocument(String name) {
        return new ParseOptions(name, regionCode, year, units, regions, lexicon, directions);
    }

    /**
     * Sets the issuing region.
     *
     * @param code six digits of GB/T 2260
     * @return a copy with that region
     */
    public ParseOptions withRegion(String code) {
        return new ParseOptions(document, requireNonNull(code, "code"), year, units, regions, lexicon, directions);
    }

    /**
     * Sets the plan year.
     *
     * @param planYear such as 2023
     * @return a copy with that year
     */
    public ParseOptions withYear(int planYear) {
        return new ParseOptions(document, regionCode, planYear, units, regions, lexicon, directions);
    }

    /**
     * Adds units.
     *
     * @param more units of the caller's own; they win over the standard ones
     * @return a copy that reads them too
     */
    public ParseOptions withUnits(Units more) {
        return new ParseOptions(document, regionCode, year, units.plus(more), regions, lexicon, directions);
    }

    /**
     * Adds regions.
     *
     * @param more regions of the caller's own; they win over the standard ones
     * @return a copy that finds them too
     */
    public ParseOptions withRegions(Regions more) {
        return new ParseOptions(document, regionCode, year, units, regions.plus(more), lexicon, directions);
    }

    /**
     * Sets the words.
     *
     * <pre>{@code
     * options.withLexicon(Lexicon.standard().withVerb("攻坚", Stage.ADVANCED));
     * }</pre>
     *
     * @param words the standard ones and those of the caller's own
     * @return a copy that knows them
     */
    public ParseOptions withLexicon(Lexicon words) {
        return new ParseOptions(document, regionCode, year, units, regions, requireNonNull(words, "words"), directions);
    }

    /**
     * Adds directions of indicators.
     *
     * @param more directions of the caller's own; they win over the standard ones
     * @return a copy that knows them too
     */
    public ParseOptions withDirections(Directions more) {
        return new ParseOptions(document, regionCode, year, units, regions, lexicon, directions.plus(more));
    }
}
