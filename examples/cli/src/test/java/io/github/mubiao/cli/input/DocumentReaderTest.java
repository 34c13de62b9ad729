package io.github.mubiao.cli.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.mubiao.cli.Samples;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentReaderTest {

    private static final String TEXT = "力争新建农村公路1530公里。\n确保就业率稳定在90%以上。\n";

    private static String read(byte[] bytes) throws UnreadableException {
        return DocumentReader.read(bytes, "a.txt");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030", "GBK"})
    void encodingIsToldByContent(String charset) throws IOException {
        assertEquals(TEXT, read(TEXT.getBytes(Charset.forName(charset))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16BE", "UTF-16LE", "GB18030"})
    void byteOrderMarkIsNoPartOfTheText(String charset) throws IOException {
        assertEquals(TEXT, read(("\uFEFF" + TEXT).getBytes(Charset.forName(charset))));
    }

    @Test
    void charactersBeyondTheBasicPlaneAreRead() throws IOException {
        String rare = "建设𬭚矿1座";
        assertEquals(rare, read(rare.getBytes(Charset.forName("GB18030"))));
    }

    @Test
    void textCutOffInsideACharacterKeepsItsEncoding() throws IOException {
        byte[] whole = "新建公路10公里".getBytes(StandardCharsets.UTF_8);
        assertEquals("新建公路10公\uFFFD", read(Arrays.copyOf(whole, whole.length - 1)));
    }

    @Test
    void blocksOfAWebPageAreLines() throws IOException {
        String page = """
                <!DOCTYPE html><html><head><title>不读</title><style>p { color: red }</style></head><body>
                <nav>首页</nav><h1>工作&nbsp;报告</h1>
                <div><p>力争新建农村公路<b>1530</b>公里。</p><p>确保就业率<br>90%以上。</p></div>
                <table><tr><td>粮食产量</td><td>20万吨</td></tr></table>
                <script>var x = 1;</script></body></html>""";
        assertEquals(
                "工作 报告\n力争新建农村公路1530公里。\n确保就业率\n90%以上。\n| 粮食产量 | 20万吨 |\n| --- | --- |\n",
                read(page.getBytes(Charset.forName("GB18030"))));
    }

    @Test
    void articleOfAWebPageIsReadAndNotTheMenu() throws IOException {
        String page = """
                <html><head><title>某市人民政府</title></head><body>
                <div class="top-menu"><a href="/">首页</a><a href="/gk">政务公开</a></div>
                <ul><li><a href="/1">新闻中心</a></li><li><a href="/2">办事服务</a></li><li><a href="/3">互动交流</a></li></ul>
                <h1>2024年某市政府工作报告</h1>
                <div class="TRS_Editor"><p>各位代表：</p><p>新建农村公路<a href="/x">153</a>公里，确保城镇新增就业3万人以上。</p>
                <table><tr><td colspan="2">主要指标</td></tr><tr><th>指标</th><th>目标</th></tr><tr><td>粮食</td><td>20万吨</td></tr></table></div>
                <div id="footer">版权所有 联系电话12345</div></body></html>""";
        assertEquals("""
                2024年某市政府工作报告
                各位代表：
                新建农村公路153公里，确保城镇新增就业3万人以上。

                主要指标

                | 指标 | 目标 |
                | --- | --- |
                | 粮食 | 20万吨 |
                """, read(page.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void tablesForTheLayoutAreNone() throws IOException {
        String page = "<html><body><table><tr><td>侧栏</td><td>" + "<p>新建农村公路153公里。</p>".repeat(30)
                + "</td></tr></table></body></html>";
        assertEquals("侧栏\n" + "新建农村公路153公里。\n".repeat(30), read(page.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void textThatMentionsATagIsText() throws IOException {
        String text = "网页<p>标签1个";
        assertEquals(text, read(text.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void paragraphsAndTablesOfWordAreLines() throws IOException {
        byte[] docx = Samples.docx(List.of("力争新建农村公路1530公里。", "确保就业率90%以上。"), List.of("粮食产量", "20万吨"));
        assertEquals("力争新建农村公路1530公里。\n确保就业率90%以上。\n\n| 粮食产量 | 20万吨 |\n| --- | --- |\n\n", read(docx));
    }

    @Test
    void chineseTextOfAPdfIsRead() throws IOException {
        byte[] pdf = Samples.pdf(List.of("力争新建农村公路1530公里。", "确保就业率90%以上。"));
        assertEquals("力争新建农村公路1530公里。\n确保就业率90%以上。\n", read(pdf));
    }

    @Test
    void pdfWithoutTextHoldsNone() throws IOException {
        assertUnreadable(Samples.pdf(List.of()), "holds no text (scanned pages need OCR first)");
    }

    @Test
    void pdfWithAPasswordSaysSo() throws IOException {
        assertUnreadable(Samples.protectedPdf(), "is protected by a password");
    }

    @Test
    void damagedDocumentsAreUnreadable() throws IOException {
        byte[] pdf = Samples.pdf(List.of("新建公路10公里"));
        byte[] docx = Samples.docx(List.of("新建公路10公里"), List.of("1"));
        assertUnreadable(Arrays.copyOf(pdf, 40), "is damaged, or no PDF");
        assertUnreadable(Arrays.copyOf(docx, docx.length / 2), "is damaged, or no docx");
        assertUnreadable("PK\u0003\u0004 nothing".getBytes(StandardCharsets.US_ASCII), "is damaged, or no docx");
    }

    @Test
    void oldWordFilesAreNamed() {
        byte[] doc = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1};
        assertUnreadable(
                doc, "is an old Office file (.doc, .wps) or protected by a password; save it as .docx without one");
    }

    @Test
    void emptyAndBlankFilesHoldNoText() {
        assertUnreadable(new byte[0], "holds no text");
        assertUnreadable(" \n\u3000\n".getBytes(StandardCharsets.UTF_8), "holds no text");
    }

    @Test
    void binaryBytesAreNoText() {
        assertUnreadable("a\0b".getBytes(StandardCharsets.US_ASCII), "is binary, not text");
        byte[] noise = new byte[4096];
        new Random(1).nextBytes(noise);
        assertUnreadable(noise, "is neither UTF-8, UTF-16 nor GB18030 text");
    }

    private static void assertUnreadable(byte[] bytes, String message) {
        assertEquals(
                message,
                assertThrows(UnreadableException.class, () -> read(bytes)).getMessage());
    }
}
