package io.github.mubiao.region;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;

class RegionsProperties {

    private static final Regions REGIONS = Regions.standard();

    private static final List<Region> ALL = REGIONS.names()
            .flatMap(name -> REGIONS.everNamed(name).stream())
            .distinct()
            .toList();

    @Provide
    Arbitrary<Tuple2<Region, Integer>> dated() {
        return dated(ALL);
    }

    @Provide
    Arbitrary<Tuple2<Region, Integer>> cities() {
        return dated(ALL.stream()
                .filter(region -> region.level() == Region.Level.PREFECTURE
                        && region.name().endsWith("市"))
                .toList());
    }

    /** A division and a year in which it was in force. */
    private static Arbitrary<Tuple2<Region, Integer>> dated(List<Region> regions) {
        return Arbitraries.of(regions)
                .flatMap(region -> Arbitraries.integers()
                        .between(
                                region.since() == null ? 1990 : region.since(),
                                region.until() == null ? 2035 : region.until())
                        .map(year -> Tuple.of(region, year)));
    }

    /** A division or one of those above it. */
    private static Arbitrary<Region> above(Region region) {
        return Arbitraries.of(
                ALL.stream().filter(other -> REGIONS.isWithin(region, other)).toList());
    }

    @Property
    void aDivisionIsFoundByCodeAndByNameWithinItsParent(@ForAll("dated") Tuple2<Region, Integer> dated) {
        Region region = dated.get1();
        int year = dated.get2();
        Region parent = REGIONS.parent(region, year).orElse(Region.NATION);
        assertEquals(region, REGIONS.find(region.code(), year).orElseThrow());
        assertTrue(REGIONS.named(region.name(), parent, year).contains(region));
        assertTrue(REGIONS.everNamed(region.name()).contains(region));
    }

    @Property
    void theParentIsInForceAndHasItAmongItsChildren(@ForAll("dated") Tuple2<Region, Integer> dated) {
        Region region = dated.get1();
        int year = dated.get2();
        Assume.that(!region.equals(Region.NATION));
        Region parent = REGIONS.parent(region, year).orElseThrow();
        assertTrue(parent.inForce(year));
        assertTrue(parent.level().compareTo(region.level()) < 0);
        assertTrue(REGIONS.children(parent, year).contains(region));
        assertTrue(REGIONS.isWithin(region, parent));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void aCityIsFoundWithoutItsLastCharacter(@ForAll("cities") Tuple2<Region, Integer> dated) {
        Region region = dated.get1();
        String shortName = region.name().substring(0, region.name().length() - 1);
        assertTrue(REGIONS.named(shortName, dated.get2()).contains(region));
    }

    @Property
    void anyNameLeadsToDivisionsThatBeginWithIt(@ForAll("names") String name, @ForAll int year) {
        for (Region region : REGIONS.named(name, year)) {
            assertTrue(region.inForce(year));
            assertTrue(region.name().startsWith(name.substring(0, 2)), region + " is called " + name);
        }
        assertTrue(!REGIONS.everNamed(name).isEmpty());
    }

    @Provide
    Arbitrary<String> names() {
        return Arbitraries.of(REGIONS.names().sorted().toList());
    }

    @Property(tries = 200)
    void isWithinIsTransitive(@ForAll("chains") Tuple2<Region, Region> chain, @ForAll("regions") Region other) {
        Region region = chain.get1();
        Region above = chain.get2();
        assertTrue(REGIONS.isWithin(region, above));
        if (REGIONS.isWithin(above, other)) {
            assertTrue(REGIONS.isWithin(region, other));
        }
        if (REGIONS.isWithin(other, region)) {
            assertTrue(REGIONS.isWithin(other, above));
        }
    }

    @Provide
    Arbitrary<Tuple2<Region, Region>> chains() {
        return regions()
                .flatMap(region -> Combinators.combine(Arbitraries.just(region), above(region))
                        .as(Tuple::of));
    }

    @Provide
    Arbitrary<Region> regions() {
        return Arbitraries.of(ALL);
    }

    @Property
    void anyTextIsAnsweredWithoutComplaint(@ForAll String text, @ForAll int year) {
        assertTrue(REGIONS.named(text, year).stream()
                .allMatch(region -> REGIONS.everNamed(text).contains(region)));
        assertTrue(REGIONS.find(text, year).stream()
                .allMatch(region -> region.code().equals(text)));
    }
}
