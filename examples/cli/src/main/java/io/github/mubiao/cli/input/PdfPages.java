package io.github.mubiao.cli.input;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Collects the letters and the lines of each page. */
final class PdfPages extends PDFTextStripper {

    /** What leans more is a watermark. */
    private static final float LEANING = 0.2f;

    private final List<PdfPage> pages = new ArrayList<>();

    PdfPages() {
        setShouldSeparateByBeads(false);
    }

    /** What stands on the pages. */
    List<PdfPage> read(PDDocument document) throws IOException {
        writeText(document, Writer.nullWriter());
        return pages;
    }

    @Override
    protected void writePage() throws IOException {
        List<TextPosition> letters = charactersByArticle.stream()
                .flatMap(List::stream)
                .filter(letter -> !letter.getUnicode().isBlank() && !leans(letter))
                .toList();
        int turn = turn(letters);
        List<PdfGlyph> glyphs = letters.stream()
                .filter(letter -> turn(letter) == turn)
                .map(PdfGlyph::of)
                .toList();
        pages.add(new PdfPage(glyphs, PdfRules.of(getCurrentPage(), turn)));
    }

    private static boolean leans(TextPosition letter) {
        float along = Math.abs(letter.getTextMatrix().getScaleX());
        float aside = Math.abs(letter.getTextMatrix().getShearY());
        return Math.min(along, aside) > LEANING * Math.max(along, aside);
    }

    private static int turn(TextPosition letter) {
        return Math.round(letter.getDir());
    }

    /** How most of the letters are turned, in degrees. */
    private static int turn(List<TextPosition> letters) {
        Map<Integer, Long> turns =
                letters.stream().collect(Collectors.groupingBy(PdfPages::turn, Collectors.counting()));
        return turns.isEmpty()
                ? 0
                : Collections.max(turns.entrySet(), Map.Entry.comparingByValue())
                        .getKey();
    }
}
