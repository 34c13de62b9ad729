package io.github.mubiao.parser.words;

import io.github.mubiao.region.Regions;
import java.util.HashMap;
import java.util.Map;

/** The names of the regions of a catalogue as a dictionary; that of the standard catalogue is made once. */
public final class PlaceNames {

    private static final Words<Boolean> STANDARD = read(Regions.standard());

    private PlaceNames() {}

    /** The full and short names of regions. */
    public static Words<Boolean> of(Regions regions) {
        return regions.equals(Regions.standard()) ? STANDARD : read(regions);
    }

    private static Words<Boolean> read(Regions regions) {
        Map<String, Boolean> names = new HashMap<>();
        regions.names().forEach(name -> names.put(name, true));
        return new Words<>(names);
    }
}
