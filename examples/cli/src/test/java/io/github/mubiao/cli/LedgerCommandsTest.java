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
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
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
    void alternativesAreFullAnswers() {
        CommandRun run = CommandRun.of("", "track", PLAN, "--actuals", NEXT, NEXT, "--lang", "zh", "--format", "json");
        JsonNode rows = JsonMapper.shared().readTree(run.out());
        JsonNode other = rows.get(0).get("alternatives").get(0);
        assertEquals("5.2", other.get("observed_value").asString());
        assertEquals("GROWTH", other.get("observed_change").asString());
        assertEquals("同一指标 GDP", other.get("reason").asString());
        assertTrue(other.get("completion").asString().startsWith("0.57"), other.toString());
    }

    @Test
    void reasonsAreToldInTheLanguageOfTheReader() {
        String chinese = CommandRun.of("", "track", PLAN, "--actuals", NEXT, "--lang", "zh", "--format", "csv")
                .out();
        assertTrue(chinese.contains(",同一指标 GDP; 目标说增长，报告说水平,"), chinese);
        String english = CommandRun.of("", "track", PLAN, "--actuals", NEXT, "--lang", "en", "--format", "csv")
                .out();
        assertTrue(english.contains(",same indicator GDP; LEVEL beside GROWTH,"), english);
    }

    @Test
    void aTableInChineseHasChineseHeadingsAndWords() {
        CommandRun track = CommandRun.of("", "track", PLAN, "--actuals", NEXT, "--lang", "zh");
        assertTrue(track.out().lines().findFirst().orElse("").contains("完成率"), track.out());
        assertTrue(track.out().contains("未完成"), track.out());
        CommandRun panel = CommandRun.of("", "panel", REPORTS, "--indicator", "GDP", "--lang", "zh");
        assertTrue(panel.out().lines().findFirst().orElse("").contains("差距"), panel.out());
        assertTrue(panel.out().contains("至少"), panel.out());
    }

    @Test
    void aWorkbookOfALedgerHasNumbersAsNumbersAndPercentAsPercent(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("ledger.xlsx");
        XSSFSheet sheet = sheet(file, "track", PLAN, "--actuals", NEXT, "--format", "xlsx", "-o", file.toString());
        assertFrozenAndFiltered(sheet, LedgerRows.header());
        assertPercent(0.09, cell(sheet, 1, LedgerRows.header(), "value"));
        assertPercent(0.052, cell(sheet, 1, LedgerRows.header(), "observed_value"));
        assertEquals(
                154100000000.0,
                cell(sheet, 2, LedgerRows.header(), "observed_value").getNumericCellValue());
        assertEquals(2022, cell(sheet, 1, LedgerRows.header(), "year").getNumericCellValue());
        assertEquals("530600", cell(sheet, 1, LedgerRows.header(), "region").getStringCellValue());
    }

    @Test
    void aWorkbookOfAPanelHasNumbersAsNumbersAndPercentAsPercent(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("panel.xlsx");
        XSSFSheet sheet =
                sheet(file, "panel", REPORTS, "--indicator", "GDP", "--format", "xlsx", "-o", file.toString());
        assertFrozenAndFiltered(sheet, PanelRows.header());
        assertPercent(0.085, cell(sheet, 2, PanelRows.header(), "target"));
        assertPercent(0.074, cell(sheet, 2, PanelRows.header(), "actual"));
        Cell gap = cell(sheet, 2, PanelRows.header(), "gap");
        assertEquals(-1.1, gap.getNumericCellValue());
        assertFalse(gap.getCellStyle().getDataFormatString().contains("%"));
    }

    private static XSSFSheet sheet(Path file, String... words) throws IOException {
        CommandRun run = CommandRun.of("", words);
        assertEquals(0, run.exitCode(), run.err());
        try (InputStream in = Files.newInputStream(file);
                XSSFWorkbook book = new XSSFWorkbook(in)) {
            return book.getSheetAt(0);
        }
    }

    private static Cell cell(XSSFSheet sheet, int row, List<String> header, String column) {
        return sheet.getRow(row).getCell(header.indexOf(column));
    }

    private static void assertPercent(double value, Cell cell) {
        assertEquals(value, cell.getNumericCellValue());
        assertTrue(cell.getCellStyle().getDataFormatString().contains("%"));
    }

    private static void assertFrozenAndFiltered(XSSFSheet sheet, List<String> header) {
        assertEquals(header.get(0), sheet.getRow(0).getCell(0).getStringCellValue());
        assertEquals(1, sheet.getPaneInformation().getHorizontalSplitTopRow());
        assertTrue(sheet.getPaneInformation().isFreezePane());
        assertTrue(sheet.getCTWorksheet().getAutoFilter().getRef().startsWith("A1:"));
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
