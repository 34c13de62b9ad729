package io.github.mubiao.calc.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.mubiao.region.Region;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlacesTest {

    /** A row: code, name, since, until of one region and of another. */
    @ParameterizedTest(name = "{1} {0} and {5} {4}")
    @CsvSource({
        // its code is its identity, whatever its name
        "990121, 南浦县, , , 990121, 北浦区, , , true",
        // one name after the other, not at the same time
        "990121, 南浦县, , 2000, 990105, 南浦区, 2001, , true",
        "990105, 南浦区, 2001, , 990121, 南浦县, , 2000, true",
        "990121, 南浦县, , 2000, 990105, 南浦区, 2000, , false",
        "990121, 南浦县, , , 990105, 南浦区, 2001, , false",
        "990121, 南浦县, 1990, , 990105, 南浦区, , , false",
        // another name, and another province
        "990121, 南浦县, , 2000, 990105, 北浦区, 2001, , false",
        "990121, 南浦县, , 2000, 980105, 南浦区, 2001, , false",
        // a name of one character keeps what it is called: 浦县 is not 浦区
        "990121, 浦县, , 2000, 990105, 浦区, 2001, , false"
    })
    void aPlaceKeepsItsIdentity(
            String code,
            String name,
            @Nullable Integer since,
            @Nullable Integer until,
            String otherCode,
            String otherName,
            @Nullable Integer otherSince,
            @Nullable Integer otherUntil,
            boolean same) {
        Region one = county(code, name, since, until);
        Region other = county(otherCode, otherName, otherSince, otherUntil);
        assertEquals(same, Places.same(one, other));
        List<List<Region>> places = new ArrayList<>();
        Places.gather(places, one);
        Places.gather(places, other);
        assertEquals(same ? List.of(List.of(one, other)) : List.of(List.of(one), List.of(other)), places);
    }

    @Test
    void aCityIsNoCounty() {
        Region city = new Region("990100", "南浦市", Region.Level.PREFECTURE, "990000", 2001, null);
        assertEquals(false, Places.same(city, county("990121", "南浦县", null, 2000)));
    }

    private static Region county(String code, String name, @Nullable Integer since, @Nullable Integer until) {
        return new Region(code, name, Region.Level.COUNTY, "990100", since, until);
    }
}
