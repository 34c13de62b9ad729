package io.github.mubiao.region;

import java.util.List;
import java.util.stream.Stream;

/** Finds divisions. Answers are in the order of codes and years. */
interface RegionIndex {

    /** All that ever had a code. */
    List<Region> coded(String code);

    /** All that ever had a full or short name. */
    List<Region> named(String name);

    /** All that were ever directly below the division of a code. */
    List<Region> below(String code);

    /** All full and short names, each once. */
    Stream<String> names();

    /** All divisions, the nation first. */
    Stream<Region> regions();
}
