package io.github.mubiao.region;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RegionsTest {

    private static final Regions REGIONS = Regions.standard();

    @ParameterizedTest(name = "{0} within {1} in {2}")
    @CsvFileSource(resources = "region-cases.csv", numLinesToSkip = 1)
    void answersAsTheCasesSay(String query, @Nullable String within, int year, @Nullable String expected) {
        assertEquals(expected == null ? "" : expected, answer(query, within, year));
    }

    private static String answer(String query, @Nullable String within, int year) {
        Stream<Region> answers = query.matches("[0-9]+")
                ? REGIONS.find(query, year).stream()
                : (within == null ? REGIONS.named(query, year) : REGIONS.named(query, region(within, year), year))
                        .stream();
        return answers.map(Region::toString).collect(Collectors.joining("|"));
    }

    private static Region region(String code, int year) {
        return REGIONS.find(code, year).orElseThrow();
    }

    @Test
    void theNationIsAConstant() {
        assertSame(Region.NATION, region("000000", 2023));
        assertEquals(Optional.empty(), REGIONS.parent(Region.NATION, 2023));
        assertEquals(34, REGIONS.children(Region.NATION, 2023).size());
    }

    @ParameterizedTest
    @CsvSource({
        "530627, 530600", // 镇雄县
        "530600, 530000",
        "530000, 000000",
        "429004, 420000", // 仙桃市, which no prefecture stands above
        "110105, 110000", // districts of the municipalities
        "500240, 500000",
        "130682, 130600"
    })
    void aDivisionHasTheNextOneAsItsParent(String code, String parent) {
        assertEquals(
                parent,
                REGIONS.parent(region(code, 2023), 2023).map(Region::code).orElseThrow());
    }

    @Test
    void childrenAreThoseInForce() {
        Region zhaotong = region("530600", 2023);
        List<String> names =
                REGIONS.children(zhaotong, 2017).stream().map(Region::name).toList();
        assertEquals(List.of("昭阳区", "鲁甸县", "巧家县", "盐津县", "大关县", "永善县", "绥江县", "镇雄县", "彝良县", "威信县", "水富县"), names);
        assertEquals(11, REGIONS.children(zhaotong, 2023).size());
        assertEquals(List.of(), REGIONS.children(region("530627", 2023), 2023));
    }

    @Test
    void levelsFollowFromTheCode() {
        assertEquals(Region.Level.NATION, Region.NATION.level());
        assertEquals(Region.Level.PROVINCE, region("530000", 2023).level());
        assertEquals(Region.Level.PREFECTURE, region("530600", 2023).level());
        assertEquals(Region.Level.COUNTY, region("530627", 2023).level());
        assertEquals(Region.Level.COUNTY, region("429004", 2023).level());
    }

    @Test
    void isWithinGoesUpButNotDownOrAside() {
        Region zhenxiong = region("530627", 2023);
        Region zhaotong = region("530600", 2023);
        Region yunnan = region("530000", 2023);
        assertTrue(REGIONS.isWithin(zhenxiong, zhenxiong));
        assertTrue(REGIONS.isWithin(zhenxiong, zhaotong));
        assertTrue(REGIONS.isWithin(zhenxiong, yunnan));
        assertTrue(REGIONS.isWithin(zhenxiong, Region.NATION));
        assertFalse(REGIONS.isWithin(yunnan, zhaotong));
        assertFalse(REGIONS.isWithin(zhaotong, region("510000", 2023)));
        assertFalse(REGIONS.isWithin(Region.NATION, yunnan));
    }

    @Test
    void aNameOfThePastIsFoundWithoutAYear() {
        assertEquals(List.of("昭通地区 532100"), strings(REGIONS.everNamed("昭通地区")));
        assertEquals(List.of("昭通市 530600", "昭通地区 532100", "昭通市 532101"), strings(REGIONS.everNamed("昭通")));
        assertEquals(List.of(), REGIONS.everNamed("昭鲁"));
        assertEquals(2000, REGIONS.everNamed("昭通地区").get(0).until());
    }

    @Test
    void aCodeOfThePastIsFoundWithoutAYear() {
        assertEquals(List.of("昭通地区 532100"), strings(REGIONS.everCoded("532100")));
        assertEquals(List.of("全国 000000"), strings(REGIONS.everCoded("000000")));
        assertEquals(List.of(), REGIONS.everCoded("999999"));
    }

    private static List<String> strings(List<Region> regions) {
        return regions.stream().map(Region::toString).toList();
    }

    @Test
    void saysWhichYearsAreCovered() {
        assertEquals(Optional.of(new Regions.Coverage(2002, 2023)), REGIONS.coverage());
        assertFalse(REGIONS.isCovered(2001));
        assertTrue(REGIONS.isCovered(2002));
        assertTrue(REGIONS.isCovered(2023));
        assertFalse(REGIONS.isCovered(2024));
    }

    @Test
    void namesAreForALongestMatchScanner() {
        List<String> names = REGIONS.names().toList();
        assertTrue(names.containsAll(List.of("全国", "昭通", "昭通市", "昭通地区", "镇宁布依族苗族自治县", "镇宁", "镇宁县")));
        assertFalse(names.contains("昭鲁"));
        assertTrue(names.stream().allMatch(name -> name.length() >= 2));
        assertEquals(names.stream().distinct().count(), names.size());
    }

    @Test
    void theDataBearTheKnownChanges() throws IOException {
        try (CsvReader<NamedCsvRecord> changes = CsvReader.builder()
                .commentStrategy(CommentStrategy.SKIP)
                .ofNamedCsvRecord(Path.of("..", "scripts", "regions", "known-changes.csv"))) {
            assertAll(changes.stream().map(change -> () -> requireBorne(change)));
        }
    }

    private static void requireBorne(NamedCsvRecord change) {
        String message = change.getFields().toString();
        String code = change.getField("code");
        String name = change.getField("name");
        if (change.getField("year").isEmpty()) {
            assertTrue(
                    REGIONS.everNamed(name).stream()
                            .noneMatch(region -> region.code().equals(code)),
                    message);
            return;
        }
        int year = Integer.parseInt(change.getField("year"));
        if (!code.isEmpty()) {
            assertEquals(Optional.of(name), name(code, year - 1), message);
            assertFalse(name(code, year).equals(Optional.of(name)), message);
        }
        if (!change.getField("new_code").isEmpty()) {
            Optional<String> newName = Optional.of(change.getField("new_name"));
            assertEquals(newName, name(change.getField("new_code"), year), message);
            assertFalse(name(change.getField("new_code"), year - 1).equals(newName), message);
        }
    }

    private static Optional<String> name(String code, int year) {
        return REGIONS.find(code, year).map(Region::name);
    }

    private static Regions read(String... rows) throws IOException {
        return Regions.read(new StringReader("code,name,since,until\n" + String.join("\n", rows)));
    }

    @Test
    void ownDivisionsAreAddedToTheStandardOnes() throws IOException {
        Regions own = read("530671,昭通示例园区,2012,", "530627,镇雄示例市,,");
        Regions all = REGIONS.plus(own);
        assertEquals(List.of("昭通示例园区 530671"), strings(all.named("昭通示例园区", 2015)));
        assertEquals(
                "昭通市",
                all.parent(all.find("530671", 2015).orElseThrow(), 2015)
                        .orElseThrow()
                        .name());
        assertEquals(Optional.of("镇雄示例市"), all.find("530627", 2015).map(Region::name));
        assertEquals(List.of(), all.named("镇雄县", 2015));
        assertEquals(Optional.of("镇雄县"), name("530627", 2015));
        assertEquals(REGIONS.coverage(), all.coverage());
    }

    @Test
    void coverageGrowsWithBothCatalogues() throws IOException {
        Regions older = read("000000,全国,1980,1990");
        assertEquals(
                Optional.of(new Regions.Coverage(1980, 2023)),
                REGIONS.plus(older).coverage());
        assertEquals(older.coverage(), read().plus(older).coverage());
    }

    @Test
    void aCatalogueWithoutRowsHasTheNationAndCoversNothing() throws IOException {
        Regions none = read();
        assertEquals(Optional.of(Region.NATION), none.find("000000", 2023));
        assertEquals(Optional.empty(), none.coverage());
        assertFalse(none.isCovered(2023));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "53060,昭通市,,; regions, line 3: code '53060' of 昭通市 must be six digits",
                "５３０６００,昭通市,,; regions, line 3: code '５３０６００' of 昭通市 must be six digits",
                "530600, ,,; regions, line 3: name of 530600 must not be blank",
                "530600,昭通市,二〇〇一,; regions, line 3: since '二〇〇一' must be a year of four digits",
                "530600,昭通市,,23; regions, line 3: until '23' must be a year of four digits",
                "530600,昭通市,2005,2004; regions, line 3: last year 2004 of 昭通市 must not be before 2005",
                "000000,全国,,2023; regions, line 3: the nation must have a first year",
                "000000,全国,2002,; regions, line 3: the nation must have a last year",
                "000000,全国,2023,2002; regions, line 3: last year 2002 must not be before 2023",
                "110000,燕京市,2020,; code 110000 must have one name a year, not 北京市 and 燕京市"
            })
    void aWrongRowIsRefused(String row, String message) {
        IllegalArgumentException e = assertThrows(IllegalArgumentException.class, () -> read("110000,北京市,,", row));
        assertEquals(message, e.getMessage());
    }

    @ParameterizedTest
    @ValueSource(strings = {"code,name/530600,昭通市", "name,since,until/昭通市,,", "code,name,since,until/530600,昭通市"})
    void aMissingColumnIsRefused(String csv) {
        IllegalArgumentException e = assertThrows(
                IllegalArgumentException.class, () -> Regions.read(new StringReader(csv.replace('/', '\n'))));
        assertTrue(String.valueOf(e.getMessage()).startsWith("regions, line 2: "));
    }

    @Test
    @SuppressWarnings("NullAway") // callers without NullAway pass null
    void nullIsRefused() {
        assertAll(
                () -> assertThrows(NullPointerException.class, () -> Regions.read(null)),
                () -> assertThrows(NullPointerException.class, () -> REGIONS.find(null, 2023)),
                () -> assertThrows(NullPointerException.class, () -> REGIONS.everNamed(null)),
                () -> assertThrows(NullPointerException.class, () -> REGIONS.named(null, 2023)));
    }
}
