package io.github.mubiao.parser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.mubiao.model.Plan;
import io.github.mubiao.region.Region;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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

    @Test
    void aFileGivesItsNameAndOffsetsBehindTheByteOrderMark(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("青禾 2030.txt"), "\uFEFF" + TEXT);
        Plan plan = PlanParser.standard().parse(file).plan();
        assertEquals("青禾 2030.txt", plan.document());
        assertEquals("8万吨", plan.targets().get(0).span().of(TEXT));
        PlanParser named = PlanParser.of(ParseOptions.DEFAULT.withDocument("甲"));
        assertEquals("甲", named.parse(file).plan().document());
    }

    @Test
    void aResultTellsTheYearsOfItsDocumentAndHowManyFiguresWereReadAndLeftAlone() {
        ParseResult result = PlanParser.standard().parse("""
                        青禾市2024年政府工作报告
                        一、2023年工作回顾
                        新建公厕12座，运输茶叶500箩。对剩余贫困村3个。
                        二、2024年工作安排
                        新建公厕15座。
                        名词解释
                        三公里：就是3公里。
                        """);
        assertEquals(new Overview(2024, 2023, 2), result.overview());
        assertEquals(3, result.figures());
        assertEquals(3, result.doubted());
        assertEquals(
                1,
                PlanParser.of(ParseOptions.DEFAULT.withRegion("530600"))
                        .parse("2024年工作安排\n新建公厕15座，对剩余贫困村3个。")
                        .doubted());
        assertThrows(IllegalArgumentException.class, () -> new Overview(2024, 2023, -1));
    }

    @Test
    void aFileThatIsNotUtf8IsRefusedByItsName(@TempDir Path folder) throws IOException {
        Path file = Files.write(folder.resolve("gb.txt"), TEXT.getBytes(Charset.forName("GB18030")));
        IOException refused =
                assertThrows(IOException.class, () -> PlanParser.standard().parse(file));
        assertEquals(file + " must be text in UTF-8", refused.getMessage());
        assertThrows(IOException.class, () -> PlanParser.standard().parse(folder.resolve("absent.txt")));
    }

    @Test
    void aReaderGivesTheSamePlanAsItsText() throws IOException {
        ParseResult expected = PlanParser.standard().parse(TEXT);
        assertEquals(expected, PlanParser.standard().parse(new StringReader(TEXT)));
        assertEquals(expected, PlanParser.standard().parse(new StringReader("\uFEFF" + TEXT)));
    }

    private static String region(String code) {
        Region region = PlanParser.of(ParseOptions.DEFAULT.withRegion(code))
                .parse(TEXT)
                .plan()
                .region();
        return region == null ? "" : region.name();
    }
}
