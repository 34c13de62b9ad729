package io.github.mubiao.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;

/** Documents made for the tests. */
public final class Samples {

    private Samples() {}

    /** A Word document of paragraphs, with a table of one row at the end. */
    public static byte[] docx(List<String> paragraphs, List<String> cells) throws IOException {
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            paragraphs.forEach(text -> document.createParagraph().createRun().setText(text));
            XWPFTable table = document.createTable(1, cells.size());
            for (int i = 0; i < cells.size(); i++) {
                table.getRow(0).getCell(i).setText(cells.get(i));
            }
            document.write(bytes);
            return bytes.toByteArray();
        }
    }

    /** A workbook of one sheet; numbers are numbers, all else is text. */
    public static byte[] xlsx(List<List<?>> rows) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            XSSFSheet sheet = book.createSheet();
            for (int i = 0; i < rows.size(); i++) {
                XSSFRow row = sheet.createRow(i);
                for (Object cell : rows.get(i)) {
                    int column = Math.max(0, row.getLastCellNum());
                    if (cell instanceof Double number) {
                        row.createCell(column).setCellValue(number);
                    } else {
                        row.createCell(column).setCellValue(cell.toString());
                    }
                }
            }
            book.write(bytes);
            return bytes.toByteArray();
        }
    }

    /** A PDF of one page, set like many Chinese ones: in a font that isn't embedded, by a standard encoding. */
    public static byte[] pdf(List<String> lines) throws IOException {
        try (PDDocument document = document(lines)) {
            return bytes(document);
        }
    }

    public static byte[] protectedPdf() throws IOException {
        try (PDDocument document = document(List.of("新建公路10公里"))) {
            document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
            return bytes(document);
        }
    }

    private static byte[] bytes(PDDocument document) throws IOException {
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    /**
     * Words on a page, in points.
     *
     * @param text the words, each letter as wide as it is high
     * @param x from the left
     * @param y from below
     */
    public record Placed(String text, int x, int y) {}

    /** A PDF of several pages with words at their places, in letters of 12 points. */
    public static byte[] pdfPages(List<List<Placed>> pages) throws IOException {
        return pdfPages(pages, "");
    }

    /** The same, with something drawn on each page. */
    public static byte[] pdfPages(List<List<Placed>> pages, String drawing) throws IOException {
        try (PDDocument document = new PDDocument()) {
            for (List<Placed> page : pages) {
                StringBuilder operators = new StringBuilder(drawing);
                page.forEach(words -> operators.append(
                        "BT /F1 12 Tf %d %d Td <%s> Tj ET\n".formatted(words.x(), words.y(), hex(words.text()))));
                addPage(document, operators.toString());
            }
            return bytes(document);
        }
    }

    private static String hex(String text) {
        return HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_16BE));
    }

    private static PDDocument document(List<String> lines) throws IOException {
        PDDocument document = new PDDocument();
        StringBuilder operators = new StringBuilder("BT /F1 12 Tf 20 TL 72 700 Td\n");
        lines.forEach(line -> operators.append("<" + hex(line) + "> Tj T*\n"));
        addPage(document, operators.append("ET\n").toString());
        return document;
    }

    private static void addPage(PDDocument document, String operators) throws IOException {
        PDPage page = new PDPage();
        document.addPage(page);
        COSDictionary fonts = new COSDictionary();
        fonts.setItem("F1", song());
        COSDictionary resources = new COSDictionary();
        resources.setItem(COSName.FONT, fonts);
        page.setResources(new PDResources(resources));
        PDStream content = new PDStream(document);
        try (OutputStream out = content.createOutputStream()) {
            out.write(operators.getBytes(StandardCharsets.US_ASCII));
        }
        page.setContents(content);
    }

    private static COSDictionary song() {
        COSDictionary system = new COSDictionary();
        system.setItem(COSName.REGISTRY, new COSString("Adobe"));
        system.setItem(COSName.ORDERING, new COSString("GB1"));
        system.setItem(COSName.SUPPLEMENT, COSInteger.get(4));
        COSDictionary descriptor = new COSDictionary();
        descriptor.setItem(COSName.TYPE, COSName.FONT_DESC);
        descriptor.setName(COSName.FONT_NAME, "STSong-Light");
        COSDictionary descendant = new COSDictionary();
        descendant.setItem(COSName.TYPE, COSName.FONT);
        descendant.setItem(COSName.SUBTYPE, COSName.CID_FONT_TYPE0);
        descendant.setName(COSName.BASE_FONT, "STSong-Light");
        descendant.setItem(COSName.CIDSYSTEMINFO, system);
        descendant.setItem(COSName.FONT_DESC, descriptor);
        COSArray descendants = new COSArray();
        descendants.add(descendant);
        COSDictionary font = new COSDictionary();
        font.setItem(COSName.TYPE, COSName.FONT);
        font.setItem(COSName.SUBTYPE, COSName.TYPE0);
        font.setName(COSName.BASE_FONT, "STSong-Light-UniGB-UTF16-H");
        font.setName(COSName.ENCODING, "UniGB-UTF16-H");
        font.setItem(COSName.DESCENDANT_FONTS, descendants);
        return font;
    }
}
