package io.github.mubiao.cli.input;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;

/** Reads the body of a Word document: a line for every paragraph, tables as Markdown writes them. */
final class DocxReader {

    private DocxReader() {}

    static String read(byte[] bytes) throws IOException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(bytes))) {
            return text(document.getBodyElements());
        }
    }

    private static String text(List<IBodyElement> elements) {
        return elements.stream().map(DocxReader::text).collect(Collectors.joining());
    }

    private static String text(IBodyElement element) {
        if (element instanceof XWPFParagraph paragraph) {
            return paragraph.getText() + "\n";
        }
        return element instanceof XWPFTable table ? text(table) : "";
    }

    private static String text(XWPFTable table) {
        List<List<XWPFTableCell>> rows =
                table.getRows().stream().map(row -> row.getTableCells()).toList();
        List<List<String>> texts = WordCells.layOut(rows);
        return MarkdownTable.is(texts)
                ? "\n" + MarkdownTable.of(texts) + "\n"
                : rows.stream()
                        .flatMap(List::stream)
                        .map(cell -> text(cell.getBodyElements()))
                        .collect(Collectors.joining());
    }
}
