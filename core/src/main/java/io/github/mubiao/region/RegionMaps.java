package io.github.mubiao.region;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Divisions in maps, made of rows. */
final class RegionMaps implements RegionIndex {

    private static final Comparator<Region> BY_CODE_AND_YEAR = Comparator.comparing(Region::code)
            .thenComparing(Region::since, Comparator.nullsFirst(Comparator.naturalOrder()));

    private final Map<String, List<Region>> byCode = new TreeMap<>();
    private final Map<String, List<Region>> byName = new HashMap<>();
    private final Map<String, List<Region>> byParent = new HashMap<>();

    /**
     * Places the rows among each other.
     *
     * @param rows divisions without the nation; their levels and what is above them do not matter
     * @throws IllegalArgumentException if a code has two names in a year
     */
    RegionMaps(Collection<Region> rows) {
        RegionRows.placed(rows).sorted(BY_CODE_AND_YEAR).forEach(this::add);
    }

    private void add(Region region) {
        List<Region> sameCode = byCode.computeIfAbsent(region.code(), code -> new ArrayList<>(1));
        if (!sameCode.isEmpty()) {
            requireSuccession(sameCode.get(sameCode.size() - 1), region);
        }
        sameCode.add(region);
        addName(region.name(), region);
        ShortNames.of(region).forEach(name -> addName(name, region));
        if (region.parent() != null) {
            byParent.computeIfAbsent(region.parent(), code -> new ArrayList<>()).add(region);
        }
    }

    private void addName(String name, Region region) {
        byName.computeIfAbsent(name, key -> new ArrayList<>(1)).add(region);
    }

    private static void requireSuccession(Region earlier, Region later) {
        if (earlier.until() == null || later.since() == null || later.since() <= earlier.until()) {
            throw new IllegalArgumentException("code " + later.code() + " must have one name a year, not "
                    + earlier.name() + " and " + later.name());
        }
    }

    @Override
    public List<Region> coded(String code) {
        return List.copyOf(byCode.getOrDefault(code, List.of()));
    }

    @Override
    public List<Region> named(String name) {
        return List.copyOf(byName.getOrDefault(name, List.of()));
    }

    @Override
    public List<Region> below(String code) {
        return List.copyOf(byParent.getOrDefault(code, List.of()));
    }

    @Override
    public Stream<String> names() {
        return byName.keySet().stream();
    }

    @Override
    public Stream<Region> regions() {
        return byCode.values().stream().flatMap(List::stream);
    }
}
