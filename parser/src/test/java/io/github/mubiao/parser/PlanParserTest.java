package io.github.mubiao.parser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.mubiao.region.Region;
import org.junit.jupiter.api.Test;

class PlanParserTest {

    private static final String TEXT = "2030年，粮食产量达到8万吨以上。";

    @Test
    void theCallerKnowsTheRegionBetter() {
        assertEquals("昭通市", region("530600"));
    }

    @Test
    void aRegionOfThePastStaysWhatItWas() {
        assertEquals("昭通地区", region("532100"));
    }

    @Test
    void aCodeThatNoRegionHadIsRefusedAtOnce() {
        ParseOptions options = ParseOptions.DEFAULT.withRegion("999999");
        String message = assertThrows(IllegalArgumentException.class, () -> PlanParser.of(options))
                .getMessage();
        assertEquals("region code '999999' must be one of the regions", message);
    }

    private static String region(String code) {
        Region region = PlanParser.of(ParseOptions.DEFAULT.withRegion(code))
                .parse(TEXT)
                .plan()
                .region();
        return region == null ? "" : region.name();
    }
}
