package io.github.mubiao.cli.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.mubiao.cli.Samples;
import io.github.mubiao.cli.Samples.Placed;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PdfReaderTest {

    private static final String FULL = "全市上下奋力推进各项工作落实经济社会发展稳中有进";

    @Test
    void linesOfAParagraphAreJoined() throws IOException {
        List<Placed> page = List.of(
                new Placed("某市政府工作报告", 200, 740),
                new Placed(FULL, 96, 700),
                new Placed(FULL.substring(0, 20) + "新建农村公路1", 72, 680),
                new Placed("20公里。", 72, 660),
                new Placed("二、主要目标", 96, 640));
        assertEquals(
                "某市政府工作报告\n" + FULL + FULL.substring(0, 20) + "新建农村公路120公里。\n二、主要目标\n",
                PdfReader.read(Samples.pdfPages(List.of(page))));
    }

    @Test
    void headersAndPageNumbersAreNoText() throws IOException {
        List<List<Placed>> pages = new ArrayList<>();
        for (int i = 1; i <= 4; i++) {
            pages.add(List.of(
                    new Placed("某市统计年鉴 第" + i + "期", 72, 760),
                    new Placed("第" + i + "段新建公路" + i + "公里。", 96, 700),
                    new Placed("确保完成。", 96, 680),
                    new Placed("其他工作。", 96, 660),
                    new Placed("— " + i + " —", 300, 40)));
        }
        assertEquals("""
                第1段新建公路1公里。
                确保完成。
                其他工作。
                第2段新建公路2公里。
                确保完成。
                其他工作。
                第3段新建公路3公里。
                确保完成。
                其他工作。
                第4段新建公路4公里。
                确保完成。
                其他工作。
                """, PdfReader.read(Samples.pdfPages(pages)));
    }

    @Test
    void paragraphGoesOnOverThePage() throws IOException {
        List<List<Placed>> pages = List.of(
                List.of(new Placed(FULL, 96, 700), new Placed(FULL + "新建", 72, 680), new Placed("- 1 -", 300, 40)),
                List.of(new Placed("公路12公里。", 72, 700), new Placed("确保完成。", 96, 680), new Placed("- 2 -", 300, 40)));
        assertEquals(FULL + FULL + "新建公路12公里。\n确保完成。\n", PdfReader.read(Samples.pdfPages(pages)));
    }

    @Test
    void columnsAreReadOneAfterTheOther() throws IOException {
        List<Placed> page = new ArrayList<>();
        page.add(new Placed("某市国民经济和社会发展计划摘要", 180, 740));
        for (int i = 0; i < 8; i++) {
            page.add(new Placed("左栏第" + i + "行共有十二个字。", 60, 700 - 20 * i));
            page.add(new Placed("右栏第" + i + "行共有十二个字。", 330, 700 - 20 * i));
        }
        String text = PdfReader.read(Samples.pdfPages(List.of(page)));
        assertEquals(0, text.indexOf("某市国民经济"));
        assertEquals(
                List.of("左", "右"),
                text.chars()
                        .filter(c -> c == '左' || c == '右')
                        .mapToObj(Character::toString)
                        .distinct()
                        .toList());
        assertEquals(-1, text.substring(text.indexOf("右栏")).indexOf("左栏"), text);
    }

    @Test
    void cellsOfATableStayApart() throws IOException {
        List<Placed> page = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            page.add(new Placed("指标" + i, 72, 700 - 20 * i));
            page.add(new Placed("" + 12 * i, 250, 700 - 20 * i));
            page.add(new Placed("8%", 400, 700 - 20 * i));
        }
        assertEquals(
                "| 指标0 | 0 | 8% |",
                PdfReader.read(Samples.pdfPages(List.of(page)))
                        .lines()
                        .filter(line -> !line.isEmpty())
                        .findFirst()
                        .orElse(""));
    }

    @Test
    void textAroundATableStaysText() throws IOException {
        List<Placed> page = new ArrayList<>();
        page.add(new Placed("下面列出主要指标。", 96, 700));
        for (int i = 0; i < 3; i++) {
            page.add(new Placed("第" + i + "项", 72, 660 - 20 * i));
            page.add(new Placed("" + (i + 7), 250, 660 - 20 * i));
        }
        page.add(new Placed("全市经济稳中有进。", 96, 560));
        assertEquals(
                "下面列出主要指标。\n\n| 第0项 | 7 |\n| --- | --- |\n| 第1项 | 8 |\n| 第2项 | 9 |\n\n全市经济稳中有进。\n",
                PdfReader.read(Samples.pdfPages(List.of(page))));
    }

    @Test
    void signatureIsNoTable() throws IOException {
        List<Placed> page = List.of(
                new Placed("全市经济稳中有进。", 96, 700),
                new Placed("市长", 72, 660),
                new Placed("张三", 300, 660),
                new Placed("书记", 72, 640),
                new Placed("李四", 300, 640),
                new Placed("主任", 72, 620),
                new Placed("王五", 300, 620));
        assertEquals("全市经济稳中有进。\n市长\t张三\n书记\t李四\n主任\t王五\n", PdfReader.read(Samples.pdfPages(List.of(page))));
    }

    @Test
    void nameOfTwoLinesIsOneCell() throws IOException {
        List<Placed> page = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            page.add(new Placed("第" + i + "项", 72, 700 - 40 * i));
            page.add(new Placed("" + (i + 7), 250, 700 - 40 * i));
            page.add(new Placed("8%", 350, 700 - 40 * i));
        }
        page.add(new Placed("合计", 72, 645));
        assertEquals(
                "| 第1项合计 | 8 | 8% |",
                PdfReader.read(Samples.pdfPages(List.of(page)))
                        .lines()
                        .filter(line -> line.contains("第1项"))
                        .findFirst()
                        .orElse(""));
    }

    @Test
    void columnsWithALetterOrTwoBetweenThemStayApart() throws IOException {
        List<Placed> page = new ArrayList<>();
        page.add(new Placed("某市国民经济和社会发展计划的摘要全文", 120, 740));
        for (int i = 0; i < 8; i++) {
            page.add(new Placed("左栏这一行共有十七个字，行满为" + i, 60, 700 - 20 * i));
            page.add(new Placed("右栏这一行共有十七个字，行满为" + i, 60 + 17 * 12 + 20, 704 - 20 * i));
        }
        String text = PdfReader.read(Samples.pdfPages(List.of(page)));
        assertTrue(text.contains("行满为0左栏这一行"), text);
        assertTrue(text.contains("行满为7右栏这一行"), text);
    }

    @Test
    void linesBetweenCellsPartThem() throws IOException {
        assertEquals(
                "主要指标如下。\n\n| 指标 | 单位 | 目标 |\n| --- | --- | --- |\n| 地区生产总值 | 亿元 | 1380 |\n\n确保完成。\n",
                PdfReader.read(Samples.pdfPages(
                        List.of(List.of(
                                new Placed("主要指标如下。", 96, 700),
                                new Placed("指标", 104, 664),
                                new Placed("单位", 177, 664),
                                new Placed("目标", 202, 664),
                                new Placed("地区生产总值", 104, 644),
                                new Placed("亿元", 177, 644),
                                new Placed("1380", 202, 644),
                                new Placed("确保完成。", 96, 600))),
                        grid(List.of(100, 176, 201, 260), List.of(680, 660, 640)))));
    }

    @Test
    void cellOverSeveralRowsHoldsForEach() throws IOException {
        String text = PdfReader.read(Samples.pdfPages(
                List.of(List.of(
                        new Placed("类别", 104, 664),
                        new Placed("指标", 164, 664),
                        new Placed("目标", 304, 664),
                        new Placed("民生", 104, 634),
                        new Placed("新增就业", 164, 644),
                        new Placed("3", 304, 644),
                        new Placed("新增学位", 164, 624),
                        new Placed("8", 304, 624))),
                grid(List.of(100, 160, 300, 360), List.of(680, 660, 620)) + "160 640 m 360 640 l S\n"));
        assertTrue(text.contains("| 民生 | 新增就业 | 3 |\n| 民生 | 新增学位 | 8 |"), text);
    }

    @Test
    void figuresOneAboveTheOtherAreInDifferentRows() throws IOException {
        String text = PdfReader.read(Samples.pdfPages(
                List.of(List.of(
                        new Placed("指标", 104, 664),
                        new Placed("上年", 204, 664),
                        new Placed("今年", 304, 664),
                        new Placed("新增就业", 104, 644),
                        new Placed("3", 204, 644),
                        new Placed("4", 304, 644),
                        new Placed("新增学位", 104, 624),
                        new Placed("8", 204, 624),
                        new Placed("9", 304, 624))),
                grid(List.of(100, 200, 300, 360), List.of(680, 660, 610))));
        assertTrue(text.contains("| 新增就业 | 3 | 4 |\n| 新增学位 | 8 | 9 |"), text);
    }

    @Test
    void tableGoesOnOverThePage() throws IOException {
        List<List<Placed>> pages = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            pages.add(List.of(
                    new Placed("指标", 104, 664),
                    new Placed("目标", 304, 664),
                    new Placed("第" + i + "项指标", 104, 644),
                    new Placed("" + (i + 7), 304, 644),
                    new Placed("— " + (i + 1) + " —", 300, 40)));
        }
        assertEquals(
                "\n| 指标 | 目标 |\n| --- | --- |\n| 第0项指标 | 7 |\n| 第1项指标 | 8 |\n\n",
                PdfReader.read(Samples.pdfPages(pages, grid(List.of(100, 300, 360), List.of(680, 660, 640)))));
    }

    @Test
    void headersOfLeftAndRightPagesAreNoText() throws IOException {
        List<List<Placed>> pages = new ArrayList<>();
        for (int i = 1; i <= 4; i++) {
            pages.add(List.of(
                    new Placed(i % 2 == 0 ? "某市发展计划" : "二〇二五年", i % 2 == 0 ? 72 : 400, 760),
                    new Placed("第" + i + "段新建公路" + i + "公里。", 96, 700),
                    new Placed("确保" + i + "月完成。", 96, 680),
                    new Placed("其他" + i + "项工作。", 96, 660)));
        }
        String text = PdfReader.read(Samples.pdfPages(pages));
        assertEquals(12, text.lines().count(), text);
        assertFalse(text.contains("发展计划") || text.contains("二〇二五"), text);
    }

    @Test
    void titleOfTwoLinesIsOne() throws IOException {
        String title = FULL + FULL.substring(0, 12);
        List<Placed> page = List.of(
                new Placed(title, 72, 740),
                new Placed("工作报告", 72 + (title.length() - 4) * 6, 720),
                new Placed(FULL + "新建公路12公里并且完", 96, 680),
                new Placed("成验收。", 72, 660));
        assertEquals(title + "工作报告\n" + FULL + "新建公路12公里并且完成验收。\n", PdfReader.read(Samples.pdfPages(List.of(page))));
    }

    @Test
    void letterDrawnLateStandsAtItsPlace() throws IOException {
        List<Placed> page =
                List.of(new Placed("新建公路", 72, 700), new Placed("公里。", 72 + 72, 700), new Placed("12", 72 + 48, 700));
        assertEquals("新建公路12公里。\n", PdfReader.read(Samples.pdfPages(List.of(page))));
    }

    /** Lines at places from the left and from below. */
    private static String grid(List<Integer> columns, List<Integer> rows) {
        int left = columns.get(0);
        int right = columns.get(columns.size() - 1);
        int top = rows.get(0);
        int bottom = rows.get(rows.size() - 1);
        StringBuilder operators = new StringBuilder();
        columns.forEach(x -> operators.append("%d %d m %d %d l S\n".formatted(x, top, x, bottom)));
        rows.forEach(y -> operators.append("%d %d %d 1 re f\n".formatted(left, y, right - left)));
        return operators.toString();
    }
}
