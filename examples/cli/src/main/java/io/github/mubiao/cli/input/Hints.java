package io.github.mubiao.cli.input;

import io.github.mubiao.parser.ParseOptions;
import io.github.mubiao.region.Region;
import io.github.mubiao.region.Regions;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What stands beside a document rather than in it.
 *
 * @param places names of its region, the widest first: 云南省, 昆明市
 * @param code the code of its region, or null
 * @param year the year that it is for, or null
 */
public record Hints(
        List<String> places,
        @Nullable String code,
        @Nullable Integer year) {

    /** Nothing is known. */
    public static final Hints NONE = new Hints(List.of(), null, null);

    /** Copies the list. */
    public Hints {
        places = List.copyOf(places);
    }

    /**
     * Tells a parser.
     *
     * @param options what the caller said, which is worth more
     * @return the same with the region and the year that are known here; a name that fits several regions is left out
     */
    public ParseOptions addTo(ParseOptions options) {
        ParseOptions told = options;
        String region = region(options.regions());
        if (told.regionCode() == null && region != null) {
            told = told.withRegion(region);
        }
        return told.year() == null && year != null ? told.withYear(year) : told;
    }

    private @Nullable String region(Regions regions) {
        if (code != null && !regions.everCoded(code).isEmpty()) {
            return code;
        }
        Region found = null;
        for (String place : places) {
            found = narrower(place, found, regions).orElse(found);
        }
        return found == null ? null : found.code();
    }

    private static Optional<Region> narrower(String place, @Nullable Region within, Regions regions) {
        List<Region> named = regions.everNamed(place).stream()
                .filter(region -> within == null || regions.isWithin(region, within))
                .toList();
        long codes = named.stream().map(Region::code).distinct().count();
        return codes == 1 ? Optional.of(named.get(0)) : Optional.empty();
    }
}
