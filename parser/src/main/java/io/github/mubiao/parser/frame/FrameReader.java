package io.github.mubiao.parser.frame;

import io.github.mubiao.model.Diagnostic;
import io.github.mubiao.model.SourceSpan;
import io.github.mubiao.parser.ParseOptions;
import io.github.mubiao.parser.outline.Outline;
import io.github.mubiao.parser.time.Clock;
import io.github.mubiao.parser.time.ClockReader;
import io.github.mubiao.region.Region;
import io.github.mubiao.region.Regions;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds what holds for a whole document; what the caller says counts more than the text. Immutable. */
public final class FrameReader {

    private final Places places;

    /** Finds regions in this catalogue. */
    public FrameReader(Regions regions) {
        this.places = new Places(regions);
    }

    /** The names of regions that it knows. */
    public Places places() {
        return places;
    }

    /** The frame of a document. */
    public Frame read(Outline outline, ParseOptions options) {
        List<Diagnostic> diagnostics = new ArrayList<>();
        Clock clock = ClockReader.read(outline, options.year());
        if (clock.period() == null) {
            diagnostics.add(problem(Diagnostic.Code.YEAR_UNKNOWN, "the text does not say which year it plans"));
        }
        Region region = region(outline, options, Frame.yearOfRegions(clock), diagnostics);
        return new Frame(region, clock, diagnostics);
    }

    private @Nullable Region region(Outline outline, ParseOptions options, int year, List<Diagnostic> diagnostics) {
        String code = options.regionCode();
        if (code != null) {
            Regions regions = places.regions();
            List<Region> ever = regions.everCoded(code);
            return regions.find(code, year).orElseGet(() -> ever.get(ever.size() - 1));
        }
        RegionReader reader = new RegionReader(places, outline, year);
        Region region = reader.read();
        if (region == null) {
            diagnostics.add(
                    reader.isAmbiguous()
                            ? problem(Diagnostic.Code.REGION_AMBIGUOUS, "the issuer's name fits several regions")
                            : problem(Diagnostic.Code.REGION_UNKNOWN, "the text does not say which region issued it"));
        }
        return region;
    }

    private static Diagnostic problem(Diagnostic.Code code, String message) {
        return new Diagnostic(code, new SourceSpan(0, 0), message);
    }
}
