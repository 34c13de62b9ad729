package io.github.mubiao.cli.input;

import java.util.List;
import java.util.stream.Stream;

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
        return isSameSize(last, line)
                && !last.isTable()
                && !line.isTable()
                && SENTENCE_ENDS.indexOf(last.text().charAt(last.text().length() - 1)) < 0
                && last.runs().size() == 1
                && line.runs().size() == 1
                && (fills(last, line, page) || isTitle(last, line, page));
    }

    private static boolean isSameSize(PdfLine last, PdfLine line) {
        return Math.abs(last.size() - line.size()) <= SAME_SIZE * line.size();
    }

    /** Whether a line ends where its column ends, and the next one begins where its column begins. */
    private static boolean fills(PdfLine last, PdfLine line, List<PdfLine> page) {
        float right =
                (float) column(last, page).mapToDouble(PdfLine::right).max().orElse(last.right());
        float left = (float) column(line, page).mapToDouble(PdfLine::left).min().orElse(line.left());
        return last.right() >= right - FREE * line.size() && line.left() <= left + INDENT * line.size() / 2;
    }

    /** Whether a line that is as wide as the text has a shorter one below its middle. */
    private static boolean isTitle(PdfLine last, PdfLine line, List<PdfLine> page) {
        double right = page.stream()
                .filter(other -> other.column() == last.column())
                .mapToDouble(PdfLine::right)
                .max()
                .orElse(last.right());
        return last.right() >= right - FREE * last.size()
                && line.left() > last.left() + INDENT * line.size()
                && Math.abs(last.left() + last.right() - line.left() - line.right()) < line.size();
    }

    /** The lines of the same letters that begin about where a line begins. */
    private static Stream<PdfLine> column(PdfLine line, List<PdfLine> page) {
        return page.stream().filter(other -> isInColumnOf(other, line) && isSameSize(other, line));
    }

    private static boolean isInColumnOf(PdfLine other, PdfLine line) {
        return other.column() == line.column()
                && other.left() < line.right()
                && other.right() > line.left()
                && Math.abs(other.left() - line.left()) < 4 * line.size();
    }
}
