package io.github.mubiao.region;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.mubiao.table.Table;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What the build packs answers as the rows do. */
class PackedRegionsTest {

    private static final Regions ROWS = Table.resource(Regions.class, "regions.csv", Regions::read);

    private static PackedRegions packed(Regions regions) throws IOException {
        return PackedRegions.read(new ByteArrayInputStream(RegionPacker.pack(regions)));
    }

    @Test
    void standardCatalogueIsThePackedOne() {
        assertInstanceOf(PackedRegions.class, Regions.standard().index());
        assertEquals(ROWS.coverage(), Regions.standard().coverage());
    }

    @Test
    void packedDivisionsAreThoseOfTheRows() {
        List<Region> all = ROWS.index().regions().toList();
        assertTrue(all.size() > 3_000);
        assertEquals(all, Regions.standard().index().regions().toList());
    }

    @Test
    void everyNameAndCodeFindsTheSame() {
        Set<String> names = ROWS.names().collect(Collectors.toSet());
        assertEquals(names, Regions.standard().names().collect(Collectors.toSet()));
        for (String name : names) {
            assertEquals(ROWS.everNamed(name), Regions.standard().everNamed(name), name);
            assertEquals(List.of(), Regions.standard().everNamed(name + "甲乙丙"), name);
        }
        ROWS.index().regions().forEach(region -> {
            assertEquals(ROWS.everCoded(region.code()), Regions.standard().everCoded(region.code()), region.code());
            assertEquals(ROWS.children(region, 2020), Regions.standard().children(region, 2020), region.code());
        });
    }

    @Test
    void whatIsNoCodeFindsNothing() {
        for (String code : List.of("", "53060", "5306000", "53060x", "٥٣٠٦٠٠", "-53060", "999999")) {
            assertEquals(List.of(), Regions.standard().everCoded(code), code);
        }
    }

    @Test
    void catalogueOfOneRowCanBePacked() throws IOException {
        Regions one = Regions.read(new StringReader("code,name,since,until\n130672,白沟新城,2010,\n"));
        PackedRegions packed = packed(one);
        assertEquals(one.index().regions().toList(), packed.regions().toList());
        assertEquals(one.everNamed("白沟新城"), packed.named("白沟新城"));
        assertEquals(List.of(), packed.named("昭通"));
        assertNull(packed.coverage());
    }
}
