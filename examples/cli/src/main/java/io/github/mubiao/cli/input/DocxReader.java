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
import org.apache.poi.xwpf.usermodel.XWPFTableRow;

/** Reads the body of a Word document: a line for every paragraph and table row, cells apart by tabs. */
final class DocxReader {

    private DocxReader() {}

    static String read(byte[] bytes) throws IOException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(bytes))) {
            return document.getBodyElements().stream().map(DocxReader::text).collect(Collectors.joining("\n"));
        }
    }

    private static String text(IBodyElement element) {
        if (element instanceof XWPFParagraph paragraph) {
            return paragraph.getText();
        }
        return element instanceof XWPFTable table ? lines(table.getRows()) : "";
    }

    private static String lines(List<XWPFTableRow> rows) {
        return rows.stream()
                .map(row ->
                        row.getTableCells().stream().map(XWPFTableCell::getText).collect(Collectors.joining("\t")))
                .collect(Collectors.joining("\n"));
    }
}
