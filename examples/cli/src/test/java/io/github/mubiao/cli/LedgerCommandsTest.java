package io.github.mubiao.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.mubiao.calc.ledger.LedgerRows;
import io.github.mubiao.calc.ledger.PanelRows;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code mubiao track} and {@code mubiao panel} over the invented reports of the panel example. */
class LedgerCommandsTest {

    private static final String REPORTS = "../panel/reports";
    private static final String PLAN = REPORTS + "/昭通市-2022.txt";
    private static final String NEXT = REPORTS + "/昭通市-2023.txt";

    @Test
    void trackPrintsTheAnswerOfEachTarget() {
        CommandRun run = CommandRun.of("", "track", PLAN, "--actuals", NEXT, "--format", "csv");
        assertEquals(0, run.exitCode(), run.err());
        List<String> lines = run.out().lines().toList();
        assertEquals(String.join(",", LedgerRows.header()), lines.get(0));
        assertTrue(
                lines.get(1).contains(",地区生产总值,GDP,GROWTH,AT_LEAST,9,,%,EXPECT,2022,SAME,MISSED,昭通市-2023.txt,"),
                lines.get(1));
        assertTrue(lines.get(2).contains("PARTIAL,UNKNOWN"), lines.get(2));
        assertTrue(lines.get(3).contains(",RETAIL_SALES,GROWTH,EXACT,9,,%,EXPECT,2022,SAME,MISSED,"), lines.get(3));
    }

    @Test
    void severalPlansAreTrackedAgainstAFolder() {
        CommandRun run = CommandRun.of("", "track", REPORTS, "--actuals", REPORTS, "--format", "csv");
        assertEquals(0, run.exitCode(), run.err());
        assertEquals(
                8, run.out().lines().filter(line -> line.contains(",SAME,")).count());
    }

    @Test
    void aTableIsForPeople() {
        CommandRun run = CommandRun.of("", "track", PLAN, "--actuals", NEXT);
        assertTrue(run.out().lines().findFirst().orElse("").contains("INDICATOR"), run.out());
        assertTrue(run.out().contains("MISSED"), run.out());
    }

    @Test
    void jsonHoldsTheAlternativesToo() {
        CommandRun run = CommandRun.of("", "track", PLAN, "--actuals", NEXT, NEXT, "--format", "json");
        JsonNode rows = JsonMapper.shared().readTree(run.out());
        assertEquals("GDP", rows.get(0).get("indicator_code").asString());
        assertEquals(
                "MISSED", rows.get(0).get("alternatives").get(0).get("verdict").asString());
        assertTrue(rows.get(1).get("alternatives").isEmpty());
    }

    @Test
    void aWorkbookHasTheSameRows(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("ledger.xlsx");
        CommandRun run = CommandRun.of("", "track", PLAN, "--actuals", NEXT, "--format", "xlsx", "-o", file.toString());
        assertEquals(0, run.exitCode(), run.err());
        try (InputStream in = Files.newInputStream(file);
                XSSFWorkbook book = new XSSFWorkbook(in)) {
            Sheet sheet = book.getSheetAt(0);
            assertEquals("plan", sheet.getRow(0).getCell(0).getStringCellValue());
            assertEquals(9, sheet.getRow(1).getCell(8).getNumericCellValue());
            assertEquals("530600", sheet.getRow(1).getCell(25).getStringCellValue());
        }
    }

    @Test
    void whatIsReadIsNotWrittenOver() {
        CommandRun run = CommandRun.of("", "track", PLAN, "--actuals", NEXT, "-o", NEXT);
        assertEquals(2, run.exitCode());
        assertTrue(run.err().contains("昭通市-2023.txt"), run.err());
    }

    @Test
    void aReportThatIsMissingIsSaid() {
        CommandRun run = CommandRun.of("", "track", PLAN, "--actuals", "absent.txt", "--format", "csv");
        assertEquals(1, run.exitCode());
        assertTrue(run.err().contains("absent.txt"), run.err());
    }

    @Test
    void panelPrintsACellForEachPlaceAndYear() {
        CommandRun run = CommandRun.of("", "panel", REPORTS, "--indicator", "GDP,RETAIL_SALES", "--format", "csv");
        assertEquals(0, run.exitCode(), run.err());
        List<String> lines = run.out().lines().toList();
        assertEquals(String.join(",", PanelRows.header()), lines.get(0));
        assertTrue(
                run.out()
                        .contains(
                                "530600,昭通市,PREFECTURE,2022,GDP,GROWTH,AT_LEAST,9,,以上,%,EXPECT,2022,GROWTH,5.2,-3.8,MISSED,"),
                run.out());
        assertEquals(17, lines.size());
    }

    @Test
    void levelsPutThePlaceBesideItsProvince() {
        CommandRun run = CommandRun.of("", "panel", REPORTS, "--indicator", "GDP", "--levels", "--format", "csv");
        assertTrue(run.out().contains("530600,昭通市,PREFECTURE,2022,GDP,9,7,,2,"), run.out());
    }

    @Test
    void anIndicatorThatIsNotInTheCatalogueIsWrongUse() {
        CommandRun run = CommandRun.of("", "panel", REPORTS, "--indicator", "HAPPINESS");
        assertEquals(2, run.exitCode());
        assertTrue(run.err().contains("GDP"), run.err());
        assertFalse(run.err().contains("Exception"), run.err());
    }
}
