package io.github.mubiao.parser.frame;

import io.github.mubiao.parser.words.PlaceNames;
import io.github.mubiao.parser.words.Words;
import io.github.mubiao.parser.words.Words.Match;
import io.github.mubiao.region.Region;
import io.github.mubiao.region.Regions;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The names of regions in a text. Immutable. */
public final class Places {

    private final Regions regions;
    private final Words<Boolean> names;

    Places(Regions regions) {
        this.regions = regions;
        this.names = PlaceNames.of(regions);
    }

    Regions regions() {
        return regions;
    }

    /** The longest name at an index, or null. */
    public @Nullable Match<Boolean> nameAt(CharSequence text, int index) {
        return names.at(text, index);
    }

    /** What a name can mean in a year, or ever where it was not in force then. */
    List<Region> candidates(String name, int year) {
        List<Region> inForce = regions.named(name, year);
        return inForce.isEmpty() ? regions.everNamed(name) : inForce;
    }

    /** The only region of that name below another one, or null. */
    public @Nullable Region below(Region around, String name, int year) {
        List<Region> inside = regions.named(name, around, year).stream()
                .filter(region -> !region.equals(around))
                .toList();
        return inside.size() == 1 ? inside.get(0) : null;
    }
}
