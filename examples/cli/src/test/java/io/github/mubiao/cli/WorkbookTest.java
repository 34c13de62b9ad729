package io.github.mubiao.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.extractor.XSSFExcelExtractor;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The workbook that {@code --format xlsx} writes, opened by the library that people's programs use. */
class WorkbookTest {

    private static final String TEXT = """
            甲市2024年国民经济和社会发展计划

            一、2023年工作回顾

            地区生产总值增长5.8%，社会消费品零售总额达到600亿元。
            二、2024年主要目标
            地区生产总值增长6%—7%，城镇新增就业1.2万人以上。
            =HYPERLINK(1)项目新建公路2条。
            确保云岭水库建成投用。
            """;

    @TempDir
    Path folder = Path.of(".");

    private XSSFWorkbook workbook(String... options) throws IOException {
        Path file = folder.resolve("out.xlsx");
        List<String> words =
                new ArrayList<>(List.of("parse", "--lang", "zh", "--format", "xlsx", "-o", file.toString()));
        words.addAll(List.of(options));
        words.add("-");
        CommandRun run = CommandRun.of(TEXT, words.toArray(String[]::new));
        assertEquals(0, run.exitCode(), run.err());
        return new XSSFWorkbook(Files.newInputStream(file));
    }

    /** The cells of a row by the headings. */
    private static Map<String, Cell> row(XSSFSheet sheet, int number) {
        Map<String, Cell> cells = new HashMap<>();
        for (Cell heading : sheet.getRow(0)) {
            Cell cell =
                    sheet.getRow(number).getCell(heading.getColumnIndex(), Row.MissingCellPolicy.RETURN_BLANK_AS_NULL);
            if (cell != null) {
                cells.put(heading.getStringCellValue(), cell);
            }
        }
        return cells;
    }

    private static Cell cell(Map<String, Cell> row, String heading) {
        return Objects.requireNonNull(row.get(heading), heading);
    }

    private static String shown(Map<String, Cell> row, String heading) {
        return new DataFormatter().formatCellValue(row.get(heading));
    }

    @Test
    void numbersAreNumbersWithTheirUnits() throws IOException {
        try (XSSFWorkbook book = workbook()) {
            Map<String, Cell> sales = row(book.getSheet("完成情况"), 2);
            assertEquals("社会消费品零售总额", shown(sales, "指标"));
            assertEquals("600亿元", shown(sales, "写法"));
            assertEquals(CellType.NUMERIC, cell(sales, "数值").getCellType());
            assertEquals(6e10, cell(sales, "数值").getNumericCellValue());
            assertEquals("元", shown(sales, "单位"));
            assertEquals("2023", shown(sales, "年份"));
            assertEquals(CellType.NUMERIC, cell(sales, "年份").getCellType());
            assertNull(sales.get("上限"));
        }
    }

    @Test
    void percentIsPercent() throws IOException {
        try (XSSFWorkbook book = workbook()) {
            Map<String, Cell> growth = row(book.getSheet("目标"), 1);
            assertEquals(0.06, cell(growth, "数值").getNumericCellValue());
            assertEquals(0.07, cell(growth, "上限").getNumericCellValue());
            assertTrue(cell(growth, "数值").getCellStyle().getDataFormatString().endsWith("%"));
            assertEquals("6%—7%", shown(growth, "写法"));
            assertEquals("GDP", shown(growth, "代码"));
        }
    }

    @Test
    void headersStayAndFilter() throws IOException {
        try (XSSFWorkbook book = workbook()) {
            assertEquals(6, book.getNumberOfSheets());
            book.forEach(sheet -> {
                assertEquals(1, sheet.getPaneInformation().getHorizontalSplitPosition(), sheet.getSheetName());
                assertTrue(sheet.getPaneInformation().isFreezePane());
                assertNotNull(((XSSFSheet) sheet).getCTWorksheet().getAutoFilter(), sheet.getSheetName());
            });
        }
    }

    @Test
    void wordsLeadToTheirLine() throws IOException {
        try (XSSFWorkbook book = workbook()) {
            Cell words = cell(row(book.getSheet("目标"), 2), "原句");
            CellReference place = new CellReference(words.getHyperlink().getAddress());
            Map<String, Cell> line = row(book.getSheet(place.getSheetName()), place.getRow());
            assertTrue(shown(line, "文字").contains(words.getStringCellValue()), shown(line, "文字"));
            assertEquals("7", shown(line, "行"));
        }
    }

    @Test
    void textsNeverRun() throws IOException {
        try (XSSFWorkbook book = workbook()) {
            book.forEach(sheet -> sheet.forEach(row -> row.forEach(
                    cell -> assertTrue(cell.getCellType() != CellType.FORMULA, cell.getAddress()::formatAsString))));
            String texts = new XSSFExcelExtractor(book).getText();
            assertTrue(texts.contains("=HYPERLINK(1)项目"), texts);
        }
    }

    @Test
    void onlyWhatIsWantedIsWritten() throws IOException {
        try (XSSFWorkbook book = workbook("--class", "milestone")) {
            assertEquals(0, book.getSheet("目标").getLastRowNum());
            assertEquals("云岭水库建成投用", shown(row(book.getSheet("节点"), 1), "事项"));
        }
    }

    @Test
    void workbookIsNotForATerminal() {
        CommandRun run = CommandRun.of(TEXT, "parse", "--format", "xlsx", "-");
        assertEquals(2, run.exitCode());
        assertEquals(
                "mubiao: --format xlsx: needs -o FILE (see mubiao parse --help)" + System.lineSeparator(), run.err());
    }
}
