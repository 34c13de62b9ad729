package io.github.mubiao.parser.words;

import static java.util.stream.Collectors.toMap;

import io.github.mubiao.region.Regions;

/** The names of the regions of a catalogue as a dictionary; that of the standard catalogue is made once. */
public final class PlaceNames {

    private static final Words<Boolean> STANDARD = read(Regions.standard());

    private PlaceNames() {}

    /** The full and short names of regions. */
    public static Words<Boolean> of(Regions regions) {
        return regions.equals(Regions.standard()) ? STANDARD : read(regions);
    }

    private static Words<Boolean> read(Regions regions) {
        return new Words<>(regions.names().distinct().collect(toMap(name -> name, name -> true)));
    }
}
