package io.github.mubiao.cli.input;

import io.github.mubiao.cli.input.PdfLine.Run;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Collects the lines of each page with their places. */
final class PdfPages extends PDFTextStripper {

    /** Words whose baselines differ by less than this share of a letter stand in one line. */
    private static final float SAME_LINE = 0.5f;

    private final List<List<PdfLine>> pages = new ArrayList<>();
    private List<PdfLine> lines = new ArrayList<>();
    private List<Run> words = new ArrayList<>();
    private float baseline;

    PdfPages() {
        setSortByPosition(true);
    }

    /** The lines of all pages, from top to bottom. */
    List<List<PdfLine>> read(PDDocument document) throws IOException {
        writeText(document, Writer.nullWriter());
        return pages;
    }

    @Override
    protected void writeString(String text, List<TextPosition> letters) {
        if (text.isBlank() || letters.isEmpty()) {
            return;
        }
        TextPosition first = letters.get(0);
        TextPosition last = letters.get(letters.size() - 1);
        float size = Math.max(1, first.getFontSizeInPt());
        if (!words.isEmpty() && Math.abs(first.getYDirAdj() - baseline) > SAME_LINE * size) {
            endLine();
        }
        baseline = first.getYDirAdj();
        words.add(new Run(text, first.getXDirAdj(), last.getXDirAdj() + last.getWidthDirAdj(), size));
    }

    private void endLine() {
        if (!words.isEmpty()) {
            lines.add(PdfLine.of(words, baseline));
            words = new ArrayList<>();
        }
    }

    @Override
    protected void writePageEnd() {
        endLine();
        pages.add(lines);
        lines = new ArrayList<>();
    }
}
