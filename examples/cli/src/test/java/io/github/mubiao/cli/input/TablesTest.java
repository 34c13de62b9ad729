package io.github.mubiao.cli.input;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.mubiao.cli.Samples;
import io.github.mubiao.parser.ParseOptions;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class TablesTest {

    private static String csv(String text) throws IOException {
        return DocumentReader.read(text.getBytes(StandardCharsets.UTF_8), "a.csv");
    }

    @Test
    void csvBecomesATable() throws IOException {
        assertEquals("""
                | 指标 | 2023年 | 2024年 |
                | --- | --- | --- |
                | 粮食产量 | 20万吨 | 21\\|22万吨 |
                """, csv("指标,2023年,2024年\r\n粮食产量,20万吨,21|22万吨\r\n"));
        assertEquals("| 指标 | 数值 |\n| --- | --- |\n| 粮食, 产量 | 20 |\n", csv("指标\t数值\n\"粮食, 产量\"\t20\n"));
    }

    @Test
    void oneParagraphACellAreLines() throws IOException {
        assertEquals("新建公路10公里。\n确保就业率90%以上。\n", csv("新建公路10公里。\n确保就业率90%以上。\n"));
        assertEquals(
                "\n一、2024年目标\n\n\n新建公路10公里。\n\n",
                DocumentReader.read(Samples.xlsx(List.of(List.of("一、2024年目标"), List.of("新建公路10公里。"))), "a.xlsx"));
    }

    @Test
    void textThatIsNoCsvStaysAsItIs() throws IOException {
        String text = "新建\"公路10公里，\n确保\"就业率,90%以上。";
        assertEquals(text, csv("\"" + text).substring(1));
    }

    @Test
    void cellsOfAWorkbookAreReadAsShown() throws IOException {
        byte[] sheet = Samples.xlsx(List.of(List.of("主要指标"), List.of("指标", "", "目标"), List.of("增速", "%", 0.08)));
        assertEquals("""

                主要指标

                | 指标 |  | 目标 |
                | --- | --- | --- |
                | 增速 | % | 0.08 |
                """, DocumentReader.read(sheet, "任意名字"));
    }

    @Test
    void rowsWithTheTextOfReportsAreDocuments() throws IOException {
        byte[] bytes = Samples.xlsx(List.of(
                List.of("省份", "城市", "年份", "报告全文"),
                List.of("云南省", "昆明市", 2023.0, "新建公路10公里。"),
                List.of("云南省", "", 2024.0, ""),
                List.of("", "朝阳区", "2022年", "<html><body><p>新建公路20公里。</p></body></html>")));
        Input file = new Input("x/a.xlsx", "a.xlsx", null, Hints.NONE, () -> new ByteArrayInputStream(bytes));
        List<Input> documents = file.documents().toList();
        assertEquals(
                List.of("a.xlsx#2", "a.xlsx#4"),
                documents.stream().map(Input::name).toList());
        assertEquals("x/a.xlsx#2", documents.get(0).label());
        assertEquals("新建公路10公里。", documents.get(0).text());
        assertEquals("新建公路20公里。\n", documents.get(1).text());
        assertEquals(
                new Hints(List.of("云南省", "昆明市"), null, 2023), documents.get(0).hints());
    }

    @Test
    void placeAndYearBesideATextAreTold() {
        ParseOptions told = new Hints(List.of("云南省", "昆明市"), null, 2023).addTo(ParseOptions.DEFAULT);
        assertEquals("530100", told.regionCode());
        assertEquals(2023, told.year());
        assertEquals(
                null,
                new Hints(List.of("朝阳区"), null, null)
                        .addTo(ParseOptions.DEFAULT)
                        .regionCode());
        assertEquals(
                "110105",
                new Hints(List.of("北京市", "朝阳区"), null, null)
                        .addTo(ParseOptions.DEFAULT)
                        .regionCode());
        assertEquals(
                "530000",
                new Hints(List.of("云南省"), null, 2023)
                        .addTo(ParseOptions.DEFAULT.withRegion("530000"))
                        .regionCode());
    }
}
