package io.github.mubiao.cli.input;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.xml.sax.Attributes;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.XMLFilterImpl;

/** Hears beside another handler which cells of a sheet are merged. */
final class MergedRegions extends XMLFilterImpl {

    /** More regions than a sheet has that people read. */
    private static final int MOST = 10_000;

    private static final int MOST_CELLS = 1_000;

    private final List<CellRangeAddress> regions = new ArrayList<>();

    MergedRegions(ContentHandler other) {
        setContentHandler(other);
    }

    @Override
    public void startElement(String uri, String localName, String qName, Attributes attributes) throws SAXException {
        String reference = localName.equals("mergeCell") ? attributes.getValue("ref") : null;
        if (reference != null && reference.matches("[A-Z]{1,3}\\d{1,7}:[A-Z]{1,3}\\d{1,7}") && regions.size() < MOST) {
            regions.add(CellRangeAddress.valueOf(reference));
        }
        super.startElement(uri, localName, qName, attributes);
    }

    /** Writes words that hold for several rows into each of them; figures stand once. */
    void fill(List<List<String>> rows) {
        for (CellRangeAddress region : regions) {
            int column = region.getFirstColumn();
            int last = Math.min(region.getLastRow(), Math.min(rows.size() - 1, region.getFirstRow() + MOST_CELLS));
            String text = at(rows, region.getFirstRow(), column);
            for (int row = region.getFirstRow() + 1; row <= last && !MergedCells.isFigure(text); row++) {
                put(rows.get(row), column, text);
            }
        }
    }

    private static String at(List<List<String>> rows, int row, int column) {
        return row < rows.size() && column < rows.get(row).size()
                ? rows.get(row).get(column)
                : "";
    }

    private static void put(List<String> row, int column, String text) {
        if (column < row.size() && row.get(column).isBlank()) {
            row.set(column, text);
        }
    }
}
