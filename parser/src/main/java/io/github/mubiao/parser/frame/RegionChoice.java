package io.github.mubiao.parser.frame;

import io.github.mubiao.region.Region;
import io.github.mubiao.region.Regions;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Decides between the regions that a name can mean, by what stands in the opening of the document. */
final class RegionChoice {

    private final Regions regions;
    private final int year;
    private final String opening;
    private boolean ambiguous;

    RegionChoice(Regions regions, int year, String opening) {
        this.regions = regions;
        this.year = year;
        this.opening = opening;
    }

    /** Whether a name fitted several regions. */
    boolean isAmbiguous() {
        return ambiguous;
    }

    /** The only candidate, the one of the highest level, or the one whose province or city the text names. */
    @Nullable
    Region of(List<Region> candidates) {
        if (candidates.size() <= 1) {
            return candidates.isEmpty() ? null : candidates.get(0);
        }
        Region.Level highest = candidates.stream()
                .map(Region::level)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        List<Region> high =
                candidates.stream().filter(r -> r.level() == highest).toList();
        if (high.size() == 1) {
            return high.get(0);
        }
        List<Region> surrounded = high.stream().filter(this::isSurrounded).toList();
        ambiguous |= surrounded.size() != 1;
        return surrounded.size() == 1 ? surrounded.get(0) : null;
    }

    private boolean isSurrounded(Region region) {
        Region parent = regions.parent(region, year).orElse(null);
        while (parent != null && parent.level() != Region.Level.NATION) {
            if (opening.contains(parent.name()) || opening.contains(shortened(parent.name()))) {
                return true;
            }
            parent = regions.parent(parent, year).orElse(null);
        }
        return false;
    }

    private static String shortened(String name) {
        return name.length() > 2 ? name.substring(0, name.length() - 1) : name;
    }
}
