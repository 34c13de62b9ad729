package io.github.mubiao.cli.input;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.mubiao.cli.Samples;
import io.github.mubiao.cli.Samples.Placed;
import io.github.mubiao.model.Measured;
import io.github.mubiao.model.Nature;
import io.github.mubiao.model.Statement;
import io.github.mubiao.model.Target;
import io.github.mubiao.parser.PlanParser;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;

/** One table in every format that people have it in gives the same statements, each pointing at the words of its own cell. */
class TableFormatsTest {

    private static final String TITLE = "青禾县国民经济和社会发展第十四个五年规划纲要";

    /** The head has two lines, 2020年 and 2025年 below 发展目标; 约束性 holds for two rows. */
    private static final List<List<String>> ROWS = List.of(
            List.of("指标", "发展目标", "", "属性"),
            List.of("", "2020年", "2025年", ""),
            List.of("地区生产总值（亿元）", "86.4", "130", "预期性"),
            List.of("森林覆盖率（%）", "45", "≥48", "约束性"),
            List.of("耕地保有量（万亩）", "23.5", "23.1", ""));

    private static final List<String> EXPECTED = List.of(
            "2020 地区生产总值 8640000000元 [86.4]",
            "2025 地区生产总值 13000000000元 EXPECTED [130]",
            "2020 森林覆盖率 45% [45]",
            "2025 森林覆盖率 48% BINDING [≥48]",
            "2020 耕地保有量 235000亩 [23.5]",
            "2025 耕地保有量 231000亩 BINDING [23.1]");

    private static List<String> read(byte[] bytes, String name) throws IOException {
        String text = DocumentReader.read(bytes, name);
        return PlanParser.standard().parse(text).plan().statements().stream()
                .map(statement -> line(statement, text))
                .toList();
    }

    private static String line(Statement statement, String text) {
        Measured measured = (Measured) statement;
        Nature nature = statement instanceof Target target ? target.nature() : Nature.UNSTATED;
        return statement.period().orElseThrow().year() + " " + measured.indicator() + " "
                + measured.bound().value() + (nature == Nature.UNSTATED ? "" : " " + nature) + " ["
                + statement.span().of(text) + "]";
    }

    @Test
    void markdown() throws IOException {
        StringBuilder text = new StringBuilder(TITLE + "\n\n");
        for (List<String> row : ROWS) {
            text.append("| ").append(String.join(" | ", row)).append(" |\n");
            text.append(row == ROWS.get(0) ? "| --- | --- | --- | --- |\n" : "");
        }
        String filled = text.toString().replace("23.1 |  |", "23.1 | 约束性 |");
        assertEquals(EXPECTED, read(filled.getBytes(StandardCharsets.UTF_8), "纲要.md"));
        String windows = filled.replace("\n", "\r\n");
        assertEquals(EXPECTED, read(windows.getBytes(StandardCharsets.UTF_8), "纲要.md"));
    }

    @Test
    void mergedCellsOfHtml() throws IOException {
        String page = "<!DOCTYPE html><html><body><h1>" + TITLE + "</h1><p>主要指标如下。</p><table>"
                + "<tr><th rowspan=\"2\">指标</th><th colspan=\"2\">发展目标</th><th rowspan=\"2\">属性</th></tr>"
                + "<tr><th>2020年</th><th>2025年</th></tr>"
                + "<tr><td>地区生产总值（亿元）</td><td>86.4</td><td>130</td><td>预期性</td></tr>"
                + "<tr><td>森林覆盖率（%）</td><td>45</td><td>≥48</td><td rowspan=\"2\">约束性</td></tr>"
                + "<tr><td>耕地保有量（万亩）</td><td>23.5</td><td>23.1</td></tr>"
                + "</table></body></html>";
        assertEquals(EXPECTED, read(page.getBytes(StandardCharsets.UTF_8), "纲要.html"));
    }

    @Test
    void mergedCellsOfWord() throws IOException {
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            document.createParagraph().createRun().setText(TITLE);
            XWPFTable table = document.createTable(ROWS.size(), 4);
            for (int row = 0; row < ROWS.size(); row++) {
                for (int column = 0; column < 4; column++) {
                    table.getRow(row).getCell(column).setText(ROWS.get(row).get(column));
                }
            }
            properties(table.getRow(0).getCell(1)).addNewGridSpan().setVal(BigInteger.TWO);
            table.getRow(0).removeCell(2);
            merge(table, 0, 1, 0);
            properties(table.getRow(0).getCell(2)).addNewVMerge().setVal(STMerge.RESTART);
            properties(table.getRow(1).getCell(3)).addNewVMerge();
            merge(table, 3, 4, 3);
            document.write(bytes);
            assertEquals(EXPECTED, read(bytes.toByteArray(), "纲要.docx"));
        }
    }

    private static void merge(XWPFTable table, int first, int last, int column) {
        properties(table.getRow(first).getCell(column)).addNewVMerge().setVal(STMerge.RESTART);
        properties(table.getRow(last).getCell(column)).addNewVMerge();
    }

    private static CTTcPr properties(XWPFTableCell cell) {
        return cell.getCTTc().isSetTcPr()
                ? cell.getCTTc().getTcPr()
                : cell.getCTTc().addNewTcPr();
    }

    @Test
    void mergedCellsOfASheet() throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            XSSFSheet sheet = book.createSheet();
            sheet.createRow(0).createCell(0).setCellValue(TITLE);
            for (int row = 0; row < ROWS.size(); row++) {
                for (int column = 0; column < 4; column++) {
                    String words = ROWS.get(row).get(column);
                    if (column == 0) {
                        sheet.createRow(row + 2);
                    }
                    sheet.getRow(row + 2).createCell(column).setCellValue(words);
                }
            }
            sheet.addMergedRegion(new CellRangeAddress(2, 2, 1, 2));
            sheet.addMergedRegion(new CellRangeAddress(5, 6, 3, 3));
            book.write(bytes);
            assertEquals(EXPECTED, read(bytes.toByteArray(), "纲要.xlsx"));
        }
    }

    /** 指标, 属性 and 约束性 stand in the middle of what they hold for. */
    @Test
    void mergedCellsOfAPdf() throws IOException {
        List<Placed> page = List.of(
                new Placed(TITLE, 150, 740),
                new Placed("发展目标", 280, 680),
                new Placed("指标", 110, 668),
                new Placed("属性", 430, 668),
                new Placed("2020年", 240, 656),
                new Placed("2025年", 330, 656),
                new Placed("地区生产总值（亿元）", 72, 632),
                new Placed("86.4", 240, 632),
                new Placed("130", 330, 632),
                new Placed("预期性", 430, 632),
                new Placed("森林覆盖率（%）", 72, 608),
                new Placed("45", 240, 608),
                new Placed("≥48", 330, 608),
                new Placed("约束性", 430, 596),
                new Placed("耕地保有量（万亩）", 72, 584),
                new Placed("23.5", 240, 584),
                new Placed("23.1", 330, 584));
        assertEquals(EXPECTED, read(Samples.pdfPages(List.of(page)), "纲要.pdf"));
    }

    @Test
    void tablesOfHtmlWithinText() throws IOException {
        String table = """
                <table><tr><th rowspan="2">指标</th><th colspan="2">发展目标</th><th rowspan="2">属性</th></tr>
                <tr><th>2020年</th><th>2025年</th></tr>
                <tr><td>地区生产总值（亿元）</td><td>86.4</td><td>130</td><td>预期性</td></tr>
                <tr><td>森林覆盖率（%）</td><td>45</td><td>≥48</td><td rowspan="2">约束性</td></tr>
                <tr><td>耕地保有量（万亩）</td><td>23.5</td><td>23.1</td></tr></table>""";
        String text = "# " + TITLE + "\n\n主要指标如下。\n\n" + table + "\n\n以上指标按现价计算。\n";
        assertEquals(EXPECTED, read(text.getBytes(StandardCharsets.UTF_8), "纲要.md"));
        assertEquals(EXPECTED, read(text.getBytes(StandardCharsets.UTF_8), "纲要.txt"));
    }

    @Test
    void columnsOfTextThatTabsOrBlanksPart() throws IOException {
        String tabs = TITLE + "\n指标\t2020年\t2025年\t属性\n地区生产总值（亿元）\t86.4\t130\t预期性\n"
                + "森林覆盖率（%）\t45\t≥48\t约束性\n耕地保有量（万亩）\t23.5\t23.1\t约束性\n";
        assertEquals(EXPECTED, read(tabs.getBytes(StandardCharsets.UTF_8), "纲要.txt"));
        String blanks = tabs.replace("\t", "      ");
        assertEquals(EXPECTED, read(blanks.getBytes(StandardCharsets.UTF_8), "纲要.txt"));
    }

    @Test
    void indentedNamesAreParts() throws IOException {
        String page = "<!DOCTYPE html><html><body><h1>青禾县2023年国民经济和社会发展统计公报</h1><p>全县经济平稳运行。</p><table>"
                + "<tr><th>指标</th><th>单位</th><th>绝对数</th></tr>"
                + "<tr><td>客运量</td><td>万人</td><td>120</td></tr>"
                + "<tr><td>&nbsp;&nbsp;公路</td><td>万人</td><td>90</td></tr>"
                + "<tr><td>&nbsp;&nbsp;铁路</td><td>万人</td><td>30</td></tr>"
                + "<tr><td>邮政业务总量</td><td>万元</td><td>850</td></tr></table></body></html>";
        assertEquals(
                List.of(
                        "2023 客运量 1200000人 [120]",
                        "2023 公路客运量 900000人 [90]",
                        "2023 铁路客运量 300000人 [30]",
                        "2023 邮政业务总量 8500000元 [850]"),
                read(page.getBytes(StandardCharsets.UTF_8), "公报.html"));
    }
}
