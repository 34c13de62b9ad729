package io.github.mubiao.cli.input;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler.SheetContentsHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.jspecify.annotations.Nullable;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/** Reads the cells of a workbook as they are shown, sheet after sheet. */
final class SheetReader {

    /**
     * A sheet.
     *
     * @param name its name
     * @param rows its rows, each as long as its last filled cell
     */
    record Sheet(String name, List<List<String>> rows) {}

    private SheetReader() {}

    static List<Sheet> read(byte[] bytes) throws IOException {
        try (OPCPackage file = OPCPackage.open(new ByteArrayInputStream(bytes))) {
            XSSFReader reader = new XSSFReader(file);
            ReadOnlySharedStringsTable strings = new ReadOnlySharedStringsTable(file);
            List<Sheet> sheets = new ArrayList<>();
            XSSFReader.SheetIterator all = reader.getSheetIterator();
            while (all.hasNext()) {
                try (InputStream sheet = all.next()) {
                    sheets.add(new Sheet(all.getSheetName(), rows(reader, strings, sheet)));
                }
            }
            return sheets;
        } catch (OpenXML4JException | SAXException e) {
            throw new IOException(e);
        }
    }

    private static List<List<String>> rows(XSSFReader reader, ReadOnlySharedStringsTable strings, InputStream sheet)
            throws IOException, SAXException, OpenXML4JException {
        Rows rows = new Rows();
        try {
            XMLReader xml = XMLHelper.newXMLReader();
            MergedRegions merged = new MergedRegions(
                    new XSSFSheetXMLHandler(reader.getStylesTable(), null, strings, rows, new DataFormatter(), false));
            xml.setContentHandler(merged);
            xml.parse(new InputSource(sheet));
            merged.fill(rows.rows);
        } catch (ParserConfigurationException e) {
            throw new IOException(e);
        }
        return rows.rows;
    }

    /** Collects the cells of a sheet. */
    private static final class Rows implements SheetContentsHandler {

        private static final int MOST_BLANK_ROWS = 1_000;

        private final List<List<String>> rows = new ArrayList<>();
        private List<String> row = new ArrayList<>();

        /** Rows that are not in the file are blank. */
        @Override
        public void startRow(int number) {
            while (rows.size() < number && number - rows.size() <= MOST_BLANK_ROWS) {
                rows.add(new ArrayList<>());
            }
            row = new ArrayList<>();
        }

        @Override
        public void endRow(int number) {
            rows.add(row);
        }

        @Override
        public void cell(@Nullable String reference, @Nullable String value, @Nullable XSSFComment comment) {
            int column = reference == null ? row.size() : new CellReference(reference).getCol();
            while (row.size() < column) {
                row.add("");
            }
            row.add(value == null ? "" : value);
        }
    }
}
