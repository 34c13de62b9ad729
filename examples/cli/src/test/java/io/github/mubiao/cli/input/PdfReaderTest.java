package io.github.mubiao.cli.input;

import static org.junit.jupiter.api.Assertions.assertEquals;

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
}
