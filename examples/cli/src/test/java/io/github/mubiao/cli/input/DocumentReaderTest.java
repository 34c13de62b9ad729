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

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030", "GBK"})
    void encodingIsToldByContent(String charset) throws IOException {
        assertEquals(TEXT, DocumentReader.read(TEXT.getBytes(Charset.forName(charset))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16BE", "UTF-16LE", "GB18030"})
    void byteOrderMarkIsNoPartOfTheText(String charset) throws IOException {
        assertEquals(TEXT, DocumentReader.read(("\uFEFF" + TEXT).getBytes(Charset.forName(charset))));
    }

    @Test
    void charactersBeyondTheBasicPlaneAreRead() throws IOException {
        String rare = "建设𬭚矿1座";
        assertEquals(rare, DocumentReader.read(rare.getBytes(Charset.forName("GB18030"))));
    }

    @Test
    void textCutOffInsideACharacterKeepsItsEncoding() throws IOException {
        byte[] whole = "新建公路10公里".getBytes(StandardCharsets.UTF_8);
        assertEquals("新建公路10公\uFFFD", DocumentReader.read(Arrays.copyOf(whole, whole.length - 1)));
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
                "工作 报告\n力争新建农村公路1530公里。\n确保就业率\n90%以上。\n粮食产量\t20万吨\n",
                DocumentReader.read(page.getBytes(Charset.forName("GB18030"))));
    }

    @Test
    void textThatMentionsATagIsText() throws IOException {
        String text = "网页<p>标签1个";
        assertEquals(text, DocumentReader.read(text.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void paragraphsAndTablesOfWordAreLines() throws IOException {
        byte[] docx = Samples.docx(List.of("力争新建农村公路1530公里。", "确保就业率90%以上。"), List.of("粮食产量", "20万吨"));
        assertEquals("力争新建农村公路1530公里。\n确保就业率90%以上。\n粮食产量\t20万吨", DocumentReader.read(docx));
    }

    @Test
    void chineseTextOfAPdfIsRead() throws IOException {
        byte[] pdf = Samples.pdf(List.of("力争新建农村公路1530公里。", "确保就业率90%以上。"));
        assertEquals("力争新建农村公路1530公里。\n确保就业率90%以上。\n", DocumentReader.read(pdf));
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
                assertThrows(UnreadableException.class, () -> DocumentReader.read(bytes))
                        .getMessage());
    }
}
