package io.github.mubiao.calc.ledger;

import static io.github.mubiao.calc.ledger.Documents.CITY;
import static io.github.mubiao.calc.ledger.Documents.observation;
import static io.github.mubiao.calc.ledger.Documents.origin;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.github.mubiao.model.Averaging;
import io.github.mubiao.model.Base;
import io.github.mubiao.model.Measure;
import io.github.mubiao.model.Observation;
import io.github.mubiao.model.Period;
import io.github.mubiao.quantity.Quantity;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class ClaimTest {

    @ParameterizedTest(name = "{1} of {4}")
    @CsvFileSource(resources = "claim-cases.csv", numLinesToSkip = 1, delimiter = '|')
    void aFigureIsOfTheTimeThatItsClauseSays(
            String measure,
            String clause,
            @Nullable String base,
            @Nullable Integer baseYear,
            String period,
            String span,
            boolean isLong,
            boolean isSum,
            boolean isYearly) {
        Measure said = based(Documents.measure(measure, Averaging.NONE), base, baseYear);
        Claim claim = claim(new Observation(origin(CITY, period(period), clause), said));
        assertEquals(period(span), claim.span().orElseThrow());
        assertEquals(isLong, claim.isLong());
        assertEquals(isSum, claim.isSumOfYears());
        assertEquals(isYearly, claim.isYearly());
    }

    @Test
    void whatStartsFromAFigureThatIsGivenIsNotLong() {
        Measure growth = Documents.measure("GDP GROWTH EXACT 6 %", Averaging.NONE);
        Base base = new Base(Quantity.of("900", growth.bound().value().unit()), null, "从900元");
        Measure from = new Measure(
                growth.indicators(),
                growth.change(),
                growth.bound(),
                growth.figure(),
                base,
                growth.priceBasis(),
                growth.averaging());
        assertFalse(claim(new Observation(origin(CITY, Period.ofYear(2023, ""), "从900元增长6%"), from))
                .isLong());
    }

    /** Growth by custom nominal, or of what is no money. */
    @ParameterizedTest
    @CsvSource({
        "一般公共预算收入 LEVEL EXACT 9 元, true",
        "地区生产总值 LEVEL EXACT 9 元, false",
        "固定资产投资 LEVEL EXACT 9 元, false",
        "粮食总产量 LEVEL EXACT 9 吨, true",
        "竹木加工收入 LEVEL EXACT 9 元, false",
        "电子门票 LEVEL EXACT 9 张, true"
    })
    void twoLevelsMakeAGrowthWhereNoPriceIsInTheWay(String words, boolean computable) {
        assertEquals(computable, claim(observation(2023, words)).isComputable());
    }

    /** An index of 102.5 is a rise of 2.5 %; one of 80 is nothing that a price index was. */
    @ParameterizedTest
    @CsvSource({
        "居民消费价格指数 LEVEL EXACT 102.5 %, EXACT 2.5%",
        "居民消费价格指数 LEVEL BETWEEN 102..103 %, BETWEEN 2%..3%",
        "居民消费价格指数 LEVEL EXACT 99 %, EXACT -1%",
        "居民消费价格指数 LEVEL EXACT 80 %, EXACT 80%",
        "居民消费价格指数 LEVEL EXACT 3 %, EXACT 3%",
        "城镇化率 LEVEL EXACT 90 %, EXACT 90%"
    })
    void anIndexIsReadAsARise(String words, String bound) {
        assertEquals(bound, claim(observation(2023, words)).alone().bound().toString());
    }

    private static Claim claim(Observation observation) {
        return Claim.of("青禾市-2023.txt", observation).findFirst().orElseThrow();
    }

    private static Measure based(Measure measure, @Nullable String base, @Nullable Integer year) {
        return new Measure(
                measure.indicators(),
                measure.change(),
                measure.bound(),
                measure.figure(),
                base == null ? null : new Base(null, year, base),
                measure.priceBasis(),
                measure.averaging());
    }

    private static Period period(String text) {
        int first = Integer.parseInt(text.substring(0, 4));
        return text.endsWith("H1")
                ? new Period(LocalDate.of(first, 1, 1), LocalDate.of(first, 6, 30), "")
                : Period.ofYears(first, Integer.parseInt(text.substring(5)), "");
    }
}
