package io.github.mubiao.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.mubiao.quantity.Unit;
import io.github.mubiao.quantity.Units;
import java.io.IOException;
import java.io.StringReader;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

class IndicatorCodesTest {

    private static final String HEADER = "code,name,aliases,older,units,direction,prices,note\n";

    private final IndicatorCodes codes = IndicatorCodes.standard();

    @ParameterizedTest(name = "{0} is {1}")
    @CsvFileSource(resources = "indicator-code-cases.csv", numLinesToSkip = 1, quoteCharacter = '\'')
    void theNameTellsTheCode(String name, String code) {
        assertEquals(
                code == null ? "" : code,
                codes.of(name).map(IndicatorCode::value).orElse(""));
    }

    /** Reading the catalogue refuses a second row for a name; here the same is asked of what a reader of the file sees. */
    @Test
    void noNameBelongsToTwoCodes() {
        List<String> names = codes.indicators().stream()
                .flatMap(indicator -> indicator.aliases().stream().map(StandardIndicator.Alias::name))
                .toList();
        assertEquals(names.stream().distinct().toList(), names);
        codes.indicators()
                .forEach(indicator -> assertEquals(Optional.of(indicator.code()), codes.of(indicator.name())));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GDP",
                "GDP_PER_CAPITA",
                "FISCAL_REVENUE",
                "TAX_REVENUE",
                "FIXED_INVESTMENT",
                "RETAIL_SALES",
                "INDUSTRIAL_VALUE_ADDED",
                "URBAN_INCOME",
                "RURAL_INCOME",
                "RESIDENT_INCOME",
                "CPI",
                "UNEMPLOYMENT_SURVEYED",
                "UNEMPLOYMENT_REGISTERED",
                "NEW_JOBS",
                "TRADE",
                "FDI",
                "ENERGY_INTENSITY",
                "POPULATION_GROWTH",
                "URBANISATION",
                "GRAIN"
            })
    void theCodesThatOthersBuildOnAreThere(String code) {
        assertTrue(codes.find(new IndicatorCode(code)).isPresent());
    }

    @Test
    void theDirectionIsTheOneOfTheCatalogueOfDirections() {
        String differing = codes.indicators().stream()
                .filter(indicator -> Directions.standard().of(indicator.name()) != indicator.direction())
                .map(StandardIndicator::name)
                .collect(Collectors.joining(" "));
        assertEquals("", differing);
    }

    @Test
    void aLevelIsInAUnitOfTheIndicator() {
        assertEquals(Optional.of("GRAIN"), code("粮食", Change.LEVEL, "吨"));
        assertEquals(Optional.empty(), code("粮食", Change.AMOUNT, "亩"));
        assertEquals(Optional.of("GRAIN"), code("粮食", Change.GROWTH, "%"));
        assertEquals(Optional.of("TRADE"), code("进出口总额", Change.LEVEL, "美元"));
        assertEquals(Optional.of("GDP"), code("地区生产总值增速", Change.LEVEL, "%"));
        assertEquals(Optional.empty(), code("地区生产总值", Change.LEVEL, "%"));
    }

    private Optional<String> code(String name, Change change, String unit) {
        Unit of = Units.standard().get(unit);
        return codes.of(name, change, of).map(IndicatorCode::value);
    }

    @Test
    void olderNamesKnowTheirLastYear() {
        StandardIndicator income = codes.find(new IndicatorCode("RURAL_INCOME")).orElseThrow();
        assertTrue(income.aliases().contains(new StandardIndicator.Alias("农民人均纯收入", 2014)));
        assertTrue(income.aliases().contains(new StandardIndicator.Alias("农民人均可支配收入", null)));
    }

    @Test
    void usersAddRowsAndTheirsCount() throws IOException {
        IndicatorCodes own = IndicatorCodes.read(new StringReader(
                HEADER + "# a county of tea\nTEA,茶叶产量,毛茶产量 茶产量,,吨,HIGHER,,\nGRAIN,粮食产量,,,吨,HIGHER,,\n"));
        IndicatorCodes all = codes.plus(own);
        assertEquals(Optional.of(new IndicatorCode("TEA")), all.of("全县毛茶产量"));
        assertEquals(Optional.empty(), all.of("粮食总产量"));
        assertEquals(Optional.empty(), codes.of("全县毛茶产量"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "broken-indicator-codes.csv", numLinesToSkip = 1, delimiter = '|')
    void aBrokenRowIsNamedByItsLine(String row, String message) {
        IllegalArgumentException refused = assertThrows(
                IllegalArgumentException.class,
                () -> IndicatorCodes.read(new StringReader(HEADER + "TEA,茶叶产量,毛茶产量,,吨,HIGHER,,\n" + row + "\n")));
        assertEquals("indicator codes, line 3: " + message, refused.getMessage());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "gdp", "1GDP", "GDP ", "国内", "_A"})
    void aCodeIsInCapitals(String code) {
        IllegalArgumentException refused = assertThrows(IllegalArgumentException.class, () -> new IndicatorCode(code));
        assertEquals(
                "indicator code '" + code + "' must be up to 50 capital letters, digits and underscores",
                refused.getMessage());
    }

    @Test
    void aLongNameTakesNoLongTime() {
        String hostile = "全市".repeat(1_000_000);
        assertEquals(Optional.empty(), assertTimeoutPreemptively(Duration.ofSeconds(5), () -> codes.of(hostile)));
    }
}
