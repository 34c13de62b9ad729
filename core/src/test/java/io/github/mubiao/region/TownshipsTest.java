package io.github.mubiao.region;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class TownshipsTest {

    private final Townships townships = Townships.standard();

    @Test
    void aTownshipLiesInItsCounty() {
        assertEquals(List.of("433127"), townships.countiesOf("润雅乡"));
    }

    @Test
    void aNameThatSeveralShareHasAllTheirCounties() {
        assertEquals(List.of("130403", "330212", "511724"), townships.countiesOf("东柳街道"));
    }

    @Test
    void aPartOfANameIsNone() {
        for (String none : List.of("雅乡", "润雅", "", " ", "433127")) {
            assertEquals(List.of(), townships.countiesOf(none));
        }
    }

    @Test
    void everyCountyIsADivisionOfThatYear() {
        List<String> codes = townships.countiesOf("城关镇");
        assertTrue(codes.size() > 40);
        assertEquals(codes.stream().sorted().distinct().toList(), codes);
        for (String code : codes) {
            assertTrue(Regions.standard().find(code, 2023).isPresent(), code);
        }
    }
}
