package io.github.mubiao.cli.input;

import java.util.List;

/** Joins the lines of a paragraph: Chinese breaks its lines anywhere and without a mark. */
final class PdfParagraphs {

    /** So many letters may be free at the end of a line that was broken for want of room. */
    private static final float FREE = 2;

    /** So many letters more at the start of a line begin a paragraph. */
    private static final float INDENT = 1;

    /** Behind these a line break does no harm, and may be meant. */
    private static final String SENTENCE_ENDS = "。！？";

    private static final float SAME_SIZE = 0.1f;

    private PdfParagraphs() {}

    static String of(List<List<PdfLine>> pages) {
        StringBuilder text = new StringBuilder();
        PdfLine last = null;
        for (List<PdfLine> page : pages) {
            for (PdfLine line : page) {
                boolean joined = last != null && continues(last, line, page);
                text.append(last == null || joined ? "" : "\n").append(line.text());
                last = line;
            }
        }
        return last == null ? "" : text.append('\n').toString();
    }

    private static boolean continues(PdfLine last, PdfLine line, List<PdfLine> page) {
        float letter = line.size();
        return Math.abs(last.size() - letter) <= SAME_SIZE * letter
                && SENTENCE_ENDS.indexOf(last.text().charAt(last.text().length() - 1)) < 0
                && last.runs().size() == 1
                && line.runs().size() == 1
                && last.right() >= right(last, page) - FREE * letter
                && line.left() <= left(line, page) + INDENT * letter / 2;
    }

    /** Where lines beside which no other column stands end at most. */
    private static float right(PdfLine line, List<PdfLine> page) {
        return (float) page.stream()
                .filter(other -> isInColumnOf(other, line))
                .mapToDouble(PdfLine::right)
                .max()
                .orElse(line.right());
    }

    private static float left(PdfLine line, List<PdfLine> page) {
        return (float) page.stream()
                .filter(other -> isInColumnOf(other, line))
                .mapToDouble(PdfLine::left)
                .min()
                .orElse(line.left());
    }

    private static boolean isInColumnOf(PdfLine other, PdfLine line) {
        return other.left() < line.right()
                && other.right() > line.left()
                && Math.abs(other.left() - line.left()) < 4 * line.size();
    }
}
